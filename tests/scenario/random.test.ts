// Scenarios nobody wrote: right ones keep the laws of the model, and what the linter calls impossible never happens.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCondition } from '../../src/scenario/compile-condition.ts';
import { Explainer, findCard } from '../../src/scenario/explain.ts';
import { whyNever } from '../../src/scenario/lint/can-hold.ts';
import { boxOf, span, whatCanHappen } from '../../src/scenario/lint/cards.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { Names } from '../../src/scenario/names.ts';
import { highest, lowest } from '../../src/sim/range.ts';
import { DIALS } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { playGame } from '../support/games.ts';
import { conditions, scenarios } from '../support/random-scenario.ts';
import { type Data, textOf } from '../support/small-scenario.ts';

/** Milliseconds: these play hundreds of games, perhaps on a busy machine. */
const PATIENCE = 120_000;

function loaded(data: Data) {
  const result = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

test(
  'a random scenario that is right loads, is played to its end, and keeps the laws',
  () => {
    fc.assert(
      fc.property(scenarios, fc.string({ minLength: 1, maxLength: 5 }), (data, seed) => {
        const { world } = loaded(data);
        const { steps } = playGame(world, seed, 'random');
        expect(playGame(world, seed, 'random').steps).toEqual(steps);
        expect(steps.length).toBeLessThanOrEqual(world.turns + 1);
        expect(steps.at(-1)?.state[SLOT.ending]).toBeGreaterThanOrEqual(0);
        steps.forEach(({ state, ledger }, i) => {
          expect(state.every(Number.isFinite)).toBe(true);
          for (const dial of DIALS) {
            expect(state[SLOT[dial]]).toBeGreaterThanOrEqual(lowest(SLOT[dial]));
            expect(state[SLOT[dial]]).toBeLessThanOrEqual(highest(SLOT[dial]));
          }
          const before = steps[i - 1]?.state.slice();
          if (!before) return;
          for (const line of ledger) {
            expect(line.before).toBe(before[line.slot]);
            before[line.slot] = line.after;
          }
          for (const dial of DIALS) expect(before[SLOT[dial]]).toBe(state[SLOT[dial]]);
        });
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);

test(
  'what the linter says never happens did not happen in any game',
  () => {
    let told = 0;
    fc.assert(
      fc.property(scenarios, fc.nat(1000), (data, seed) => {
        const { world, warnings } = loaded(data);
        const never = new Set(
          warnings
            .filter(({ code }) => code === 'never-fires' || code === 'never-reached')
            .map(({ path }) => path),
        );
        told += never.size;
        for (const step of playGame(world, `${seed}`, 'random').steps) {
          for (const happening of step.happenings) {
            if ('event' in happening) expect(never).not.toContain(`events.${happening.event}`);
            if ('directive' in happening) expect(never).not.toContain(`directives.${happening.directive}`);
            if ('move' in happening) expect(never).not.toContain(`moves.${happening.move}`);
            if ('actor' in happening)
              expect(never).not.toContain(`actors.${happening.actor}.rules.${happening.rule}`);
            if ('ending' in happening) expect(never).not.toContain(`endings.${happening.ending}`);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(50);
  },
  PATIENCE,
);

test(
  'a condition that holds at some position is never called impossible, and the debugger agrees with the game',
  () => {
    let held = 0;
    fc.assert(
      fc.property(scenarios, fc.array(conditions, { minLength: 8, maxLength: 8 }), (data, tried) => {
        const { scenario, world } = loaded(data);
        const names = new Names(scenario);
        const explainer = new Explainer(scenario);
        const { facts } = whatCanHappen(scenario);
        const { steps } = playGame(world, 'seed', 'random');
        const anywhere = { path: [], wanted: [], effects: [], turns: span(1, world.turns + 1) };
        for (const condition of tried) {
          const holds = compileCondition(condition, names);
          for (const { state } of steps) {
            const clause = explainer.clause(condition, state);
            expect(clause.holds).toBe(holds(state));
            expect(clause.missing === 0).toBe(clause.holds);
            if (!clause.holds) continue;
            held++;
            expect(whyNever([{ condition, holds: true }], boxOf(anywhere, facts))).toBe(null);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(held).toBeGreaterThan(200);
  },
  PATIENCE,
);

test('the nearest miss has the fewest clauses missing, then the shortest way', () => {
  const data = fc.sample(scenarios, { numRuns: 1, seed: 5 })[0] as Data;
  const { scenario, world } = loaded(data);
  const explainer = new Explainer(scenario);
  const positions = playGame(world, 'seed', 'random').steps.map(step => step.state);
  for (const id of ['letter', 'rain', 'fortify', 'thaw', 'war', 'offer']) {
    const card = findCard(scenario, id);
    if (!card) throw new Error(id);
    const all = positions.map(state => explainer.explain(card, state));
    const fewest = Math.min(...all.map(({ missing }) => missing));
    const near = explainer.nearest(card, positions);
    expect(near?.explanation.missing).toBe(fewest);
    const gaps = all.filter(({ missing }) => missing === fewest).map(({ distance }) => distance);
    expect(near?.explanation.distance).toBe(Math.min(...gaps));
  }
  expect(explainer.nearest(findCard(scenario, 'rain') as never, [])).toBe(null);
});
