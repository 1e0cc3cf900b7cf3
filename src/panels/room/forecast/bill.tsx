// "What mends one door costs the other": on each of the dials, in how many futures its line is crossed. A strip of
// twenty squares a plan; dark means crossed.
import type { Futures } from '../../../forecast/futures.ts';
import { countOf, sayLimit } from '../../../words/forecast.ts';
import { dialName } from '../../../words/names.ts';
import { useSeat } from '../seat.ts';
import { chosenDial, shownDial } from './futures-now.ts';
import { billOf } from './lines.ts';

export function Bill({ plans, horizon }: { plans: readonly Futures[]; horizon: number }) {
  const { game } = useSeat();
  const shown = shownDial(game);
  const front = shown === 'endings' ? null : shown;
  const of = plans[0]!.futures.length;
  return (
    <section class="bill" aria-labelledby="bill-title">
      <h3 id="bill-title">What mends one door costs the other</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Dial and line</span>
            </th>
            {plans.map((_, i) => (
              <th key={i} scope="col">
                {plans.length > 1 ? `Plan ${'AB'[i]}` : 'Your plan'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {billOf(game.scenario, game.priorities, plans, front, horizon).map(({ dial, line, counts }) => {
            const most = Math.max(...counts);
            return (
              <tr key={dial}>
                <th scope="row">
                  <button
                    type="button"
                    class="text-button"
                    aria-pressed={dial === shown}
                    onClick={() => {
                      chosenDial.value = dial;
                    }}
                  >
                    {dialName(game.scenario, dial)}
                  </button>
                  <small>{sayLimit(line)}</small>
                </th>
                {counts.map((count, i) => (
                  <td key={i}>
                    <Strip count={count} of={of} />
                    <b
                      class={
                        plans.length > 1 && count === most && most > Math.min(...counts) ? 'is-most' : ''
                      }
                    >
                      {count}
                      <span class="unseen"> of {of}</span>
                    </b>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="forecast-note">
        Each square is one future; dark means that the line is crossed. The larger of two counts is
        underlined.
      </p>
    </section>
  );
}

/** Twenty squares in two rows. */
export function Strip({ count, of }: { count: number; of: number }) {
  return (
    <span class="strip" role="img" aria-label={`${countOf(count, of)} futures`}>
      {Array.from({ length: of }, (_, i) => (
        <i key={i} class={i < count ? 'is-full' : ''} />
      ))}
    </span>
  );
}
