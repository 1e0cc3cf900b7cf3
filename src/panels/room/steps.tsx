// The steps of a turn over the map. One can always go back; only the commit is final.
import type { Game } from '../../session/game.ts';
import { quarterShort } from '../../words/dates.ts';
import { Icon } from '../common/icons.tsx';
import { forecastOpen, goTo, type Step, step } from '../ui.ts';
import { focusSoon } from './focus.ts';
import { covered } from './lesson/facilitate.ts';
import { mustPause, toPause } from './lesson/pause.ts';
import { linesOf, linesShown } from './resolution.ts';
import { useSeat } from './seat.ts';

const STEPS: readonly { readonly id: Exclude<Step, 'resolution'>; readonly name: string }[] = [
  { id: 'briefing', name: 'Briefing' },
  { id: 'estimate', name: 'Estimate' },
  { id: 'orders', name: 'Orders' },
  { id: 'forecast', name: 'Forecast' },
];

/** Done: read, given, or passed. */
function isDone(game: Game, id: Step): boolean {
  if (id === 'briefing') return step.value !== 'briefing';
  return id === 'estimate' && game.draft.value.estimate !== null;
}

export function Steps() {
  const { game } = useSeat();
  if (step.value === 'resolution' || game.over.value) return <Progress />;
  if (covered.value) return null;
  return (
    <nav class="steps on-slate" aria-label="Steps of this turn">
      <ol>
        {STEPS.filter(({ id }) => id !== 'forecast' || forecastOpen.value !== 'off').map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={step.value === id ? 'step' : undefined}
              onClick={() => (mustPause(game) ? toPause() : goTo(id))}
            >
              {isDone(game, id) && step.value !== id ? <Icon name="check" size={12} /> : null}
              {name}
              {isDone(game, id) ? <span class="unseen">, done</span> : null}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={toCommit}>
            Commit
          </button>
        </li>
      </ol>
    </nav>
  );
}

/** Only leads to the large button: committing is one deliberate press there. */
function toCommit(): void {
  if (step.value !== 'orders' && step.value !== 'forecast') goTo('orders');
  focusSoon('commit');
}

function Progress() {
  const { game } = useSeat();
  const { told } = linesOf(game, game.now.value);
  const shown = linesShown(game);
  const from = quarterShort(game.scenario.calendar, game.now.value.view.turn - 1);
  return (
    <div class="progress on-slate">
      <span>Resolution of {from}</span>
      <span class="progress-parts" aria-hidden="true">
        {told.map((entry, i) => (
          <i key={`${entry.cause}${entry.text}`} class={i < shown ? 'is-told' : ''} />
        ))}
      </span>
      <span>
        line {shown} of {told.length}
      </span>
    </div>
  );
}
