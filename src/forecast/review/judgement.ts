/**
 * Judgement and luck, turn by turn.
 *
 * Worth (0-100, see ../worth.ts) is the mean over many playouts under a published reference player. For turn t write
 *   B(t)  worth of the position as you believed it: over the particles of your belief, the reference playing on;
 *   B'(t) the same, but with your orders in turn t and the reference from then on; same particles, same luck;
 *   T(t)  worth of the position as it really was, Beijing's kind and plan included, the reference playing on;
 *   T'(t) the same with your orders in turn t.
 * At the end nothing is left to believe: B = T = worth of the ending reached. Then
 *   judgement(t)  = B'(t) - B(t)                             your orders against the reference's, on what you knew;
 *   luck(t)       = T(t+1) - T'(t)                           what chance made of the turn, Beijing being what it was;
 *   unknowable(t) = (T'(t) - B'(t)) - (T(t+1) - B(t+1))      truth that your reports had not shown and the turn did,
 * and the three add up to B(t+1) - B(t). So final - initial is their sum over all turns; every value is a multiple
 * of 1/1024, which makes that an equality of doubles. Playouts have luck of their own, never that of the game: an
 * order that only a clairvoyant would give earns no judgement. Under the reference luck is nought on average,
 * because T'(t) is the mean of T(t+1) over what chance could have brought.
 */
import type { Orders } from '../../sim/orders.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import type { Player } from '../players/player.ts';
import { worth } from '../worth.ts';
import { errorOf, exact, meanOf, type Valued } from './exact.ts';
import type { Position } from './played.ts';
import { type Luck, lucksOf, ordersOf, playerNamed, playOn, underLuck } from './playout.ts';

/** The particles of the player's belief at each position: whole positions that look like the real one to the player. */
export type Beliefs = readonly (readonly State[])[];

export interface TurnJudged {
  /** From 0. */
  readonly turn: number;
  /** Worth as you believed it before your orders: the standing line. */
  readonly standing: number;
  /** Worth as it really was before your orders. */
  readonly truth: number;
  readonly judgement: Valued;
  readonly luck: Valued;
  readonly unknowable: Valued;
  /** What the reference player would have ordered here. */
  readonly reference: Orders;
}

export interface Judged {
  /** Name of the reference player, in PLAYERS. */
  readonly player: string;
  readonly initial: number;
  readonly final: number;
  readonly turns: readonly TurnJudged[];
  readonly judgement: Valued;
  readonly luck: Valued;
  readonly unknowable: Valued;
}

/** Worth at the end of one playout for each start, in the order of the lucks. */
export function worths(
  world: World,
  starts: readonly State[],
  at: Position,
  mind: Player,
  first: Orders | null,
  lucks: readonly Luck[],
): Float64Array {
  return Float64Array.from(lucks, (luck, i) => {
    const state = underLuck(starts[i % starts.length]!, luck);
    playOn(world, state, at.known, mind, first);
    return worth(world, state);
  });
}

/** The four samples of a turn; one value for each luck. */
interface Samples {
  readonly believed: Float64Array;
  readonly believedYours: Float64Array;
  readonly true: Float64Array;
  readonly trueYours: Float64Array;
  readonly reference: Orders;
}

const sameOrders = (a: Orders, b: Orders): boolean =>
  JSON.stringify({ ...a, estimate: null }) === JSON.stringify({ ...b, estimate: null });

function* sampleTurn(
  world: World,
  at: Position,
  belief: readonly State[],
  mind: Player,
  lucks: readonly Luck[],
  coins: Luck,
): Generator<void, Samples> {
  const reference = ordersOf(world, mind, at.state, at.known, coins);
  const yours = at.orders!;
  const of = (starts: readonly State[], first: Orders) => worths(world, starts, at, mind, first, lucks);
  const believed = of(belief, reference);
  yield;
  const real = of([at.state], reference);
  yield;
  if (sameOrders(yours, reference)) {
    return { believed, believedYours: believed, true: real, trueYours: real, reference };
  }
  const believedYours = of(belief, yours);
  yield;
  return { believed, believedYours, true: real, trueYours: of([at.state], yours), reference };
}

export interface JudgeOptions {
  /** Name in PLAYERS of the player whose play values every position. */
  readonly player: string;
  readonly playouts: number;
  /** Key words of the coins that the reference player tosses in this game, for its answers. */
  readonly coins: Luck;
}

/** Judges a whole game, a quarter of a turn at each step; what it yields is the number of turns done. */
export function* judge(
  world: World,
  positions: readonly Position[],
  beliefs: Beliefs,
  { player, playouts, coins }: JudgeOptions,
): Generator<number, Judged> {
  const mind = playerNamed(player);
  const lucks = lucksOf(`review of ${coins.join(' ')}`, playouts);
  const end = positions.length - 1;
  const samples: Samples[] = [];
  for (let turn = 0; turn < end; turn++) {
    const steps = sampleTurn(world, positions[turn]!, beliefs[turn]!, mind, lucks, coins);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield turn;
    samples.push(step.value);
    yield turn + 1;
  }
  const final = exact(worth(world, positions[end]!.state));
  return addUp(player, final, samples);
}

const minus = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Float64Array.from(a, (value, i) => value - b[i]!);

function addUp(player: string, final: number, samples: readonly Samples[]): Judged {
  const last = new Float64Array(samples[0]?.believed.length ?? 1).fill(final);
  const turns = samples.map((now, turn): TurnJudged & { parts: readonly Float64Array[] } => {
    const next = samples[turn + 1] ?? { believed: last, true: last };
    const [b, yours, t, trueYours] = [now.believed, now.believedYours, now.true, now.trueYours].map(meanOf);
    const [nextB, nextT] = [meanOf(next.believed), meanOf(next.true)];
    const parts = [
      minus(now.believedYours, now.believed),
      minus(next.true, now.trueYours),
      minus(minus(now.trueYours, now.believedYours), minus(next.true, next.believed)),
    ];
    return {
      turn,
      standing: b!,
      truth: t!,
      judgement: { value: yours! - b!, error: errorOf(parts[0]!) },
      luck: { value: nextT - trueYours!, error: errorOf(parts[1]!) },
      unknowable: { value: trueYours! - yours! - (nextT - nextB), error: errorOf(parts[2]!) },
      reference: now.reference,
      parts,
    };
  });
  const total = (name: 'judgement' | 'luck' | 'unknowable', part: number): Valued => ({
    value: turns.reduce((sum, turn) => sum + turn[name].value, 0),
    // Over whole games, luck by luck: the same luck runs through all turns, so their errors are not independent.
    error: errorOf(last.map((_, i) => turns.reduce((sum, turn) => sum + turn.parts[part]![i]!, 0))),
  });
  return {
    player,
    initial: turns[0]?.standing ?? final,
    final,
    judgement: total('judgement', 0),
    luck: total('luck', 1),
    unknowable: total('unknowable', 2),
    turns: turns.map(({ parts: _, ...turn }) => turn),
  };
}
