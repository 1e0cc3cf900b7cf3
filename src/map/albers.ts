// From longitude and latitude to the plane the asset is drawn on (Albers equal-area cone). Pure.
import type { Point } from './eye.ts';

/** Written by the map data build. */
export interface ConeData {
  readonly meridian: number;
  readonly n: number;
  readonly c: number;
  readonly scale: number;
  readonly apex: Point;
}

const RADIANS = Math.PI / 180;

/** Radius of a parallel round the apex, in units of the plane. `latitude` in degrees north. */
export function radiusOf(cone: ConeData, latitude: number): number {
  return (cone.scale * Math.sqrt(cone.c - 2 * cone.n * Math.sin(latitude * RADIANS))) / cone.n;
}

/** Direction of a meridian from the apex, in radians from straight down, eastward positive. */
export function directionOf(cone: ConeData, longitude: number): number {
  return cone.n * (longitude - cone.meridian) * RADIANS;
}

/** A place on the plane. Longitudes beyond 180 (Chukotka) count on. */
export function project(cone: ConeData, longitude: number, latitude: number): Point {
  const radius = radiusOf(cone, latitude);
  const direction = directionOf(cone, longitude);
  return [cone.apex[0] + radius * Math.sin(direction), cone.apex[1] + radius * Math.cos(direction)];
}
