// How long a turn takes: `npm run bench`. Prints microseconds of processor time a turn, the median of nine
// interleaved rounds, with and without the ledger. A figure to look at, not a test.
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { advance } from '../../src/sim/turn.ts';
import { someOrders, somewhere } from '../support/arbitrary.ts';
import { realWorld } from '../support/real-world.ts';

const ROUNDS = 9;
const REPEATS = 40;
const world = realWorld();

/** Positions all over the length of a game, with orders for each. */
const positions = Array.from({ length: 600 }, (_, n) => {
  const state = somewhere(world, `bench ${n}`, n, n % 11);
  return { state, orders: someOrders(world, state, n) };
}).filter(({ state }) => state[SLOT.ending] === -1);

const work: State = world.start.slice();
const kinds = {
  'turn, ledger off': () => {
    for (const { state, orders } of positions) {
      work.set(state);
      advance(world, work, orders, null);
    }
  },
  'turn, ledger on': () => {
    for (const { state, orders } of positions) {
      work.set(state);
      advance(world, work, orders, { ledger: [], reports: [], happenings: [] });
    }
  },
  "player's view": () => {
    for (const { state } of positions) playerView(world, state);
  },
};

function microseconds(run: () => void): number {
  const before = process.cpuUsage();
  for (let i = 0; i < REPEATS; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (REPEATS * positions.length);
}

const found = Object.fromEntries(Object.keys(kinds).map(name => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, run] of Object.entries(kinds)) {
    const taken = microseconds(run);
    if (round > 0) found[name]!.push(taken);
  }
}
for (const [name, times] of Object.entries(found)) {
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  console.log(`${name.padEnd(18)} ${median.toFixed(2)} us`);
}
