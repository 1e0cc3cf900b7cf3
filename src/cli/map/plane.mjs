// The plane the map is drawn on: Albers equal-area, so that both doors lie at about one height.
import { geoConicEqualArea } from 'd3-geo';

/** The frame that an overview shows, in units of the plane. Ground reaches beyond it by CLIP. */
export const SIZE = [1600, 896];
export const CLIP = [-420, -140, 2040, 985];
export const PARALLELS = [44, 62];
export const MERIDIAN = 84;

/** Ukraine's western tip and Vladivostok fix scale and place. */
const LEFT = { at: [22.14, 48.4], x: 24 };
const RIGHT = { at: [131.9, 43.12], x: 1474, y: 608 };

function fitted() {
  const raw = geoConicEqualArea().rotate([-MERIDIAN, 0]).parallels(PARALLELS).scale(1).translate([0, 0]);
  const left = raw(LEFT.at);
  const right = raw(RIGHT.at);
  const scale = (RIGHT.x - LEFT.x) / (right[0] - left[0]);
  return raw.scale(scale).translate([RIGHT.x - right[0] * scale, RIGHT.y - right[1] * scale]);
}

const projection = fitted();

/** Longitude and latitude to the plane, to a thousandth of a unit. */
export function toPlane(point) {
  return projection(point).map(value => Math.round(value * 1000) / 1000);
}

/**
 * What the game needs to place further points (src/map/albers.ts). Meridians meet in `apex`, parallels are
 * circles round it with radius `scale * sqrt(c - 2 n sin(latitude)) / n`.
 */
export function projectionData() {
  const [south, north] = PARALLELS.map(degrees => Math.sin((degrees * Math.PI) / 180));
  const n = (south + north) / 2;
  const c = 1 + south * (2 * n - south);
  const scale = projection.scale();
  const radius = (scale * Math.sqrt(c - 2 * n * north)) / n;
  const [x, y] = projection([MERIDIAN, PARALLELS[1]]);
  const short = value => Number(value.toFixed(5));
  return {
    meridian: MERIDIAN,
    n: short(n),
    c: short(c),
    scale: short(scale),
    apex: [short(x), short(y - radius)],
  };
}
