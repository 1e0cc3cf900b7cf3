// Whole games for tests: a scripted player at the table, the same in Node and in a browser.
import { PLAYERS } from '../../src/forecast/players.ts';
import { keyWords, nameKey, unit } from '../../src/sim/luck.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Report } from '../../src/sim/record.ts';
import { SLOT } from '../../src/sim/state.ts';
import type { Step } from '../../src/sim/step.ts';
import { begin, play } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';

export interface PlayedGame {
  /** The first briefing, then one step for each order. */
  readonly steps: readonly Step[];
  readonly orders: readonly Orders[];
}

/** Plays one game to its end. `player` is a name in PLAYERS; its own chance hangs on the seed too. */
export function playGame(
  world: World,
  seed: string,
  player: string,
  priorities: readonly [string, string] = twoPriorities(world, 0),
): PlayedGame {
  const mind = PLAYERS[player];
  if (mind === undefined) throw new RangeError(`no such player: ${player}`);
  const [a, b] = keyWords(`${player} at ${seed}`);
  const steps = [begin(world, seed, priorities)];
  const orders: Orders[] = [];
  const reports: Report[] = [...steps[0]!.reports];
  for (let step = steps[0]!; step.state[SLOT.ending] === -1; ) {
    const view = playerView(world, step.state);
    const given = mind(world, view, reports, key => unit(a, b, view.turn, nameKey(key)));
    step = play(world, step.state, given);
    steps.push(step);
    orders.push(given);
    reports.push(...step.reports);
  }
  return { steps, orders };
}

/** Pair number `n` of the world's priorities, going round. */
export function twoPriorities(world: World, n: number): readonly [string, string] {
  const ids = world.priorities.map(priority => priority.id);
  const pairs = ids.flatMap((first, i) => ids.slice(i + 1).map(second => [first, second] as const));
  return pairs[n % pairs.length]!;
}
