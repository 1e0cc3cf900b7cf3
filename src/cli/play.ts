// Plays a whole game on the command line with a scripted player and prints it as text.
import { PLAYERS } from '../forecast/players.ts';
import { loadScenario } from '../scenario/load.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { keyWords, nameKey, unit } from '../sim/luck.ts';
import { playerView } from '../sim/player-view.ts';
import type { Report } from '../sim/record.ts';
import { begin, play } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import { type Described, describeGame } from '../words/describe.ts';
import { printProblem } from '../words/problem.ts';
import { choose, Mistake, readArguments, run } from './arguments.ts';
import { disk, scenarioNames } from './scenario-files.ts';

const HELP = `Plays a whole game with a scripted player and prints it as text.

  npm run play -- [--scenario NAME] [--seed TEXT] [--player NAME] [--priorities A,B]

  --scenario    ${scenarioNames().join(', ')} (the first one if left out)
  --seed        any text; the same seed is the same world (default 1)
  --player      ${Object.keys(PLAYERS).join(', ')} (default random)
  --priorities  two of the scenario's priorities (default its first two)
  --help        this text`;

function priorities(world: World, wanted: string | undefined): [string, string] {
  const ids = world.priorities.map(({ id }) => id);
  const [first = '', second = '', ...more] = wanted === undefined ? ids.slice(0, 2) : wanted.split(',');
  choose('priorities', first, ids);
  choose('priorities', second, ids);
  if (more.length > 0 || first === second) throw new Mistake('--priorities takes two different ones: A,B.');
  return [first, second];
}

/** The whole game, moment by moment. The player's own chance hangs on the seed, apart from the world's luck. */
function moments(world: World, seed: string, pair: readonly [string, string], name: string): Described[] {
  const player = PLAYERS[name]!;
  const reports: Report[] = [];
  let step = begin(world, seed, pair);
  const played: Described[] = [];
  const note = (orders: Described['orders']) => {
    reports.push(...step.reports);
    played.push({
      ...step,
      orders,
      view: playerView(world, step.state),
      fingerprint: fingerprint(step.state),
    });
  };
  note(null);
  const [a, b] = keyWords(`${seed}/player/${name}`);
  for (;;) {
    const { view } = played[played.length - 1]!;
    if (view.ending !== null) return played;
    const orders = player(world, view, reports, key => unit(a, b, view.turn, nameKey(key)));
    step = play(world, step.state, orders);
    note(orders);
  }
}

run(() => {
  const { values, rest } = readArguments(
    process.argv.slice(2),
    ['scenario', 'seed', 'player', 'priorities'],
    ['help'],
  );
  if (values.has('help')) {
    console.log(HELP);
    return;
  }
  if (rest.length > 0) throw new Mistake(`"${rest[0]}" is not understood. Try --help.`);
  const names = scenarioNames();
  const scenarioName = choose('scenario', values.get('scenario') ?? names[0] ?? '', names);
  const player = choose('player', values.get('player') ?? 'random', Object.keys(PLAYERS));
  const loaded = loadScenario(disk, `scenarios/${scenarioName}.json`);
  if (!loaded.ok) {
    throw new Mistake(
      ['The scenario cannot be played yet.', ...loaded.problems.map(printProblem)].join('\n'),
    );
  }
  const { scenario, world } = loaded;
  const seed = values.get('seed') ?? '1';
  const pair = priorities(world, values.get('priorities'));
  console.log(describeGame(scenario, world, seed, moments(world, seed, pair, player)));
});
