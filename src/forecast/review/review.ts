// The whole review of a finished game, part by part, the verdict first. Plain data; sentences are made in words/.
import { keyWords } from '../../sim/luck.ts';
import type { Orders } from '../../sim/orders.ts';
import type { Plan } from '../../sim/slots.ts';
import type { World } from '../../sim/world.ts';
import type { Belief } from '../belief.ts';
import { readBelief } from '../belief-reading.ts';
import { trueOdds } from '../true-odds.ts';
import { beliefsOf, drawn } from './believe.ts';
import { type AgainstOne, everyBeijing } from './every-beijing.ts';
import type { Valued } from './exact.ts';
import { type Beliefs, type Judged, judge } from './judgement.ts';
import { oneChange } from './one-change.ts';
import { type Played, type Position, positionsOf } from './played.ts';
import { type Alternative, telling, turningTurns, weighed } from './turning-points.ts';

/** The published reference player, and the second one that shows how far the verdict hangs on the first. */
export const REFERENCE = 'signal-reader';
export const SECOND = 'reactive';

/** How many playouts value one figure. */
const PLAYOUTS = { judge: 128, second: 32, lines: 24, odds: 200 };

/** What the belief held at a briefing: shares that add up to 1. */
export interface Believed {
  /** By id of the type. */
  readonly types: Readonly<Record<string, number>>;
  readonly plans: Readonly<Record<Plan | 'none', number>>;
  /** Chance that Beijing moves within two turns. */
  readonly soon: number;
}

/** A turning point's fork: one thing done otherwise, later orders kept, the world's luck kept. */
export interface Fork {
  readonly turn: number;
  /** The sheet with one thing changed; null when there was nothing else to order. */
  readonly other: Orders | null;
  /** What that change was worth on what was known then. */
  readonly gain: Valued | null;
  /** Worth as it really was, briefing by briefing; the last is the ending's. */
  readonly yours: readonly number[];
  readonly otherLine: readonly number[] | null;
  /** Id of the ending of the other line. */
  readonly ending: string | null;
}

/** The first half, on which the page hangs. */
export interface Verdict {
  readonly judged: Judged;
  readonly beijings: readonly AgainstOne[];
  /** For each turn played: the true odds, 0-1, that Beijing would move within two turns. */
  readonly odds: readonly number[];
  /** For each briefing, the last included. */
  readonly believed: readonly Believed[];
}

/** The second half. */
export interface Turning {
  readonly forks: readonly Fork[];
  readonly second: Judged;
}

export type Review = Verdict & Turning;

/** Everything that both halves begin with. */
function* takeUp(world: World, played: Played) {
  const positions = positionsOf(world, played);
  yield 0;
  const held: Belief[] = [];
  for (const belief of beliefsOf(world, positions)) {
    held.push(belief);
    yield 0;
  }
  const beliefs: Beliefs = held.map(belief => drawn(belief, PLAYOUTS.judge));
  return { positions, held, beliefs, coins: keyWords(`reference at ${played.seed}`) };
}

/** Yields the share done, 0-1, every few dozen milliseconds; stop asking to cancel. */
export function* verdictOf(world: World, played: Played): Generator<number, Verdict> {
  const { positions, held, beliefs, coins } = yield* takeUp(world, played);
  const turns = played.orders.length;
  const options = { player: REFERENCE, playouts: PLAYOUTS.judge, coins };
  const judged = yield* scaled(judge(world, positions, beliefs, options), n => 0.05 + (0.8 * n) / turns);
  const odds: number[] = [];
  for (const turn of played.orders.keys()) {
    const { state } = positions[turn]!;
    odds.push(trueOdds(world, state, played.orders.slice(turn), { count: PLAYOUTS.odds }));
    yield 0.85 + (0.1 * turn) / turns;
  }
  const beijings: AgainstOne[] = [];
  for (const row of everyBeijing(world, played)) {
    beijings.push(row);
    yield 0.95;
  }
  const believed = held.map((belief): Believed => {
    const { types, plans, moveWithinTwo } = readBelief(world, belief);
    return { types, plans, soon: moveWithinTwo };
  });
  return { judged, odds, beijings, believed };
}

/** What the second half needs: the game, and the turns it was judged by. */
export interface Judging {
  readonly played: Played;
  readonly judged: Judged;
}

/** Yields the share done, as `verdictOf` does. */
export function* turningOf(world: World, { played, judged }: Judging): Generator<number, Turning> {
  const { positions, beliefs, coins } = yield* takeUp(world, played);
  const turns = played.orders.length;
  const forks: Fork[] = [];
  for (const turn of turningTurns(judged)) {
    forks.push(forkAt(world, played, positions, beliefs, judged, turn));
    yield 0.1 + 0.15 * forks.length;
  }
  const options = { player: SECOND, playouts: PLAYOUTS.second, coins };
  const second = yield* scaled(judge(world, positions, beliefs, options), n => 0.55 + (0.45 * n) / turns);
  return { forks, second };
}

/** Runs a generator to its end; what it yields becomes a share. */
function* scaled<Result>(
  steps: Generator<number, Result>,
  share: (step: number) => number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield share(step.value);
  }
}

function forkAt(
  world: World,
  played: Played,
  positions: readonly Position[],
  beliefs: Beliefs,
  judged: Judged,
  turn: number,
): Fork {
  const now = judged.turns[turn]!;
  const at = positions[turn]!;
  const list: readonly Alternative[] = weighed(
    world,
    at,
    beliefs[turn]!,
    now.reference,
    REFERENCE,
    keyWords(played.seed),
  );
  const told = telling(list, now.judgement.value);
  const yours = [...judged.turns.map(one => one.truth), judged.final];
  if (!told) return { turn, other: null, gain: null, yours, otherLine: null, ending: null };
  const options = { player: REFERENCE, playouts: PLAYOUTS.lines };
  const change = oneChange(world, played, { turn, orders: told.orders }, options);
  return {
    turn,
    other: told.orders,
    gain: told.gain,
    yours: change.yours,
    otherLine: change.other,
    ending: change.ending,
  };
}
