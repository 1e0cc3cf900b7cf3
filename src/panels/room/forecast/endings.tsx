// How the futures end, plan beside plan: a strip of squares for each ending that any of them reaches.
import type { Futures } from '../../../forecast/futures.ts';
import { endingsOf } from '../../../forecast/futures-reading.ts';
import { useSeat } from '../seat.ts';
import { Strip } from './bill.tsx';

export function Endings({ plans }: { plans: readonly Futures[] }) {
  const { game } = useSeat();
  const counts = plans.map(endingsOf);
  const { endings } = game.scenario;
  const reached = endings.filter(({ id }) => counts.some(each => each[id]));
  const of = plans[0]!.futures.length;
  return (
    <table class="endings">
      <caption>How the futures end</caption>
      <thead>
        <tr>
          <th scope="col">Ending</th>
          {plans.map((_, i) => (
            <th key={i} scope="col">
              {plans.length > 1 ? `Plan ${'AB'[i]}` : 'Your plan'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reached.map(({ id, title, survives }) => (
          <tr key={id}>
            <th scope="row" lang={game.scenario.language}>
              {title}
              <small lang="en">{survives ? 'survived' : '× not survived'}</small>
            </th>
            {counts.map((each, i) => (
              <td key={i}>
                <Strip count={each[id] ?? 0} of={of} />
                <b>{each[id] ?? 0}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
