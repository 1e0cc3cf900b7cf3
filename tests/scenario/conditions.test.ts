// Conditions, as compiled, against positions: what each form means is pinned here.
import { describe, expect, test } from 'vitest';
import type { ConditionSource } from '../../src/scenario/schema/common.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';
import { put, worldAfter } from '../support/small-scenario.ts';

/** Is the condition true in the position after `change`? Asked of an ending, which may ask for everything. */
function holds(
  condition: ConditionSource,
  change: (state: State, world: World) => unknown = () => {},
): boolean {
  const world = worldAfter(data => put(data, 'endings.0.when', condition));
  const state = world.start.slice();
  change(state, world);
  return world.endings[0]!.when(state);
}

const set = (name: keyof typeof SLOT, value: number) => (state: State) => {
  state[SLOT[name]] = value;
};

describe('conditions', () => {
  test.each<[ConditionSource, (state: State, world: World) => unknown, boolean]>([
    [{ dial: 'trust', below: 40 }, set('trust', 39.9), true],
    [{ dial: 'trust', below: 40 }, set('trust', 40), false],
    [{ dial: 'trust', atLeast: 40 }, set('trust', 40), true],
    [{ dial: 'trust', atLeast: 40 }, set('trust', 39.9), false],
    [{ dial: 'ice', atLeast: 31 }, (s, w) => Reflect.set(s, w.layout.ownDials, 31), true],
    [{ dial: 'ice', atLeast: 31 }, () => {}, false],
    [{ turn: { from: 2 } }, set('turn', 0), false],
    [{ turn: { from: 2 } }, set('turn', 1), true],
    [{ turn: { to: 2 } }, set('turn', 1), true],
    [{ turn: { to: 2 } }, set('turn', 2), false],
    [{ turn: { from: 2, to: 2 } }, set('turn', 1), true],
    [{ quarter: 1 }, set('turn', 0), true],
    [{ quarter: 1 }, set('turn', 3), false],
    [{ quarter: 1 }, set('turn', 4), true],
    [{ stance: 'warm' }, set('stance', 0), true],
    [{ stance: 'warm' }, set('stance', 2), false],
    [{ tempo: 'high' }, set('tempo', 2), true],
    [{ tempo: 'high' }, set('tempo', 0), false],
    [{ stage: 'prepare' }, set('stage', 2), true],
    [{ stage: 'prepare' }, set('stage', 3), false],
    [{ type: 'patient' }, set('type', 1), true],
    [{ type: 'patient' }, set('type', 0), false],
    [{ moves: { atLeast: 2 } }, set('moves', 2), true],
    [{ moves: { atLeast: 2 } }, set('moves', 1), false],
    [{ event: 'letter' }, (s, w) => Reflect.set(s, w.layout.eventCount, 1), true],
    [{ event: 'letter' }, () => {}, false],
    [{ event: 'letter', answer: 'B' }, (s, w) => Reflect.set(s, w.layout.eventAnswer, 1), true],
    [{ event: 'letter', answer: 'B' }, (s, w) => Reflect.set(s, w.layout.eventAnswer, 0), false],
    [{ event: 'letter', answer: 'A' }, () => {}, false],
    [{ directive: 'fortify' }, (s, w) => Reflect.set(s, w.layout.directiveCount, 1), true],
    [{ directive: 'fortify' }, () => {}, false],
    [{ always: true }, () => {}, true],
    [{ not: { always: true } }, () => {}, false],
  ])('%j (%#)', (condition, change, expected) => {
    expect(holds(condition, change)).toBe(expected);
  });

  test('a flag holds while the turn is before the one it is set until', () => {
    const until = (value: number, turn: number) => (state: State, world: World) => {
      state[world.layout.flags + world.layout.flagNames.indexOf('looked')] = value;
      state[SLOT.turn] = turn;
    };
    expect(holds({ flag: 'looked' }, until(3, 2))).toBe(true);
    expect(holds({ flag: 'looked' }, until(3, 3))).toBe(false);
    expect(holds({ flag: 'looked' }, until(0, 0))).toBe(false);
  });

  test.each([1, 2, 3])('"all" and "any" of %i', count => {
    const parts = ['trust', 'front', 'support'].slice(0, count).map(dial => ({ dial, atLeast: 60 }));
    for (let bits = 0; bits < 2 ** count; bits++) {
      const change = (state: State) => {
        state[SLOT.trust] = bits & 1 ? 60 : 59;
        state[SLOT.front] = bits & 2 ? 60 : 59;
        state[SLOT.support] = bits & 4 ? 60 : 59;
      };
      expect(holds({ all: parts }, change)).toBe(bits === 2 ** count - 1);
      expect(holds({ any: parts }, change)).toBe(bits !== 0);
    }
  });

  test('the quarter counts from the calendar of the scenario', () => {
    const world = worldAfter(data => {
      put(data, 'calendar.month', 7);
      put(data, 'endings.0.when', { quarter: 1 });
    });
    const turns = [0, 1, 2, 3, 4, 5, 6].filter(turn => {
      const state = world.start.slice();
      state[SLOT.turn] = turn;
      return world.endings[0]!.when(state);
    });
    expect(turns).toEqual([2, 6]);
  });
});
