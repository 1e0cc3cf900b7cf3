// All names that a scenario defines. Read from the tree, not from typed cards: a card with a mistake in it
// still defines its name, and one mistake shall not be reported at every place that refers to the card.
import { CORE_FLAGS, DIALS } from '../sim/slots.ts';
import { at, idOf, type Tree } from './tree.ts';

export interface Known {
  readonly dials: ReadonlySet<string>;
  /** Flags that something sets, and those that the rules set and read. */
  readonly flags: ReadonlySet<string>;
  /** Ids of the choices by id of the event. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  readonly directives: ReadonlySet<string>;
  readonly factions: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly brigades: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** The names of the cards that were taken away: what asks for them never holds, but is no mistake. */
export function goneNames(gone: ReadonlyMap<string, readonly Tree[]>): Known {
  const place = { file: '', line: 1, column: 1 };
  const entries = [...gone].map(([key, items]) => {
    return [key, { key: place, tree: { kind: 'array', place, items } satisfies Tree }] as const;
  });
  return knownNames({ kind: 'object', place, entries: new Map(entries) });
}

/** Collects every name defined anywhere in a merged file. */
export function knownNames(tree: Tree): Known {
  const sources = at(tree, ['sources']);
  return {
    dials: new Set([...DIALS, ...ids(at(tree, ['dials']))]),
    flags: new Set([...CORE_FLAGS, ...flagsSet(tree, false), ...flagsAtStart(tree)]),
    events: new Map(
      cards(at(tree, ['events'])).map(([id, card]) => [id, new Set(ids(at(card, ['choices'])))]),
    ),
    directives: new Set(ids(at(tree, ['directives']))),
    factions: new Set(ids(at(tree, ['factions']))),
    types: new Set(ids(at(tree, ['types']))),
    brigades: new Set(ids(at(tree, ['brigades']))),
    endings: new Set(ids(at(tree, ['endings']))),
    sources: new Set(sources?.kind === 'object' ? sources.entries.keys() : []),
  };
}

function cards(list: Tree | undefined): [string, Tree][] {
  if (list?.kind !== 'array') return [];
  return list.items.flatMap(card => {
    const id = idOf(card);
    return id === undefined ? [] : [[id, card] as [string, Tree]];
  });
}

function ids(list: Tree | undefined): string[] {
  return cards(list).map(([id]) => id);
}

/** A "flag" sets one where it stands in a list of effects, and asks for one anywhere else. */
function flagsSet(tree: Tree, isEffect: boolean): string[] {
  if (tree.kind === 'leaf') return [];
  if (tree.kind === 'array') return tree.items.flatMap(item => flagsSet(item, isEffect));
  const flag = tree.entries.get('flag')?.tree;
  const own = isEffect && flag?.kind === 'leaf' && typeof flag.value === 'string' ? [flag.value] : [];
  return [...own, ...[...tree.entries].flatMap(([key, entry]) => flagsSet(entry.tree, key === 'effects'))];
}

/** "truce" or { "flag": "truce", "for": 3 } */
function flagsAtStart(tree: Tree): string[] {
  const list = at(tree, ['start', 'flags']);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap(item => {
    const name = item.kind === 'leaf' ? item : at(item, ['flag']);
    return name?.kind === 'leaf' && typeof name.value === 'string' ? [name.value] : [];
  });
}
