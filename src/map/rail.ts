// The railway as a curve that pieces ride on: smooth, and measured by length. Pure.
import type { Base } from '../sim/slots.ts';
import type { Point } from './eye.ts';

export interface Rail {
  readonly points: readonly Point[];
  /** Length from the start to each point, in units of the plane. */
  readonly lengths: readonly number[];
}

/** A smooth curve through all points (Catmull-Rom), `steps` pieces between two of them. */
export function smooth(points: readonly Point[], steps: number): readonly Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = points[i]!;
    const p2 = points[i + 1]!;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    for (let j = 0; j < steps; j++) out.push(between(p0, p1, p2, p3, j / steps));
  }
  const last = points[points.length - 1];
  return last ? [...out, last] : out;
}

function between(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const along = (i: 0 | 1) => {
    const a = 2 * p1[i];
    const b = p2[i] - p0[i];
    const c = 2 * p0[i] - 5 * p1[i] + 4 * p2[i] - p3[i];
    const d = 3 * p1[i] - p0[i] - 3 * p2[i] + p3[i];
    return 0.5 * (a + (b + (c + d * t) * t) * t);
  };
  return [along(0), along(1)];
}

/** Lays a railway through the given points. */
export function layRail(points: readonly Point[]): Rail {
  const curve = smooth(points, 8);
  const lengths = [0];
  for (let i = 1; i < curve.length; i++) lengths.push(lengths[i - 1]! + distance(curve[i - 1]!, curve[i]!));
  return { points: curve, lengths };
}

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at a share of the length, 0-1. */
export function onRail(rail: Rail, share: number): Point {
  const { points, lengths } = rail;
  const length = Math.min(1, Math.max(0, share)) * lengths[lengths.length - 1]!;
  let i = 1;
  while (i < points.length - 1 && lengths[i]! < length) i++;
  const span = lengths[i]! - lengths[i - 1]!;
  const t = span > 0 ? (length - lengths[i - 1]!) / span : 0;
  const [a, b] = [points[i - 1]!, points[i]!];
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The nearest point of the railway: where, at which share of the length, and how far off (units of the plane). */
export function nearestOnRail(rail: Rail, p: Point): { at: Point; share: number; distance: number } {
  const total = rail.lengths[rail.lengths.length - 1]!;
  let best = { at: rail.points[0]!, share: 0, distance: Number.POSITIVE_INFINITY };
  for (let i = 1; i < rail.points.length; i++) {
    const [a, b] = [rail.points[i - 1]!, rail.points[i]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const square = dx * dx + dy * dy || 1;
    const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
    const at: Point = [a[0] + dx * t, a[1] + dy * t];
    const off = distance(at, p);
    if (off < best.distance)
      best = { at, share: (rail.lengths[i - 1]! + t * distance(a, b)) / total, distance: off };
  }
  return best;
}

/** Ends of a brigade's way, as shares of the line Moscow to Vladivostok: just behind the front, and Khabarovsk. */
const WEST_END = 0.012;
const EAST_END = 0.915;

/** Where on the line a brigade is that has done a share (0-1) of its way to a base. */
export function shareOfWay(to: Base, done: number): number {
  const t = to === 'east' ? done : 1 - done;
  return WEST_END + (EAST_END - WEST_END) * t;
}
