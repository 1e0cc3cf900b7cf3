// How much is measured: by the number of seeds that is asked for, or as much as a minute allows.
import { BRISK, type Effort, THOROUGH } from '../players/search.ts';

export interface Settings {
  /** Games of each player that decides at once. */
  readonly seeds: number;
  /** Games of each player that plans. */
  readonly planned: number;
  /** Games of each specialist against its own type, and of the belief planner beside it; against each other type. */
  readonly perType: number;
  readonly perOther: number;
  /** Games of each level of intelligence. */
  readonly perLevel: number;
  /** Games that are gone through again with a forecast for every turn, and futures in each. */
  readonly forecast: number;
  readonly futures: number;
  /** Seeds that a strong player plays several times. */
  readonly repeated: number;
  /** Positions that a planning player imagines each turn. */
  readonly imagined: number;
  /** Positions that it keeps in mind. */
  readonly particles: number;
  readonly search: Effort;
  /** Only these players; null = all that the gates need. */
  readonly players: readonly string[] | null;
}

/**
 * All ten gates; 2,000 seeds settle most of them. Games of players that plan take most of the time, so they are shared
 * out by what each gate needs: two that win nearly alike are told apart by many games, one that fails by few.
 */
export function fullSettings(seeds: number, planned = seeds): Settings {
  return {
    seeds,
    planned,
    perType: Math.ceil(planned / 2),
    perOther: Math.ceil(planned / 8),
    perLevel: Math.ceil(planned / 5),
    repeated: Math.ceil(planned / 4),
    forecast: Math.min(seeds, 4 * planned),
    futures: 200,
    imagined: 12,
    particles: 120,
    search: THOROUGH,
    players: null,
  };
}

/** About a minute on two processors: enough to see what is far off. Gates 4 (spending), 5 and 6 are left out. */
export const QUICK: Settings = {
  seeds: 300,
  planned: 40,
  perType: 0,
  perOther: 0,
  perLevel: 0,
  repeated: 0,
  forecast: 30,
  futures: 100,
  imagined: 6,
  particles: 80,
  search: BRISK,
  players: null,
};

/** For a badge in the workbench: half a minute on one processor. Most gates stay open, what is far off is seen. */
export const BADGE: Settings = { ...QUICK, seeds: 150, planned: 16, forecast: 10, particles: 60 };
