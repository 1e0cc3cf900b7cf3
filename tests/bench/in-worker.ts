// What a page's worker takes for a thousand futures of ten turns: under orders given beforehand, and as the forecast
// asks for them, from a belief, each turn decided by the reference player; and for the review of a game of ten turns.
// Bundled for a browser by chromium.mjs.
import { startBelief } from '../../src/forecast/belief.ts';
import { futures, referenceOrders } from '../../src/forecast/futures.ts';
import { turningOf, verdictOf } from '../../src/forecast/review/review.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { nameKey } from '../../src/sim/luck.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT } from '../../src/sim/state.ts';
import { advance, begin } from '../../src/sim/turn.ts';

const FOLDER = '../../scenarios/';
const FILE = 'the-thin-reserve.json';
const PLAYOUTS = 1000;
const TURNS = 10;
/** The first ones warm the compiler and are not told. */
const WARM = 6;
const ROUNDS = 9;

const raw = import.meta.glob<string>(['../../scenarios/*.json', '../../scenarios/decks/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.slice(FOLDER.length), text]),
);
const loaded = loadScenario(texts, FILE);
if (!loaded.ok) throw new Error(`${FILE} does not load`);
const { world } = loaded;

const [first, second] = world.priorities.map(({ id }) => id) as [string, string];
const opening = begin(world, 'bench', [first, second]);
const work = world.start.slice();

/** Orders for ten turns, as the reference player gives them in one game. */
function plan(): Orders[] {
  work.set(opening.state);
  const orders: Orders[] = [];
  while (orders.length < TURNS && work[SLOT.ending] === -1) {
    const given = referenceOrders(world, work, opening.reports);
    orders.push(given);
    advance(world, work, given, null);
  }
  return orders;
}

const orders = plan();
const belief = startBelief(world, playerView(world, opening.state), opening.reports, opening.happenings);

function given(): void {
  for (let n = 0; n < PLAYOUTS; n++) {
    work.set(opening.state);
    work[SLOT.seedA] = (nameKey('playout') + n) >>> 0;
    for (const sheet of orders) if (work[SLOT.ending] === -1) advance(world, work, sheet, null);
  }
}

function believed(): void {
  futures(world, belief, orders[0]!, { count: PLAYOUTS, horizon: TURNS });
}

/** The whole review, as the debrief asks for it: the verdict, then the turning points. */
function reviewed(): void {
  const played = { seed: 'bench', priorities: [first, second] as const, orders };
  const { judged } = last(verdictOf(world, played));
  last(turningOf(world, { played, judged }));
}

function last<Result>(steps: Generator<number, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Milliseconds of each round. */
function timed(run: () => void, rounds = ROUNDS): number[] {
  const all = Array.from({ length: WARM + rounds }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return all.slice(WARM);
}

postMessage({ given: timed(given), believed: timed(believed), reviewed: timed(reviewed, 3) });
