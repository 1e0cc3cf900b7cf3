// What a set of futures shows: bands, how many cross a line, how they end, when Beijing moves, and two sets compared.
import { PLANS, type Plan } from '../sim/slots.ts';
import type { Future, FutureDial, Futures } from './futures.ts';

/** Value of a dial in one future, `turn` turns ahead (0 = now). */
export function valueAt({ dials, path }: Future, dial: FutureDial, turn: number): number {
  return path[turn * dials.length + dials.indexOf(dial)]!;
}

/**
 * For each turn ahead (0 = now) the values below which one future more would lie with these chances (0-1); at the
 * ends, the lowest and the highest.
 * @returns one list per turn, in the order of `shares`.
 */
export function quantiles({ futures, horizon }: Futures, dial: FutureDial, shares: readonly number[]) {
  return Array.from({ length: horizon + 1 }, (_, turn) => {
    const sorted = futures.map(future => valueAt(future, dial, turn)).sort((a, b) => a - b);
    return shares.map(share => between(sorted, share));
  });
}

/** Value at a share of a sorted list, between neighbours in proportion. One value more falls into each gap alike. */
function between(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(sorted.length - 1, share * (sorted.length + 1) - 1));
  const low = Math.floor(place);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  return a + (place - low) * (b - a);
}

/** How many futures are below (or above) a line at any turn ahead: "in 7 of 20 futures East falls below 40". */
export function crossing(
  { futures, horizon }: Futures,
  dial: FutureDial,
  line: { readonly below: number } | { readonly above: number },
): number {
  const beyond = (value: number): boolean => ('below' in line ? value < line.below : value > line.above);
  return futures.filter(future => {
    for (let turn = 1; turn <= horizon; turn++) if (beyond(valueAt(future, dial, turn))) return true;
    return false;
  }).length;
}

/** How many futures reach each ending within the horizon, by id; '' = still open. */
export function endingsOf({ futures }: Futures): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ending } of futures) counts[ending ?? ''] = (counts[ending ?? ''] ?? 0) + 1;
  return counts;
}

/** How many futures bring a move within so many turns: any, by plan, and how many of those hit. */
export function movesWithin({ futures }: Futures, turns: number) {
  const soon = (future: Future) => future.moves.filter(move => move.turn <= turns);
  const by = (plan: Plan) => futures.filter(future => soon(future).some(move => move.plan === plan)).length;
  return {
    any: futures.filter(future => soon(future).length > 0).length,
    hit: futures.filter(future => soon(future).some(move => move.hit)).length,
    plans: Object.fromEntries(PLANS.map(plan => [plan, by(plan)])) as Readonly<Record<Plan, number>>,
  };
}
