// The scenario files of this copy as texts, and the door through which they become worlds. Loaded with the room,
// not with the first screen: the loader brings its schema library along.
import claimsText from '../../scenarios/claims.json?raw';
import type { Choice } from '../scenario/assume.ts';
import { loadClaims } from '../scenario/deck-check.ts';
import { type Loaded, loadScenario } from '../scenario/load.ts';

const texts: Record<string, string> = import.meta.glob(
  ['/scenarios/**/*.json', '!/scenarios/claims.json', '!/scenarios/scenario.schema.json'],
  { query: '?raw', import: 'default', eager: true },
);

/** Texts by path from the project's folder. */
const shelf = new Map(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));
export const shippedFiles: ReadonlyMap<string, string> = shelf;

/** Puts a newer text of a file in place of the old one. */
export function reshelve(path: string, text: string): void {
  shelf.set(path, text);
}

/** Loads a scenario of this copy by the name of its file, under the assumptions chosen. */
export function loadShipped(file: string, assumptions: Choice): Loaded {
  return loadScenario(shippedFiles, `scenarios/${file}`, { assumptions });
}

/** Loads a file that the player opened. It may extend the decks of this copy, as if it lay beside them. */
export function loadOpened(file: string, text: string, assumptions: Choice): Loaded {
  const path = `scenarios/${file}`;
  return loadScenario(new Map([...shippedFiles, [path, text]]), path, { assumptions });
}

/** The claims of the article, typed, or what is wrong with their file. */
export function loadClaimsFile(): ReturnType<typeof loadClaims> {
  const path = 'scenarios/claims.json';
  return loadClaims(new Map([[path, claimsText]]), path);
}
