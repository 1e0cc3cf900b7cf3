// Where brigades stand: along the front, along the eastern railway, or in a stack. Pure.
import type { Base } from '../sim/slots.ts';
import { type Point, type Rect, toScreen, type View } from './eye.ts';
import { contactLine } from './front.ts';
import type { Ground } from './ground.ts';
import { onRail, type Rail } from './rail.ts';

/** Size of a piece in CSS pixels at scale 1. */
export const PIECE = { w: 25, h: 19 } as const;

/** Points at even shares of a line, moved sideways by `off` pixels (right of its way is positive). */
function beside(line: readonly Point[], shares: readonly number[], offsets: readonly number[]): Point[] {
  return shares.map((share, index) => {
    const i = Math.min(line.length - 2, Math.max(0, Math.floor(share * (line.length - 1))));
    const [a, b] = [line[i]!, line[i + 1]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const off = offsets[index % offsets.length]!;
    return [a[0] - ((b[1] - a[1]) / length) * off, a[1] + ((b[0] - a[0]) / length) * off];
  });
}

/** Pushes boxes apart until none overlap, inside `rect` where there is one; a few rounds, always the same result. */
export function apart(points: readonly Point[], w: number, h: number, rect: Rect | null): readonly Point[] {
  const moved = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) separate(moved[i]!, moved[j]!, w, h);
    }
    if (rect) for (const point of moved) keepInside(point, w, h, rect);
  }
  return moved;
}

function keepInside(point: [number, number], w: number, h: number, rect: Rect): void {
  point[0] = Math.min(rect.x + rect.w - w / 2 - 3, Math.max(rect.x + w / 2 + 3, point[0]));
  point[1] = Math.min(rect.y + rect.h - h / 2 - 3, Math.max(rect.y + h / 2 + 3, point[1]));
}

function separate(a: [number, number], b: [number, number], w: number, h: number): void {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const overX = w - Math.abs(dx);
  const overY = h - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (overY <= overX) {
    const push = (overY / 2 + 0.1) * (dy >= 0 ? 1 : -1);
    a[1] -= push;
    b[1] += push;
  } else {
    const push = (overX / 2 + 0.1) * (dx >= 0 ? 1 : -1);
    a[0] -= push;
    b[0] += push;
  }
}

const evenly = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count);

/** Shares of the Trans-Siberian that lie in the eastern door: Belogorsk to Vladivostok. */
const EASTERN_LINE = [0.835, 0.985] as const;

/** From this many brigades on, and below this height of a window in CSS pixels, they stand in two ranks. */
const RANK = 5;
const LOW = 150;

/** Where `count` brigades stand at a base, in a close view, in host pixels. */
export function standings(
  ground: Ground,
  rail: Rail,
  view: View,
  rect: Rect,
  base: Base,
  count: number,
  front: number,
  scale: number,
): readonly Point[] {
  const [w, h] = [(PIECE.w + 3) * scale, (PIECE.h + 3) * scale];
  if (base === 'west') {
    const line = contactLine(ground, front).map(point => toScreen(view, point));
    // Many in a low window stand in two ranks, so that each is seen and can be taken up by a finger.
    const ranks = count > RANK && rect.h < LOW * scale ? [-17, -17 - 1.6 * PIECE.w] : [-19, -23];
    const offsets = ranks.map(off => off * scale);
    return apart(beside(line, evenly(count, 0, 0.8), offsets), w, h, rect);
  }
  const [from, to] = EASTERN_LINE;
  const line = evenly(40, from, to).map(share => toScreen(view, onRail(rail, share)));
  return apart(beside(line, evenly(count, 0.05, 0.95), [-21 * scale]), w, h, rect);
}

/** Where the stacks stand in an overview, in degrees: behind the front, and beyond the Amur. */
const STACKS: Readonly<Record<Base, readonly [number, number]>> = { west: [41.6, 47.4], east: [134.6, 51.0] };

export function stackAt(ground: Ground, view: View, base: Base): Point {
  return toScreen(view, ground.at(...STACKS[base]));
}
