// What a scripted player is.
import type { Orders } from '../../sim/orders.ts';
import type { Report } from '../../sim/record.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';

/**
 * Writes orders for one turn from what a player knows. Of `world` it may use the rules and the cards' names.
 * `reports` are all reports so far. `draw` gives a number in [0, 1) for a name, its only source of chance.
 */
export type Player = (
  world: World,
  view: PlayerView,
  reports: readonly Report[],
  draw: (key: string) => number,
) => Orders;
