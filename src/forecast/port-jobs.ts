// The jobs that can be asked of the port: one line each. A job is a generator that yields the share done (0-1)
// often enough to be cancelled, and returns plain data. It sees a world and its input, nothing else.
import type { Orders } from '../sim/orders.ts';
import type { World } from '../sim/world.ts';
import { adviserOdds, type Bias, type Odds } from './advisers.ts';
import { type Belief, type BeliefOptions, type Seen, startBelief, updateBelief } from './belief.ts';
import { type BeliefReading, readBelief } from './belief-reading.ts';
import { type Futures, type FuturesOptions, futuresInSlices } from './futures.ts';
import { measure } from './lab/run.ts';
import { oneChangeOf } from './review/one-change.ts';
import { turningOf, verdictOf } from './review/review.ts';
import { type Tally, trial } from './trial.ts';

export type Job<In, Out> = (world: World, input: In) => Generator<number, Out>;

/** What the player has seen so far, hidden happenings and the mark of planted reports left out. */
interface Known {
  readonly history: readonly Seen[];
  readonly belief?: BeliefOptions;
}

export const JOBS = {
  belief: job(function* (world, { history, belief }: Known) {
    const believed = yield* think(world, history, belief);
    return { belief: believed, reading: readBelief(world, believed) } as {
      readonly belief: Belief;
      readonly reading: BeliefReading;
    };
  }),
  forecast: job(function* (world, input: Known & { readonly orders: Orders } & FuturesOptions) {
    const belief = yield* think(world, input.history, input.belief);
    return yield* futuresInSlices(world, belief, input.orders, input);
  }),
  compare: job(function* (world, input: Known & { readonly plans: readonly Orders[] } & FuturesOptions) {
    const belief = yield* think(world, input.history, input.belief);
    const list: Futures[] = [];
    for (const orders of input.plans) list.push(yield* futuresInSlices(world, belief, orders, input));
    return list as readonly Futures[];
  }),
  advisers: job(function* (world, input: Known & { readonly biases: Readonly<Record<string, Bias>> }) {
    const belief = yield* think(world, input.history, input.belief);
    return Object.fromEntries(
      Object.entries(input.biases).map(([faction, bias]) => [faction, adviserOdds(world, belief, bias)]),
    ) as Readonly<Record<string, Odds>>;
  }),
  trial: job(function* (world, { games }: { readonly games: number }) {
    let last: Tally | null = null;
    for (const tally of trial(world, games)) {
      last = tally;
      yield tally.games / games;
    }
    return last;
  }),
  verdict: job(verdictOf),
  turning: job(turningOf),
  oneChange: job(oneChangeOf),
  lab: job(measure),
};

export type JobKind = keyof typeof JOBS;
export type Input<Kind extends JobKind> = Parameters<(typeof JOBS)[Kind]>[1];
export type Output<Kind extends JobKind> =
  ReturnType<(typeof JOBS)[Kind]> extends Generator<number, infer Out> ? Out : never;

/** Says of a function that it is a job. */
function job<In, Out>(run: Job<In, Out>): Job<In, Out> {
  return run;
}

/** `beliefOf` in slices of one turn. */
function* think(world: World, history: readonly Seen[], options?: BeliefOptions): Generator<number, Belief> {
  const [first, ...rest] = history;
  if (first === undefined) throw new RangeError('a forecast needs the first briefing');
  let belief = startBelief(world, first.view, first.reports, first.happenings, options);
  for (const { orders, view, reports, happenings } of rest) {
    yield 0;
    if (orders !== null) belief = updateBelief(world, belief, orders, view, reports, happenings);
  }
  return belief;
}
