// How far each dial may go. No dial leaves its range.
import { SLOT } from './state.ts';

/** Human cost only counts up; far above anything a game reaches. */
const LIVES_MOST = 1000;

/** Lowest value of a dial's slot. */
export function lowest(slot: number): number {
  return slot === SLOT.boldness ? -50 : 0;
}

/** Highest value of a dial's slot. */
export function highest(slot: number): number {
  if (slot === SLOT.lives) return LIVES_MOST;
  if (slot === SLOT.boldness) return 50;
  return slot === SLOT.optimism ? 30 : 100;
}
