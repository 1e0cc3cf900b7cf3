// Two teams on one timeline: in which turns their orders differ.
import type { Orders } from '../../sim/orders.ts';
import type { TeamGame } from '../replay.ts';

export interface Differing {
  /** 0-based. */
  readonly turn: number;
  /** Null for a team whose game was over. */
  readonly a: Orders | null;
  readonly b: Orders | null;
  /** Event on the desk of each. */
  readonly askedA: string | null;
  readonly askedB: string | null;
}

const plain = (orders: Orders | undefined): string => JSON.stringify({ ...orders, estimate: null });

/** How many turns of two teams can be compared: of a game handed in early nobody knows how it went on. */
export function comparable(a: TeamGame, b: TeamGame): number {
  const known = (game: TeamGame) => (isOver(game) ? Number.POSITIVE_INFINITY : game.orders.length);
  return Math.min(Math.max(a.orders.length, b.orders.length), known(a), known(b));
}

/** True for a game that was played to its end. */
export const isOver = ({ steps }: TeamGame): boolean => steps[steps.length - 1]!.view.ending !== null;

/** The turns in which two teams ordered differently; odds given do not count. */
export function differing(a: TeamGame, b: TeamGame): readonly Differing[] {
  return Array.from({ length: comparable(a, b) }, (_, turn) => turn)
    .filter(turn => plain(a.orders[turn]) !== plain(b.orders[turn]))
    .map(turn => ({
      turn,
      a: a.orders[turn] ?? null,
      b: b.orders[turn] ?? null,
      askedA: a.steps[turn]?.view.asked ?? null,
      askedB: b.steps[turn]?.view.asked ?? null,
    }));
}
