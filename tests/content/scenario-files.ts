// Reads the shipped scenario files for the tests of this folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClaims } from '../../src/scenario/deck-check.ts';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import type { Claims } from '../../src/scenario/schema/claims.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Every JSON text below scenarios/, by its path from the project root. */
export const files: ReadonlyMap<string, string> = new Map(
  (readdirSync(join(ROOT, 'scenarios'), { recursive: true }) as string[])
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => [`scenarios/${name}`, readFileSync(join(ROOT, 'scenarios', name), 'utf8')]),
);

/** The first scenario, for tests of what stands in it alone. */
export function theThinReserve(): Scenario {
  return loadedFrom('the-thin-reserve').scenario;
}

/** The claims file as the game loads it; throws with all problems when it does not load. */
export function theClaims(): Claims {
  const { value, problems } = loadClaims(files, 'scenarios/claims.json');
  if (!value) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

/** A text of a file, with the keys that lead to it. */
export interface Words {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

const NOT_READ = new Set(['$schema', 'extends', 'id']);

/** Every text that a player or reader could see, of all files that hold words. */
export function allWords(): Words[] {
  return [...files]
    .filter(([file]) => !file.endsWith('.schema.json'))
    .flatMap(([file, text]) => wordsIn(JSON.parse(text), file, ''));
}

function wordsIn(value: unknown, file: string, path: string): Words[] {
  if (typeof value === 'string') return [{ file, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_READ.has(key))
    .flatMap(([key, inner]) => wordsIn(inner, file, `${path}/${key}`));
}

/** The ids of the playable files, each a file of that name. */
export const scenarioIds: readonly string[] = [...files.keys()]
  .flatMap(path => /^scenarios\/([^/]+)\.json$/.exec(path)?.[1] ?? [])
  .filter(id => id !== 'claims' && id !== 'scenario.schema');

/** A scenario with its world and warnings, as the game loads it; throws with all problems when it does not load. */
export function loadedFrom(id: string): Extract<Loaded, { ok: true }> {
  const loaded = loadScenario(files, `scenarios/${id}.json`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded;
}
