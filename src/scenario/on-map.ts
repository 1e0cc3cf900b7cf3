// Whether a place can be seen on the map. The map is a cone laid over the continent, so that no box of degrees says it.

/** The map's projection and the frame of its overview; a test holds them against the map's own. */
export const CONE = {
  meridian: 84,
  n: 0.7888,
  c: 1.61335,
  scale: 1212.16943,
  apex: [785.332, -280.34835],
} as const;
export const FRAME = { left: 0, top: 96, right: 1664, bottom: 872 } as const;

const RADIANS = Math.PI / 180;

/** True where the overview shows a point, given in degrees east and north. */
export function onMap(longitude: number, latitude: number): boolean {
  if (Math.abs(latitude) > 90) return false;
  const radius =
    (CONE.scale * Math.sqrt(Math.max(0, CONE.c - 2 * CONE.n * Math.sin(latitude * RADIANS)))) / CONE.n;
  const direction = CONE.n * (longitude - CONE.meridian) * RADIANS;
  const x = CONE.apex[0] + radius * Math.sin(direction);
  const y = CONE.apex[1] + radius * Math.cos(direction);
  return x >= FRAME.left && x <= FRAME.right && y >= FRAME.top && y <= FRAME.bottom;
}
