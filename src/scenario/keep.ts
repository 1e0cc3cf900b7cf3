// Reads the "keep" of a file: which cards of the files it builds on it wants.
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { keep } from './schema/around.ts';
import { shape } from './shape.ts';
import { at, type ObjectTree, type Tree } from './tree.ts';

export interface Keep {
  /** The names kept, by the key of the list; each with the place it is written at. */
  readonly lists: ReadonlyMap<string, readonly { readonly text: string; readonly tree: Tree }[]>;
  readonly problems: readonly Problem[];
}

/** The lists that a file keeps; none of them when the shape of its "keep" is wrong. */
export function keepOf(file: ObjectTree): Keep {
  const entry = file.entries.get('keep');
  if (!entry) return { lists: new Map(), problems: [] };
  const wrapped: ObjectTree = { kind: 'object', place: file.place, entries: new Map([['keep', entry]]) };
  const { value, problems } = shape(z.strictObject({ keep }), wrapped);
  const lists = Object.entries(value?.keep ?? {}).map(([kind, names]) => {
    const read = (names ?? []).map((text, i) => ({ text, tree: at(entry.tree, [kind, i]) ?? entry.tree }));
    return [kind, read] as const;
  });
  return { lists: new Map(lists), problems };
}
