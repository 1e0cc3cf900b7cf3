// Judgement and luck: the identity, and that each of the three means what it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefsOf, drawn } from '../../../src/forecast/review/believe.ts';
import { type Judged, judge } from '../../../src/forecast/review/judgement.ts';
import { type Played, type Position, positionsOf } from '../../../src/forecast/review/played.ts';
import { type Luck, ordersOf, playerNamed } from '../../../src/forecast/review/playout.ts';
import type { Orders } from '../../../src/sim/orders.ts';
import { playerView } from '../../../src/sim/player-view.ts';
import type { Report } from '../../../src/sim/record.ts';
import { SLOT, type State } from '../../../src/sim/state.ts';
import { begin, play } from '../../../src/sim/turn.ts';
import { someOrders } from '../../support/arbitrary.ts';
import { playGame, twoPriorities } from '../../support/games.ts';
import { realWorld } from '../../support/real-world.ts';

const world = realWorld();
const priorities = twoPriorities(world, 0);
const COINS: Luck = [11, 22];
const REFERENCE = 'signal-reader';

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function judged(played: Played, playouts: number, believe = belief): Judged {
  const positions = positionsOf(world, played);
  const options = { player: REFERENCE, playouts, coins: COINS };
  return finish(judge(world, positions, believe(positions, playouts), options));
}

const belief = (positions: readonly Position[], count: number) =>
  [...beliefsOf(world, positions)].map(held => drawn(held, count));

/** The truth for a belief: what a clairvoyant holds. */
const clairvoyance = (positions: readonly Position[]): State[][] => positions.map(({ state }) => [state]);

/** Plays a game with orders from the position. */
function gameOf(seed: string, order: (at: Pick<Position, 'state' | 'view' | 'known'>) => Orders): Played {
  const orders: Orders[] = [];
  const known: Report[] = [];
  let step = begin(world, seed, priorities);
  for (;;) {
    const { state } = step;
    known.push(...step.reports);
    if (state[SLOT.ending] !== -1) return { seed, priorities, orders };
    orders.push(order({ state, view: playerView(world, state), known }));
    step = play(world, state, orders.at(-1)!);
  }
}

const asReference = (at: Pick<Position, 'state' | 'known'>): Orders =>
  ordersOf(world, playerNamed(REFERENCE), at.state, at.known, COINS);

describe('judgement and luck', { timeout: 60_000 }, () => {
  it('add up, with what nobody could know, to the whole change, exactly', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(), (seed, luck) => {
        const played = gameOf(seed, ({ state }) => someOrders(world, state, luck));
        const { initial, final, turns, ...whole } = judged(played, 6, clairvoyance);
        const sum = (name: 'judgement' | 'luck' | 'unknowable') =>
          turns.reduce((total, turn) => total + turn[name].value, 0);
        expect(sum('judgement')).toBe(whole.judgement.value);
        expect(sum('judgement') + sum('luck') + sum('unknowable')).toBe(final - initial);
        for (const [i, turn] of turns.entries()) {
          const next = turns[i + 1]?.standing ?? final;
          expect(turn.judgement.value + turn.luck.value + turn.unknowable.value).toBe(next - turn.standing);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('also add up under a real belief, and leave nothing unknowable to a clairvoyant', () => {
    const played = gameOf('amur', ({ state }) => someOrders(world, state, 7));
    const { initial, final, judgement, luck, unknowable } = judged(played, 24);
    expect(judgement.value + luck.value + unknowable.value).toBe(final - initial);
    expect(unknowable.value).not.toBe(0);
    expect(judged(played, 24, clairvoyance).turns.map(turn => turn.unknowable.value)).toEqual(
      played.orders.map(() => 0),
    );
  });

  it('find no judgement, good or bad, in the orders of the reference player', () => {
    const { turns } = judged(gameOf('ussuri', asReference), 24);
    expect(turns.map(turn => turn.judgement.value)).toEqual(turns.map(() => 0));
  });

  it('find bad judgement in the one turn in which the orders were bad', () => {
    const bad = { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 };
    const played = gameOf('baikal', at =>
      at.view.turn === 1 ? { ...asReference(at), chips: bad, tempo: 'high' } : asReference(at),
    );
    const { turns } = judged(played, 128);
    expect(turns[1]!.judgement.value).toBeLessThan(-3 * turns[1]!.judgement.error);
    expect(turns.filter(({ judgement }) => judgement.value !== 0)).toHaveLength(1);
  });

  it('do not credit an order that only a clairvoyant would have given', () => {
    const played = playGame(world, 'neva', 'reactive', priorities);
    const game = { seed: 'neva', priorities, orders: played.orders };
    // The verdict hangs on the belief alone: the same belief, the same judgement, whoever sits in Beijing.
    const positions = positionsOf(world, game);
    const held = belief(positions, 24);
    const options = { player: REFERENCE, playouts: 24, coins: COINS };
    const moved = positions.map(at => {
      const state = at.state.slice();
      state[SLOT.type] = (state[SLOT.type]! + 1) % world.types.length;
      state[SLOT.plan] = 0;
      state[SLOT.progress] = 2;
      return { ...at, state };
    });
    const one = finish(judge(world, positions, held, options));
    const other = finish(judge(world, moved, held, options));
    expect(other.turns.map(turn => turn.judgement)).toEqual(one.turns.map(turn => turn.judgement));
    expect(other.turns.map(turn => turn.truth)).not.toEqual(one.turns.map(turn => turn.truth));
  });

  it('leave no luck on average over many games of the reference player', () => {
    const lucks = Array.from({ length: 40 }, (_, n) => {
      const played = gameOf(`many ${n}`, asReference);
      return judged(played, 8, clairvoyance).luck.value;
    });
    const mean = lucks.reduce((sum, luck) => sum + luck, 0) / lucks.length;
    const spread = lucks.reduce((sum, luck) => sum + (luck - mean) * (luck - mean), 0) / (lucks.length - 1);
    expect(Math.abs(mean)).toBeLessThan(3 * Math.sqrt(spread / lucks.length));
  });
});
