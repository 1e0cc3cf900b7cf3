// What a class said of Beijing against what came of it: the odds of every team, turn by turn.
import { cameTrue, movedIn } from '../../forecast/scoring.ts';
import type { TeamGame } from '../replay.ts';
import { middle } from './numbers.ts';

export interface TurnOdds {
  /** 0-based. */
  readonly turn: number;
  /** What the teams said that gave odds, 0-1, by place in the list of games. */
  readonly said: readonly { readonly game: number; readonly odds: number }[];
  /** Their median, 0-1. */
  readonly median: number;
  /** Median of the true odds in these teams' games, 0-1; null while they are not worked out. */
  readonly truly: number | null;
  /** Of the teams that gave odds, in how many games it moved within two turns. */
  readonly moved: number;
}

/** One row for each turn in which somebody gave odds. `odds` are the true ones of each game, where they are known. */
export function estimatesOf(
  games: readonly TeamGame[],
  odds: readonly (readonly number[] | null)[],
): readonly TurnOdds[] {
  const turns = Math.max(0, ...games.map(({ orders }) => orders.length));
  return Array.from({ length: turns }, (_, turn) => turn).flatMap(turn => {
    const said = games.flatMap(({ orders }, game) => {
      const estimate = orders[turn]?.estimate ?? null;
      return estimate === null ? [] : [{ game, odds: estimate / 100 }];
    });
    if (said.length === 0) return [];
    const known = said.flatMap(({ game }) => (odds[game] ? [odds[game][turn] ?? 0] : []));
    const moved = said.filter(
      ({ game }) => cameTrue(movedIn(games[game]!.steps), turn, true) === true,
    ).length;
    return [
      {
        turn,
        said,
        median: middle(said.map(one => one.odds)),
        truly: known.length === said.length ? middle(known) : null,
        moved,
      },
    ];
  });
}
