// The scenario that ships, loaded as the game loads it. For tests in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../../src/scenario/load.ts';
import type { World } from '../../src/sim/world.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** The texts of a scenario file and of all decks, by path inside scenarios/. */
export function scenarioTexts(file = 'the-thin-reserve.json'): Record<string, string> {
  const names = [file, ...readdirSync(new URL('decks/', FOLDER)).map(name => `decks/${name}`)];
  return Object.fromEntries(names.map(name => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
}

/** The world of a scenario file in scenarios/. */
export function realWorld(file = 'the-thin-reserve.json'): World {
  const loaded = loadScenario(scenarioTexts(file), file);
  if (!loaded.ok) throw new Error(`${file} does not load: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.world;
}
