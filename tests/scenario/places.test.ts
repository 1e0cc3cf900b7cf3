// Places of a scenario's own, and what it changes of the painted map.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOOR_NAMES, NEIGHBOURS, PLACE_NAMES, SEAS } from '../../src/map/captions.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { CONE, FRAME, onMap } from '../../src/scenario/on-map.ts';
import { LABELS } from '../../src/scenario/schema/places.ts';
import { sayLegend } from '../../src/words/map.ts';
import { placeName } from '../../src/words/names.ts';
import { ground } from '../map/asset.ts';
import { type Data, put, smallScenario, textOf } from '../support/small-scenario.ts';

const island = {
  id: 'island',
  name: 'Damansky / Zhenbao',
  at: [133.84, 46.49],
  about: 'An island.',
  door: 'east',
};

function load(...changes: readonly (readonly [string, unknown])[]) {
  const data: Data = smallScenario();
  for (const [path, value] of changes) put(data, path, value);
  return loadScenario({ 'small.json': textOf(data) }, 'small.json');
}

test('a place of its own can be named wherever a place of the game can', () => {
  const result = load(['places', [island]], ['events.1.place', 'island'], ['signals.0.place', 'island']);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.warnings).toEqual([]);
  expect(result.world.signals[0]?.place).toBe('island');
  expect(placeName(result.scenario, 'island')).toBe('Damansky / Zhenbao');
  expect(placeName(result.scenario, 'amur')).toBe('Amur and Primorye');
});

test('the scenario judges by the projection and the frame of the map itself', () => {
  const { meridian, n, c, scale, apex } = ground.cone;
  expect({ meridian, n, c, scale, apex: [...apex] }).toEqual({ ...CONE, apex: [...CONE.apex] });
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 0, max: 89, noNaN: true }),
      (lon, lat) => {
        const [x, y] = ground.at(lon, lat);
        const inside = x >= FRAME.left && x <= FRAME.right && y >= FRAME.top && y <= FRAME.bottom;
        expect(onMap(lon, lat)).toBe(inside);
      },
    ),
  );
  expect(onMap(46.49, 133.84)).toBe(false);
});

test('the labels that can be renamed are those that are painted', () => {
  const painted = [
    ...PLACE_NAMES.map(({ text }) => text),
    ...[...NEIGHBOURS, ...SEAS, ...DOOR_NAMES.west, ...DOOR_NAMES.east].map(([text]) => text),
    ...ground.towns.map(({ name }) => name),
  ];
  expect([...LABELS].sort()).toEqual([...new Set(painted)].sort());
});

test('where the hatching is left out the legend says whose borders these are, and keeps its date elsewhere', () => {
  const calendar = { year: 1969, month: 3, step: 'month' } as const;
  expect(sayLegend({ calendar, map: { control: false } })).toBe(
    'Borders are today’s, as the United Nations recognise them',
  );
  expect(sayLegend({ calendar, map: { lineOfContact: false } })).toContain('early 2026');
});

test('1969 shows the island under both names and leaves the hatching out', () => {
  const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
  const files = Object.fromEntries(
    ['reverse-1969.json', 'decks/sources.json', 'decks/tuning.json'].map(name => [name, read(name)]),
  );
  const result = loadScenario(files, 'reverse-1969.json');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { places, map, events } = result.scenario;
  expect(places?.[0]?.name).toMatch(/Damansky.*Zhenbao/);
  expect(map).toMatchObject({ control: false, lineOfContact: false });
  expect(events.some(({ place }) => place === places?.[0]?.id)).toBe(true);
});
