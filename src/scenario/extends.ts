// Follows "extends" and merges the files into one tree. Every value in it still knows the file it came from.
import { type Files, gather } from './gather.ts';
import { merge } from './merge.ts';
import { inOrder } from './order.ts';
import type { Problem } from './problem.ts';
import { withoutStale } from './stale.ts';
import { tidy } from './tidy.ts';
import type { ObjectTree, Tree } from './tree.ts';

export interface Merged {
  /** Null when the file itself cannot be read. */
  readonly tree: ObjectTree | null;
  /** False when a file that belongs to it could not be read or found: what is missing may stand there. */
  readonly whole: boolean;
  /** The cards that were taken away by "remove" and "keep", by the list they stood in. */
  readonly gone: ReadonlyMap<string, readonly Tree[]>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `path` and all it extends, depth first, each file once at its first mention, and merges them in that order:
 * objects key by key, lists of cards by id (a later card replaces an earlier one, or patches it), anything else is replaced.
 */
export function mergeFiles(files: Files, path: string): Merged {
  const { sources, whole, problems } = gather(files, path);
  if (!sources.has(path)) return { tree: null, whole: false, gone: new Map(), problems };
  const merged = merge(sources, false);
  return {
    tree: withoutStale(inOrder(tidy(merged.tree, merged.gone)), [...sources.keys()]),
    whole,
    gone: merged.gone,
    problems: [...problems, ...merged.problems],
  };
}

/** One file by itself: what it extends is looked for, but not merged in. For checking a deck alone. */
export function readAlone(files: Files, path: string): Merged {
  const { sources, problems } = gather(files, path);
  const own = sources.get(path);
  if (!own) return { tree: null, whole: false, gone: new Map(), problems };
  const alone = merge(new Map([[path, own]]), true);
  return { tree: alone.tree, whole: true, gone: alone.gone, problems };
}
