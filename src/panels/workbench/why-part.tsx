// Whether the selected card can come up at the previewed turn, clause by clause with the values; and where in this
// game it came nearest.
import { useId } from 'preact/hooks';
import {
  EXPLAINED,
  type ExplainedCard,
  type ExplainedKind,
  Explainer,
  findCard,
} from '../../scenario/explain.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { sayExplanation, sayMiss } from '../../words/explain.ts';
import type { Bench } from './bench.ts';
import type { Selection } from './edit-text.ts';
import { brings, type Sample, turnName } from './sample.ts';

interface WhyPartProps {
  readonly bench: Bench;
  readonly game: Sample;
  readonly turn: number;
}

const isExplained = (kind: string): kind is ExplainedKind => (EXPLAINED as readonly string[]).includes(kind);

function headline(comes: boolean, holds: boolean): string {
  if (comes) return '✓ It comes up';
  return holds ? '✓ It can come up' : '× It cannot come up';
}

/** The card that is selected, or the rules of the actor that is. */
function explainedOf(scenario: Scenario, { kind, id }: Selection): readonly ExplainedCard[] {
  const actor = kind === 'actors' ? scenario.actors.find(each => each.id === id) : undefined;
  const wanted = actor
    ? actor.rules.map(rule => findCard(scenario, rule.id, 'rules'))
    : [isExplained(kind) && id !== null ? findCard(scenario, id, kind) : null];
  return wanted.filter(card => card !== null);
}

/** After the last commit no turn is under way, though the rules count one on. */
export const atEnd = (text: string): string => text.replace(/: now turn \d+$/, ': the game is over');

export function WhyPart({ bench, game, turn }: WhyPartProps) {
  const cards = explainedOf(game.playable.scenario, bench.selected.value);
  return (
    <>
      {cards.map(card => (
        <Why key={card.id} card={card} bench={bench} game={game} turn={turn} />
      ))}
    </>
  );
}

function Why({ card, bench, game, turn }: WhyPartProps & { readonly card: ExplainedCard }) {
  const id = useId();
  const { scenario } = game.playable;
  const step = game.steps[turn];
  if (!step) return null;
  const explainer = new Explainer(scenario);
  const found = explainer.explain(card, step.state);
  // The position is the one after the card was drawn: that it rests since then says nothing about the draw.
  const comes = brings(step, card);
  const now = comes ? { ...found, holds: true, rests: null } : found;
  const nearest = explainer.nearest(
    card,
    game.steps.map(step => step.state),
  );
  return (
    <section class="bench-why" aria-labelledby={id}>
      <h3 id={id}>
        {card.kind === 'rules' ? `${card.title}: ` : ''}
        {headline(comes, now.holds)} at {turnName(game, turn)}
      </h3>
      <ul>
        {sayExplanation(scenario, now).map(({ depth, holds, text }, i) => (
          <li key={i} data-holds={holds} style={{ marginLeft: `${depth * 18}px` }}>
            <span aria-hidden="true">{holds ? '✓' : '×'}</span>
            <span class="unseen">{holds ? 'Holds: ' : 'Does not hold: '}</span>
            {turn === game.steps.length - 1 ? atEnd(text) : text}
          </li>
        ))}
      </ul>
      {!now.holds && nearest && nearest.index !== turn ? (
        <p>
          {nearest.explanation.holds ? 'It can come up at' : 'It came nearest at'}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              bench.turn.value = nearest.index;
            }}
          >
            {turnName(game, nearest.index)}
          </button>
          .{nearest.explanation.holds ? '' : ` ${sayMiss(nearest.explanation)}`}
        </p>
      ) : null}
    </section>
  );
}
