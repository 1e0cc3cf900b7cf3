// Terms: what may be varied in every scenario. As written they change nothing; otherwise they are another world.
import { expect, it } from 'vitest';
import { disk } from '../../src/cli/scenario-files.ts';
import type { Choice } from '../../src/scenario/assume.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { termsOf } from '../../src/scenario/terms.ts';
import { chipsAvailable } from '../../src/sim/chips.ts';
import { playGame } from '../support/games.ts';

function world(assumptions: Choice) {
  const loaded = loadScenario(disk, 'scenarios/the-thin-reserve.json', { assumptions });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.world;
}

it('as written they leave the world as it is', () => {
  const written = world({ difficulty: 'written', events: 'on', length: 'all' });
  expect(written.hash).toBe(world({}).hash);
  expect(written.turns).toBe(12);
});

it('a game can be shortened, and then ends after so many turns', () => {
  const short = world({ length: '6' });
  expect(short.hash).not.toBe(world({}).hash);
  for (const seed of ['a', 'b', 'c']) {
    expect(playGame(short, seed, 'signal-reader').orders.length).toBeLessThanOrEqual(6);
  }
  expect(playGame(short, 'AMUR-4193', 'signal-reader').orders).toHaveLength(6);
});

it('no shorter than four turns and no longer than written', () => {
  const lengths = termsOf({ turns: 7 }).find(({ id }) => id === 'length');
  expect(lengths?.options.map(({ id }) => id)).toEqual(['all', '4', '5', '6']);
  expect(
    loadScenario(disk, 'scenarios/the-thin-reserve.json', { assumptions: { length: '3' } }),
  ).toMatchObject({
    ok: false,
    problems: [{ code: 'no-such-option', found: '"3"' }],
  });
});

it('a gentle game has a chip more each turn, a hard one a chip fewer', () => {
  const chips = (difficulty: string) => {
    const { start, ...rest } = world({ difficulty });
    return chipsAvailable({ start, ...rest }, start);
  };
  expect([chips('gentle') - chips('written'), chips('hard') - chips('written')]).toEqual([1, -1]);
});

it('without events nothing asks and no news comes', () => {
  const quiet = world({ events: 'off' });
  const happened = ['a', 'b', 'c'].flatMap(seed =>
    playGame(quiet, seed, 'random').steps.flatMap(({ happenings }) => happenings.map(({ kind }) => kind)),
  );
  expect(happened).not.toContain('asked');
  expect(happened).not.toContain('news');
  expect(happened).toContain('ended');
});
