// A game in a link: scenario, seed and, if wanted, priorities, assumptions and what a first part left behind. Whoever opens it plays the same world.

import { variables } from '../scenario/assume.ts';
import type { Carried } from '../sim/world.ts';
import { printCarried, readCarried } from './carried-text.ts';
import type { Game } from './game.ts';
import { tidySeed } from './seed.ts';

/** What a link can carry. null = not given. */
export interface GameLink {
  readonly scenario: string | null;
  readonly seed: string | null;
  readonly priorities: readonly [string, string] | null;
  /** Option taken of the assumptions that are not as written, by id; null where all are. */
  readonly assume: Readonly<Record<string, string>> | null;
  /** What a first part left behind; not there for a game that begins by itself. */
  readonly carried?: Carried | undefined;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

function readAssume(text: string): GameLink['assume'] {
  const pairs = text.split(',').flatMap(pair => {
    const [id = '', option = '', ...more] = pair.split(':');
    return more.length === 0 && ID.test(id) && ID.test(option) ? [[id, option] as const] : [];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

/** Reads "?scenario=the-thin-reserve&seed=AMUR-4193&priorities=sovereignty,treasury&assume=oil:thirty". What is not usable is left out. */
export function parseLink(search: string): GameLink {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario');
  const [first = '', second = '', ...more] = (query.get('priorities') ?? '').split(',');
  const carried = readCarried(query.get('carried') ?? '');
  const pair = more.length === 0 && ID.test(first) && ID.test(second) && first !== second;
  return {
    scenario: scenario !== null && ID.test(scenario) ? scenario : null,
    seed: tidySeed(query.get('seed') ?? '') || null,
    priorities: pair ? [first, second] : null,
    assume: readAssume(query.get('assume') ?? ''),
    ...(carried ? { carried } : {}),
  };
}

/** The assumptions and terms of a game that are not as written, for its link. */
export function variedOf({ scenario, world }: Game): GameLink['assume'] {
  const pairs = variables(scenario).flatMap(({ id, options }) => {
    const taken = world.assumptions[id];
    return taken === undefined || taken === options[0]?.id ? [] : [[id, taken] as const];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

/** Puts a game into a query; other parameters stay. Inverse of `parseLink`. */
export function makeLink(link: GameLink, search = ''): string {
  const query = new URLSearchParams(search);
  for (const name of ['scenario', 'seed', 'priorities', 'assume', 'carried']) query.delete(name);
  if (link.scenario !== null) query.set('scenario', link.scenario);
  if (link.seed !== null) query.set('seed', link.seed);
  if (link.priorities !== null) query.set('priorities', link.priorities.join(','));
  if (link.assume !== null) {
    const pairs = Object.entries(link.assume).map(([id, option]) => `${id}:${option}`);
    query.set('assume', pairs.join(','));
  }
  if (link.carried) query.set('carried', printCarried(link.carried));
  // A comma and a colon may stand in a query as they are, and "?dev" needs no "="; both keep the link readable.
  const text = query
    .toString()
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%3B/g, ';')
    .replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}
