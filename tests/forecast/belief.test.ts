// What can be believed of Beijing: from what was seen only, moved by what speaks, and about as often right as it says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviserOdds } from '../../src/forecast/advisers.ts';
import { beliefOf, effectiveSize, startBelief, updateBelief } from '../../src/forecast/belief.ts';
import { verdictOf } from '../../src/forecast/belief-evidence.ts';
import { readBelief } from '../../src/forecast/belief-reading.ts';
import { futures } from '../../src/forecast/futures.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Report } from '../../src/sim/record.ts';
import { HIDDEN_SLOTS, layOver } from '../../src/sim/seen.ts';
import { PLANS } from '../../src/sim/slots.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { cook, recipes, someOrders } from '../support/arbitrary.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';
import { seenOf } from '../support/seen.ts';

const shipped = realWorld();
const FEW = { particles: 60 };
const game = (n: number) =>
  playGame(shipped, `belief ${n}`, n % 2 ? 'reactive' : 'signal-reader', twoPriorities(shipped, n));

describe('law 7: nothing hidden goes in', () => {
  test('a view laid over any position is that view, whatever hidden numbers the position has', () => {
    fc.assert(
      fc.property(recipes, fc.constantFrom(...HIDDEN_SLOTS), fc.nat(2), (recipe, name, value) => {
        const { world, state } = cook(shipped, recipe);
        const other = state.slice();
        other[SLOT[name]] = value;
        layOver(world, other, playerView(world, state));
        expect(playerView(world, other)).toEqual(playerView(world, state));
        expect(other[SLOT[name]]).toBe(value);
      }),
      { numRuns: 60 },
    );
  });

  test('hidden truth that no report carries changes neither belief nor odds nor forecast, bit by bit', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.nat(9),
        fc.constantFrom(...HIDDEN_SLOTS),
        fc.nat(2),
        (n, turn, name, value) => {
          const played = game(n);
          const last = Math.min(turn, played.steps.length - 2);
          const told = beliefOf(shipped, seenOf(shipped, played, last), FEW);
          const twin = seenOf(
            shipped,
            {
              ...played,
              steps: played.steps.map(step => {
                const state = step.state.slice();
                state[SLOT[name]] = value;
                return {
                  ...step,
                  state,
                  reports: step.reports.map(report => ({ ...report, planted: !report.planted })),
                  happenings: step.happenings.filter(happening => !('hidden' in happening)),
                };
              }),
            },
            last,
          );
          const other = beliefOf(shipped, twin, FEW);
          expect(other).toEqual(told);
          const bias = { border: 1, covert: 0, squeeze: -1 };
          expect(adviserOdds(shipped, other, bias)).toEqual(adviserOdds(shipped, told, bias));
          const orders = played.orders[last]!;
          const few = { count: 4, horizon: 3 };
          expect(futures(shipped, other, orders, few)).toEqual(futures(shipped, told, orders, few));
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('a belief', () => {
  test('is a value: an update leaves the old one as it was, and the same history gives the same belief', () => {
    const history = seenOf(shipped, game(1), 3);
    const old = beliefOf(shipped, history.slice(0, 3), FEW);
    const kept = structuredClone(old);
    const { orders, view, reports, happenings } = history[3]!;
    const next = updateBelief(shipped, old, orders!, view, reports, happenings);
    expect(old).toEqual(kept);
    expect(next).toEqual(beliefOf(shipped, history, FEW));
    expect(next.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(effectiveSize(next)).toBeGreaterThan(1);
  });

  test('knows all public numbers exactly, in every position it holds possible', () => {
    const played = game(2);
    const belief = beliefOf(shipped, seenOf(shipped, played, 5), FEW);
    const view = playerView(shipped, played.steps[5]!.state);
    for (const particle of belief.particles) expect(playerView(shipped, particle)).toEqual(view);
  });

  test('refuses a history without a first briefing', () => {
    expect(() => beliefOf(shipped, [])).toThrow(RangeError);
  });
});

describe('what reports do to it', () => {
  const at = 2;
  /** A game in which Beijing has shown nothing yet, so that all hangs on the reports. */
  const quiet = Array.from({ length: 60 }, (_, n) => seenOf(shipped, game(n), at)).find(
    seen =>
      seen.every(({ happenings }) => happenings.every(({ kind }) => kind !== 'step' && kind !== 'move')) &&
      seen[at]!.orders!.chips.guard > 0 &&
      seen[at]!.reports.every(({ grade }) => !grade.startsWith('A')),
  );
  if (quiet === undefined) throw new Error('no quiet game found');
  const history = quiet;
  const before = beliefOf(shipped, history.slice(0, at), { particles: 500 });
  const now = history[at]!;
  const [open, agent] = now.reports as [Report, Report];
  const calm = { plan: null, costly: false, signal: null, type: null } as const;
  const says = (change: Partial<Report>) =>
    readBelief(
      shipped,
      updateBelief(
        shipped,
        before,
        now.orders!,
        now.view,
        [
          { ...open, ...calm, grade: 'C4' },
          { ...agent, ...calm, grade: graded(4), ...change },
        ],
        now.happenings,
      ),
    );
  /** How this service's reports are graded: its reliability, and how sure the sign is. */
  const graded = (credibility: number): string => `${agent.grade.charAt(0)}${credibility}`;
  const signal = (plan: string, costly: boolean) =>
    shipped.signals.find(card => card.plan === plan && card.costly === costly)!.id;

  /** Plans that may be under way unseen: a plan whose first steps are always seen is known without reports. */
  const unseen = PLANS.filter(plan => says({}).plans[plan] > 0);

  test('a costly sign raises its plan above what a cheap sign or calm leaves it', () => {
    expect(unseen.length).toBeGreaterThan(0);
    for (const plan of unseen) {
      const costly = says({ plan, costly: true, grade: graded(2), signal: signal(plan, true) });
      const cheap = says({ plan, costly: false, grade: graded(3), signal: signal(plan, false) });
      expect(costly.plans[plan]).toBeGreaterThan(cheap.plans[plan]);
      expect(cheap.plans[plan]).toBeGreaterThan(says({}).plans[plan]);
    }
  });

  test('a sign that looks too good for this service is read as planted: its plan is not believed', () => {
    for (const plan of unseen) {
      const said = { plan, costly: true, signal: signal(plan, true) };
      expect(says({ ...said, grade: 'A1' }).plans[plan]).toBeLessThan(
        says({ ...said, grade: graded(2) }).plans[plan],
      );
    }
  });

  test('a type note raises the type it names', () => {
    const silent = says({});
    for (const { id } of shipped.types) {
      expect(says({ type: id }).types[id]).toBeGreaterThanOrEqual(silent.types[id]!);
    }
  });

  test('the board has one line for each report, and ratios in words', () => {
    const belief = beliefOf(shipped, history, FEW);
    expect(belief.evidence.length).toBe(belief.reports.length);
    expect([8, 2, 1, 0.5, 0.1, null].map(verdictOf)).toEqual([
      'strongly supports',
      'supports',
      'neutral',
      'against',
      'strongly against',
      'neutral',
    ]);
  });
});

test('shares are as often true as they say: types and plans, in ten bins', () => {
  const tallies = { types: bins(), plans: bins() };
  for (let n = 0; n < 80; n++) {
    const { steps, orders } = game(n + 100);
    const { state, reports, happenings } = steps[0]!;
    let belief = startBelief(shipped, playerView(shipped, state), reports, happenings, {
      particles: 150,
      luck: n + 1,
    });
    const last = Math.min(steps.length - 2, 1 + (n % 7));
    for (let turn = 1; turn <= last; turn++) {
      const { state, reports, happenings } = steps[turn]!;
      belief = updateBelief(
        shipped,
        belief,
        orders[turn - 1]!,
        playerView(shipped, state),
        reports,
        happenings,
      );
    }
    const { types, plans } = readBelief(shipped, belief);
    const truth = steps[last]!.state;
    for (const [i, { id }] of shipped.types.entries()) tallies.types(types[id]!, truth[SLOT.type] === i);
    for (const [i, plan] of PLANS.entries()) tallies.plans(plans[plan], truth[SLOT.plan] === i);
  }
  for (const tally of [tallies.types, tallies.plans]) {
    for (const { count, said, came } of tally.all()) {
      const deviation = Math.sqrt(Math.max(0.02, (said / count) * (1 - said / count)) / count);
      expect(Math.abs(came - said) / count).toBeLessThan(3 * deviation + 0.04);
    }
  }
}, 60_000);

/** Counts shares said and truths found, in ten bins. */
function bins() {
  const all = Array.from({ length: 10 }, () => ({ count: 0, said: 0, came: 0 }));
  const add = (share: number, isTrue: boolean): void => {
    const bin = all[Math.min(9, Math.floor(share * 10))]!;
    bin.count += 1;
    bin.said += share;
    bin.came += isTrue ? 1 : 0;
  };
  return Object.assign(add, { all: () => all.filter(bin => bin.count > 0) });
}

test('the first briefing is known: its news and its question have come, in every position that may be the true one', () => {
  const world = realWorld('no-limits-2022.json');
  const { eventCount, eventLast } = world.layout;
  for (const seed of ['first', 'second', 'third']) {
    const { state, reports, happenings } = begin(world, seed, twoPriorities(world, 0));
    expect(happenings.some(({ kind }) => kind === 'asked')).toBe(true);
    expect(happenings.some(({ kind }) => kind === 'news')).toBe(true);
    const belief = startBelief(world, playerView(world, state), reports, happenings, FEW);
    for (const particle of belief.particles) {
      for (const from of [eventCount, eventLast]) {
        const cards = (position: State) => [...position.slice(from, from + world.events.length)];
        expect(cards(particle)).toEqual(cards(state));
      }
    }
  }
});

test('a turn thought through by somebody who saw it brings the public part of the true one', () => {
  const { state, happenings } = begin(shipped, 'again', twoPriorities(shipped, 0));
  const orders = someOrders(shipped, state, 3);
  const step = play(shipped, state, orders);
  const belief = startBelief(shipped, playerView(shipped, state), null, happenings, FEW);
  const next = updateBelief(
    shipped,
    belief,
    orders,
    playerView(shipped, step.state),
    step.reports,
    step.happenings,
  );
  for (const particle of next.particles) {
    for (const run of ['eventLast', 'eventCount', 'actorLast'] as const) {
      const { [run]: first } = shipped.layout;
      expect(particle[first]).toBe(step.state[first]);
    }
  }
});
