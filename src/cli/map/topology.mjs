// From shapes on the plane to one small topology: shared borders once, detail only where the player looks.
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { CLIP } from './plane.mjs';

/** Smallest triangle that is kept, in square units of the plane, at full detail. */
const SMALLEST = 0.57;
const SMALLEST_ISLAND = 6;
const GRID = 0.125;
const RIVER_DETAIL = 1 / 8;
const LAKE_DETAIL = 1 / 2;
const HAIRLINE_DETAIL = 1 / 6;

const collection = features => ({ type: 'FeatureCollection', features });
const joined = (features, type) => ({
  type: `Multi${type}`,
  coordinates: features.flatMap(({ geometry }) =>
    geometry.type === type ? [geometry.coordinates] : geometry.coordinates,
  ),
});

function eachArc(arcs, visit) {
  if (Array.isArray(arcs)) for (const inner of arcs) eachArc(inner, visit);
  else visit(arcs < 0 ? ~arcs : arcs);
}

/** How much detail each arc keeps: the most that any unit on it asks for; hairlines inside a theatre less. */
function detailOfArcs(topo) {
  const factor = new Array(topo.arcs.length).fill(1 / 24);
  const atLeast = (object, detail) =>
    eachArc(object.arcs, arc => {
      factor[arc] = Math.max(factor[arc], detail);
    });
  for (const unit of topo.objects.land.geometries) atLeast(unit, unit.properties.detail);
  atLeast(topo.objects.rivers, RIVER_DETAIL);
  atLeast(topo.objects.lakes, LAKE_DETAIL);
  const inside = (a, b) => a !== b && a.properties.theatre === b.properties.theatre;
  eachArc(meshArcs(topo, topo.objects.land, inside).arcs, arc => {
    factor[arc] *= HAIRLINE_DETAIL;
  });
  return factor;
}

function thinned(topo) {
  const weighted = presimplify(topo);
  const factor = detailOfArcs(weighted);
  weighted.arcs.forEach((arc, index) => {
    for (const point of arc) if (Number.isFinite(point[2])) point[2] *= factor[index];
  });
  const simple = simplify(weighted, SMALLEST);
  const kept = filter(simple, filterAttachedWeight(simple, SMALLEST_ISLAND));
  return quantize(kept, { scale: [GRID, GRID], translate: [CLIP[0], CLIP[1]] });
}

/**
 * The finished topology: theatres (one shape each, with owner and place), hairlines, the Russia-China border,
 * rivers and lakes. `placeOf` gives the place of a theatre or null.
 */
export function mapTopology({ land, rivers, lakes }, placeOf) {
  const topo = thinned(
    topology(
      { land: collection(land), rivers: joined(rivers, 'LineString'), lakes: joined(lakes, 'Polygon') },
      1e6,
    ),
  );
  const units = topo.objects.land;
  const owner = unit => unit.properties.owner;
  const theatres = [...new Set(units.geometries.map(unit => unit.properties.theatre))].sort();
  const owners = pair => pair.map(owner).sort().join(' ');
  topo.objects = {
    theatres: {
      type: 'GeometryCollection',
      geometries: theatres.map(id => {
        const own = units.geometries.filter(unit => unit.properties.theatre === id);
        return { ...mergeArcs(topo, own), id, properties: { owner: owner(own[0]), place: placeOf(id) } };
      }),
    },
    russiaChina: meshArcs(topo, units, (a, b) => owners([a, b]) === 'CHN RUS'),
    hairlines: meshArcs(
      topo,
      units,
      (a, b) => a !== b && owner(a) === owner(b) && a.properties.theatre === b.properties.theatre,
    ),
    rivers: topo.objects.rivers,
    lakes: topo.objects.lakes,
  };
  delete topo.bbox;
  return topo;
}
