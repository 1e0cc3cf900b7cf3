// Advisers beside a document: who they are, their odds and record, the mechanism they see, what they want, and what
// ignoring them costs. They disagree; their slips look alike, so that the page does not advise.
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { timeOfTurns } from '../../words/dates.ts';
import { sayBrier, sayOdds } from '../../words/estimate.ts';
import { smallTitle } from '../../words/in-words.ts';
import { planName } from '../../words/names.ts';
import { listed, signed } from '../../words/number.ts';
import { Icon } from '../common/icons.tsx';
import { type Voice, voiceOf } from './adviser-voice.ts';
import { type EventCard, stakesOf } from './asked.ts';
import { oddsSaid, useAdvisers } from './forecast/beliefs-now.ts';
import { useSeat } from './seat.ts';
import './forecast/side.css';
import './slips.css';

export function Advisers({ card }: { card: EventCard }) {
  const { game } = useSeat();
  useAdvisers();
  return (
    <section class="slips" aria-labelledby="advisers-title">
      <h3 id="advisers-title" class="slips-title">
        Advisers
      </h3>
      <ul>
        {card.advice.map(advice => {
          const faction = game.scenario.factions.find(found => found.id === advice.faction);
          return faction ? (
            <li key={advice.faction}>
              <AdviserSlip faction={faction} card={card} advice={advice} />
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

interface SlipProps {
  readonly faction: Scenario['factions'][number];
  readonly card: EventCard;
  readonly advice: EventCard['advice'][number];
}

function AdviserSlip({ faction, card, advice }: SlipProps) {
  const { game } = useSeat();
  const voice = voiceOf(game, faction.id, card, oddsSaid(game));
  const wanted = card.choices.find(choice => choice.id === advice.wants);
  return (
    <article class="adviser on-paper">
      <header>
        <h4 title={faction.office}>
          {faction.name}
          <span class="unseen">, {faction.office}</span>
        </h4>
        <Record voice={voice} />
      </header>
      {voice ? (
        <Odds voice={voice} name={smallTitle(game.scenario, planName(game.scenario, voice.plan))} />
      ) : (
        <p class="adviser-odds is-waiting">Weighs the reports…</p>
      )}
      <p class="adviser-text" lang={game.scenario.language}>
        {advice.text}
      </p>
      <p class="adviser-wants">
        Wants <b>{advice.wants}</b>
        {wanted ? `, ${smallTitle(game.scenario, wanted.title)}` : ''}
      </p>
      <Neglect faction={faction} />
    </article>
  );
}

/** What it costs when its lines get no chip for long: in numbers, and in a fold what it would do. */
function Neglect({ faction }: { faction: Scenario['factions'][number] }) {
  const { game } = useSeat();
  const costs = stakesOf(game.scenario, faction.effects).map(({ name, by }) => `${name} ${signed(by)}`);
  return (
    <details class="adviser-neglect">
      <summary>
        Unheard for {timeOfTurns(game.scenario.calendar, faction.patience)}: {listed(costs)}
        <Icon name="fold" size={11} />
      </summary>
      {faction.acts}
    </details>
  );
}

/** How often it was right; how far its odds lay from what came, in a tap. */
export function Record({ voice }: { voice: Voice | null }) {
  const record = voice?.record;
  if (!record) return <span>record being counted</span>;
  if (record.of === 0) return <span>no record yet</span>;
  return (
    <details class="adviser-record">
      <summary>
        right in {record.right} of {record.of}
        <Icon name="fold" size={11} />
      </summary>
      {record.brier === null ? null : sayBrier(record.brier)}
    </details>
  );
}

function Odds({ voice, name }: { voice: Voice; name: string }) {
  return (
    <p class="adviser-odds">
      <b>{sayOdds(voice.odds, name)}</b>
      <span class="odds-dots" aria-hidden="true">
        {Array.from({ length: 10 }, (_, i) => (
          <i key={i} class={i < voice.odds ? 'is-full' : ''} />
        ))}
      </span>
    </p>
  );
}
