// Leaves out of a tree what has a wrong shape, so that the rest can still be checked.
import type { z } from 'zod';
import type { ArrayTree, ObjectTree } from './tree.ts';

/** The tree without the cards, keys and values at which the issues point. */
export function prune(tree: ObjectTree, issues: readonly z.core.$ZodIssue[]): ObjectTree {
  const keys = new Set<string>();
  const cards = new Map<string, Set<number>>();
  for (const issue of issues) {
    const [key, index] = issue.path;
    if (key === undefined && issue.code === 'unrecognized_keys')
      for (const name of issue.keys) keys.add(name);
    if (key === undefined) continue;
    const name = String(key);
    if (typeof index !== 'number') keys.add(name);
    else cards.set(name, (cards.get(name) ?? new Set()).add(index));
  }
  const kept = [...tree.entries].filter(([key]) => !keys.has(key));
  const entries = kept.map(([key, entry]) => {
    const bad = cards.get(key);
    if (!bad || entry.tree.kind !== 'array') return [key, entry] as const;
    const items = entry.tree.items.filter((_, i) => !bad.has(i));
    return [key, { ...entry, tree: { ...entry.tree, items } satisfies ArrayTree }] as const;
  });
  return { ...tree, entries: new Map(entries) };
}
