// What a player saw of a played game, and what could be believed of it.
import type { Seen } from '../../src/forecast/belief.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { World } from '../../src/sim/world.ts';
import type { PlayedGame } from './games.ts';

/** The first briefing and the turns up to `turn`, as a player saw them. */
export function seenOf(world: World, { steps, orders }: PlayedGame, turn = steps.length - 1): Seen[] {
  return steps.slice(0, turn + 1).map((step, i) => ({
    orders: i === 0 ? null : orders[i - 1]!,
    view: playerView(world, step.state),
    reports: step.reports,
    happenings: step.happenings,
  }));
}
