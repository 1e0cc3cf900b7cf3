// A game played by a scripted player, turn by turn: for previews of a scenario and for measuring it.
import { keyWords, nameKey, unit } from '../sim/luck.ts';
import type { Orders } from '../sim/orders.ts';
import { playerView } from '../sim/player-view.ts';
import type { Report } from '../sim/record.ts';
import { SLOT } from '../sim/state.ts';
import type { Step } from '../sim/step.ts';
import { begin, play } from '../sim/turn.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';
import { PLAYERS } from './players.ts';

/** One point of a sample game: the first briefing, or what a commit led to. */
export interface SampleStep extends Step {
  /** Orders whose commit led here; null for the first briefing. */
  readonly orders: Orders | null;
  readonly view: PlayerView;
}

/**
 * Plays one game to its end, one step at a time. `player` is a name in PLAYERS; its own chance hangs on the seed
 * too, so that the same call gives the same game. Throws a RangeError for a player that does not exist.
 */
export function* sampleGame(
  world: World,
  seed: string,
  player: string,
  priorities: readonly [string, string] = pairOf(world, 0),
): Generator<SampleStep, void> {
  const mind = PLAYERS[player];
  if (!mind) throw new RangeError(`no such player: ${player}`);
  const [a, b] = keyWords(`${player} at ${seed}`);
  let step = begin(world, seed, priorities);
  const reports: Report[] = [...step.reports];
  let view = playerView(world, step.state);
  yield { ...step, orders: null, view };
  while (step.state[SLOT.ending] === -1) {
    const { turn } = view;
    const orders = mind(world, view, reports, key => unit(a, b, turn, nameKey(key)));
    step = play(world, step.state, orders);
    reports.push(...step.reports);
    view = playerView(world, step.state);
    yield { ...step, orders, view };
  }
}

/** Pair number `n` of the world's priorities, going round. */
export function pairOf(world: World, n: number): readonly [string, string] {
  const ids = world.priorities.map(priority => priority.id);
  const pairs = ids.flatMap((first, i) => ids.slice(i + 1).map(second => [first, second] as const));
  const pair = pairs[n % pairs.length];
  if (!pair) throw new RangeError('a world needs two priorities');
  return pair;
}
