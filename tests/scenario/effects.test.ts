// Effects, as compiled, in turns: what each form changes, and when, is pinned here.
import { describe, expect, test } from 'vitest';
import type { EffectSource } from '../../src/scenario/schema/common.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { SLOT } from '../../src/sim/state.ts';
import { Turn } from '../../src/sim/turn.ts';
import { put, worldAfter } from '../support/small-scenario.ts';

/** A world whose news "rain" has just these effects, and a turn to try them in. */
function workshop(effects: readonly EffectSource[], number = 1) {
  const world = worldAfter(data => put(data, 'events.1.effects', effects));
  const state = world.start.slice();
  const recorder = { ledger: [], reports: [], happenings: [] };
  const orders: Orders = {
    chips: { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 },
    rail: [],
    stance: 'correct',
    tempo: 'normal',
    directive: null,
    answer: null,
    estimate: null,
  };
  const turnAt = (n: number) => {
    state[SLOT.turn] = n - 1;
    return new Turn(world, state, orders, recorder, n);
  };
  const happen = (turn: Turn) => {
    for (const effect of world.events[1]!.effects) effect(turn, 'world', 'event:rain');
  };
  return { world, state, turn: turnAt(number), turnAt, happen, ledger: recorder.ledger as readonly object[] };
}

describe('effects', () => {
  test('"by" adds, and writes cause and card into the ledger', () => {
    const { state, turn, happen, ledger } = workshop([{ dial: 'trust', by: -6 }]);
    happen(turn);
    expect(state[SLOT.trust]).toBe(44);
    expect(ledger).toEqual([
      { slot: SLOT.trust, cause: 'world', origin: 'event:rain', before: 50, after: 44 },
    ]);
  });

  test('"cause" overrides the cause of the card', () => {
    const { turn, happen, ledger } = workshop([{ dial: 'trust', by: -6, cause: 'china' }]);
    happen(turn);
    expect(ledger).toMatchObject([{ cause: 'china', origin: 'event:rain' }]);
  });

  test('"to" sets, also the scenario\'s own dials', () => {
    const { state, turn, happen, world } = workshop([
      { dial: 'trust', to: 12 },
      { dial: 'ice', to: 80 },
    ]);
    happen(turn);
    expect(state[SLOT.trust]).toBe(12);
    expect(state[world.layout.ownDials]).toBe(80);
  });

  test.each([
    [0, 49],
    [1, 52],
    [2, 55],
  ])('"byTempo" at tempo %i', (tempo, expected) => {
    const { state, turn, happen } = workshop([{ dial: 'front', byTempo: { low: -1, normal: 2, high: 5 } }]);
    state[SLOT.tempo] = tempo;
    happen(turn);
    expect(state[SLOT.front]).toBe(expected);
  });

  test('"for" repeats the change that many turns in all, the first at once', () => {
    const { state, turnAt, happen } = workshop([{ dial: 'trust', by: -2, for: 3 }]);
    happen(turnAt(1));
    const after = [state[SLOT.trust]];
    for (const n of [2, 3, 4, 5]) {
      turnAt(n).settleWaiting();
      after.push(state[SLOT.trust]);
    }
    expect(after).toEqual([48, 46, 44, 44, 44]);
  });

  test('"in" happens that many turns later, once', () => {
    const { state, turnAt, happen, ledger } = workshop([{ dial: 'trust', by: -2, in: 2 }]);
    happen(turnAt(1));
    const after = [state[SLOT.trust]];
    for (const n of [2, 3, 4]) {
      turnAt(n).settleWaiting();
      after.push(state[SLOT.trust]);
    }
    expect(after).toEqual([50, 50, 48, 48]);
    expect(ledger).toMatchObject([{ cause: 'world', origin: 'event:rain' }]);
  });

  test('"in" and "for" together: later, and then for a while', () => {
    const { state, turnAt, happen } = workshop([{ dial: 'trust', by: -2, in: 1, for: 2 }]);
    happen(turnAt(1));
    const after = [state[SLOT.trust]];
    for (const n of [2, 3, 4]) {
      turnAt(n).settleWaiting();
      after.push(state[SLOT.trust]);
    }
    expect(after).toEqual([50, 48, 46, 46]);
  });

  test('"when" is asked when the effect happens', () => {
    const { state, turnAt, happen } = workshop([
      { dial: 'trust', by: -2, when: { dial: 'front', below: 40 } },
      { dial: 'support', by: -2, in: 1, when: { dial: 'front', below: 40 } },
    ]);
    happen(turnAt(1));
    state[SLOT.front] = 30;
    turnAt(2).settleWaiting();
    expect([state[SLOT.trust], state[SLOT.support]]).toEqual([50, 48]);
  });

  test('flags are set for some turns or for good, and taken away', () => {
    const { world, state, turn, happen } = workshop([
      { flag: 'looked', for: 2 },
      { flag: 'known' },
      { clear: 'truce' },
    ]);
    const slot = (name: string) => world.layout.flags + world.layout.flagNames.indexOf(name);
    state[slot('truce')] = 99;
    happen(turn);
    expect(state[slot('looked')]).toBe(2);
    expect(state[slot('known')]).toBeGreaterThan(60);
    expect(state[slot('truce')]).toBe(0);
  });

  test('a shock is noted', () => {
    const { state, turn, happen } = workshop([{ shock: true }]);
    happen(turn);
    expect(state[SLOT.shock]).toBe(0);
  });

  test('"chance" falls about as often as it says, by luck of its own', () => {
    const { state, turn, happen } = workshop([
      { dial: 'trust', by: 1, chance: 0.25 },
      { dial: 'support', by: 1, chance: 0.25 },
    ]);
    let [first, second, both] = [0, 0, 0];
    for (let seed = 0; seed < 2000; seed++) {
      state[SLOT.seedA] = seed;
      state[SLOT.seedB] = seed * 7;
      state[SLOT.trust] = 0;
      state[SLOT.support] = 0;
      happen(turn);
      first += state[SLOT.trust]!;
      second += state[SLOT.support]!;
      both += state[SLOT.trust]! * state[SLOT.support]!;
    }
    expect(first / 2000).toBeCloseTo(0.25, 1);
    expect(second / 2000).toBeCloseTo(0.25, 1);
    expect(both / 2000).toBeLessThan(0.1);
  });
});
