// The outline of the place under the pointer and of the place that is open.
import type * as Phaser from 'phaser';
import type { PlaceId } from '../sim/slots.ts';
import { asNumber, COLOURS } from './colours.ts';
import { toScreen, type View } from './eye.ts';
import type { Ground, Ring } from './ground.ts';
import type { OwnPlace } from './map-view.ts';
import { MARK } from './marks.ts';

/** Over the ground, under the words. */
export const OUTLINE_DEPTH = 20;
/** Steps shorter than this many pixels are left out. */
const FINEST = 1.2;

/** Draws outlines anew. `unit`: device pixels for one pixel of line width. */
export function outlinePlaces(
  pen: Phaser.GameObjects.Graphics,
  ground: Ground,
  view: View,
  unit: number,
  dpr: number,
  lit: PlaceId | null,
  selected: PlaceId | null,
  own: readonly OwnPlace[],
): void {
  pen.clear();
  for (const region of ground.regions) {
    if (!region.place || (region.place !== lit && region.place !== selected)) continue;
    pen.lineStyle((region.place === selected ? 2.6 : 1.8) * unit, asNumber(COLOURS.focus), 0.95);
    for (const [outline] of region.polygons) if (outline) strokeRing(pen, outline, view, dpr);
  }
  for (const { id, at } of own) {
    if (id !== lit && id !== selected) continue;
    const [x, y] = toScreen(view, ground.at(...at));
    pen.lineStyle((id === selected ? 2.6 : 1.8) * unit, asNumber(COLOURS.focus), 0.95);
    pen.strokeCircle(x * dpr, y * dpr, 2.2 * MARK * unit);
  }
}

function strokeRing(pen: Phaser.GameObjects.Graphics, ring: Ring, view: View, dpr: number): void {
  let last: readonly [number, number] | null = null;
  pen.beginPath();
  for (const point of ring) {
    const [x, y] = toScreen(view, point);
    if (last && Math.hypot(x - last[0], y - last[1]) < FINEST) continue;
    if (last) pen.lineTo(x * dpr, y * dpr);
    else pen.moveTo(x * dpr, y * dpr);
    last = [x, y];
  }
  pen.closePath();
  pen.strokePath();
}
