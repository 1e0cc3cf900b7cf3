// How far each dial may go. No dial leaves its range.
import { SLOT } from './state.ts';

/** Human cost only counts up; far above anything a game reaches. */
const LIVES_MOST = 1000;

/** By slot, for those that a game knows by name; authors' own dials, behind them, go from 0 to 100. */
const LOWEST = new Float64Array(Object.keys(SLOT).length);
const HIGHEST = new Float64Array(LOWEST.length).fill(100);
LOWEST[SLOT.boldness] = -50;
HIGHEST[SLOT.boldness] = 50;
HIGHEST[SLOT.optimism] = 30;
HIGHEST[SLOT.lives] = LIVES_MOST;

/** Lowest value of a dial's slot. */
export function lowest(slot: number): number {
  return slot < LOWEST.length ? LOWEST[slot]! : 0;
}

/** Highest value of a dial's slot. */
export function highest(slot: number): number {
  return slot < HIGHEST.length ? HIGHEST[slot]! : 100;
}
