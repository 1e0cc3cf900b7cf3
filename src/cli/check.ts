// Checks scenario files and prints everything that is wrong with them.
// npm run check -- [--json] [files]        Without files: all of scenarios/*.json. Exit code 1 on errors.
import { checkDeck, kindOfFile, loadClaims } from '../scenario/deck-check.ts';
import { loadScenario } from '../scenario/load.ts';
import type { Problem, Severity } from '../scenario/problem.ts';
import { printProblem } from '../words/problem.ts';
import { disk, scenarioNames } from './scenario-files.ts';

const words = process.argv.slice(2);
const named = words.filter(word => !word.startsWith('-'));
const paths =
  named.length > 0
    ? named
    : [...scenarioNames().map(name => `scenarios/${name}.json`), 'scenarios/claims.json'];
const results = paths.map(path => {
  const kind = kindOfFile(disk, path);
  return { path, kind, problems: problemsOf(path, kind) };
});

if (words.includes('--json')) console.log(JSON.stringify(results, null, 2));
else for (const result of results) print(result);
const failed = results.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
process.exitCode = failed ? 1 : 0;

function problemsOf(path: string, kind: string): readonly Problem[] {
  if (kind === 'claims') return loadClaims(disk, path).problems;
  if (kind === 'deck') return checkDeck(disk, path);
  const loaded = loadScenario(disk, path);
  return loaded.ok ? loaded.warnings : loaded.problems;
}

function print({ path, kind, problems }: (typeof results)[number]): void {
  for (const problem of problems) console.log(printProblem(problem));
  console.log(
    `${path} (${kind}): ${count(problems, 'error')}, ${count(problems, 'warning')}, ${count(problems, 'note')}`,
  );
}

function count(problems: readonly Problem[], severity: Severity): string {
  const number = problems.filter(problem => problem.severity === severity).length;
  return `${number} ${severity}${number === 1 ? '' : 's'}`;
}
