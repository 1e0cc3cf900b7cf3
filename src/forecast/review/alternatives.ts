// What else could have been ordered in a turn: the sheet as it was, with one thing changed.

import { mended } from '../../sim/mend.ts';
import type { Orders } from '../../sim/orders.ts';
import { LINES, type Line, STANCES, TEMPOS } from '../../sim/slots.ts';
import type { World } from '../../sim/world.ts';
import type { Position } from './played.ts';

/** At most so many a turn. */
const MOST = 20;

/** Moves `count` chips from one line to another. */
function moved(orders: Orders, from: Line, to: Line, count: number): Orders {
  const chips = { ...orders.chips };
  chips[from] -= count;
  chips[to] += count;
  return { ...orders, chips };
}

/** The fullest line of a sheet but `not`. */
function fullest(orders: Orders, not: Line): Line {
  const others = LINES.filter(line => line !== not);
  return others.reduce((most, line) => (orders.chips[line] > orders.chips[most] ? line : most));
}

function* wanted(world: World, { view, orders }: Position, reference: Orders): Generator<Orders> {
  const yours = orders!;
  const asked = world.events.find(card => card.id === view.asked);
  for (const choice of asked?.choices ?? []) yield { ...yours, answer: choice.id };
  if (yours.directive !== null) yield { ...yours, directive: null };
  if (yours.rail.length > 0) yield { ...yours, rail: [] };
  for (const tempo of TEMPOS) yield { ...yours, tempo };
  for (const stance of STANCES) yield { ...yours, stance };
  const most = world.tuning.chips.perLine;
  for (const line of LINES) {
    const other = fullest(yours, line);
    const less = Math.min(2, yours.chips[line], most - yours.chips[other]);
    const more = Math.min(2, yours.chips[other], most - yours.chips[line]);
    if (more > 0) yield moved(yours, other, line, more);
    if (less > 0 && yours.chips[line] >= 3) yield moved(yours, line, other, less);
  }
  if (yours.directive === null && reference.directive !== null)
    yield { ...yours, directive: reference.directive };
  yield { ...yours, chips: reference.chips };
  for (const card of view.directives) {
    if (card.open && card.id !== yours.directive) yield { ...yours, directive: card.id };
  }
}

/** Sheets that differ from the one given in one thing and that the rules take; never the one given, none twice. */
export function alternatives(world: World, at: Position, reference: Orders): Orders[] {
  const seen = new Set([JSON.stringify(at.orders)]);
  const found: Orders[] = [];
  for (const orders of wanted(world, at, reference)) {
    const key = JSON.stringify(orders);
    if (found.length === MOST) return found;
    if (seen.has(key) || mended(world, at.state, orders).refusals.length > 0) continue;
    seen.add(key);
    found.push(orders);
  }
  return found;
}
