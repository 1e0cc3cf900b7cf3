// From the rules to what a session keeps of each turn.

import { fingerprint } from '../sim/fingerprint.ts';
import type { Orders } from '../sim/orders.ts';
import { playerView } from '../sim/player-view.ts';
import type { State } from '../sim/state.ts';
import type { Step } from '../sim/step.ts';
import { begin, play } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import type { Moment } from './game.ts';

function momentOf(world: World, orders: Orders | null, step: Step): Moment {
  return {
    orders,
    state: step.state,
    view: playerView(world, step.state),
    ledger: step.ledger,
    reports: step.reports,
    happenings: step.happenings,
    fingerprint: fingerprint(step.state),
  };
}

/** The first briefing. */
export function firstMoment(world: World, seed: string, priorities: readonly [string, string]): Moment {
  return momentOf(world, null, begin(world, seed, priorities));
}

/** The briefing after committing `orders`. The orders must have been checked. */
export function nextMoment(world: World, state: State, orders: Orders): Moment {
  return momentOf(world, orders, play(world, state, orders));
}
