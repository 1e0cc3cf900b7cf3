// Who takes the first of everything, or orders by chance, does not succeed in a scenario meant for a class; and a
// game cut short forgives more, as the teacher's page says.
import { expect, test } from 'vitest';
import { won } from '../../src/forecast/worth.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { World } from '../../src/sim/world.ts';
import { files, loadedFrom, scenarioIds } from '../content/scenario-files.ts';
import { playGame, twoPriorities } from '../support/games.ts';

const GAMES = 20;

/** How many of twenty games, each with another seed and pair of priorities, this player brings to success. */
function successes(world: World, player: string): number {
  const games = Array.from({ length: GAMES }, (_, n) =>
    playGame(world, `class-${n}`, player, twoPriorities(world, n)),
  );
  return games.filter(({ steps }) => won(world, steps[steps.length - 1]!.state)).length;
}

/** The practice game, which nobody can lose for good, is to begin with and not to be judged by. */
const forClasses = scenarioIds.filter(id => id !== 'one-winter-two-doors');

test.each(forClasses)('%s: the first option always never succeeds, chance at most in three of twenty', id => {
  const { world } = loadedFrom(id);
  expect(successes(world, 'first-option')).toBe(0);
  expect(successes(world, 'random')).toBeLessThanOrEqual(3);
});

test('cut short, a game forgives more', () => {
  const cut = loadScenario(files, 'scenarios/the-thin-reserve.json', { assumptions: { length: '4' } });
  if (!cut.ok) throw new Error(JSON.stringify(cut.problems));
  const { world } = loadedFrom('the-thin-reserve');
  expect(successes(cut.world, 'random')).toBeGreaterThan(successes(world, 'random') + 3);
});
