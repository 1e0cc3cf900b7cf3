// Where a turn and a value of a dial lie in the drawing, and a smooth line through points that never overshoots them.

import { type Calendar, quarterName, quarterShort } from '../../../../words/dates.ts';

export interface Scale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Turns drawn. */
  readonly turns: number;
  /** Values at which a hairline stands. */
  readonly marks: readonly number[];
  /** Briefing n lies at n; turn n between n and n + 1. */
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
}

const SIZE = { width: 1130, height: 580 };
const EDGE = { left: 58, right: 1116, top: 34, bottom: 534 };

export function scaleOf(paths: readonly (readonly number[])[]): Scale {
  const values = paths.flat();
  const low = Math.max(0, Math.floor(Math.min(...values, 100) / 10) * 10);
  const high = Math.min(100, Math.max(low + 20, Math.ceil(Math.max(...values, 0) / 10) * 10));
  const step = high - low > 50 ? 20 : 10;
  const turns = Math.max(1, ...paths.map(path => path.length - 1));
  const first = Math.ceil(low / step) * step;
  return {
    ...SIZE,
    ...EDGE,
    turns,
    marks: Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step),
    x: turn => EDGE.left + ((EDGE.right - EDGE.left) * turn) / turns,
    y: value => EDGE.bottom - ((EDGE.bottom - EDGE.top) * (value - low)) / (high - low),
  };
}

/** The short name of a turn, with its year where a year begins: "Q4", "Q1 27". */
export function turnMark(calendar: Calendar, turn: number): string {
  const yearOf = (at: number) => quarterName(calendar, at).slice(-4);
  const short = quarterShort(calendar, turn);
  const year = yearOf(turn);
  return short.includes(year) || (turn > 0 && yearOf(turn - 1) === year)
    ? short
    : `${short} ${year.slice(-2)}`;
}

/** A path through the values, one at each briefing; flat at every turn of direction, so that no peak is invented. */
export function curve(scale: Pick<Scale, 'x' | 'y'>, path: readonly number[]): string {
  const slope = (i: number): number => {
    const before = path[i]! - (path[i - 1] ?? path[i]!);
    const after = (path[i + 1] ?? path[i]!) - path[i]!;
    if (before * after <= 0) return 0;
    return Math.sign(after) * Math.min(Math.abs(before), Math.abs(after), Math.abs(before + after) / 2);
  };
  const at = (turn: number, value: number) => `${scale.x(turn).toFixed(1)} ${scale.y(value).toFixed(1)}`;
  return path
    .map((value, i) => {
      if (i === 0) return `M${at(0, value)}`;
      const [from, to] = [path[i - 1]! + slope(i - 1) / 3, value - slope(i) / 3];
      return `C${at(i - 2 / 3, from)} ${at(i - 1 / 3, to)} ${at(i, value)}`;
    })
    .join('');
}
