// One imagined course of a game: the rest of it is played quickly, with the spending rule of the scripted players.
import { FLAG } from '../../sim/flags.ts';
import { nameKey, unit } from '../../sim/luck.ts';
import type { Orders } from '../../sim/orders.ts';
import { playerView } from '../../sim/player-view.ts';
import { PLANS, type Plan } from '../../sim/slots.ts';
import { SLOT, type State } from '../../sim/state.ts';
import { advance } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { worth } from '../worth.ts';
import { allocate } from './allocate.ts';

/** Share of plans under way that open sources alone give away; agents see a part of the rest. */
const SEEN_IN_THE_OPEN = 0.35;

const NOTICES = nameKey('playout/notices');

/** Worth (0-100) of giving these orders in an imagined position, whose own luck decides the rest of the game. */
export function playOut(world: World, imagined: State, orders: Orders, work: State): number {
  work.set(imagined);
  advance(world, work, orders, null);
  while (work[SLOT.ending] === -1) {
    const luck = (key: string) => unit(work[SLOT.seedB]!, work[SLOT.seedA]!, work[SLOT.turn]!, nameKey(key));
    advance(world, work, allocate(world, playerView(world, work), noticed(world, work), luck), null);
  }
  return worth(world, work);
}

/** The plan that this imagined council prepares against: the one under way, if its services notice, or the last. */
function noticed(world: World, work: State): Plan | null {
  const plan = PLANS[work[SLOT.plan]!];
  const intercepted = work[world.layout.flags + FLAG.intercepts]! >= work[SLOT.turn]!;
  if (plan && intercepted) return plan;
  const guard = work[SLOT.guard]!;
  const secret = guard / (guard + world.tuning.reports.guardHalf);
  const sees = SEEN_IN_THE_OPEN + (1 - SEEN_IN_THE_OPEN) * secret;
  if (plan && unit(work[SLOT.seedB]!, work[SLOT.seedA]!, work[SLOT.turn]!, NOTICES) < sees) return plan;
  return PLANS[work[SLOT.lastHit]!] ?? null;
}
