// What could be believed of Beijing at each moment of a game, thought out once and kept beside the moments.
import { type Belief, type Seen, startBelief, updateBelief } from '../forecast/belief.ts';
import { sourceOf as sourceOfWorld, type WorldSource } from '../forecast/port.ts';
import type { World } from '../sim/world.ts';
import type { Game, Moment } from './game.ts';

const kept = new WeakMap<Moment, Belief>();

/** The belief at a moment (index into `moments`). Moments stay the same objects, also in a branch of the game. */
export function beliefAt(world: World, moments: readonly Moment[], index: number): Belief {
  let at = index;
  while (at > 0 && !kept.has(moments[at]!)) at--;
  let belief = kept.get(moments[at]!) ?? first(world, moments[at]!);
  for (at++; at <= index; at++) {
    const { orders, view, reports, happenings } = moments[at]!;
    belief = updateBelief(world, belief, orders!, view, reports, happenings);
    kept.set(moments[at]!, belief);
  }
  return belief;
}

/** How many positions are kept in mind at the table: enough for tenths. */
const PARTICLES = 120;

function first(world: World, moment: Moment): Belief {
  const belief = startBelief(world, moment.view, moment.reports, { particles: PARTICLES });
  kept.set(moment, belief);
  return belief;
}

/** What the world of a game is made from, for a port. */
export function sourceOf({ scenario, world }: Game): WorldSource {
  return sourceOfWorld(scenario, world);
}

/** What the player has seen so far, and nothing hidden: what may be sent to a forecast. */
export function seenSoFar(game: Game): readonly Seen[] {
  return game.moments.value.map(({ orders, view, reports, happenings }) => ({
    orders,
    view,
    reports: reports.map(report => ({ ...report, planted: false })),
    happenings: happenings.filter(happening => !('hidden' in happening)),
  }));
}
