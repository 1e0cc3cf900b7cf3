// Takes up a saved game: replays it turn by turn and proves every fingerprint on the way.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { carryInto } from '../sim/carry.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { refuse } from '../sim/refuse.ts';
import type { SavedGame, SaveProblem } from '../sim/saved-game.ts';
import { begin, play } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import type { Game } from './game.ts';
import { readLesson } from './lesson.ts';
import { openGame } from './open-game.ts';

/** What a save belongs to, before a turn of it is played. Null when it fits this world. */
export function fits(world: World, saved: SavedGame): SaveProblem | null {
  const { id, hash, title } = saved.scenario;
  if (id !== world.id) return { code: 'unknown-scenario', id, title };
  if (hash !== world.hash) return { code: 'other-scenario-version', title };
  const varied = Object.entries(saved.assumptions).some(([id, option]) => world.assumptions[id] !== option);
  if (varied) return { code: 'other-scenario-version', title };
  const known = saved.priorities.every(priority => world.priorities.some(({ id }) => id === priority));
  if (!known || saved.priorities[0] === saved.priorities[1]) {
    return { code: 'not-a-save', path: 'priorities', expected: 'two different priorities of the scenario' };
  }
  return null;
}

/** Plays a save again. Null when every fingerprint comes out the same; else the first thing that does not. */
export function replay(begun: World, saved: SavedGame): SaveProblem | null {
  const world = carryInto(begun, saved.carried);
  const foreign = fits(world, saved);
  if (foreign) return foreign;
  if (saved.fingerprints.length !== saved.orders.length + 1) {
    return { code: 'truncated', orders: saved.orders.length, fingerprints: saved.fingerprints.length };
  }
  let { state } = begin(world, saved.seed, saved.priorities);
  for (const [turn, expected] of saved.fingerprints.entries()) {
    const found = fingerprint(state);
    if (found !== expected) return { code: 'drifted', turn, expected, found };
    const orders = saved.orders[turn];
    if (!orders) return null;
    if (refuse(world, state, orders).length > 0) return { code: 'order-refused', turn };
    ({ state } = play(world, state, orders));
  }
  return null;
}

export type Resumed =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly problem: SaveProblem };

/** The game of a save, at the turn and with the draft it was left with, or why it cannot be taken up. */
export function resume(scenario: Scenario, world: World, saved: SavedGame): Resumed {
  const problem = replay(world, saved);
  if (problem) return { ok: false, problem };
  const { seed, priorities, orders, draft } = saved;
  const lesson = saved.lesson && readLesson(saved.lesson);
  const own = carryInto(world, saved.carried);
  return { ok: true, game: openGame({ scenario, world: own, seed, priorities, orders, draft, lesson }) };
}
