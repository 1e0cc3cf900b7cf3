// Orders made to fit a position: what the rules refuse is taken back, piece by piece, and the reasons are kept.
import { chipsAvailable } from './chips.ts';
import type { Orders, Refusal } from './orders.ts';
import { refuse } from './refuse.ts';
import { LINES } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

export interface Mended {
  readonly orders: Orders;
  /** Why something had to go, one reason for each thing; empty = nothing had to. */
  readonly refusals: readonly Refusal[];
}

/** Mends orders until the rules take them. Each round takes something away, so it ends. A game that is over takes none. */
export function mended(world: World, state: State, wanted: Orders): Mended {
  const refusals: Refusal[] = [];
  let orders = wanted;
  for (;;) {
    const refusal = refuse(world, state, orders)[0];
    if (!refusal) return { orders, refusals };
    refusals.push(refusal);
    if (refusal.code === 'game-over') return { orders, refusals };
    orders = without(world, state, orders, refusal);
  }
}

/** Lays no more chips than there are, taking the surplus off the last lines first. */
function fewerChips(world: World, state: State, chips: Orders['chips']): Orders['chips'] {
  let left = chipsAvailable(world, state);
  const laid = LINES.map(line => {
    const some = Math.min(chips[line], world.tuning.chips.perLine, left);
    left -= some;
    return [line, some] as const;
  });
  return Object.fromEntries(laid) as Orders['chips'];
}

/** The orders without what a refusal speaks against. */
function without(world: World, state: State, orders: Orders, refusal: Refusal): Orders {
  switch (refusal.code) {
    case 'too-many-chips':
    case 'line-full':
    case 'not-a-chip-count':
      return { ...orders, chips: fewerChips(world, state, orders.chips) };
    case 'no-such-brigade':
    case 'brigade-on-rails':
    case 'brigade-already-there':
    case 'brigade-ordered-twice':
      return { ...orders, rail: orders.rail.filter(train => train.brigade !== refusal.brigade) };
    case 'too-many-trains':
    case 'west-minimum':
      return { ...orders, rail: orders.rail.slice(0, -1) };
    case 'no-such-directive':
    case 'directive-not-open':
    case 'directive-cooling':
    case 'directive-spent':
      return { ...orders, directive: null };
    case 'answer-unasked':
      return { ...orders, answer: null };
    case 'answer-missing':
    case 'no-such-answer':
      return { ...orders, answer: world.events[state[SLOT.asked]!]!.choices[0]!.id };
    case 'bad-estimate':
      return { ...orders, estimate: null };
    case 'no-such-inject':
    case 'inject-spent':
      return { ...orders, inject: null };
    case 'game-over':
      return orders;
  }
}
