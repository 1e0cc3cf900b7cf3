// Entry of the bundle that a browser test runs inside Chromium: the same two hundred games as in Node.
import { loadScenario } from '../../src/scenario/load.ts';
import { fingerprintOf200 } from './two-hundred.ts';

/** Loads the scenario from texts by path, plays two hundred games, returns their common fingerprint. */
export function playedHere(files: Record<string, string>, path: string): string {
  const loaded = loadScenario(files, path);
  if (!loaded.ok) throw new Error(`${loaded.problems.length} problems in ${path}`);
  return fingerprintOf200(loaded.world);
}
