// Futures: the rules run ahead over a belief, two sheets side by side, and how odds are scored.
import { describe, expect, test } from 'vitest';
import { beliefOf } from '../../src/forecast/belief.ts';
import { FUTURE_DIALS, futures, futuresInSlices } from '../../src/forecast/futures.ts';
import { crossing, endingsOf, movesWithin, quantiles, valueAt } from '../../src/forecast/futures-reading.ts';
import { brier, cameTrue } from '../../src/forecast/scoring.ts';
import { trueOdds } from '../../src/forecast/true-odds.ts';
import { unit } from '../../src/sim/luck.ts';
import { SLOT } from '../../src/sim/state.ts';
import { begin } from '../../src/sim/turn.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';
import { seenOf } from '../support/seen.ts';
import { bentOn, CALM_TYPE, smallWorld } from '../support/small-world.ts';

const shipped = realWorld();
const played = playGame(shipped, 'ahead', 'signal-reader');
const belief = beliefOf(shipped, seenOf(shipped, played, 3), { particles: 80 });
const orders = played.orders[3]!;

describe('futures', () => {
  const set = futures(shipped, belief, orders, { count: 20, horizon: 4 });

  test('begin now, go as far as asked, and are the same each time', () => {
    expect(set.futures.length).toBe(20);
    for (const future of set.futures) {
      expect(future.path.length).toBe(FUTURE_DIALS.length * 5);
      expect(valueAt(future, 'front', 0)).toBe(played.steps[3]!.state[SLOT.front]);
    }
    expect(futures(shipped, belief, orders, { count: 20, horizon: 4 })).toEqual(set);
    expect(futures(shipped, belief, orders, { count: 3 }).horizon).toBe(shipped.turns - 3);
  });

  test('tell of the dials that a scenario brings, as they move', () => {
    const world = realWorld('ceasefire-winter.json');
    const { steps, orders: given } = playGame(world, 'own dials', 'signal-reader');
    const known = beliefOf(world, seenOf(world, { steps, orders: given }, 0), { particles: 40 });
    const [future] = futures(world, known, given[0]!, { count: 1 }).futures;
    const slot = world.layout.ownDials + world.ownDials.indexOf('settled');
    expect(valueAt(future!, 'settled', 0)).toBe(steps[0]!.state[slot]);
    const path = Array.from({ length: world.turns + 1 }, (_, turn) => valueAt(future!, 'settled', turn));
    expect(new Set(path).size).toBeGreaterThan(1);
  });

  test('can be left half-way: each slice is one future', () => {
    const slices = futuresInSlices(shipped, belief, orders, { count: 5, horizon: 1 });
    expect(slices.next().value).toBe(0.2);
    expect(slices.next().value).toBe(0.4);
  });

  test('share position and luck by number: another sheet meets the same front, season and Beijing', () => {
    const other = futures(shipped, belief, { ...orders, stance: 'cool' }, { count: 20, horizon: 4 });
    set.futures.forEach((future, i) => {
      expect(other.futures[i]!.particle).toBe(future.particle);
      expect(valueAt(other.futures[i]!, 'lives', 1)).toBe(valueAt(future, 'lives', 1));
    });
    // The same sheet twice is the same future twenty times; another sheet is not, in the very same worlds.
    const trustOf = (plan: typeof set) => plan.futures.map(future => valueAt(future, 'trust', 1));
    expect(trustOf(futures(shipped, belief, orders, { count: 20 }))).toEqual(trustOf(set));
    const warm = futures(shipped, belief, { ...orders, stance: 'warm' }, { count: 20, horizon: 1 });
    expect(warm.futures.map(({ particle }) => particle)).toEqual(set.futures.map(({ particle }) => particle));
    expect(trustOf(warm)).not.toEqual(trustOf(other));
  });

  test('are read by bands, lines crossed, endings and moves', () => {
    const bands = quantiles(set, 'east', [0.1, 0.5, 0.9]);
    expect(bands.length).toBe(5);
    for (const [low, middle, high] of bands as [number, number, number][]) {
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
    }
    expect(crossing(set, 'east', { below: 0 })).toBe(0);
    expect(crossing(set, 'east', { below: 101 })).toBe(20);
    expect(crossing(set, 'lives', { above: -1 })).toBe(20);
    const ends = Object.values(endingsOf(set)).reduce((sum, count) => sum + count, 0);
    expect(ends).toBe(20);
    const moves = movesWithin(set, 2);
    expect(moves.any).toBeLessThanOrEqual(moves.plans.border + moves.plans.covert + moves.plans.squeeze);
    expect(moves.hit).toBeLessThanOrEqual(moves.any);
  });

  test('a band holds one future more as often as it says, however few it was read from', () => {
    const draw = (game: number, i: number) => unit(game, 7, i, 11);
    for (const size of [9, 20, 200]) {
      let below = 0;
      let inside = 0;
      for (let game = 0; game < 4000; game++) {
        const drawn = Array.from({ length: size }, (_, i) => ({
          ...set.futures[0]!,
          dials: ['east'],
          path: Float64Array.of(draw(game, i)),
        }));
        const [low, high] = quantiles({ turn: 0, horizon: 0, futures: drawn }, 'east', [0.1, 0.9])[0]!;
        const more = draw(game, size);
        if (more < low!) below++;
        else if (more <= high!) inside++;
      }
      expect(Math.abs(below / 4000 - 0.1)).toBeLessThan(0.02);
      expect(Math.abs(inside / 4000 - 0.8)).toBeLessThan(0.02);
    }
  });
});

describe('true odds', () => {
  test('are none where Beijing wants nothing, and near certain one turn before a prepared move', () => {
    const calm = smallWorld({ types: [CALM_TYPE] });
    expect(trueOdds(calm, begin(calm, 'calm', ['first', 'second']).state, [], { count: 50 })).toBe(0);
    const bent = smallWorld({ types: [bentOn('border')] });
    const { state } = begin(bent, 'bent', ['first', 'second']);
    state[SLOT.plan] = 0;
    state[SLOT.progress] = 1;
    expect(trueOdds(bent, state, [], { count: 50 })).toBe(1);
  });

  test('leave the position as it was and do not read the luck that the game will have', () => {
    const state = played.steps[4]!.state;
    const kept = state.slice();
    const odds = trueOdds(shipped, state, played.orders.slice(4, 6), { count: 100 });
    expect(state).toEqual(kept);
    const other = state.slice();
    other[SLOT.seedA] = 1;
    expect(trueOdds(shipped, other, played.orders.slice(4, 6), { count: 100 })).toBe(odds);
  });
});

describe('scoring', () => {
  const list = [
    { turn: 0, said: 0.9, happened: true },
    { turn: 1, said: 0.2, happened: false },
    { turn: 2, said: 0.25, happened: true },
    { turn: 3, said: 1, happened: null },
  ];

  test('the Brier score leaves out what is not known', () => {
    expect(brier(list)).toBeCloseTo((0.01 + 0.04 + 0.5625) / 3);
    expect(brier([])).toBeNull();
  });

  test('what came true within two turns, what did not, and what is too early to say', () => {
    const moved = [false, false, false, true, false];
    expect([0, 1, 2, 3, 4].map(turn => cameTrue(moved, turn, false))).toEqual([
      false,
      true,
      true,
      null,
      null,
    ]);
    expect(cameTrue(moved, 3, true)).toBe(false);
  });
});

test('the first two priorities are read from the view, so that a future knows whether it was won', () => {
  const set = futures(
    shipped,
    beliefOf(shipped, seenOf(shipped, playGame(shipped, 'ahead', 'random', twoPriorities(shipped, 3)), 0), {
      particles: 40,
    }),
    orders,
    { count: 10 },
  );
  for (const future of set.futures) if (future.won) expect(future.ending).not.toBeNull();
});
