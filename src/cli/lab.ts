// Plays a scenario thousands of times with players of every strength and prints the ten balance gates.
// npm run lab -- --scenario the-thin-reserve --quick
// npm run lab -- --scenario the-thin-reserve --seeds 2000 --shard 3/16 --out part-3.json
// npm run lab -- merge part-*.json
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fullSettings, QUICK, type Settings } from '../forecast/lab/settings.ts';
import { jobsOf } from '../forecast/lab/work.ts';
import { PLAYERS } from '../forecast/players.ts';
import { sayProgress } from '../words/lab.ts';
import { Mistake, readArguments } from './arguments.ts';
import { mergeParts, type Part, readShard } from './lab-parts.ts';
import { runOnWorkers } from './lab-pool.ts';
import { printReport, reportData } from './lab-report.ts';
import { loadVaried, scenarioFile } from './lab-scenario.ts';
import { printSensitivity } from './lab-sensitivity.ts';

const HELP = `Plays a scenario with players of every strength and prints the ten balance gates.

  npm run lab -- --scenario NAME [--seeds N] [--planned N] [--quick] [--set PATH=VALUE]... [--player A,B]
                 [--workers N] [--shard I/N --out FILE] [--json]
  npm run lab -- --scenario NAME --sensitivity [--player A,B] [--seeds N]
  npm run lab -- merge FILE... [--json]

  --seeds        games of each player (default 2000)
  --planned      games of each player that plans ahead, if not as many: they take most of the time
  --quick        about a minute of two processors: what is far off shows, gates 5 and 6 are left out
  --set          changes one number, such as tuning.beijing.eagerness=2 or events.E07.weight=3; repeat at will
  --player       only these: ${[...Object.keys(PLAYERS), 'constant', 'blind-planner', 'belief-planner', 'oracle'].join(', ')}
  --workers      worker threads (default: one for each processor)
  --shard        plays one part of the games, 1/16 to 16/16, into a file for "merge"
  --sensitivity  moves each coefficient by a tenth and ranks them by what they change
  --json         everything as data`;

const VALUES = ['scenario', 'seeds', 'planned', 'workers', 'shard', 'out', 'player', 'set'];
const FLAGS = ['quick', 'json', 'sensitivity', 'help'];

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

async function main(words: readonly string[]): Promise<void> {
  const { values, rest, repeated } = readArguments(words, VALUES, FLAGS);
  if (values.has('help')) console.log(HELP);
  else if (rest[0] === 'merge') mergeFiles(rest.slice(1), values.has('json'));
  else if (rest.length > 0) throw new Mistake(`"${rest[0]}" is not understood. Try --help.`);
  else await measure(values, repeated.get('set') ?? []);
}

async function measure(values: ReadonlyMap<string, string>, sets: readonly string[]): Promise<void> {
  const path = scenarioFile(values.get('scenario') ?? 'the-thin-reserve');
  const { world } = loadVaried(path, sets);
  const workers = wholeNumber(values, 'workers', availableParallelism());
  const players = values.get('player')?.split(',') ?? null;
  if (values.has('sensitivity')) {
    const lines = printSensitivity(world, players, wholeNumber(values, 'seeds', 150), told());
    for (const line of lines) console.log(line);
    return;
  }
  const seeds = wholeNumber(values, 'seeds', 2000);
  const full = fullSettings(seeds, wholeNumber(values, 'planned', seeds));
  const base: Settings = values.has('quick') ? QUICK : full;
  const settings = { ...base, players };
  const shard = readShard(values.get('shard'));
  const jobs = jobsOf(world, settings, shard);
  if (jobs.length === 0) throw new Mistake('Nothing to play: no such --player, or too few --seeds.');
  const outcome = await runOnWorkers({ scenario: path, sets, settings }, jobs, workers, told());
  const part: Part = { format: 1, scenario: path, hash: world.hash, sets, settings, shard, ...outcome };
  const out = values.get('out');
  if (out !== undefined) writeFileSync(out, JSON.stringify(part));
  else show(part, values.has('json'));
}

function mergeFiles(paths: readonly string[], json: boolean): void {
  if (paths.length === 0) throw new Mistake('Name the files to merge.');
  show(mergeParts(paths.map(path => ({ path, text: read(path) }))), json);
}

function show(part: Part, json: boolean): void {
  const loaded = loadVaried(part.scenario, part.sets);
  if (loaded.world.hash !== part.hash) {
    throw new Mistake(`${part.scenario} has changed since these games were played. Play them again.`);
  }
  if (json) console.log(JSON.stringify(reportData(loaded, part), null, 2));
  else for (const line of printReport(loaded, part)) console.log(line);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Mistake(`There is no file ${path} that can be read.`);
  }
}

function wholeNumber(values: ReadonlyMap<string, string>, name: string, usual: number): number {
  const text = values.get(name);
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Mistake(`--${name} needs a whole number from 1, not "${text}".`);
}

/** Says on stderr how far it is, every few seconds, so that --json stays clean. */
function told(): (share: number) => void {
  const start = Date.now();
  let last = start;
  return share => {
    const now = Date.now();
    if (now - last < 5000) return;
    last = now;
    console.error(sayProgress(share, (now - start) / 1000));
  };
}
