// What is made ready before play gives the same as what it stands for: keys of names, decks of cards, gates of conditions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionSource } from '../../src/scenario/schema/common.ts';
import { dealer } from '../../src/sim/deck.ts';
import { nameKey } from '../../src/sim/luck.ts';
import { SLOT } from '../../src/sim/state.ts';
import { Turn } from '../../src/sim/turn.ts';
import type { EventCard } from '../../src/sim/world.ts';
import { cook, recipes, someOrders, somewhere } from '../support/arbitrary.ts';
import { realWorld } from '../support/real-world.ts';
import { put, worldAfter } from '../support/small-scenario.ts';

const world = realWorld();
const asks = (card: EventCard) => card.choices.length > 0;

test('the luck of a name is the luck of its key', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), (name, number) => {
      const state = somewhere(world, 'keys', number, 0);
      const turn = new Turn(world, state, someOrders(world, state, number), null, number);
      expect(turn.luck(nameKey(name))).toBe(turn.luck(name));
      expect(turn.swing(nameKey(name), 3)).toBe(turn.swing(name, 3));
    }),
    { numRuns: 50 },
  );
});

describe('decks', () => {
  const decks = dealer(asks)(world.events);

  test('every card lies in the deck of its kind, once and in order, with its own key and weight', () => {
    for (const [kind, { indexes, keys, weights }] of decks) {
      const cards = world.events.filter(card => asks(card) === kind);
      expect(Array.from(indexes, i => world.events[i]!.id)).toEqual(cards.map(card => card.id));
      expect([...keys]).toEqual(cards.map(card => nameKey(card.id)));
      expect([...weights]).toEqual(cards.map(card => card.weight));
    }
  });

  test('the same list is dealt once', () => {
    const deal = dealer(asks);
    expect(deal(world.events)).toBe(deal(world.events));
    expect(deal([...world.events])).not.toBe(deal(world.events));
  });
});

describe('gates', () => {
  const gateOf = (when: ConditionSource) =>
    worldAfter(data => put(data, 'events.1.when', when)).events[1]!.gate;
  const trust = { slot: SLOT.trust, least: 40, below: Number.POSITIVE_INFINITY };

  test('a dial, a span of turns and the first of several parts that has one give a gate, other conditions none', () => {
    expect(gateOf({ dial: 'trust', atLeast: 40 })).toEqual(trust);
    expect(gateOf({ turn: { from: 3, to: 5 } })).toEqual({ slot: SLOT.turn, least: 2, below: 5 });
    expect(gateOf({ all: [{ stance: 'warm' }, { dial: 'trust', atLeast: 40 }] })).toEqual(trust);
    expect(gateOf({ any: [{ dial: 'trust', atLeast: 40 }, { stance: 'warm' }] })).toBeNull();
  });

  test('where a condition holds, its gate is open', () => {
    let held = 0;
    fc.assert(
      fc.property(recipes, recipe => {
        const { state } = cook(world, recipe);
        for (const { id, when, gate } of world.events) {
          if (!gate || !when(state)) continue;
          held++;
          const value = state[gate.slot]!;
          expect(value >= gate.least && value < gate.below, id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(held).toBeGreaterThan(0);
  });
});
