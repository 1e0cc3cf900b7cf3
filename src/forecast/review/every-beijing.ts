// The same plan against every Beijing: the player's orders again, and those of the published players, with the kind
// of Beijing given and all other luck as it was.
import { SLOT } from '../../sim/state.ts';
import { begin } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { worth } from '../worth.ts';
import { type Dropped, replayFrom } from './one-change.ts';
import type { Played } from './played.ts';
import { playerNamed, playOn } from './playout.ts';

/** Whose play the plan is compared with, by name in PLAYERS. */
const OTHERS = ['signal-reader', 'reactive', 'weakest-first'];

export interface AgainstOne {
  /** Id of the type, and whether it is the one of the game. */
  readonly type: string;
  readonly real: boolean;
  /** Id of the ending that the player's orders come to, and its worth, 0-100. */
  readonly ending: string;
  readonly worth: number;
  /** Hostile moves it makes. */
  readonly moves: number;
  /** The best of the compared players against it under the same luck; null when the player's own orders do best. */
  readonly better: { readonly player: string; readonly worth: number } | null;
  /** Worth of the best minus worth of the player's orders, 0 or more. */
  readonly regret: number;
  readonly dropped: readonly Dropped[];
}

/** One row for each type of the world, one at each step. */
export function* everyBeijing(world: World, played: Played): Generator<AgainstOne, AgainstOne[]> {
  const drawn = begin(world, played.seed, played.priorities);
  const rows: AgainstOne[] = [];
  for (const [type, { id }] of world.types.entries()) {
    const start = drawn.state.slice();
    start[SLOT.type] = type;
    const { end, dropped } = replayFrom(world, start, played, null);
    const best = OTHERS.map(player => {
      const state = start.slice();
      playOn(world, state, drawn.reports, playerNamed(player), null);
      return { player, worth: worth(world, state) };
    }).sort((a, b) => b.worth - a.worth)[0]!;
    const own = worth(world, end);
    const row: AgainstOne = {
      type: id,
      real: drawn.state[SLOT.type] === type,
      ending: world.endings[end[SLOT.ending]!]!.id,
      worth: own,
      moves: end[SLOT.moves]!,
      better: best.worth > own ? best : null,
      regret: Math.max(0, best.worth - own),
      dropped,
    };
    rows.push(row);
    yield row;
  }
  return rows;
}
