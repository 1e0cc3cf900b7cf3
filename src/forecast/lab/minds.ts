// Who sits at the table in a measurement. Most are handed what a player knows; only `seeing` hands
// on the position itself.
import type { Orders } from '../../sim/orders.ts';
import type { Happening, Report } from '../../sim/record.ts';
import type { State } from '../../sim/state.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import type { Draw, Player, Seer, Thinker } from '../players/player.ts';

/** Everything that is the case when orders are due. */
export interface Moment {
  /** The world as players know it: Beijing's type may be any. */
  readonly world: World;
  readonly state: State;
  readonly view: PlayerView;
  /** All reports so far, and how many of them are new. */
  readonly reports: readonly Report[];
  readonly fresh: number;
  /** What was seen to happen since the last orders; nothing hidden. */
  readonly happenings: readonly Happening[];
  readonly draw: Draw;
}

/** Sits down for one game; what it returns is asked once a turn. */
export type Mind = () => (moment: Moment) => Orders;

/** A player who looks at the desk as it lies there. */
export function glancing(player: Player): Mind {
  return () =>
    ({ world, view, reports, draw }) =>
      player(world, view, reports, draw);
}

/** A player who remembers. */
export function thinking(start: () => Thinker): Mind {
  return () => {
    const thinker = start();
    return ({ world, view, reports, fresh, happenings, draw }) =>
      thinker(world, {
        view,
        reports: reports.slice(reports.length - fresh),
        happenings,
        draw,
      });
  };
}

/** The oracle is shown everything but the luck to come. */
export function seeing(seer: Seer): Mind {
  return () =>
    ({ world, state, draw }) =>
      seer(world, state, draw);
}
