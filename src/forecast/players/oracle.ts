// Oracle: plans like the belief planner, but on the position as it really is. It sees Beijing's type, plan and
// networks; of the luck to come it knows as little as anybody.
import { playerView } from '../../sim/player-view.ts';
import { bestOrders, withLuck } from './planning.ts';
import type { Seer } from './player.ts';

/** `imagined` is the number of futures it plays each sheet out in. */
export function oracle(imagined: number): Seer {
  return (world, state, draw) => {
    const futures = withLuck(Array<typeof state>(imagined).fill(state), draw);
    return bestOrders(world, playerView(world, state), futures, draw);
  };
}
