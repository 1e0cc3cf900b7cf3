// Moving the eye: zoom at a point, pan, and how far either may go. North turns up as one comes closer. Pure.
import { northUp, type Point, toPlane, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';

/** Closest view, as a multiple of the overview's scale. */
const CLOSEST = 11;
/** At this multiple of the overview's scale north is straight up. */
const NORTH_IS_UP = 3;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A view of a scale near a centre, kept on the map and turned as far north-up as its scale asks. */
export function look(ground: Ground, layout: Layout, centre: Point, scale: number): View {
  const { overview } = layout;
  const k = clamp(scale, overview.k, overview.k * CLOSEST);
  // At the overview's own scale the centre cannot leave it; closer, it may go to the edges of the frame.
  const free = 1 - overview.k / k;
  const [w, h] = ground.size;
  const cx = clamp(centre[0], overview.cx - (w / 2) * free, overview.cx + (w / 2) * free);
  const cy = clamp(centre[1], overview.cy - (h / 2) * free, overview.cy + (h / 2) * free);
  const t = clamp(Math.log(k / overview.k) / Math.log(NORTH_IS_UP), 0, 1);
  const rot = t * t * (3 - 2 * t) * northUp(ground.cone.apex, [cx, cy]);
  return { ...overview, cx, cy, k, rot };
}

/** Zooms by a factor so that what lies under `at` (host pixels) stays there, as far as the edges allow. */
export function zoomAt(ground: Ground, layout: Layout, view: View, factor: number, at: Point): View {
  const target = toPlane(view, at);
  let next = look(ground, layout, [view.cx, view.cy], view.k * factor);
  // The turn depends on the centre and the centre on the turn: a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const [x, y] = toPlane(next, at);
    next = look(ground, layout, [next.cx + target[0] - x, next.cy + target[1] - y], next.k);
  }
  return next;
}

/** Moves the ground by some host pixels. */
export function pan(ground: Ground, layout: Layout, view: View, dx: number, dy: number): View {
  return look(ground, layout, toPlane(view, [view.sx - dx, view.sy - dy]), view.k);
}

export const isZoomed = (layout: Layout, view: View): boolean => view.k > layout.overview.k * 1.02;
