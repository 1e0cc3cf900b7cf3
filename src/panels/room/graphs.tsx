// Every dial's course side by side on one scale, with a table of the same numbers.
import { quarterName, quarterShort } from '../../words/dates.ts';
import { dialName } from '../../words/names.ts';
import { whole } from '../../words/number.ts';
import { glyphOf, Icon } from '../common/icons.tsx';
import { plotted } from '../ui.ts';
import { allDials, seriesOf, toneOf } from './dial-list.ts';
import { floorsOf } from './floors.ts';
import { useSeat } from './seat.ts';
import { TablePage } from './table-page.tsx';
import './graphs.css';

export function GraphsTable({ onClose }: { onClose: () => void }) {
  const { game } = useSeat();
  return (
    <TablePage title="Every dial since the beginning" onClose={onClose}>
      <p class="table-lead">
        All on one scale from 0 to 100. A dashed line is the floor under which the game can be lost.
      </p>
      <ul class="graphs">
        {allDials(game).map(dial => (
          <li key={dial} class={toneOf(dial)}>
            <Graph dial={dial} />
          </li>
        ))}
      </ul>
      <details class="graph-table">
        <summary>The same as a table</summary>
        <Numbers />
      </details>
    </TablePage>
  );
}

function Graph({ dial }: { dial: string }) {
  const { game } = useSeat();
  const series = seriesOf(game.moments.value, dial);
  const { turns } = game.now.value.view;
  const floor = floorsOf(game.scenario).get(dial);
  const x = (i: number) => 2 + (i / turns) * 96;
  const y = (value: number) => 48 - (Math.min(100, value) / 100) * 46;
  const now = series.length - 1;
  const name = dialName(game.scenario, dial);
  return (
    <button
      type="button"
      aria-pressed={plotted.value === dial}
      onClick={() => {
        plotted.value = dial;
      }}
    >
      <span class="graph-name">
        <Icon name={glyphOf(dial)} size={14} />
        {name}
        <b>
          {whole(series[0]!)} <span aria-hidden="true">→</span>
          <span class="unseen">to</span> {whole(series[now]!)}
        </b>
      </span>
      <svg viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden="true">
        <path class="graph-frame" d="M0 48H100M0 25H100M0 2H100" />
        {floor !== undefined ? <path class="graph-floor" d={`M0 ${y(floor)}H100`} /> : null}
        <polyline points={series.map((value, i) => `${x(i)},${y(value)}`).join(' ')} />
      </svg>
    </button>
  );
}

function Numbers() {
  const { game } = useSeat();
  const moments = game.moments.value;
  const { calendar } = game.scenario;
  return (
    <div class="graph-numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">Dial</th>
            {moments.map(({ view }) => (
              <th key={view.turn} scope="col" aria-label={quarterName(calendar, view.turn)}>
                {quarterShort(calendar, view.turn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allDials(game).map(dial => (
            <tr key={dial}>
              <th scope="row">{dialName(game.scenario, dial)}</th>
              {seriesOf(moments, dial).map((value, i) => (
                <td key={i}>{whole(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
