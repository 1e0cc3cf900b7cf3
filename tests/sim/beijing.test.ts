// Beijing's plan machine and what can be seen of it.
import { describe, expect, test } from 'vitest';
import { emptyOrders } from '../../src/sim/draft.ts';
import { FLAG } from '../../src/sim/flags.ts';
import type { Orders } from '../../src/sim/orders.ts';
import type { Happening, Report } from '../../src/sim/record.ts';
import { PLANS, STAGES } from '../../src/sim/slots.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import type { Step } from '../../src/sim/step.ts';
import { truthView } from '../../src/sim/truth-view.ts';
import { begin, play } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';
import { playGame } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';
import { bentOn, smallWorld } from '../support/small-world.ts';

const PAIR = ['first', 'second'] as const;
const shipped = realWorld();

function run(
  world: World,
  seed: string,
  turns: number,
  change: (state: State) => Partial<Orders> = () => ({}),
): Step[] {
  const steps = [begin(world, seed, PAIR)];
  for (let i = 0; i < turns; i++) {
    const { state } = steps.at(-1)!;
    steps.push(play(world, state, { ...emptyOrders(world, state), ...change(state) }));
  }
  return steps;
}

const stageOf = (step: Step): string => STAGES[step.state[SLOT.stage]!]!;
const moveOf = (step: Step): Happening | undefined => step.happenings.find(h => h.kind === 'move');

describe('the plan machine', () => {
  test('probe, prepare, window, move, consolidate, in that order', () => {
    const stages = run(smallWorld({ types: [bentOn('squeeze')] }), 'order', 7).map(stageOf);
    const start = stages.indexOf('probe');
    expect(stages.slice(start, start + 5)).toEqual(['probe', 'prepare', 'window', 'move', 'consolidate']);
    expect(stages.slice(0, start).every(stage => stage === 'bide')).toBe(true);
  });

  test('a short preparation goes from probe to window; the shortest is all window', () => {
    const two = run(smallWorld({ types: [bentOn('covert', 2)] }), 'order', 6).map(stageOf);
    const start = two.indexOf('probe');
    expect(two.slice(start, start + 3)).toEqual(['probe', 'window', 'move']);
    const one = run(smallWorld({ types: [bentOn('covert', 1)] }), 'order', 6).map(stageOf);
    expect(one).not.toContain('probe');
    expect(one[one.indexOf('window') + 1]).toBe('move');
  });

  test('a move that meets too small a stock does damage in proportion to the shortfall', () => {
    const world = smallWorld({ types: [bentOn('squeeze')] });
    const steps = run(world, 'hit', 7);
    const at = steps.findIndex(step => moveOf(step) !== undefined);
    const { state } = steps[at]!;
    const { beijing } = world.tuning;
    const spent = steps[at]!.ledger.find(line => line.origin === 'beijing/spent')!;
    const strength =
      beijing.strengthSqueeze +
      beijing.strengthGrowth * (state[SLOT.turn]! - 1) +
      beijing.leverageWeight * (state[SLOT.leverage]! - beijing.leverageBase);
    const damage = beijing.damageBase + beijing.damageShortfall * (strength - spent.before);
    expect(moveOf(steps[at]!)).toMatchObject({ plan: 'squeeze', hit: true, move: null });
    expect((moveOf(steps[at]!) as { damage: number }).damage).toBeCloseTo(damage, 9);
  });

  test('a stock seen to be ready makes it call the move off; a secret one foils it', () => {
    const ready = (secrets: number): Step[] => {
      const world = smallWorld({ types: [bentOn('covert')] });
      const steps = [begin(world, 'ready', PAIR)];
      for (let i = 0; i < 8; i++) {
        const state = steps.at(-1)!.state.slice();
        state[SLOT.secrets] = secrets;
        const due = state[SLOT.progress] === 1;
        if (due) state[SLOT.guard] = 100;
        const idle = emptyOrders(world, state);
        steps.push(play(world, state, { ...idle, chips: { ...idle.chips, guard: due ? 4 : 0 } }));
      }
      return steps;
    };
    const seen = ready(0).flatMap(step => step.happenings);
    expect(seen).toContainEqual({ kind: 'called-off', plan: 'covert', hidden: true });
    expect(seen.some(h => h.kind === 'move')).toBe(false);
    const foiled = ready(100).find(step => moveOf(step) !== undefined)!;
    expect(moveOf(foiled)).toMatchObject({ plan: 'covert', hit: false, damage: 0 });
    expect(foiled.ledger.some(line => line.origin === 'beijing/foiled' && line.slot === SLOT.cohesion)).toBe(
      true,
    );
  });

  test('a feint looks like the first step of the plan that it pretends', () => {
    const shown = Array.from({ length: 40 }, (_, i) => playGame(shipped, `feint ${i}`, 'random')).flatMap(
      ({ steps }) =>
        steps.slice(1).flatMap((step, i) => {
          const feint = PLANS[step.state[SLOT.feint]!];
          if (feint === undefined || steps[i]!.state[SLOT.feint] !== -1) return [];
          return step.happenings
            .flatMap(happening =>
              happening.kind === 'step' || happening.kind === 'beijing'
                ? shipped.moves.filter(card => card.id === happening.move && card.stage === 'probe')
                : [],
            )
            .map(card => ({ feint, card }));
        }),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ feint, card }) => card.plan !== feint)).toEqual([]);
    expect(new Set(shown.map(({ card }) => card.visible))).toEqual(new Set([true, false]));
  });

  test('a type that breaks turns into the other, and the debrief still names the one it was', () => {
    const kind = {
      ...bentOn('squeeze'),
      id: 'friend',
      appetite: 0,
      breaksBelow: 38,
      turnsInto: 'bent-on-squeeze',
    };
    const world = smallWorld({ types: [kind, { ...bentOn('squeeze'), prior: 0 }] });
    const trusting = run(world, 'break', 6);
    expect(trusting.every(step => stageOf(step) === 'bide')).toBe(true);
    const cold = { ...world, start: world.start.slice() };
    cold.start[SLOT.trust] = 20;
    const broken = run(cold, 'break', 6);
    expect(broken.some(step => moveOf(step) !== undefined)).toBe(true);
    expect(truthView(cold, broken.at(-1)!.state).type).toBe('friend');
  });
});

describe('reports', () => {
  const games = ['random', 'reactive', 'signal-reader'].flatMap(player =>
    Array.from({ length: 40 }, (_, i) => playGame(shipped, `reports ${i}`, player)),
  );

  test('before every move at least one honest report has spoken for its plan', () => {
    let moves = 0;
    for (const { steps } of games) {
      let since: Report[] = [];
      for (const step of steps) {
        const move = step.happenings.find(h => h.kind === 'move');
        if (move) {
          moves++;
          expect(since.some(report => report.plan === move.plan && !report.planted)).toBe(true);
        }
        if (stageOf(step) === 'probe') since = [];
        since.push(...step.reports);
      }
    }
    expect(moves).toBeGreaterThan(50);
  });

  test('grades are Admiralty codes; planted reports look too good; intercepts come only when ordered', () => {
    let planted = 0;
    for (const { steps } of games) {
      steps.forEach((step, i) => {
        for (const report of step.reports) {
          expect(report.grade).toMatch(/^[A-F][1-6]$/);
          expect(report.turn).toBe(i);
          if (report.planted) {
            planted++;
            expect(report).toMatchObject({ channel: 'agent', costly: true });
            expect(['A1', 'A2']).toContain(report.grade);
          }
        }
        const flagged = step.state[shipped.layout.flags + FLAG.intercepts]! >= i && i > 0;
        expect(step.reports.some(report => report.channel === 'intercept')).toBe(flagged);
      });
    }
    expect(planted).toBeGreaterThan(5);
  });

  test('every sign is carried by a signal of the scenario that fits it', () => {
    for (const { steps } of games) {
      for (const report of steps.flatMap(step => step.reports)) {
        if (report.plan === null) {
          expect(report.signal).toBeNull();
          continue;
        }
        const signal = shipped.signals.find(card => card.id === report.signal)!;
        expect(signal).toMatchObject({ plan: report.plan, costly: report.costly, place: report.place });
        expect(report.variant).toBeLessThan(signal.variants);
      }
    }
  });
});
