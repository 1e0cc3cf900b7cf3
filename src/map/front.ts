// The line of contact for a Front dial. Stylised: the dial shifts the line, never a border. Pure.
import type { Point } from './eye.ts';
import type { Ground } from './ground.ts';
import { smooth } from './rail.ts';

/** Dial at which the line lies as of the data date. */
const AS_OF_DATE = 52;
/** Shift of the middle of the line for one point of the dial, in units of the plane (about 3 km). */
const PER_POINT = 0.62;

/**
 * The line of contact at a dial (0-100), from north-east to south-west. Both ends stay; the middle shifts along
 * one fixed direction (offsetting along the line's own normals makes it cross itself).
 */
export function contactLine(ground: Ground, dial: number): readonly Point[] {
  const line = smooth(ground.lines.contact, 3);
  const first = line[0]!;
  const last = line[line.length - 1]!;
  const span = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const along: Point = [(last[0] - first[0]) / span, (last[1] - first[1]) / span];
  // To the right of the line's way lies the land that Ukraine holds.
  const across: Point = [-along[1], along[0]];
  const amount = (Math.min(100, Math.max(0, dial)) - AS_OF_DATE) * PER_POINT;
  return line.map(([x, y], index) => {
    const weight = Math.sin((Math.PI * index) / (line.length - 1)) ** 0.7;
    return [x + across[0] * amount * weight, y + across[1] * amount * weight];
  });
}

/** The area behind the line of contact, to be cut at Ukraine's border by whoever paints it. */
export function behindContact(ground: Ground, dial: number): readonly Point[] {
  return [...contactLine(ground, dial), ...ground.lines.contactClose];
}

/** True when a line crosses itself. */
export function crossesItself(line: readonly Point[]): boolean {
  for (let i = 1; i < line.length; i++) {
    for (let j = i + 2; j < line.length; j++) {
      if (crosses(line[i - 1]!, line[i]!, line[j - 1]!, line[j]!)) return true;
    }
  }
  return false;
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
