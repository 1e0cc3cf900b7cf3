// The laws of the model, as properties over random worlds, seeds and orders.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playBeijing } from '../../src/sim/beijing.ts';
import { choosePlan, startChance, stillWorthwhile, weakness } from '../../src/sim/beijing-choice.ts';
import { beijingView, believed, stocks } from '../../src/sim/beijing-view.ts';
import { chipsAvailable } from '../../src/sim/chips.ts';
import { moveTrust } from '../../src/sim/facade.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { highest, lowest } from '../../src/sim/range.ts';
import { refuse } from '../../src/sim/refuse.ts';
import { DIALS, LINES, PLANS } from '../../src/sim/slots.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { advance, begin, play, Turn } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';
import { cook, lucks, type Position, type Recipe, recipes, seeds, someOrders } from '../support/arbitrary.ts';
import { twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';

const shipped = realWorld();

/** Holds for 60 random positions of the shipped world and of disturbed ones. */
function always<Extra extends unknown[]>(
  law: (position: Position, ...extra: Extra) => void,
  ...extra: { [I in keyof Extra]: fc.Arbitrary<Extra[I]> }
): void {
  const check = (recipe: Recipe, ...given: Extra): void => law(cook(shipped, recipe), ...given);
  fc.assert(fc.property(recipes, ...extra, check), { numRuns: 60 });
}

const withSlots = (state: State, values: Partial<Record<keyof typeof SLOT, number>>): State => {
  const copy = state.slice();
  for (const [name, value] of Object.entries(values)) copy[SLOT[name as keyof typeof SLOT]] = value;
  return copy;
};

describe('law 1: the same history, bit for bit', () => {
  test('a turn played twice is the same turn, and does not change what it was given', () => {
    always(({ world, state, orders }) => {
      const before = state.slice();
      const first = play(world, state, orders);
      expect(state).toEqual(before);
      expect(play(world, state, orders)).toEqual(first);
    });
  });

  test('a playout without recording goes exactly where the recorded turn went', () => {
    always(({ world, state, orders }) => {
      const work = state.slice();
      advance(world, work, orders, null);
      expect(work).toEqual(play(world, state, orders).state);
    });
  });
});

describe('law 2: luck hangs on seed, turn and name, not on what was ordered', () => {
  const CHANCE = ['war/chance', 'treasury/chance', 'cohesion/chance', 'support/chance'];

  test('two different sheets meet the same fortunes of war, season and forecast', () => {
    always(({ world, state, orders }, luck) => {
      const other = {
        ...someOrders(world, state, luck),
        directive: orders.directive,
        answer: orders.answer,
      };
      const [a, b] = [play(world, state, orders), play(world, state, other)];
      expect(b.state[SLOT.push]).toBe(a.state[SLOT.push]);
      for (const rule of CHANCE) {
        const swing = (step: typeof a): number | null => {
          const line = step.ledger.find(entry => entry.origin === rule);
          const free = line && line.after > lowest(line.slot) && line.after < highest(line.slot);
          return free ? line.after - line.before : null;
        };
        const [one, two] = [swing(a), swing(b)];
        if (one !== null && two !== null) expect(two).toBeCloseTo(one, 9);
      }
    }, lucks);
  });
});

describe('law 3: sums, stocks and ranges', () => {
  test('the ledger leads from the old value of every dial to the new one, without a gap', () => {
    always(({ world, state, orders }) => {
      const step = play(world, state, orders);
      const replayed = state.slice();
      for (const line of step.ledger) {
        expect(line.before).toBe(replayed[line.slot]);
        replayed[line.slot] = line.after;
      }
      for (const dial of DIALS) expect([dial, replayed[SLOT[dial]]]).toEqual([dial, step.state[SLOT[dial]]]);
    });
  });

  test('no dial leaves its range, nothing is NaN, human cost never falls, East is brigades and works', () => {
    always(({ world, state, orders }) => {
      const next = play(world, state, orders).state;
      for (const value of next) expect(Number.isFinite(value)).toBe(true);
      for (const dial of DIALS) {
        expect(next[SLOT[dial]]).toBeGreaterThanOrEqual(lowest(SLOT[dial]));
        expect(next[SLOT[dial]]).toBeLessThanOrEqual(highest(SLOT[dial]));
      }
      expect(next[SLOT.lives]).toBeGreaterThanOrEqual(state[SLOT.lives]!);
      const standing = new Turn(world, next, orders, null, 1).brigadesAt(1);
      const east = world.tuning.stocks.perBrigade * standing + next[SLOT.works]!;
      expect(next[SLOT.east]).toBe(Math.min(100, east));
      expect(next[SLOT.turn]).toBe(state[SLOT.turn]! + 1);
    });
  });

  test('brigades are at one place or under way to one, and only those ordered have left', () => {
    always(({ world, state, orders }) => {
      const next = play(world, state, orders).state;
      const { brigadeBase, brigadeArrives } = world.layout;
      for (let i = 0; i < world.brigades.length; i++) {
        const sent = orders.rail.find(train => train.brigade === i);
        const base = sent ? (sent.to === 'east' ? 1 : 0) : state[brigadeBase + i];
        expect(next[brigadeBase + i]).toBe(base);
        const arrives = next[brigadeArrives + i]!;
        expect(arrives === 0 || arrives > next[SLOT.turn]!).toBe(true);
      }
    });
  });

  test('chips laid are never more than there are', () => {
    always(({ world, state, orders }) => {
      const laid = LINES.reduce((sum, line) => sum + orders.chips[line], 0);
      expect(laid).toBeLessThanOrEqual(chipsAvailable(world, state));
      expect(refuse(world, state, orders)).toEqual([]);
    });
  });
});

describe('law 4: a stronger East, as Beijing believes it, never makes a move likelier', () => {
  test('neither the start of a plan nor going through with it', () => {
    always(
      ({ world, state }, more) => {
        const view = beijingView(world, state);
        const { beijing } = world.tuning;
        for (const plan of PLANS) {
          const stronger = { ...view, believed: { ...view.believed, [plan]: view.believed[plan] + more } };
          expect(weakness(stronger, plan)).toBeLessThanOrEqual(weakness(view, plan));
          for (const type of world.types) {
            expect(startChance(stronger, type, beijing)).toBeLessThanOrEqual(
              startChance(view, type, beijing),
            );
          }
          if (stillWorthwhile(stronger, plan, beijing))
            expect(stillWorthwhile(view, plan, beijing)).toBe(true);
        }
      },
      fc.double({ min: 0, max: 60, noNaN: true }),
    );
  });

  test('a believed strength that leaves no window is never chosen', () => {
    always(
      ({ world, state }, draw) => {
        const view = beijingView(world, state);
        const ready = { ...view, believed: { ...view.believed, border: view.strength.border } };
        for (const type of world.types) expect(choosePlan(ready, type, draw)).not.toBe('border');
      },
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    );
  });
});

describe('law 5: secrets and noise', () => {
  test("better-kept secrets never narrow Beijing's error about you", () => {
    always(
      ({ world, state }, a, b) => {
        const leaky = withSlots(state, { secrets: Math.min(a, b) });
        const tight = withSlots(state, { secrets: Math.max(a, b) });
        for (const plan of PLANS) {
          const error = (position: State): number =>
            Math.abs(believed(world, position)[plan] - stocks(position)[plan]);
          expect(error(tight)).toBeGreaterThanOrEqual(error(leaky) - 1e-9);
        }
      },
      fc.nat(100),
      fc.nat(100),
    );
  });

  test('a louder sheet never leaves more Trust', () => {
    always(
      ({ world, state, orders }, line) => {
        const trustAfter = (chips: number): number => {
          const work = state.slice();
          moveTrust(new Turn(world, work, { ...orders, chips: { ...orders.chips, [line]: chips } }, null, 1));
          return work[SLOT.trust]!;
        };
        for (let chips = 0; chips < 4; chips++) {
          expect(trustAfter(chips + 1)).toBeLessThanOrEqual(trustAfter(chips));
        }
      },
      fc.constantFrom('guard', 'east'),
    );
  });
});

describe('law 6: Beijing decides only on what it can know', () => {
  const UNKNOWN = [
    'treasury',
    'support',
    'science',
    'manpower',
    'equipment',
    'exposure',
    'optimism',
    'lives',
  ] as const;
  const PLAN_SLOTS = ['stage', 'plan', 'progress', 'feint', 'feintLeft', 'rest', 'windowOpen'] as const;

  const decide = (world: World, state: State): (number | undefined)[] => {
    const work = state.slice();
    const cardless = { ...world, moves: [] };
    playBeijing(new Turn(cardless, work, someOrders(world, state, 1), null, state[SLOT.turn]! + 1));
    return PLAN_SLOTS.map(name => work[SLOT[name]]);
  };

  test('hidden state of the player that no network reaches changes nothing', () => {
    always(
      ({ world, state }, dial, value) => {
        const most = highest(SLOT[dial]);
        const other = withSlots(state, { [dial]: Math.min(most, value) });
        expect(decide(world, other)).toEqual(decide(world, state));
      },
      fc.constantFrom(...UNKNOWN),
      fc.nat(100),
    );
  });

  test('with every secret kept, even the prepared stocks change nothing until a move meets them', () => {
    always(
      ({ world, state }, guard, resilience) => {
        const quiet = withSlots(state, { secrets: 100, progress: 3 });
        const other = withSlots(quiet, { guard, resilience });
        expect(decide(world, other)).toEqual(decide(world, quiet));
      },
      fc.nat(100),
      fc.nat(100),
    );
  });
});

describe('law 7: what the player is shown holds nothing hidden', () => {
  const HIDDEN_SLOTS = [
    'type',
    'stage',
    'plan',
    'progress',
    'feint',
    'rest',
    'believedBorder',
    'believedCovert',
    'believedSqueeze',
    'windowOpen',
    'netScience',
    'netMilitary',
    'netOfficials',
    'boldness',
    'optimism',
    'push',
    'warned',
    'seedA',
    'seedB',
  ] as const;

  // That a belief, the odds of advisers and a forecast are the same follows: see tests/forecast/belief.test.ts.
  test('the view is the same whatever the hidden truth is', () => {
    always(
      ({ world, state }, name, value) => {
        const view = playerView(world, state);
        const other = playerView(world, withSlots(state, { [name]: value }));
        expect(other).toEqual(view);
      },
      fc.constantFrom(...HIDDEN_SLOTS),
      fc.nat(2),
    );
  });
});

describe('law 8: a game is its seed and its orders', () => {
  test('replaying the orders of any game gives every position again', () => {
    fc.assert(
      fc.property(seeds, lucks, (seed, luck) => {
        const priorities = twoPriorities(shipped, luck);
        const states = [begin(shipped, seed, priorities).state];
        const given = [];
        for (let i = 0; i < 6 && states.at(-1)![SLOT.ending] === -1; i++) {
          const orders = someOrders(shipped, states.at(-1)!, luck);
          given.push(orders);
          states.push(play(shipped, states.at(-1)!, orders).state);
        }
        let again = begin(shipped, seed, priorities).state;
        expect(again).toEqual(states[0]);
        given.forEach((orders, i) => {
          again = play(shipped, again, orders).state;
          expect(again).toEqual(states[i + 1]);
        });
      }),
      { numRuns: 20 },
    );
  });
});
