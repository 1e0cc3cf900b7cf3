// From part one to part two: what is carried is where the second game starts, is kept with it, and proves its replay.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disk } from '../../src/cli/scenario-files.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { sequelOf } from '../../src/scenario/sequel.ts';
import { printCarried, readCarried } from '../../src/session/carried-text.ts';
import { makeLink, parseLink } from '../../src/session/link.ts';
import { openGame } from '../../src/session/open-game.ts';
import { resume } from '../../src/session/resume.ts';
import { makeSave, parseSave, printSave } from '../../src/session/save.ts';
import { carryInto, carryOut } from '../../src/sim/carry.ts';
import { SLOT } from '../../src/sim/state.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { put, smallScenario, textOf } from '../support/small-scenario.ts';

function part(id: string, ...changes: readonly (readonly [string, unknown])[]) {
  const data = smallScenario();
  put(data, 'id', id);
  for (const [path, value] of changes) put(data, path, value);
  const loaded = loadScenario({ 'part.json': textOf(data) }, 'part.json');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded;
}

const carry = { dials: ['trust', 'ice', 'netScience'], flags: ['truce', 'looked', 'audit'] };
const one = part(
  'one',
  ['next', { scenario: 'two', carry }],
  ['start.flags', ['truce', { flag: 'audit', for: 6 }, { flag: 'showcase', for: 2 }]],
);
const two = part('two', ['start.trust', 12]);
const { steps } = playGame(one.world, 'AMUR-1', 'weakest-first');
const last = steps.at(-1)!.state;
const carried = carryOut(one.world, last, sequelOf(one.scenario)!);
const world = carryInto(two.world, carried);
const game = openGame({ ...two, world, seed: 'AMUR-1', priorities: twoPriorities(world, 0) });

test('the second part starts where the first one ended', () => {
  expect(carried).toMatchObject({
    from: 'one',
    dials: { trust: last[SLOT.trust] },
    flags: { truce: null, audit: 2 },
  });
  expect(world.start[SLOT.trust]).toBe(last[SLOT.trust]);
  expect(world.start[world.layout.ownDials]).toBe(last[one.world.layout.ownDials]);
  expect(two.world.start[SLOT.trust]).toBe(12);
});

test('a flag lasts as long as it would have lasted, and what is not named stays behind', () => {
  const until = (name: string) => world.start[world.layout.flags + world.layout.flagNames.indexOf(name)];
  expect([until('truce'), until('audit'), until('showcase')]).toEqual([9999, 2, 0]);
});

test('values are kept in their ranges, and names that the second part does not have do no harm', () => {
  const wild = { from: 'one', dials: { trust: 400, front: -9, east: 50, snow: 3 }, flags: { fog: 2 } };
  const { start } = carryInto(two.world, wild);
  expect([start[SLOT.trust], start[SLOT.front], start[SLOT.east]]).toEqual([
    100,
    0,
    two.world.start[SLOT.east],
  ]);
});

test('a save keeps it, and its replay is exact', () => {
  game.commit();
  const parsed = parseSave(printSave(makeSave(game)));
  if (!parsed.ok) throw new Error('not read');
  expect(parsed.saved.carried).toEqual(carried);
  const resumed = resume(two.scenario, two.world, parsed.saved);
  if (!resumed.ok) throw new Error('not resumed');
  expect(resumed.game.world.carried).toEqual(carried);
  expect(resumed.game.now.value.fingerprint).toBe(game.now.value.fingerprint);
});

test('a save that says something else was carried does not replay', () => {
  const save = makeSave(game);
  expect(resume(two.scenario, two.world, { ...save, carried: null })).toMatchObject({
    problem: { code: 'drifted' },
  });
});

test('a save of the format before has carried nothing', () => {
  const alone = openGame({ ...two, seed: 'AMUR-1', priorities: twoPriorities(two.world, 0) });
  const { carried: _, ...old } = makeSave(alone);
  const parsed = parseSave(JSON.stringify({ ...old, format: 2 }));
  if (!parsed.ok) throw new Error('not read');
  expect(parsed.saved).toMatchObject({ format: 4, carried: null, lesson: null });
  expect(resume(two.scenario, two.world, parsed.saved)).toMatchObject({ ok: true });
});

test.each([
  ['carried', 'everything'],
  ['carried.from', { dials: {}, flags: {} }],
  ['carried.dials.trust', { from: 'one', dials: { trust: 'high' }, flags: {} }],
  ['carried.flags.truce', { from: 'one', dials: {}, flags: { truce: -1 } }],
])('a save is refused for a misshapen %s', (path, value) => {
  const parsed = parseSave(JSON.stringify({ ...makeSave(game), carried: value }));
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'not-a-save', path } });
});

test('a link carries it to the last digit', () => {
  const link = { scenario: 'two', seed: 'AMUR-1', priorities: null, assume: null, carried };
  expect(parseLink(makeLink(link))).toEqual(link);
  const value = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -50, max: 100 })
    .filter(v => !Object.is(v, -0));
  fc.assert(
    fc.property(value, value, fc.option(fc.integer({ min: 1, max: 60 })), (a, b, turns) => {
      const some = { from: 'one', dials: { trust: a, ice: b }, flags: { truce: turns } };
      expect(readCarried(printCarried(some))).toEqual(some);
    }),
  );
});

test('what is not usable in a link is left out', () => {
  expect(readCarried('one;trust:high,ice:3,:4;fog:-2,truce,thaw:2:3')).toEqual({
    ...{ from: 'one', dials: { ice: 3 }, flags: { truce: null } },
  });
  expect(readCarried('')).toBeNull();
  expect(readCarried('../etc;;')).toBeNull();
});

test('in "Reverse 1969" the second part knows all that the first one carries over', () => {
  const first = loadScenario(disk, 'scenarios/reverse-1969.json');
  const second = loadScenario(disk, 'scenarios/reverse-1969-2.json');
  if (!first.ok || !second.ok) throw new Error('does not load');
  const sequel = sequelOf(first.scenario)!;
  expect(sequel).toMatchObject({ scenario: 'reverse-1969-2' });
  expect(sequel.dials).toEqual(['channel', 'face']);
  const values = Object.fromEntries(sequel.dials.map(name => [name, 41]));
  const { start } = carryInto(second.world, { from: 'reverse-1969', dials: values, flags: {} });
  const changed = [...start].filter((number, slot) => number === 41 && second.world.start[slot] !== 41);
  expect(changed.length).toBe(sequel.dials.length);
  const { flagNames } = second.world.layout;
  expect(sequel.flags.filter(flag => !flagNames.includes(flag))).toEqual([]);
});
