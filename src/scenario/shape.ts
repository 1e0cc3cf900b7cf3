// Checks the shape of a tree against a schema: keys, types, ranges. Names are checked in references.ts.
import type { z } from 'zod';
import { phraseIssues } from './phrase.ts';
import type { Problem } from './problem.ts';
import { plain, type Tree } from './tree.ts';

export interface Shaped<T> {
  /** The typed value with its defaults filled in; null when there are problems. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  readonly issues: readonly z.core.$ZodIssue[];
}

/** The value of a tree, typed, or everything about its shape that is wrong. */
export function shape<T>(schema: z.ZodType<T>, tree: Tree): Shaped<T> {
  const parsed = schema.safeParse(plain(tree));
  if (parsed.success) return { value: parsed.data, problems: [], issues: [] };
  const { issues } = parsed.error;
  return { value: null, problems: phraseIssues(issues, schema, tree), issues };
}
