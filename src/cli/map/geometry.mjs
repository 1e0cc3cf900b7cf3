// Geometry before topology: clean in degrees, project point by point, clip to the frame.
import mapshaper from 'mapshaper';
import { CLIP, toPlane } from './plane.mjs';

const collection = features => ({ type: 'FeatureCollection', features });

async function run(commands, features, precision) {
  const out = await mapshaper.applyCommands(
    `-i in.json ${commands} -o format=geojson precision=${precision} out.json`,
    { 'in.json': JSON.stringify(collection(features)) },
  );
  const result = JSON.parse(out['out.json']);
  const features_ =
    result.features ?? result.geometries.map(geometry => ({ type: 'Feature', properties: {}, geometry }));
  return features_.filter(each => each.geometry);
}

/** Closes seams between files and joins units of the same name, so that shared borders become shared lines. */
export function cleaned(units) {
  const keyed = units.map(each => ({
    ...each,
    properties: { ...each.properties, key: `${each.properties.theatre}/${each.properties.name}` },
  }));
  return run(
    'snap snap-interval=0.0015 -clean gap-fill-area=0.04 -dissolve2 key copy-fields=name,owner,theatre,detail',
    keyed,
    0.0001,
  );
}

/** Long edges (the cut at the Arctic Circle) get points between, so that they bend with the projection. */
function bent(ring) {
  const out = [];
  for (let i = 0; i < ring.length - 1; i++) {
    const [x, y] = ring[i];
    const [u, v] = ring[i + 1];
    const steps = Math.max(1, Math.ceil(Math.abs(u - x)));
    for (let j = 0; j < steps; j++) out.push(toPlane([x + ((u - x) * j) / steps, y + ((v - y) * j) / steps]));
  }
  out.push(toPlane(ring[ring.length - 1]));
  return out;
}

const deep = (coordinates, depth) =>
  depth === 0 ? bent(coordinates) : coordinates.map(inner => deep(inner, depth - 1));
const DEPTH = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };

/** Features in degrees to features on the plane. */
export function projected(features) {
  return features.map(each => ({
    ...each,
    geometry: {
      type: each.geometry.type,
      coordinates: deep(each.geometry.coordinates, DEPTH[each.geometry.type]),
    },
  }));
}

/** Cuts features at the edge of the ground. `extra`: further mapshaper commands. */
export function clipped(features, extra = '') {
  return run(`-clip bbox=${CLIP.join(',')} ${extra}`, features, 0.001);
}
