// What can be seen of a scenario: what the checks say, the world it becomes, games that are played, and their words.
import { loadScenario } from '../../src/scenario/load.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { World } from '../../src/sim/world.ts';
import { describeMoment } from '../../src/words/describe.ts';
import { playGame } from './games.ts';
import { type Data, textOf } from './small-scenario.ts';

const GAMES = [
  ['AMUR-1', 'random'],
  ['LENA-7', 'reactive'],
  ['OB-3', 'random'],
] as const;
const FILE = 'small.json';

/** The world as data: closures leave their traces in the games; the hash would change with anything. */
function dataOf({ hash: _, ...world }: World): string {
  return JSON.stringify(world, (_, value) => (value instanceof Float64Array ? [...value] : value));
}

/** What is observable of a scenario, the quickest to find out first: two scenarios that differ in it differ to somebody. */
export function* observations(data: Data, assumptions: Readonly<Record<string, string>>): Generator<string> {
  const files = { [FILE]: textOf(data) };
  const loaded = loadScenario(files, FILE);
  const said = loaded.ok ? loaded.warnings : loaded.problems;
  yield said.map(({ code, path, expected, found }) => `${code} ${path} ${expected} ${found}`).join('\n');
  if (!loaded.ok) return;
  const { scenario, world } = loaded;
  yield dataOf(world);
  const varied = loadScenario(files, FILE, { assumptions });
  yield varied.ok ? dataOf(varied.world) : 'cannot be varied';
  for (const [seed, player] of GAMES) {
    const { steps, orders } = playGame(world, seed, player);
    yield steps
      .map((step, i) => {
        const view = playerView(world, step.state);
        const moment = { ...step, view, orders: orders[i - 1] ?? null, fingerprint: fingerprint(step.state) };
        return describeMoment(scenario, world, moment);
      })
      .join('\n');
  }
}
