// Endings are asked in their order, and what a file adds follows at the end: "before" lets an ending stand in front of
// one that another file brought.
import { type ArrayTree, at, idOf, type ObjectTree, type Tree } from './tree.ts';

/** The tree with every ending that names another in "before" moved in front of it, in the order of the list. */
export function inOrder(tree: ObjectTree): ObjectTree {
  const entry = tree.entries.get('endings');
  if (entry?.tree.kind !== 'array') return tree;
  let items = entry.tree.items;
  for (const ending of entry.tree.items) items = moved(items, ending);
  const endings: ArrayTree = { ...entry.tree, items };
  return { ...tree, entries: new Map(tree.entries).set('endings', { ...entry, tree: endings }) };
}

/** An ending that stands before its target already, or whose target is not there, stays where it is. */
function moved(endings: readonly Tree[], ending: Tree): readonly Tree[] {
  const before = at(ending, ['before']);
  if (before?.kind !== 'leaf') return endings;
  const target = endings.findIndex(other => idOf(other) === before.value);
  const now = endings.indexOf(ending);
  if (target < 0 || target >= now) return endings;
  const others = endings.filter(other => other !== ending);
  return [...others.slice(0, target), ending, ...others.slice(target)];
}
