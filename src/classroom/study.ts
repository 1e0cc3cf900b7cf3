// What can only be said of a game by playing many others: judgement and luck, the true odds, and the same orders
// against every Beijing. Fewer playouts than the review of a single game: a class has thirty.
import { beliefsOf, drawn } from '../forecast/review/believe.ts';
import { type AgainstOne, everyBeijing } from '../forecast/review/every-beijing.ts';
import type { Valued } from '../forecast/review/exact.ts';
import { judge } from '../forecast/review/judgement.ts';
import { type Played, type Position, positionsOf } from '../forecast/review/played.ts';
import { REFERENCE } from '../forecast/review/review.ts';
import { trueOdds } from '../forecast/true-odds.ts';
import { keyWords } from '../sim/luck.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

const PARTICLES = 100;
const PLAYOUTS = 64;
const ODDS = 120;

export interface Study {
  /** Points of worth, 0 to 100, over the whole game, each with its standard error. */
  readonly judgement: Valued;
  readonly luck: Valued;
  readonly unknowable: Valued;
  /** For each turn: chance, 0-1, that Beijing would move within two turns, as it really was. */
  readonly odds: readonly number[];
  /** The same orders against each kind of Beijing. */
  readonly beijings: readonly AgainstOne[];
}

/** Yields the share done, 0-1, every few dozen milliseconds. */
export function* study(world: World, played: Played): Generator<number, Study> {
  const positions = positionsOf(world, played);
  const turns = Math.max(1, played.orders.length);
  const beliefs = yield* believed(world, positions);
  const coins = keyWords(`reference at ${played.seed}`);
  const judging = judge(world, positions, beliefs, { player: REFERENCE, playouts: PLAYOUTS, coins });
  let step = judging.next();
  for (; !step.done; step = judging.next()) yield (0.8 * step.value) / turns;
  const odds: number[] = [];
  for (const turn of played.orders.keys()) {
    odds.push(trueOdds(world, positions[turn]!.state, played.orders.slice(turn), { count: ODDS }));
    yield 0.8 + (0.15 * turn) / turns;
  }
  const beijings: AgainstOne[] = [];
  for (const row of everyBeijing(world, played)) {
    beijings.push(row);
    yield 0.95;
  }
  const { judgement, luck, unknowable } = step.value;
  return { judgement, luck, unknowable, odds, beijings };
}

/** What the team could believe at each briefing, as positions. */
function* believed(world: World, positions: readonly Position[]): Generator<number, State[][]> {
  const held: State[][] = [];
  for (const belief of beliefsOf(world, positions, { particles: PARTICLES })) {
    held.push(drawn(belief, PLAYOUTS));
    yield 0;
  }
  return held;
}
