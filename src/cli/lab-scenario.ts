// The scenario that the lab measures, with the numbers changed that "--set" names.
import { vary } from '../forecast/lab/vary.ts';
import { compileWorld } from '../scenario/compile.ts';
import { loadScenario } from '../scenario/load.ts';
import { nearest } from '../scenario/nearest.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { World } from '../sim/world.ts';
import { printProblem } from '../words/problem.ts';
import { Mistake } from './arguments.ts';
import { disk, scenarioNames } from './scenario-files.ts';

/** The file of a scenario: a path, a name such as "the-thin-reserve", or enough of one to tell. */
export function scenarioFile(wanted: string): string {
  if (wanted.endsWith('.json')) return wanted;
  const names = scenarioNames();
  const fits = names.includes(wanted) ? [wanted] : names.filter(name => name.includes(wanted));
  if (fits.length === 1) return `scenarios/${fits[0]}.json`;
  throw new Mistake(`--scenario "${wanted}" does not name one scenario. Choose one of: ${names.join(', ')}.`);
}

/** Loads and changes it. Throws a Mistake that says what is wrong with the file or with a "--set". */
export function loadVaried(path: string, sets: readonly string[]): { scenario: Scenario; world: World } {
  const loaded = loadScenario(disk, path);
  if (!loaded.ok) throw new Mistake(loaded.problems.map(printProblem).join('\n'));
  if (sets.length === 0) return loaded;
  const scenario = sets.reduce((changed, set) => applySet(changed, set), loaded.scenario);
  return { scenario, world: compileWorld(scenario) };
}

function applySet(scenario: Scenario, set: string): Scenario {
  const [path = '', text] = set.split('=', 2);
  if (text === undefined) throw new Mistake(`--set "${set}" needs the form path=value.`);
  const varied = vary(scenario, path, readValue(text));
  if (varied.ok) return varied.scenario;
  if (varied.code === 'bad-value') throw new Mistake(`--set ${set} is not allowed: ${varied.expected}.`);
  const meant = nearest(varied.at, varied.known);
  const hint = meant === undefined ? `There are: ${varied.known.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new Mistake(`--set ${set}: there is no "${varied.at}" there. ${hint}`);
}

/** A number, true or false, or the text itself. */
function readValue(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
