// Whole games prepared for the bench: a start and the orders of every turn, so that replaying one costs its turns only.
import type { Orders } from '../../src/sim/orders.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { advance, begin } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';
import { someOrders } from '../support/arbitrary.ts';
import { twoPriorities } from '../support/games.ts';

export interface PreparedGame {
  readonly start: State;
  readonly orders: readonly Orders[];
}

/** Games with random orders, which use everything that can be ordered. */
export function prepareGames(world: World, count: number): PreparedGame[] {
  return Array.from({ length: count }, (_, n) => {
    const { state: start } = begin(world, `bench ${n}`, twoPriorities(world, n));
    const state = start.slice();
    const orders: Orders[] = [];
    while (state[SLOT.ending] === -1) {
      const given = someOrders(world, state, n);
      orders.push(given);
      advance(world, state, given, null);
    }
    return { start, orders };
  });
}

export function turnsOf(games: readonly PreparedGame[]): number {
  return games.reduce((sum, game) => sum + game.orders.length, 0);
}
