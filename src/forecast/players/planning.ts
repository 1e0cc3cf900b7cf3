// How a planning player decides: it imagines positions, plays each sheet it can think of out on all of them under
// the same luck, and takes the sheet that is worth most on average.
import type { Orders } from '../../sim/orders.ts';
import { PLANS } from '../../sim/slots.ts';
import { SLOT, type State } from '../../sim/state.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import { allocate } from './allocate.ts';
import type { Draw } from './player.ts';
import { playOut } from './playout.ts';
import { type Variant, variants } from './variants.ts';

/** Positions that every sheet is tried on before the better ones are tried on all. */
const FIRST_LOOK = 4;
/** How many changes are looked at twice, and how many of them are combined. */
const SECOND_LOOK = 8;

/** A player with a habit bends every sheet to it. */
export type Habit = (orders: Orders) => Orders;

/**
 * The best sheet found: first the spending rule's sheets against each threat, then one change at a time of the best
 * of them, then the changes that helped together. `imagined` holds whole positions with luck of their own (see
 * `withLuck`); all sheets are tried on the same ones, so that their difference is less noisy than either.
 */
export function bestOrders(
  world: World,
  view: PlayerView,
  imagined: readonly State[],
  draw: Draw,
  habit: Habit = orders => orders,
): Orders {
  const work = world.start.slice();
  /** Sum over the positions `from` to `to`, added to what those before them came to. */
  const value = (orders: Orders, from: number, to: number, before = 0): number => {
    let sum = before;
    for (let i = from; i < to; i++) sum += playOut(world, imagined[i]!, orders, work);
    return sum;
  };
  const all = imagined.length;
  const first = Math.min(FIRST_LOOK, all);
  const tried = (orders: Orders): Tried => ({ orders, total: value(orders, 0, all) });
  const start = [null, ...PLANS]
    .map(threat => tried(habit(allocate(world, view, threat, draw))))
    .reduce(better);
  const looked = variants(world, view, start.orders)
    .map(variant => ({ variant, orders: habit(combine(start.orders, [variant])) }))
    .map(each => ({ ...each, glance: value(each.orders, 0, first) }))
    .sort((a, b) => b.glance - a.glance)
    .slice(0, SECOND_LOOK)
    .map(each => ({ ...each, total: value(each.orders, first, all, each.glance) }))
    .sort((a, b) => b.total - a.total);
  const helped = onePerPart(looked.filter(each => each.total > start.total));
  const together = helped.slice(1).map((_, i) => {
    const changes = helped.slice(0, i + 2).map(each => each.variant);
    return tried(habit(combine(start.orders, changes)));
  });
  return [start, ...helped.slice(0, 1), ...together].reduce(better).orders;
}

/** A sheet and what it was worth in all positions together. */
interface Tried {
  readonly orders: Orders;
  readonly total: number;
}

const better = (a: Tried, b: Tried): Tried => (b.total > a.total ? b : a);

/** The best change of each part of the sheet, in their order. */
function onePerPart<Change extends { readonly variant: Variant }>(changes: readonly Change[]): Change[] {
  return changes.filter(
    (each, i) => changes.findIndex(other => other.variant.part === each.variant.part) === i,
  );
}

function combine(orders: Orders, changes: readonly Variant[]): Orders {
  return Object.assign({}, orders, ...changes.map(each => each.change)) as Orders;
}

/** Copies of positions with luck drawn anew: what is to come is the planner's guess, not what will happen. */
export function withLuck(states: readonly State[], draw: Draw): State[] {
  return states.map((state, i) => {
    const copy = state.slice();
    copy[SLOT.seedA] = Math.floor(draw(`imagined-a-${i}`) * 4294967296);
    copy[SLOT.seedB] = Math.floor(draw(`imagined-b-${i}`) * 4294967296);
    return copy;
  });
}
