// The work of a class page: games played again, and studied. The same whether a worker does it or this thread.
import { inSlices } from '../forecast/slices.ts';
import { type Choice, wholeChoice } from '../scenario/assume.ts';
import { compileWorld } from '../scenario/compile.ts';
import { canonical } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { World } from '../sim/world.ts';
import {
  type CodeOfSave,
  codeOfSave,
  type Known,
  type Replayed,
  replayCode,
  type TeamGame,
} from './replay.ts';
import { type Study, study } from './study.ts';

/** What is asked of the worker. Plain data goes in and comes out. */
export interface ClassWork {
  /** Tells it the scenarios that codes may belong to. Before anything else. */
  know(scenarios: readonly Scenario[]): Promise<void>;
  replay(code: string): Promise<Replayed>;
  takeSave(text: string): Promise<CodeOfSave>;
  /** Throws a RangeError for a game of a scenario that it was not told of. */
  study(game: TeamGame): Promise<Study>;
}

export function classWork(): ClassWork {
  let known: readonly Known[] = [];
  return {
    know: async scenarios => {
      known = scenarios.map(scenario => ({ scenario, compile: compiler(scenario) }));
    },
    replay: async code => replayCode(code, known),
    takeSave: async text => codeOfSave(text, known),
    study: async ({ scenario: id, seed, priorities, assumptions, orders }) => {
      const own = known.find(({ scenario }) => scenario.id === id);
      if (!own) throw new RangeError(`no scenario "${id}" is known`);
      return inSlices(study(own.compile(assumptions), { seed, priorities, orders }));
    },
  };
}

/** Makes each world once. */
function compiler(scenario: Scenario): (assumptions: Choice) => World {
  const made = new Map<string, World>();
  return assumptions => {
    const choice = wholeChoice(scenario, assumptions);
    const key = canonical(choice);
    const world = made.get(key) ?? compileWorld(scenario, choice);
    made.set(key, world);
    return world;
  };
}
