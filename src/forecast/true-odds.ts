// The odds as they really were, from the position with all that was hidden. For the review after a game only:
// nothing here takes a PlayerView, and nothing that takes one may call it.
import type { Orders } from '../sim/orders.ts';
import { SLOT, type State } from '../sim/state.ts';
import { advance } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import { giveLuck, referenceOrders } from './futures.ts';

export interface TrueOddsOptions {
  readonly count?: number;
  /** Turns within which a move counts. */
  readonly within?: number;
  readonly luck?: number;
}

/**
 * Chance, 0-1, that Beijing moves within two turns, the luck to come unknown. The turns are played with `orders`
 * as far as they go (those that were given), then by the reference player.
 */
export function trueOdds(
  world: World,
  state: State,
  orders: readonly Orders[],
  { count = 400, within = 2, luck = 40_009 }: TrueOddsOptions = {},
): number {
  let moved = 0;
  for (let i = 0; i < count; i++) {
    const work = state.slice();
    giveLuck(work, luck, i);
    for (let turn = 0; turn < within && work[SLOT.ending] === -1; turn++) {
      advance(world, work, fitting(world, work, orders[turn]), null);
    }
    if (work[SLOT.moves]! > state[SLOT.moves]!) moved++;
  }
  return moved / count;
}

/** Orders given in the game, less an answer to a question that is not on the desk in this run. */
function fitting(world: World, state: State, orders: Orders | undefined): Orders {
  if (orders === undefined) return referenceOrders(world, state, []);
  const asked = world.events[state[SLOT.asked]!];
  const answers = asked?.choices.some(choice => choice.id === orders.answer) === true;
  return answers ? orders : { ...orders, answer: asked?.choices[0]?.id ?? null };
}
