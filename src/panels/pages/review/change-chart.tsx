// Two lines that part: the game as it was, solid, and the game with one change, dashed; and their table.
import type { OneChange } from '../../../forecast/review/one-change.ts';
import type { Game } from '../../../session/game.ts';
import { quarterShort } from '../../../words/dates.ts';
import { plain, whole } from '../../../words/number.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import { useWidth } from './axis.tsx';
import { periodName } from './period.ts';

const HEIGHT = 210;
const TOP = 12;
const FOOT = 22;
const RIGHT = 96;

interface ChartProps {
  readonly game: Game;
  readonly found: OneChange;
  /** What was ordered instead. */
  readonly other: string;
}

/** Heights of two end labels, at least a line apart. */
function apart(a: number, b: number): [number, number] {
  if (Math.abs(a - b) >= 17) return [a, b];
  const middle = (a + b) / 2;
  return a <= b ? [middle - 9, middle + 9] : [middle + 9, middle - 9];
}

export function ChangeChart({ game, found: { yours, other, change }, other: name }: ChartProps) {
  const plot = useWidth<HTMLDivElement>(900);
  const last = Math.max(yours.length, other.length) - 1;
  const x = (i: number) => 30 + ((plot.width - RIGHT - 30) * i) / last;
  const y = (value: number) => TOP + ((100 - value) / 100) * (HEIGHT - TOP - FOOT);
  const path = (values: readonly number[], from = 0) =>
    values
      .slice(from)
      .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(from + i).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  const [endYours, endOther] = [yours[yours.length - 1]!, other[other.length - 1]!];
  const [yYours, yOther] = apart(y(endYours), y(endOther));
  const says = `Your line ends at ${plain(whole(endYours))}, the other at ${plain(whole(endOther))}; they part in ${periodName(game, change.turn)}.`;
  return (
    <>
      <p class="change-name">
        <span class="change-key" aria-hidden="true" /> {periodName(game, change.turn)}: {name}
      </p>
      <div class="change-chart" ref={plot.ref}>
        <svg width={plot.width} height={HEIGHT} role="img" aria-label={says}>
          {[0, 50, 100].map(value => (
            <g key={value}>
              <path class="grid-line" d={`M30 ${y(value)}H${plot.width - RIGHT}`} />
              <text class="axis-note" x="22" y={y(value) + 4} text-anchor="end">
                {value}
              </text>
            </g>
          ))}
          {Array.from({ length: last }, (_, i) => (
            <text key={i} class="axis-note" x={(x(i) + x(i + 1)) / 2} y={HEIGHT - 4} text-anchor="middle">
              {quarterShort(game.scenario.calendar, i)}
            </text>
          ))}
          <path class="other-line" d={path(other, change.turn)} />
          <path class="ink-line" d={path(yours)} />
          <circle class="ring" cx={x(change.turn)} cy={y(yours[change.turn]!)} r="4.5" />
          <text class="line-label" x={x(yours.length - 1) + 9} y={yYours + 5}>
            {plain(whole(endYours))}, yours
          </text>
          <text class="line-label blue" x={x(other.length - 1) + 9} y={yOther + 5}>
            {plain(whole(endOther))}, other
          </text>
        </svg>
      </div>
      <details class="part-more">
        <summary>The two lines as a table</summary>
        <ScrollBox class="scroll-x" label="The two lines as a table">
          <table class="sheet-table number-table">
            <caption class="unseen">
              Worth as it really was before each turn, yours and with the change
            </caption>
            <thead>
              <tr>
                <th scope="col">Before</th>
                <th scope="col">Yours</th>
                <th scope="col">With the change</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: last + 1 }, (_, i) => (
                <tr key={i}>
                  <th scope="row">{i === last ? 'End' : periodName(game, i)}</th>
                  <td>{yours[i] === undefined ? '' : plain(whole(yours[i]))}</td>
                  <td>{other[i] === undefined ? '' : plain(whole(other[i]))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </>
  );
}
