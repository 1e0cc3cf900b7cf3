// The fans as numbers: for each quarter how low, how high and how many are across, plan beside plan.
import type { Futures } from '../../../forecast/futures.ts';
import { quantiles, valueAt } from '../../../forecast/futures-reading.ts';
import { quarterName } from '../../../words/dates.ts';
import { type Line, sayLimit } from '../../../words/forecast.ts';
import { dialName } from '../../../words/names.ts';
import { whole } from '../../../words/number.ts';
import { useSeat } from '../seat.ts';
import { isBeyond } from './lines.ts';

const SHARES = [0, 0.5, 1] as const;

export function FanTable({
  plans,
  line,
  horizon,
}: {
  plans: readonly Futures[];
  line: Line;
  horizon: number;
}) {
  const { game } = useSeat();
  const bands = plans.map(plan => quantiles(plan, line.dial, SHARES));
  const across = (plan: Futures, turn: number) =>
    plan.futures.filter(future => isBeyond(line, valueAt(future, line.dial, turn))).length;
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <table>
        <caption>
          {dialName(game.scenario, line.dial)}: lowest, middle and highest of the futures, and how many are{' '}
          {sayLimit(line)}
        </caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            {plans.map((_, i) => (
              <th key={i} scope="col">
                Plan {'AB'[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: horizon + 1 }, (_, turn) => (
            <tr key={turn}>
              <th scope="row">
                {turn === 0 ? 'Now' : quarterName(game.scenario.calendar, plans[0]!.turn + turn)}
              </th>
              {plans.map((plan, i) => (
                <td key={i}>
                  {bands[i]![turn]!.map(whole).join(', ')}; {across(plan, turn)} {sayLimit(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
