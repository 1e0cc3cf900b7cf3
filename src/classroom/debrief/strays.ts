// Games that do not quite belong: another world, other terms, a team twice. Named, never dropped without a word.
import { canonical } from '../../scenario/hash.ts';
import { teamName } from '../../session/team.ts';
import type { TeamGame } from '../replay.ts';

/** Which world and terms a class plays. */
export interface Terms {
  readonly scenario: string;
  readonly seed: string;
  /** Null where each team chose its own. */
  readonly priorities: readonly [string, string] | null;
  /** Option taken of every assumption, by id. */
  readonly assumptions: Readonly<Record<string, string>>;
}

export const REMARKS = [
  'other-scenario',
  'other-terms',
  'other-seed',
  'other-priorities',
  'same-team',
  'same-orders',
  'injects',
  'unfinished',
] as const;
export type Remark = (typeof REMARKS)[number];

/** The terms that most games share; null when there are none. Priorities only where all have the same. */
export function usualTerms(games: readonly TeamGame[]): Terms | null {
  const worldOf = ({ scenario, seed, assumptions }: TeamGame) => canonical({ scenario, seed, assumptions });
  const counts = new Map<string, number>();
  for (const game of games) counts.set(worldOf(game), (counts.get(worldOf(game)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const first = games.find(game => worldOf(game) === most);
  if (!first) return null;
  const { scenario, seed, assumptions } = first;
  const alike = games.every(({ priorities }) => samePair(priorities, first.priorities));
  return { scenario, seed, assumptions, priorities: alike ? first.priorities : null };
}

/** An event that was sent in at the table, in the turn (from 0) in which it came. */
export interface Inject {
  readonly turn: number;
  readonly event: string;
}

/** The events that did not come by chance but were sent in by whoever led the game. */
export function injectsOf({ orders }: TeamGame): readonly Inject[] {
  return orders.flatMap(({ inject }, turn) => (inject ? [{ turn, event: inject }] : []));
}

/** The game before this one in the list that has the very same orders; null when there is none. */
export function twinOf(games: readonly TeamGame[], index: number): number | null {
  const own = JSON.stringify(games[index]!.orders);
  const twin = games.findIndex(({ orders }) => orders.length > 0 && JSON.stringify(orders) === own);
  return twin >= 0 && twin < index ? twin : null;
}

/** The assumptions and terms, by id, in which a game differs. */
export function otherTerms({ assumptions }: TeamGame, terms: Terms): readonly string[] {
  const ids = new Set([...Object.keys(assumptions), ...Object.keys(terms.assumptions)]);
  return [...ids].filter(id => assumptions[id] !== terms.assumptions[id]);
}

/** What is to be said of each game, in the order of the list; nothing for one that fits. */
export function remarksOf(games: readonly TeamGame[], terms: Terms): readonly (readonly Remark[])[] {
  return games.map((game, i) => {
    if (game.scenario !== terms.scenario) return ['other-scenario'];
    const { team, seed, priorities, assumptions, steps } = game;
    const found: Record<Remark, boolean> = {
      'other-scenario': false,
      'other-terms': canonical(assumptions) !== canonical(terms.assumptions),
      'other-seed': seed !== terms.seed,
      'other-priorities': terms.priorities !== null && !samePair(priorities, terms.priorities),
      'same-team':
        team !== null &&
        games.some((other, j) => j < i && other.team && teamName(other.team) === teamName(team)),
      'same-orders': twinOf(games, i) !== null,
      injects: injectsOf(game).length > 0,
      unfinished: steps[steps.length - 1]!.view.ending === null,
    };
    return REMARKS.filter(remark => found[remark]);
  });
}

const samePair = (a: readonly string[], b: readonly string[]): boolean => a.every(each => b.includes(each));
