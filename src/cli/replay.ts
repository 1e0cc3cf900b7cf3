// Plays a saved game again and says whether it is the same game: every fingerprint, turn by turn.
import { readFileSync } from 'node:fs';
import { loadScenario } from '../scenario/load.ts';
import { replay } from '../session/resume.ts';
import { parseSave, type SavedGame } from '../session/save.ts';
import type { SaveProblem } from '../sim/saved-game.ts';
import { printProblem } from '../words/problem.ts';
import { saySaveProblem } from '../words/save-problem.ts';
import { Mistake, readArguments, run } from './arguments.ts';
import { disk, scenarioNames } from './scenario-files.ts';

const HELP = `Plays a saved game again and compares every fingerprint. Exit code 1 when it is not the same game.

  npx tsx src/cli/replay.ts SAVE.json [--scenario FILE]

  --scenario  scenario file the save belongs to (default: found by the id in the save)`;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Mistake(`There is no file ${path} that can be read.`);
  }
}

const refuse = (problem: SaveProblem): never => {
  const { title, text } = saySaveProblem(problem);
  throw new Mistake(`${title}\n${text}`);
};

function scenarioFile(saved: SavedGame, wanted: string | undefined): string {
  if (wanted !== undefined) return wanted;
  const { id, title } = saved.scenario;
  return scenarioNames().includes(id)
    ? `scenarios/${id}.json`
    : refuse({ code: 'unknown-scenario', id, title });
}

run(() => {
  const { values, rest } = readArguments(process.argv.slice(2), ['scenario'], ['help']);
  if (values.has('help')) {
    console.log(HELP);
    return;
  }
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0) throw new Mistake('Name one save file. Try --help.');
  const parsed = parseSave(read(path));
  if (!parsed.ok) return refuse(parsed.problem);
  const { saved } = parsed;
  const loaded = loadScenario(disk, scenarioFile(saved, values.get('scenario')), {
    assumptions: saved.assumptions,
  });
  if (!loaded.ok) throw new Mistake(loaded.problems.map(printProblem).join('\n'));
  const problem = replay(loaded.world, saved);
  if (problem) return refuse(problem);
  const turns = saved.orders.length;
  console.log(
    `The same game: ${saved.scenario.title}, seed ${saved.seed}, ${turns} turns, ${turns + 1} fingerprints.`,
  );
});
