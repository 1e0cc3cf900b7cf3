// Were the odds that the forecast showed as good as they looked? One game is gone through again with a forecast for
// the orders of every turn, and what it said is held against what came.
import type { World } from '../../sim/world.ts';
import { type Seen, startBelief, updateBelief } from '../belief.ts';
import { type FutureDial, type Futures, futures } from '../futures.ts';
import { movesWithin, quantiles, valueAt } from '../futures-reading.ts';
import { type Counts, count } from './tally.ts';

/** Turns that the odds look ahead, and dials that they speak of. */
const AHEAD = 2;
const DIALS = ['front', 'treasury', 'cohesion', 'support', 'trust', 'leverage'] as const;

/** A dial that knows few values only has no band of 80 %: where more futures than this lie in it, none is counted. */
const STEPPED = 0.81;

export interface OddsOptions {
  /** Futures that the odds are counted in. */
  readonly futures: number;
}

/**
 * Counts every forecast of one game. `history` begins with the first briefing and ends with the last position. The
 * luck of the thinking is the game's own: were it the same in all, its errors would not cancel out.
 */
export function countOdds(
  counts: Counts,
  world: World,
  history: readonly Seen[],
  luck: number,
  options: OddsOptions,
): void {
  const [first] = history;
  if (!first) return;
  // As many positions kept in mind as in the game itself: what is measured is what a player is shown.
  let belief = startBelief(world, first.view, first.reports, first.happenings, { luck });
  for (let turn = 0; turn + 1 < history.length; turn++) {
    const { orders } = history[turn + 1]!;
    if (!orders) return;
    const later = history[Math.min(turn + AHEAD, history.length - 1)]!;
    const ahead = futures(world, belief, orders, { count: options.futures, horizon: AHEAD });
    countForecast(counts, ahead, history[turn]!, later);
    const { view, reports, happenings } = history[turn + 1]!;
    belief = updateBelief(world, belief, orders, view, reports, happenings);
  }
}

/** "Beijing moves", "this dial falls" and the 80 % band of each dial, two turns on. */
function countForecast(counts: Counts, ahead: Futures, now: Seen, later: Seen): void {
  const { length } = ahead.futures;
  note(counts, movesWithin(ahead, AHEAD).any / length, later.view.moves > now.view.moves);
  for (const dial of DIALS) {
    const before = now.view.dials[dial];
    const after = later.view.dials[dial];
    note(counts, falls(ahead, dial, before) / length, after < before);
    const [low, high] = quantiles(ahead, dial, [0.1, 0.9])[ahead.horizon]! as [number, number];
    const inside = (value: number): boolean => value >= low && value <= high;
    const held = ahead.futures.filter(future => inside(valueAt(future, dial, ahead.horizon))).length;
    if (held > STEPPED * length) continue;
    count(counts, 'band shown');
    if (inside(after)) count(counts, 'band held');
  }
}

function falls({ futures: list, horizon }: Futures, dial: FutureDial, below: number): number {
  return list.filter(future => valueAt(future, dial, horizon) < below).length;
}

/** Whole percent, so that the counts of many machines add up exactly. */
function note(counts: Counts, said: number, came: boolean): void {
  const bin = Math.min(9, Math.floor(said * 10));
  count(counts, `${bin} shown`);
  count(counts, `${bin} percent`, Math.round(said * 100));
  if (came) count(counts, `${bin} came`);
}
