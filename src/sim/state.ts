// A position is one block of numbers. Copying it is a snapshot, its bytes are what a fingerprint is taken of.
import { DIALS } from './slots.ts';

/** All numbers of a position, in the order of its world's Layout. Treat as a value outside a turn. */
export type State = Float64Array;

/** Fixed slots behind the dials. Names in the style of what they hold; -1 = none. */
export const BOOKKEEPING = [
  'turn', // turns played, 0 = nothing committed yet
  'ending', // index of the ending reached, -1 while playing
  'seedA', // key words of the seed: unsigned 32-bit whole numbers
  'seedB',
  'priorityA', // indexes into World.priorities
  'priorityB',
  'push', // this coming quarter's season: 1 = enemy push, 0 = calm
  'forecastPush', // what the public forecast says of it
  'stance', // last committed, index into STANCES
  'stanceTurns', // turns running for which that stance has been committed
  'tempo', // last committed, index into TEMPOS
  'asked', // index of the event on the desk, -1 = none
  'noise', // loudness of the last committed turn
  'shock', // turns since the last shock, 99 = long ago
  'type', // index into World.types: hidden
  'stage', // index into STAGES: hidden
  'plan', // index into PLANS, -1 = none: hidden
  'progress', // turns of preparation left: hidden
  'feint', // index into PLANS of the plan feinted, -1 = none: hidden
  'feintLeft', // turns the feint still lasts: hidden
  'rest', // turns before Beijing plans again: hidden
  'believedBorder', // what Beijing last believed of our three stocks: hidden
  'believedCovert',
  'believedSqueeze',
  'windowOpen', // last computed width of its window, 0-1 or more: hidden
  'lastHit', // index into PLANS of the last move if it hit, -1 = none yet, or foiled
  'moves', // hostile moves made so far: hits and foiled ones, all of them seen
  'warned', // 1 once a sign of the plan under way has been delivered: hidden
] as const;

const names = [...DIALS, ...BOOKKEEPING] as const;

/** Slot numbers by name: `state[SLOT.trust]`. */
export const SLOT = Object.fromEntries(names.map((name, i) => [name, i])) as Readonly<
  Record<(typeof names)[number], number>
>;

/** Where the tail of the state lies. Each is the first slot of a run, one slot per item of the World's list. */
export interface Layout {
  readonly size: number;
  /** Authors' own dials, in scenario order. */
  readonly ownDials: number;
  /** Per flag: the turn until which it is set (state.turn < value means set); 0 = not set. */
  readonly flags: number;
  readonly flagNames: readonly string[];
  /** Per event: times it has been drawn; the turn it was last drawn for, -1 = never. */
  readonly eventCount: number;
  readonly eventLast: number;
  /** Per event: index of the choice it was last answered with, -1 = never. */
  readonly eventAnswer: number;
  /** Per directive: times used; the turn it was last used, -1 = never. */
  readonly directiveCount: number;
  readonly directiveLast: number;
  /** Per move of Beijing: the turn it was last made, -1 = never. */
  readonly moveLast: number;
  /** Per rule of all actors, flattened in order: the turn it last happened, -1 = never. */
  readonly actorLast: number;
  /** Per faction: turns since it was last heard. */
  readonly neglect: number;
  /** Per brigade: base it stands at or travels to (index into BASES). */
  readonly brigadeBase: number;
  /** Per brigade: turn at which it arrives; 0 = standing. */
  readonly brigadeArrives: number;
  /** Per lasting effect: last turn (counted from 1) in which it repeats; 0 = not running. */
  readonly lasting: number;
  /** Per delayed effect: turn (counted from 1) in which it happens; 0 = not waiting. */
  readonly delayed: number;
}
