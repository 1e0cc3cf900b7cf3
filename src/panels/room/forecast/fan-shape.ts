// Where everything in a fan of futures lies, in pixels: the scale, the curves, the dots stacked at the right edge.
import type { Futures } from '../../../forecast/futures.ts';
import { valueAt } from '../../../forecast/futures-reading.ts';
import type { Line } from '../../../words/forecast.ts';

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** One scale for all plans: whole tens around every value drawn and the line, at least 30 points high. */
export function scaleOf(
  plans: readonly Futures[],
  line: Line,
  horizon: number,
  past: readonly number[],
): Scale {
  const values = [line.at, ...past];
  for (const { futures } of plans) {
    for (const future of futures) {
      for (let turn = 0; turn <= horizon; turn++) values.push(valueAt(future, line.dial, turn));
    }
  }
  const low = Math.max(0, Math.floor((Math.min(...values) - 1) / 10) * 10);
  const high = Math.ceil((Math.max(...values) + 1) / 10) * 10;
  return { low, high: Math.max(high, low + 30) };
}

/** At most four hairlines, on round values. */
export function hairlines({ low, high }: Scale): readonly number[] {
  const step = [10, 20, 25, 50, 100].find(each => (high - low) / each <= 4) ?? 100;
  const lines: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) lines.push(value);
  return lines;
}

/** A curve through points that leaves and reaches each of them level. */
export function curve(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${x.toFixed(1)} ${y.toFixed(1)}`;
      const middle = ((before[0] + x) / 2).toFixed(1);
      return `C${middle} ${before[1].toFixed(1)} ${middle} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

export interface Dot {
  readonly future: number;
  /** Place in its row, in pixels from its left end. */
  readonly place: number;
  readonly y: number;
}

/** Dots that stand side by side in a row; more of them overlap. */
const ROOM = 7;

/** A dot for each future where it ends; those that end within `size` pixels of each other stand in a row. */
export function dotsOf(ends: readonly number[], y: (value: number) => number, size: number): Dot[] {
  const rows = new Map<number, number[]>();
  for (const [future, value] of ends.entries()) {
    const row = Math.round(y(value) / size);
    rows.set(row, [...(rows.get(row) ?? []), future]);
  }
  return [...rows].flatMap(([row, futures]) => {
    const step = futures.length <= ROOM ? size : (size * (ROOM - 1)) / (futures.length - 1);
    return futures.map((future, i) => ({ future, place: i * step, y: row * size }));
  });
}
