// One plan's futures on a dial: twenty lines from now, those that cross the line in red with a cross where they do, and
// a dot for each at the right edge. The drawing is for the eye; the sentence and the table beside it say the same.
import type { Futures } from '../../../forecast/futures.ts';
import { valueAt } from '../../../forecast/futures-reading.ts';
import { type Calendar, quarterName, quarterShort } from '../../../words/dates.ts';
import { countOf, type Line, sayBeyond } from '../../../words/forecast.ts';
import { plain, whole } from '../../../words/number.ts';
import { useSeat } from '../seat.ts';
import { curve, dotsOf, hairlines, type Scale } from './fan-shape.ts';
import { firstBeyond } from './lines.ts';
import { useWidth } from './width.ts';

interface FanProps {
  readonly futures: Futures;
  readonly line: Line;
  readonly horizon: number;
  readonly scale: Scale;
  /** Values of the dial up to now, oldest first; the last is now. */
  readonly past: readonly number[];
}

/** Quarters of the past that lead up to now. */
const BEFORE = 2;

export function Fan(props: FanProps) {
  const { box, width, rem } = useWidth<HTMLDivElement>();
  return (
    <div class="fan" ref={box}>
      {width > 0 ? <Drawing {...props} width={width} rem={rem} /> : null}
    </div>
  );
}

function Drawing({
  futures,
  line,
  horizon,
  scale,
  past,
  width,
  rem,
}: FanProps & { width: number; rem: number }) {
  const { game } = useSeat();
  const { calendar } = game.scenario;
  const height = 15.5 * rem;
  const [top, bottom] = [1.6 * rem, height - 1.5 * rem];
  const dot = 0.78 * rem;
  const y = (value: number) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top);
  const ends = futures.futures.map(future => valueAt(future, line.dial, horizon));
  const dots = dotsOf(ends, y, dot);
  const row = Math.max(...dots.map(({ place }) => place));
  const right = width - row - 1.9 * dot;
  const nowX = 2.6 * rem + 0.17 * (width - 2.6 * rem);
  const x = (turn: number) =>
    turn >= 0 ? nowX + (turn / horizon) * (right - nowX) : nowX + (turn / BEFORE) * (nowX - 2.6 * rem) * 0.8;
  const firsts = futures.futures.map(future => firstBeyond(future, line, horizon));
  const crossed = firsts.filter(first => first !== null).length;
  const of = firsts.length;
  const below = line.way === 'below';
  const lineY = y(line.at);
  const beyond = sayBeyond(line);
  const shown = past.slice(-1 - BEFORE);
  const now = past[past.length - 1]!;
  const rises = (past[past.length - 2] ?? now) < now;
  // The longest label says how many quarters stand under the axis: "Jan–Feb 28" takes twice the room of "Q1 27".
  const longest = Math.max(
    ...Array.from({ length: horizon }, (_, i) => tick(calendar, futures.turn + i + 1).length),
  );
  const every = Math.max(1, Math.ceil((horizon * (0.25 + 0.41 * longest) * rem) / (right - nowX)));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect
        class="fan-beyond"
        x={0}
        width={width}
        y={below ? lineY : top}
        height={Math.max(0, below ? bottom - lineY : lineY - top)}
      />
      {hairlines(scale).map(value => (
        <g key={value}>
          <path class="fan-hair" d={`M0 ${y(value)}H${width}`} />
          {Math.abs(y(value) - lineY) > rem ? (
            <text class="fan-note" x={2} y={y(value) - 4}>
              {plain(value)}
            </text>
          ) : null}
        </g>
      ))}
      <path class="fan-line" d={`M0 ${lineY}H${width}`} />
      <text class="fan-limit" x={2} y={lineY - 4}>
        {plain(line.at)}
      </text>
      {width > 25 * rem ? (
        // Beside the number that stands at the foot of the scale.
        <text class="fan-limit-words" x={below ? 1.8 * rem : 2} y={below ? bottom - 6 : top + 14}>
          {beyond}
        </text>
      ) : null}
      <path class="fan-now" d={`M${nowX} ${top - 6}V${bottom}`} />
      {futures.futures.map((future, i) => (
        <path
          key={i}
          class={firsts[i] === null ? 'fan-path' : 'fan-path is-crossing'}
          d={curve(
            Array.from({ length: horizon + 1 }, (_, turn) => [x(turn), y(valueAt(future, line.dial, turn))]),
          )}
        />
      ))}
      {firsts.map((first, i) =>
        first === null ? null : (
          <path
            key={i}
            class="fan-cross"
            d={crossAt(x(first), y(valueAt(futures.futures[i]!, line.dial, first)), 0.24 * rem)}
          />
        ),
      )}
      <path
        class="fan-past"
        d={shown.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i - shown.length + 1)} ${y(value)}`).join('')}
      />
      <circle class="fan-start" cx={nowX} cy={y(now)} r={0.28 * rem} />
      <text class="fan-value" x={nowX - 8} y={y(now) + (rises ? -0.55 : 1.2) * rem}>
        {whole(now)}
      </text>
      {dots.map(({ future, place, y: dotY }) => (
        <circle
          key={future}
          class={firsts[future] === null ? 'fan-dot' : 'fan-dot is-crossing'}
          cx={right + 0.9 * dot + place}
          cy={dotY}
          r={0.38 * dot}
        />
      ))}
      <text class="fan-stay" x={width} y={top - 8}>
        {countOf(of - crossed, of)} {below ? 'stay above' : 'stay below'}
      </text>
      <text class="fan-count" x={right - 0.6 * rem} y={below ? bottom - 6 : top + 16}>
        {countOf(crossed, of)} cross
      </text>
      {Array.from({ length: horizon + 1 }, (_, turn) =>
        (turn % every === 0 && horizon - turn >= every) || turn === horizon ? (
          <text key={turn} class={turn === 0 ? 'fan-tick is-now' : 'fan-tick'} x={x(turn)} y={height - 6}>
            {turn === 0 ? 'now' : tick(calendar, futures.turn + turn, futures.turn + turn - every)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The quarter, with its year where that is another than at the label before: "Q4", "Q1 27". */
function tick(calendar: Calendar, turn: number, before = turn - 1): string {
  const [short, name] = [quarterShort(calendar, turn), quarterName(calendar, turn)];
  const year = name.slice(-4);
  const isNew = quarterName(calendar, before).slice(-4) !== year && short !== year;
  return isNew ? `${short} ${year.slice(-2)}` : short;
}

const crossAt = (x: number, y: number, r: number): string =>
  `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`;
