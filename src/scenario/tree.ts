// JSON with a memory: every value knows the file, line and column it was written at,
// also after files have been merged. Problems take their place from here.
import type { Place } from './problem.ts';

export type Tree = ObjectTree | ArrayTree | LeafTree;

export interface ObjectTree {
  readonly kind: 'object';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
  readonly key: Place;
  readonly tree: Tree;
}
export interface ArrayTree {
  readonly kind: 'array';
  readonly place: Place;
  readonly items: readonly Tree[];
}
export interface LeafTree {
  readonly kind: 'leaf';
  readonly place: Place;
  readonly value: string | number | boolean | null;
}

export type Path = readonly (string | number)[];

/** The plain value, without places. Keys are own properties whatever they are called. */
export function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'object':
      return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.tree)]));
    case 'array':
      return tree.items.map(plain);
    case 'leaf':
      return tree.value;
  }
}

/** One step down, or undefined when nothing is there. */
export function child(tree: Tree, step: string | number): Tree | undefined {
  if (tree.kind === 'object') return tree.entries.get(String(step))?.tree;
  if (tree.kind === 'array') return tree.items[Number(step)];
  return undefined;
}

/** The value at a path, or undefined when the path leads nowhere. */
export function at(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) here = here && child(here, step);
  return here;
}

/** Where the value at a path is written; where it is missing, the nearest value around it. */
export function placeOf(tree: Tree, path: Path): Place {
  let here = tree;
  for (const step of path) {
    const next = child(here, step);
    if (!next) break;
    here = next;
  }
  return here.place;
}

/** Where the key at the end of a path is written; falls back to the value around it. */
export function keyPlace(tree: Tree, path: Path): Place {
  const parent = at(tree, path.slice(0, -1));
  const entry = parent?.kind === 'object' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.key ?? placeOf(tree, path);
}

/** A path as an author reads it: cards by their id, other items by number from 0. */
export function readable(tree: Tree, path: Path): string {
  let here: Tree | undefined = tree;
  let text = '';
  for (const step of path) {
    const parent: Tree | undefined = here;
    here = here && child(here, step);
    const id = parent?.kind === 'array' && here ? idOf(here) : undefined;
    if (id !== undefined) text += `.${id}`;
    else if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** The `id` of a card, if it has one. */
export function idOf(tree: Tree): string | undefined {
  const id = tree.kind === 'object' ? tree.entries.get('id')?.tree : undefined;
  return id?.kind === 'leaf' && typeof id.value === 'string' ? id.value : undefined;
}
