// Which coefficient moves a scenario most: each is made a tenth smaller and a tenth larger, one at a time, and the
// same games are played again.
import { tuning as schema } from '../../scenario/schema/tuning.ts';
import type { Tuning } from '../../sim/tuning.ts';
import type { World } from '../../sim/world.ts';
import type { Mind } from './minds.ts';
import { playInto } from './play.ts';
import { type Estimate, mean } from './statistics.ts';
import { emptySeries, type GameRow } from './tally.ts';

/** One coefficient at another value. */
export interface Nudge {
  /** "beijing.eagerness" */
  readonly coefficient: string;
  readonly was: number;
  readonly value: number;
}

/** Every coefficient a tenth down and a tenth up, or a whole step where only whole numbers make sense. */
export function nudges(tuning: Tuning): Nudge[] {
  return Object.entries(tuning).flatMap(([group, numbers]) =>
    Object.entries(numbers as Readonly<Record<string, number>>).flatMap(([name, was]) =>
      [-1, 1].flatMap(side => {
        const fits = (value: number) =>
          value !== was && schema.safeParse(nudged(tuning, `${group}.${name}`, value)).success;
        const value = [was * (1 + 0.1 * side), was + side].find(fits);
        return value === undefined ? [] : [{ coefficient: `${group}.${name}`, was, value }];
      }),
    ),
  );
}

function nudged(tuning: Tuning, coefficient: string, value: number): Tuning {
  const [group = '', name = ''] = coefficient.split('.');
  const numbers = tuning[group as keyof Tuning];
  return { ...tuning, [group]: { ...numbers, [name]: value } };
}

/** The games 0 to `games` of a player, with one coefficient nudged; null = as it is. */
export function playNudged(
  world: World,
  nudge: Nudge | null,
  name: string,
  mind: Mind,
  games: number,
): GameRow[] {
  const tuning = nudge ? nudged(world.tuning, nudge.coefficient, nudge.value) : world.tuning;
  const series = emptySeries();
  for (let n = 0; n < games; n++) playInto(series, { ...world, tuning }, name, mind, { n });
  return series.games;
}

export interface Effect {
  readonly nudge: Nudge;
  readonly player: string;
  /** Change of the share of games won, -1 to 1. */
  readonly change: Estimate;
}

export function effectOf(
  nudge: Nudge,
  player: string,
  before: readonly GameRow[],
  after: readonly GameRow[],
): Effect {
  const was = new Map(before.map(([n, won]) => [n, won]));
  return {
    nudge,
    player,
    change: mean(
      after.map(([n, won]) => won - (was.get(n) ?? won)),
      1,
    ),
  };
}

/** By the size of what they change, largest first. */
export function ranked(effects: readonly Effect[]): Effect[] {
  return [...effects].sort((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
}
