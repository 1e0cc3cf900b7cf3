// A code played again, as the class page needs it: nothing a team says is taken for granted, only what its orders do.
import type { Choice } from '../scenario/assume.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { belongsTo, openCode, readCode } from '../session/code/game-code.ts';
import type { Team } from '../session/team.ts';
import type { Orders } from '../sim/orders.ts';
import { playerView } from '../sim/player-view.ts';
import type { CodeProblem } from '../sim/saved-game.ts';
import type { Step } from '../sim/step.ts';
import { begin, play } from '../sim/turn.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';

/** A scenario that codes may belong to, with a way to its world under any assumptions. */
export interface Known {
  readonly scenario: Scenario;
  readonly compile: (assumptions: Choice) => World;
}

/** A point of a team's game: the first briefing, or what a commit led to. */
export interface TeamStep extends Step {
  readonly view: PlayerView;
}

export interface TeamGame {
  readonly team: Team | null;
  readonly seed: string;
  readonly priorities: readonly [string, string];
  readonly world: World;
  readonly orders: readonly Orders[];
  /** One more than orders. */
  readonly steps: readonly TeamStep[];
}

export type Replayed =
  | { readonly ok: true; readonly game: TeamGame }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Plays the game of a code again, in whichever of the known scenarios it belongs to. Never throws on a wrong code. */
export function replayCode(code: string, known: readonly Known[]): Replayed {
  const opened = openCode(code);
  if ('problem' in opened) return { ok: false, problem: opened.problem };
  const own = known.find(({ scenario }) => belongsTo(opened, scenario));
  if (!own) return { ok: false, problem: { code: 'other-scenario' } };
  const read = readCode(opened, own.scenario, own.compile);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const { team, seed, priorities, assumptions, orders } = read;
  const world = own.compile(assumptions);
  return {
    ok: true,
    game: { team, seed, priorities, world, orders, steps: stepsOf(world, seed, priorities, orders) },
  };
}

function stepsOf(
  world: World,
  seed: string,
  priorities: readonly [string, string],
  orders: readonly Orders[],
): TeamStep[] {
  const steps: Step[] = [begin(world, seed, priorities)];
  for (const given of orders) steps.push(play(world, steps[steps.length - 1]!.state, given));
  return steps.map(step => ({ ...step, view: playerView(world, step.state) }));
}
