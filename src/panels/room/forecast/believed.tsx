// What is believed of Beijing: the likeliest reading in words with its range, the kinds of Beijing as one bar, and all
// the numbers one tap away.
import {
  bandOf,
  READINGS,
  readingName,
  sayLikeliest,
  sayShare,
  typesBelieved,
} from '../../../words/belief.ts';
import { nextTurns } from '../../../words/dates.ts';
import { useSeat } from '../seat.ts';
import { useBelief } from './beliefs-now.ts';

export function Believed() {
  const { game } = useSeat();
  const { value, state } = useBelief();
  if (!value) {
    return (
      <p class="forecast-note">
        {state === 'failed' ? 'The reports could not be weighed.' : 'The reports are being weighed…'}
      </p>
    );
  }
  const { scenario } = game;
  const { reading } = value;
  const types = typesBelieved(scenario, reading.types);
  const rows = [
    ...READINGS.map(plan => [readingName(scenario, plan), reading.plans[plan]] as const),
    ...types.map(({ name, share }) => [`Beijing: ${name}`, share] as const),
    [`A move within ${nextTurns(scenario.calendar, 2)}`, reading.moveWithinTwo] as const,
  ];
  return (
    <div class="believed">
      <p>
        <b>{sayLikeliest(scenario, reading.plans)}</b>
      </p>
      <div class="types-bar" aria-hidden="true">
        {types
          .filter(({ share }) => share >= 0.02)
          .map(({ id, share }) => (
            <i key={id} style={{ flexGrow: share }} />
          ))}
      </div>
      <ul class="types-key">
        {types
          .filter(({ share }) => share >= 0.02)
          .map(({ id, name, share }) => (
            <li key={id}>
              {name}: {bandOf(share).words}
            </li>
          ))}
      </ul>
      <details class="chart-table">
        <summary>The numbers</summary>
        <table>
          <tbody>
            {rows.map(([name, share]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{bandOf(share).words}</td>
                <td>{sayShare(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
