// The three turns on which the game swung most, and for each the other line: what one thing done otherwise would
// have come to.
import type { Orders } from '../../sim/orders.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { alternatives } from './alternatives.ts';
import { errorOf, meanOf, type Valued } from './exact.ts';
import { type Judged, type TurnJudged, worths } from './judgement.ts';
import type { Position } from './played.ts';
import { type Luck, lucksOf, playerNamed } from './playout.ts';

/** Judgement and luck swings of a turn; what nobody could know is not a deed. */
export const swing = ({ judgement, luck }: TurnJudged): number =>
  Math.max(Math.abs(judgement.value), Math.abs(luck.value));

/** The turns with the largest swings, in order of time. */
export function turningTurns({ turns }: Judged, count = 3): number[] {
  return [...turns]
    .sort((a, b) => swing(b) - swing(a) || a.turn - b.turn)
    .slice(0, count)
    .map(({ turn }) => turn)
    .sort((a, b) => a - b);
}

/** One thing that could have been ordered otherwise, and what that would have been worth, on what was known. */
export interface Alternative {
  readonly orders: Orders;
  /** Its worth minus that of the orders given: same particles, same luck. */
  readonly gain: Valued;
}

/** How sure the choice of an alternative is made: all are weighed lightly, the likeliest few again and well. */
const LIGHT = 16;
const WELL = 64;
const FEW = 4;

/**
 * The alternatives that make the largest difference, one way or the other. The figures are those of the second
 * weighing, under luck of its own: the first only picks, so that nothing looks large because it was picked.
 */
export function weighed(
  world: World,
  at: Position,
  belief: readonly State[],
  reference: Orders,
  player: string,
  coins: Luck,
): Alternative[] {
  const mind = playerNamed(player);
  const weigh = (list: readonly Orders[], lucks: readonly Luck[]): Alternative[] => {
    const own = worths(world, belief, at, mind, at.orders, lucks);
    return list.map(orders => {
      const gains = worths(world, belief, at, mind, orders, lucks).map((value, i) => value - own[i]!);
      return { orders, gain: { value: meanOf(gains), error: errorOf(gains) } };
    });
  };
  const name = `alternatives of ${coins.join(' ')}`;
  const first = weigh(alternatives(world, at, reference), lucksOf(`${name}, lightly`, LIGHT));
  const sorted = first.sort((a, b) => b.gain.value - a.gain.value).map(({ orders }) => orders);
  const picked = new Set([...sorted.slice(0, FEW / 2), ...sorted.slice(-FEW / 2)]);
  return weigh([...picked], lucksOf(name, WELL));
}

/**
 * The alternative that tells most about a turn: where judgement was short, the one that would have gained most;
 * else the one that would have cost most. Null when there is none.
 */
export function telling(list: readonly Alternative[], judgement: number): Alternative | null {
  const sorted = [...list].sort((a, b) => b.gain.value - a.gain.value);
  return (judgement < 0 ? sorted[0] : sorted[sorted.length - 1]) ?? null;
}

/** Can the difference be told from chance? */
export const isPlain = ({ gain }: Alternative): boolean => Math.abs(gain.value) > 2 * gain.error;
