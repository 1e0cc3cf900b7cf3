// The players that search and plan: found again from the same seed, at home in every shipped scenario, and honest.
import { describe, expect, test } from 'vitest';
import { playInto } from '../../src/forecast/lab/play.ts';
import { mindOf } from '../../src/forecast/lab/table.ts';
import { emptySeries } from '../../src/forecast/lab/tally.ts';
import { constant } from '../../src/forecast/players/constant.ts';
import { bestOrders, withLuck } from '../../src/forecast/players/planning.ts';
import { meanWorth, searchSplit } from '../../src/forecast/players/search.ts';
import { survival, won, worth } from '../../src/forecast/worth.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT } from '../../src/sim/state.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';
import { shippedFiles } from './quick-gates.ts';

const world = realWorld('one-winter-two-doors.json');
const SMALL = { imagined: 2, particles: 12 };

describe('the best constant split', () => {
  const effort = { tries: 120, firstGames: 4, rounds: 8, neighbours: 5, games: 12 };
  const found = searchSplit(world, 'test', effort);

  test('the same seed finds the same split, and data is all it is', () => {
    expect(searchSplit(world, 'test', effort)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found.split))).toEqual(found.split);
  });

  test('is what it says it is worth, and better than an even split', () => {
    const starts = Array.from(
      { length: effort.games },
      (_, n) => begin(world, `split-${n}`, twoPriorities(world, n)).state,
    );
    const shares = { west: 1, east: 1, guard: 1, home: 1, industry: 1, diplomacy: 1 };
    expect(meanWorth(world, found.split, starts)).toBe(found.worth);
    expect(found.worth).toBeGreaterThanOrEqual(meanWorth(world, { ...found.split, shares }, starts));
  });

  test('lays out all chips that there are, within what a line takes', () => {
    const { state } = begin(world, 'chips', twoPriorities(world, 0));
    const view = playerView(world, state);
    const { chips } = constant(found.split)(world, view, [], () => 0);
    const laid = Object.values(chips);
    expect(laid.reduce((sum, each) => sum + each, 0)).toBe(view.chips);
    expect(Math.max(...laid)).toBeLessThanOrEqual(world.tuning.chips.perLine);
  });
});

test.each(shippedFiles())('%s: every planner plays it to the end by the rules', { timeout: 60_000 }, file => {
  const shipped = realWorld(file);
  const quick = { ...shipped, turns: Math.min(3, shipped.turns) };
  const type = shipped.types[0]!.id;
  for (const name of ['oracle', 'belief-planner', 'blind-planner', `sure-of-${type}`, 'listening-2']) {
    const series = emptySeries();
    playInto(series, quick, name, mindOf(name, { ...SMALL, split: null }), { n: 1 });
    expect(series.games).toHaveLength(1);
  }
});

test('a planner takes the sheet that its own playouts find best: never worse than giving no orders', () => {
  const { state } = begin(world, 'best', twoPriorities(world, 1));
  const imagined = withLuck([state, state, state], key => ((key.length * 37) % 100) / 100);
  const view = playerView(world, state);
  const orders = bestOrders(world, view, imagined, () => 0.5);
  expect(() => play(world, state, orders)).not.toThrow();
});

describe('worth', () => {
  const ends = Array.from({ length: 30 }, (_, n) => {
    const pair = twoPriorities(world, n);
    return playGame(world, `worth ${n}`, n % 2 ? 'signal-reader' : 'random', pair).steps.at(-1)!.state;
  });

  test('lies between 0 and 100, and any win is worth more than any loss', () => {
    const of = (wins: boolean) => ends.filter(end => won(world, end) === wins).map(end => worth(world, end));
    expect(Math.min(...of(true), ...of(false))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...of(true), ...of(false))).toBeLessThanOrEqual(100);
    expect(Math.min(...of(true))).toBeGreaterThan(Math.max(...of(false)));
  });

  test('survival is above 0 exactly for endings that survive', () => {
    for (const end of ends) {
      expect(survival(world, end) > 0).toBe(world.endings[end[SLOT.ending]!]!.survives);
    }
  });

  test('a point more on a dial that a priority asks for is worth more, up to its reach', () => {
    const index = world.priorities.findIndex(({ margin }) => {
      const low = ends[0]!.slice();
      const high = ends[0]!.slice();
      low[SLOT.treasury] = 20;
      high[SLOT.treasury] = 25;
      return margin !== undefined && margin(high) === margin(low) + 5;
    });
    expect(index).toBeGreaterThanOrEqual(0);
  });
});
