// Many games as lines: one dial through time, medians of groups, endings counted.
import type { HeadlineDial } from '../../sim/slots.ts';
import type { TeamGame } from '../replay.ts';
import type { Fork } from './forks.ts';
import { middle } from './numbers.ts';

/** The side of a fork that a team took; 'other' where the question was not put to it, or there is no fork. */
export type Side = 'yes' | 'no' | 'other';

export function sideOf(fork: Fork | null, index: number): Side {
  if (fork?.yes.includes(index)) return 'yes';
  return fork?.no.includes(index) ? 'no' : 'other';
}

/** The dial at each briefing, the first and the last included. */
export function pathOf({ steps }: TeamGame, dial: HeadlineDial): readonly number[] {
  return steps.map(({ view }) => view.dials[dial]);
}

/** The median of a dial at each briefing, as long as at least half of the games are still played. */
export function medianPath(games: readonly TeamGame[], dial: HeadlineDial): readonly number[] {
  const paths = games.map(game => pathOf(game, dial));
  const longest = Math.max(0, ...paths.map(({ length }) => length));
  const median: number[] = [];
  for (let at = 0; at < longest; at++) {
    const values = paths.flatMap(path => (path.length > at ? [path[at]!] : []));
    if (values.length * 2 < games.length) break;
    median.push(middle(values));
  }
  return median;
}

export interface EndingCount {
  /** Id of the ending; null for games that were not finished. */
  readonly ending: string | null;
  /** Places in the list of games, those of one side together: no, yes, other. */
  readonly games: readonly number[];
}

const ORDER: readonly Side[] = ['no', 'yes', 'other'];

/** The endings that were reached, the commonest first. */
export function endingsOf(games: readonly TeamGame[], fork: Fork | null): readonly EndingCount[] {
  const reached = games.map(({ steps }) => steps[steps.length - 1]!.view.ending);
  return [...new Set(reached)]
    .map(ending => ({
      ending,
      games: games
        .flatMap((_, i) => (reached[i] === ending ? [i] : []))
        .sort((a, b) => ORDER.indexOf(sideOf(fork, a)) - ORDER.indexOf(sideOf(fork, b)) || a - b),
    }))
    .sort((a, b) => b.games.length - a.games.length);
}
