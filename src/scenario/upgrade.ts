// Files of earlier formats, brought up to date as they are read, so that no scenario is lost when the language grows.
// Every value keeps the place it was written at: problems still point into the author's own text.

import { show } from './mistake.ts';
import type { Problem } from './problem.ts';
import { at, type Entry, type ObjectTree } from './tree.ts';

/** The format that this version of the game reads; every earlier one is upgraded to it. */
export const FORMAT = 2;

/** What each earlier format needs to become the next one. */
const STEPS: Readonly<Record<number, (file: ObjectTree) => ObjectTree>> = { 1: monthsForQuarters };

export interface Upgraded {
  readonly tree: ObjectTree;
  readonly problems: readonly Problem[];
}

/** The file in the present format. A file without "format" is taken to be in it; the list of claims has its own. */
export function upgrade(file: ObjectTree): Upgraded {
  const format = at(file, ['format']);
  if (format?.kind !== 'leaf' || typeof format.value !== 'number' || file.entries.has('claims')) {
    return { tree: file, problems: [] };
  }
  const found = format.value;
  if (found === FORMAT) return { tree: file, problems: [] };
  if (!(found in STEPS)) {
    const own = { severity: 'error', code: 'newer-format', ...format.place, path: 'format' } as const;
    const problem = { ...own, expected: `a format from 1 to ${FORMAT}`, found: show(format) };
    return { tree: withFormat(file), problems: [problem] };
  }
  let tree = file;
  for (let step = found; step < FORMAT; step++) tree = STEPS[step]?.(tree) ?? tree;
  return { tree: withFormat(tree), problems: [] };
}

function withFormat(file: ObjectTree): ObjectTree {
  const format = file.entries.get('format');
  if (format?.tree.kind !== 'leaf') return file;
  return withEntry(file, 'format', { ...format, tree: { ...format.tree, value: FORMAT } });
}

/** 1 to 2: the calendar began with a quarter, and every turn was one. */
function monthsForQuarters(file: ObjectTree): ObjectTree {
  const calendar = file.entries.get('calendar');
  if (calendar?.tree.kind !== 'object') return file;
  const quarter = calendar.tree.entries.get('quarter');
  if (!quarter || calendar.tree.entries.has('month')) return file;
  const { tree } = quarter;
  const number = tree.kind === 'leaf' && typeof tree.value === 'number' ? tree.value : null;
  const month = tree.kind === 'leaf' && number !== null ? { ...tree, value: (number - 1) * 3 + 1 } : tree;
  const entries = new Map(calendar.tree.entries);
  entries.delete('quarter');
  entries.set('month', { ...quarter, tree: month });
  return withEntry(file, 'calendar', { ...calendar, tree: { ...calendar.tree, entries } });
}

function withEntry(tree: ObjectTree, key: string, entry: Entry): ObjectTree {
  return { ...tree, entries: new Map(tree.entries).set(key, entry) };
}
