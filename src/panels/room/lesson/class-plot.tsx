// The estimates of the class, where the course of time lies otherwise: one column for every ten per cent.
import { nextTurns } from '../../../words/dates.ts';
import { counted } from '../../../words/number.ts';
import { useSeat } from '../seat.ts';
import './class-plot.css';
import { facilitatorTable } from '../../ui.ts';
import { handsIn, tallyOf } from './tallies.ts';

const TENS = Array.from({ length: 11 }, (_, i) => i * 10);

export function ClassPlot() {
  const { game } = useSeat();
  const tally = tallyOf(game, 'estimate');
  const all = handsIn(tally);
  const most = Math.max(1, ...TENS.map(ten => tally[ten] ?? 0));
  return (
    <section class="timeline class-plot on-slate" aria-labelledby="plot-title">
      <header>
        <h2 id="plot-title">“Beijing will move within {nextTurns(game.scenario.calendar, 2)}”</h2>
        {all > 0 ? (
          <p>{counted(all, 'hand')}</p>
        ) : (
          <p>
            No hands counted.{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => {
                facilitatorTable.value = 'vote';
              }}
            >
              Count them
            </button>
          </p>
        )}
      </header>
      <ol>
        {TENS.map(ten => {
          const hands = tally[ten] ?? 0;
          return (
            <li key={ten}>
              <span class="plot-column">
                <b>{hands > 0 ? hands : ''}</b>
                <i style={{ height: `${(70 * hands) / most}%` }} />
              </span>
              <span>
                <span class="unseen">{counted(hands, 'hand')} for </span>
                {ten}
                {ten === 100 ? ' %' : ''}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
