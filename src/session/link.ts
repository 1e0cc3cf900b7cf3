// A game in a link: scenario, seed and, if wanted, priorities. Whoever opens it plays the same world.

import { tidySeed } from './seed.ts';

/** What a link can carry. null = not given. */
export interface GameLink {
  readonly scenario: string | null;
  readonly seed: string | null;
  readonly priorities: readonly [string, string] | null;
}

const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** Reads "?scenario=the-thin-reserve&seed=AMUR-4193&priorities=sovereignty,treasury". What is not usable is left out. */
export function parseLink(search: string): GameLink {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario');
  const [first = '', second = '', ...more] = (query.get('priorities') ?? '').split(',');
  const pair = more.length === 0 && ID.test(first) && ID.test(second) && first !== second;
  return {
    scenario: scenario !== null && ID.test(scenario) ? scenario : null,
    seed: tidySeed(query.get('seed') ?? '') || null,
    priorities: pair ? [first, second] : null,
  };
}

/** Puts a game into a query; other parameters stay. Inverse of `parseLink`. */
export function makeLink(link: GameLink, search = ''): string {
  const query = new URLSearchParams(search);
  for (const name of ['scenario', 'seed', 'priorities']) query.delete(name);
  if (link.scenario !== null) query.set('scenario', link.scenario);
  if (link.seed !== null) query.set('seed', link.seed);
  if (link.priorities !== null) query.set('priorities', link.priorities.join(','));
  // A comma may stand in a query as it is, and "?dev" needs no "="; both keep the link readable.
  const text = query
    .toString()
    .replace(/%2C/g, ',')
    .replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}
