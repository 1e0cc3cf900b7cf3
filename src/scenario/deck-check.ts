// Checks a file by itself: a deck alone, or the claims file. What it refers to may stand in other files.
import type { z } from 'zod';
import { readAlone } from './extends.ts';
import type { Files } from './gather.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type Claims, claims } from './schema/claims.ts';
import { deck } from './schema/deck.ts';
import { shape } from './shape.ts';

export interface Checked<T> {
  /** Null when there are errors. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Everything wrong with the shape of a deck, by place. Never throws. */
export function checkDeck(files: Files, path: string): Problem[] {
  return [...checkAlone(deck, files, path).problems];
}

/** The claims file, typed, or everything wrong with its shape. Never throws. */
export function loadClaims(files: Files, path: string): Checked<Claims> {
  return checkAlone(claims, files, path);
}

function checkAlone<T>(schema: z.ZodType<T>, files: Files, path: string): Checked<T> {
  const read = readAlone(files, path);
  if (!read.tree) return { value: null, problems: sortProblems(read.problems) };
  const { value, problems } = shape(schema, read.tree);
  const all = sortProblems([...read.problems, ...problems]);
  return { value: all.some(problem => problem.severity === 'error') ? null : value, problems: all };
}

/** What a file is by its content: playable, a part of something playable, or the list of claims. */
export function kindOfFile(files: Files, path: string): 'scenario' | 'deck' | 'claims' {
  const entries = readAlone(files, path).tree?.entries;
  if (entries?.has('claims')) return 'claims';
  return entries?.has('id') || entries?.has('title') ? 'scenario' : 'deck';
}
