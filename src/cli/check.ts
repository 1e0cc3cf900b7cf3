// Checks scenario files and prints everything that is wrong with them; exit code 1 on errors.
// npm run check -- [--json] [--quiet] [files]             without files: all of scenarios/*.json
// npm run check -- --play 500 [--seconds 60] [files]      plays them, too: what never came up, how games end
// npm run check -- --explain E07 [--seed 7] [--turn 5] [--player reactive] file    why a card comes up or does not
import { checkDeck, kindOfFile, loadClaims } from '../scenario/deck-check.ts';
import { type Loaded, loadScenario } from '../scenario/load.ts';
import { judgeMeasured } from '../scenario/measured.ts';
import type { Problem, Severity } from '../scenario/problem.ts';
import { printProblem } from '../words/problem.ts';
import { Mistake, readArguments, run } from './arguments.ts';
import { explainCard } from './check-explain.ts';
import { type Played, playMany, printPlayed } from './check-play.ts';
import { disk, scenarioNames } from './scenario-files.ts';

interface Result {
  readonly path: string;
  readonly kind: string;
  readonly problems: readonly Problem[];
  readonly played: Played | null;
}

run(() => {
  const options = ['play', 'seconds', 'explain', 'seed', 'turn', 'player'];
  const { values, rest } = readArguments(process.argv.slice(2), options, ['json', 'quiet']);
  const card = values.get('explain');
  if (card !== undefined) {
    for (const line of explainCard(card, rest, values)) console.log(line);
    return;
  }
  const games = wholeNumber('play', values.get('play') ?? '0');
  const seconds = wholeNumber('seconds', values.get('seconds') ?? '60');
  const everything = [...scenarioNames().map(name => `scenarios/${name}.json`), 'scenarios/claims.json'];
  const results = (rest.length > 0 ? rest : everything).map(path => check(path, games, seconds));
  if (values.has('json')) console.log(JSON.stringify(results, null, 2));
  else for (const result of results) print(result, values.has('quiet'));
  const failed = results.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  process.exitCode = failed ? 1 : 0;
});

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Mistake(`--${name} needs a whole number, not "${text}".`);
}

function check(path: string, games: number, seconds: number): Result {
  const kind = kindOfFile(disk, path);
  if (kind === 'claims') return { path, kind, problems: loadClaims(disk, path).problems, played: null };
  if (kind === 'deck') return { path, kind, problems: checkDeck(disk, path), played: null };
  const loaded = loadScenario(disk, path);
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  if (!loaded.ok || games === 0) return { path, kind, problems, played: null };
  return measure(path, loaded, games, seconds);
}

function measure(
  path: string,
  loaded: Extract<Loaded, { ok: true }>,
  games: number,
  seconds: number,
): Result {
  const { scenario, world, warnings } = loaded;
  const { tally, played } = playMany(path, world, games, seconds);
  const known = new Set(warnings.map(problem => `${problem.code} ${problem.path}`));
  const measured = judgeMeasured(disk, path, scenario, tally);
  const news = measured.filter(problem => !known.has(`${problem.code} ${problem.path}`));
  return { path, kind: 'scenario', problems: [...warnings, ...news], played };
}

function print({ path, kind, problems, played }: Result, quiet: boolean): void {
  for (const problem of problems) {
    if (!quiet || problem.severity !== 'note') console.log(printProblem(problem));
  }
  const counts = (['error', 'warning', 'note'] as const).map(severity => count(problems, severity));
  console.log(`${path} (${kind}): ${counts.join(', ')}`);
  if (played) for (const line of printPlayed(played)) console.log(line);
}

function count(problems: readonly Problem[], severity: Severity): string {
  const number = problems.filter(problem => problem.severity === severity).length;
  return `${number} ${severity}${number === 1 ? '' : 's'}`;
}
