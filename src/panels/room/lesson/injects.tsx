// The scenario's own events, to choose one that comes with the next briefing. It becomes a part of the orders.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Game } from '../../../session/game.ts';
import { quarterName } from '../../../words/dates.ts';
import { capital } from '../../../words/in-words.ts';
import { familyName } from '../../../words/names.ts';
import { Refusals } from '../refusals.tsx';
import { edit, useSeat } from '../seat.ts';
import { TablePage } from '../table-page.tsx';
import './injects.css';

type Card = Scenario['events'][number];

/** Events that came already and come once: they cannot come again. */
function spentIn({ world, moments }: Game): ReadonlySet<string> {
  const once = new Set(world.events.filter(card => card.once).map(({ id }) => id));
  const came = moments.value.flatMap(({ happenings }) =>
    happenings.flatMap(each => (each.kind === 'news' || each.kind === 'asked' ? [each.event] : [])),
  );
  return new Set(came.filter(id => once.has(id)));
}

export function Injects({ onClose }: { onClose: () => void }) {
  const { game } = useSeat();
  const { calendar, events } = game.scenario;
  const next = quarterName(calendar, game.now.value.view.turn + 1);
  const chosen = game.draft.value.inject ?? null;
  const spent = spentIn(game);
  const families = [...new Set(events.map(({ family }) => family))];
  return (
    <TablePage title="Send an inject" onClose={onClose}>
      <p class="table-lead">
        One event comes for certain with the briefing of {next}, whatever its own conditions say. It takes the
        place of one that chance would draw; all other luck stays. The class can see this list.
      </p>
      <Refusals about="inject" />
      <fieldset class="injects">
        <legend class="unseen">Event of the next briefing</legend>
        <label class="inject-none">
          <input
            type="radio"
            name="inject"
            checked={chosen === null}
            onChange={() => edit(game, { inject: null })}
          />
          <span>No inject: as chance draws it</span>
        </label>
        {families.map(family => (
          <section key={family} aria-label={familyName(family)}>
            <h3>{capital(familyName(family))}</h3>
            {events
              .filter(card => card.family === family)
              .map(card => (
                <Inject key={card.id} card={card} spent={spent.has(card.id)} chosen={chosen === card.id} />
              ))}
          </section>
        ))}
      </fieldset>
    </TablePage>
  );
}

function Inject({ card, spent, chosen }: { card: Card; spent: boolean; chosen: boolean }) {
  const { game } = useSeat();
  return (
    <label class={spent ? 'is-spent' : ''}>
      <input
        type="radio"
        name="inject"
        checked={chosen}
        disabled={spent}
        onChange={() => edit(game, { inject: card.id })}
      />
      <span>
        <b lang={game.scenario.language}>{card.title}</b>
        <small>
          {spent ? 'has come, comes once' : card.choices.length > 0 ? 'asks for an answer' : 'news'}
        </small>
      </span>
    </label>
  );
}
