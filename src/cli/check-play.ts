// "check --play": scripted players play a scenario many times, within a limit of time, and what happened is counted.
import { type Tally, trial } from '../forecast/trial.ts';
import type { World } from '../sim/world.ts';

/** Seconds between two lines of progress. */
const TELL_EVERY = 5;

export interface Played {
  readonly games: number;
  readonly wanted: number;
  readonly seconds: number;
  /** Games by number of turns, shortest first. */
  readonly lengths: readonly (readonly [turns: number, games: number])[];
  /** Games by ending, most frequent first; endings never reached at the end with 0. */
  readonly endings: readonly (readonly [ending: string, games: number])[];
  /** Games and wins by player. */
  readonly players: Tally['players'];
}

/** Plays up to `games` games for at most `seconds`. Progress goes to stderr, so that --json stays clean. */
export function playMany(
  path: string,
  world: World,
  games: number,
  seconds: number,
): { readonly tally: Pick<Tally, 'games' | 'cards'>; readonly played: Played } {
  const start = Date.now();
  let told = start;
  let last: Tally | null = null;
  for (const tally of trial(world, games)) {
    last = tally;
    const now = Date.now();
    if (now - start > seconds * 1000) break;
    if (now - told < TELL_EVERY * 1000) continue;
    told = now;
    console.error(`${path}: ${tally.games} of ${games} games`);
  }
  const cards = last?.cards ?? new Map<string, number>();
  const endings = world.endings.map(({ id }) => [id, cards.get(`ending:${id}`) ?? 0] as const);
  const played = {
    games: last?.games ?? 0,
    wanted: games,
    seconds: Math.round((Date.now() - start) / 100) / 10,
    lengths: [...(last?.lengths ?? [])].sort(([a], [b]) => a - b),
    endings: endings.sort(([, a], [, b]) => b - a),
    players: last?.players ?? ({} as Tally['players']),
  };
  return { tally: { games: played.games, cards }, played };
}

/** The counts as lines for the terminal. */
export function printPlayed({ games, wanted, seconds, lengths, endings, players }: Played): string[] {
  const short = games < wanted ? ` of ${wanted}; the time was up` : '';
  const share = (count: number) => `${Math.round((100 * count) / games)} %`;
  return [
    `  ${games} games played in ${seconds} s${short}`,
    `  turns: ${lengths.map(([turns, count]) => `${turns} (${share(count)})`).join(', ')}`,
    `  endings: ${endings.map(([ending, count]) => `${ending} ${share(count)}`).join(', ')}`,
    `  won: ${Object.entries(players)
      .map(([name, score]) => `${name} ${score.wins} of ${score.games}`)
      .join(', ')}`,
  ];
}
