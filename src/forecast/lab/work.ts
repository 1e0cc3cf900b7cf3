// The work of a measurement, cut into pieces that can be done anywhere, in any order.
import { LINES } from '../../sim/slots.ts';
import type { World } from '../../sim/world.ts';
import type { Split } from '../players/constant.ts';
import { type Found, searchSplit } from '../players/search.ts';
import { REPEATS } from './gates-players.ts';
import { countOdds } from './odds.ts';
import { playInto } from './play.ts';
import { again, against, FORECAST, hostileTypes, listening, readSeries, sureOf } from './series.ts';
import type { Settings } from './settings.ts';
import { mindOf } from './table.ts';
import { emptySeries, type Tally } from './tally.ts';

/** Games of one series, by number. */
export interface Job {
  readonly series: string;
  readonly games: readonly number[];
}

/** Which part of the games this run plays: those whose number leaves `index` when divided by `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Games that are handed out together: many quick ones, few slow ones. */
const QUICK_GAMES = 50;
const SLOW_GAMES = 2;

const QUICK_PLAYERS = [
  'random',
  'first-option',
  'weakest-first',
  'reactive',
  'signal-reader',
  'constant',
  ...LINES.map(line => `all-in-${line}`),
];
const PLANNERS = ['belief-planner', 'oracle', 'blind-planner'];

/** Every game of a measurement, the slow ones first, so that no processor is left alone with them at the end. */
export function jobsOf(world: World, settings: Settings, shard: Shard = { index: 0, of: 1 }): Job[] {
  const { seeds, planned, perType, perOther, perLevel, repeated, forecast } = settings;
  const types = hostileTypes(world);
  const others = (own: string) => types.filter(type => type !== own);
  const levels = Array.from({ length: world.tuning.chips.perLine + 1 }, (_, chips) => listening(chips));
  const sized: readonly (readonly [names: readonly string[], games: number])[] = [
    [PLANNERS, planned],
    [types.flatMap(type => [against(sureOf(type), type), against('belief-planner', type)]), perType],
    [types.flatMap(own => others(own).map(type => against(sureOf(own), type))), perOther],
    [levels, perLevel],
    [Array.from({ length: REPEATS }, (_, i) => again('belief-planner', i + 1)), repeated],
    [[FORECAST], forecast],
    [QUICK_PLAYERS, seeds],
  ];
  const wanted = (name: string) => settings.players?.includes(readSeries(name).player) ?? true;
  return sized.flatMap(([names, games]) => {
    const numbers = Array.from({ length: games }, (_, n) => n).filter(n => n % shard.of === shard.index);
    return names.filter(wanted).flatMap(series => {
      const size = QUICK_PLAYERS.includes(series) ? QUICK_GAMES : SLOW_GAMES;
      return pieces(numbers, size).map(games => ({ series, games }));
    });
  });
}

/** How long a job takes, in games of a player that decides at once: one that plans thinks some 400 times as long. */
function effortOf({ series, games }: Job): number {
  return games.length * (QUICK_PLAYERS.includes(series) ? 1 : 400);
}

/** Told each job that is finished, says what share of the work of them all, 0-1, is done. */
export function progressOf(jobs: readonly Job[]): (finished: Job) => number {
  const all = jobs.reduce((sum, job) => sum + effortOf(job), 0);
  let done = 0;
  return finished => {
    done += effortOf(finished);
    return done / all;
  };
}

function pieces<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Is the constant player among them? Then its split must be found first. */
export function needsSplit(jobs: readonly Job[]): boolean {
  return jobs.some(job => job.series === 'constant');
}

export function findSplit(world: World, settings: Settings): Found {
  return searchSplit(world, 'lab', settings.search);
}

/** Plays the games of a job. The same job gives the same counts, wherever and whenever it is done. */
export function doJob(world: World, job: Job, settings: Settings, split: Split | null): Tally {
  const { player, type, repeat } = readSeries(job.series);
  const forecast = player === FORECAST;
  const mind = mindOf(forecast ? 'signal-reader' : player, { ...settings, split });
  const series = emptySeries();
  const pair = repeat === undefined ? undefined : 0;
  for (const n of job.games) {
    const history = playInto(series, world, player, mind, { n, pair, type, repeat });
    if (forecast) countOdds(series.odds, world, history, n + 1, settings);
  }
  return { [job.series]: series };
}
