// The course of a dial as a thumbnail: shape, not measure; the numbers are beside it and in the timeline.
import { rangeOf } from './dial-list.ts';

const WIDTH = 46;
const HEIGHT = 30;
const TOP = 5;
const FOOT = 21;
/** Points of the dial that fill the height, so that a change of one does not look like a crash. */
const ROOM = 24;

/** A line with a dot at its end; the last eight quarters at most. */
export function Spark({ series }: { series: readonly number[] }) {
  const shown = series.slice(-8);
  const { low, high } = rangeOf(shown, ROOM);
  const step = shown.length > 1 ? (WIDTH - 8) / (shown.length - 1) : 0;
  const points = shown.map((value, i) => ({
    x: shown.length > 1 ? 3 + i * step : WIDTH - 5,
    y: FOOT - ((value - low) / (high - low)) * (FOOT - TOP),
  }));
  const end = points[points.length - 1]!;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="spark-foot" d={`M2 ${HEIGHT - 2.5}H${WIDTH - 4}`} />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.slice(0, -1).map(({ x, y }, i) => (
        <circle key={i} cx={x} cy={y} r="1.1" />
      ))}
      <circle cx={end.x} cy={end.y} r="2.6" />
    </svg>
  );
}
