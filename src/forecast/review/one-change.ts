// The same game with one turn's orders changed and the world's luck kept: what later orders still hold, and where it ends.
import { mended } from '../../sim/mend.ts';
import type { Orders, Refusal } from '../../sim/orders.ts';
import { SLOT, type State } from '../../sim/state.ts';
import { begin, play } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { worth } from '../worth.ts';
import { worths } from './judgement.ts';
import { type Played, type Position, positionsOf } from './played.ts';
import { type Luck, lucksOf, playerNamed } from './playout.ts';

/** Other orders for one turn. */
export interface Change {
  /** From 0. */
  readonly turn: number;
  readonly orders: Orders;
}

/** An order of `turn` that could not be given, or was no longer called for, and why. */
export interface Dropped {
  readonly turn: number;
  readonly refusal: Refusal;
}

export interface Replayed {
  readonly played: Played;
  /** Where it ended. */
  readonly end: State;
  readonly dropped: readonly Dropped[];
}

/**
 * Plays the orders again from `start`, under the luck in it; what the rules refuse is left out and listed. Where a
 * new document asks, its first answer is given; a game that goes on longer than the orders do gets its last ones again.
 */
export function replayFrom(world: World, start: State, played: Played, change: Change | null): Replayed {
  const orders: Orders[] = [];
  const dropped: Dropped[] = [];
  let state = start;
  for (let turn = 0; state[SLOT.ending] === -1; turn++) {
    const own = played.orders[Math.min(turn, played.orders.length - 1)]!;
    const wanted = change?.turn === turn ? change.orders : own;
    const mine =
      turn < played.orders.length ? wanted : { ...wanted, rail: [], directive: null, answer: null };
    const fit = mended(world, state, mine);
    dropped.push(...fit.refusals.map(refusal => ({ turn, refusal })));
    orders.push(fit.orders);
    ({ state } = play(world, state, fit.orders));
  }
  return { played: { ...played, orders }, end: state, dropped };
}

/** Worth of a position as it really was, played on by a reference player; the last is that of the ending. */
function trueWorth(world: World, at: Position, player: string, lucks: readonly Luck[]): number {
  if (at.orders === null) return worth(world, at.state);
  const sample = worths(world, [at.state], at, playerNamed(player), null, lucks);
  return sample.reduce((sum, value) => sum + value, 0) / sample.length;
}

export interface OneChange {
  readonly change: Change;
  readonly dropped: readonly Dropped[];
  /** Id of the ending reached. */
  readonly ending: string;
  /** Worth at each briefing, the last one the ending's. Up to the changed turn the two are the same game. */
  readonly yours: readonly number[];
  readonly other: readonly number[];
}

/** Both games with their lines; the luck of the world is the same in both, and so is that of the playouts. */
export function oneChange(
  world: World,
  played: Played,
  change: Change,
  { player, playouts }: { readonly player: string; readonly playouts: number },
): OneChange {
  const steps = inSteps(world, played, change, player, playouts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Playouts behind each point of the two lines on the page. */
const PLAYOUTS = 48;

export interface OneChangeAsked {
  readonly played: Played;
  readonly change: Change;
  /** Name of the player who plays positions on. */
  readonly player: string;
}

/** `oneChange` as a job; yields the share done. */
export function* oneChangeOf(
  world: World,
  { played, change, player }: OneChangeAsked,
): Generator<number, OneChange> {
  return yield* inSteps(world, played, change, player, PLAYOUTS);
}

function* inSteps(
  world: World,
  played: Played,
  change: Change,
  player: string,
  playouts: number,
): Generator<number, OneChange> {
  const replayed = replayFrom(world, begin(world, played.seed, played.priorities).state, played, change);
  const lucks = lucksOf(`one change in ${played.seed}`, playouts);
  const theirs = positionsOf(world, replayed.played).slice(change.turn + 1);
  const yours: number[] = [];
  for (const at of positionsOf(world, played)) {
    yours.push(trueWorth(world, at, player, lucks));
    yield yours.length / (yours.length + theirs.length + 1);
  }
  const parted: number[] = [];
  for (const at of theirs) {
    parted.push(trueWorth(world, at, player, lucks));
    yield (yours.length + parted.length) / (yours.length + theirs.length + 1);
  }
  return {
    change,
    dropped: replayed.dropped,
    ending: world.endings[replayed.end[SLOT.ending]!]!.id,
    yours,
    other: [...yours.slice(0, change.turn + 1), ...parted],
  };
}
