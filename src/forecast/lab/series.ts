// Names of the series of games that a measurement consists of, and what they say about how a game is set up.
import type { World } from '../../sim/world.ts';
import type { Tally } from './tally.ts';

/** From the weakest to the strongest; each is to win clearly more often than the one before. */
export const LADDER = [
  'random',
  'weakest-first',
  'reactive',
  'signal-reader',
  'belief-planner',
  'oracle',
] as const;

/** Players whose games, in equal parts, stand for the games that people play. */
export const MIXED = [
  'random',
  'first-option',
  'weakest-first',
  'reactive',
  'signal-reader',
  'constant',
  'belief-planner',
] as const;

/** Players whose choices show what is worth choosing. Not the oracle: it has no use for intelligence. */
export const STRONG = ['belief-planner'] as const;

/** The signal reader's games, with a forecast beside every turn: it is the player that forecasts reckon with. */
export const FORECAST = 'forecast';

/** A strong player sure of one type, or laying a fixed number of chips on intelligence. */
export const sureOf = (type: string): string => `sure-of-${type}`;
export const listening = (chips: number): string => `listening-${chips}`;

/** The player's games against one type; the same game with luck of its own, for the `n`-th time. */
export const against = (player: string, type: string): string => `${player}@${type}`;
export const again = (player: string, n: number): string => `${player}#${n}`;

export interface SeriesName {
  readonly player: string;
  readonly type?: string;
  readonly repeat?: number;
}

export function readSeries(name: string): SeriesName {
  const [, player = name, type, repeat] = /^([^@#]+)(?:@([^#]+))?(?:#(\d+))?$/.exec(name) ?? [];
  return {
    player,
    ...(type === undefined ? {} : { type }),
    ...(repeat === undefined ? {} : { repeat: Number(repeat) }),
  };
}

/** Types that may be drawn and that want something: those against which a fixed idea can be wrong. */
export function hostileTypes(world: World): string[] {
  return world.types.filter(type => type.prior > 0 && type.appetite > 0).map(type => type.id);
}

/** Wins by number of the game. */
export function winsOf(tally: Tally, name: string): ReadonlyMap<number, number> {
  return new Map((tally[name]?.games ?? []).map(([n, won]) => [n, won]));
}
