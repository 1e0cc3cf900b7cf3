// What lies under a point, and where a dropped brigade goes. Pure.
import type { Base, Place } from '../sim/slots.ts';
import type { Point } from './eye.ts';
import type { Ground, Polygon, Region, Ring } from './ground.ts';
import { nearestOnRail, type Rail } from './rail.ts';

function inRing(ring: Ring, [x, y]: Point): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

function inPolygon(polygon: Polygon, point: Point): boolean {
  return inRing(polygon[0]!, point) && !polygon.slice(1).some(hole => inRing(hole, point));
}

/** The region of land under a point of the plane, or null at sea. */
export function regionAt(ground: Ground, point: Point): Region | null {
  const [x, y] = point;
  for (const region of ground.regions) {
    const [left, top, right, bottom] = region.box;
    if (x < left || x > right || y < top || y > bottom) continue;
    if (region.polygons.some(polygon => inPolygon(polygon, point))) return region;
  }
  return null;
}

/** The place of the game under a point of the plane, or null. */
export function placeAt(ground: Ground, point: Point): Place | null {
  return regionAt(ground, point)?.place ?? null;
}

/** Share of the line beyond which a drop means "to the other end". */
const TO_EAST = 0.5;
const TO_WEST = 0.33;

/**
 * The base a brigade would go to when dropped at a point of the plane: Ukraine and the Amur are the doors
 * themselves; elsewhere the nearest stretch of railway decides, if it is within `reach` units of the plane.
 */
export function dropAt(ground: Ground, rail: Rail, point: Point, reach: number): Base | null {
  const place = placeAt(ground, point);
  if (place === 'ukraine') return 'west';
  if (place === 'amur') return 'east';
  const near = nearestOnRail(rail, point);
  if (near.distance > reach) return null;
  if (near.share >= TO_EAST) return 'east';
  return near.share <= TO_WEST ? 'west' : null;
}
