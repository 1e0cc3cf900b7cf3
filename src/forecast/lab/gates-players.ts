// Gates 1 to 6: how much thought the scenario asks for, and whether thought is enough.
import { LINES } from '../../sim/slots.ts';
import type { World } from '../../sim/world.ts';
import { type Clause, clause, type Gate, gate } from './gate.ts';
import { again, against, hostileTypes, LADDER, listening, sureOf, winsOf } from './series.ts';
import { betweenGroups, type Estimate, mean, share } from './statistics.ts';
import type { Tally } from './tally.ts';

/** Times that each seed is played by the same player for gate 6. */
export const REPEATS = 4;

/** Who does not think does not win: random, first option, everything on one line. */
export function thoughtless(tally: Tally): Gate {
  return gate(1, [
    wins(tally, 'random', { least: 0.01, most: 0.1 }),
    wins(tally, 'first-option', { most: 0.15 }),
    ...LINES.map(line => wins(tally, `all-in-${line}`, { most: 0.05 })),
  ]);
}

/** No fixed split of the budget is good enough. */
export function noConstant(tally: Tally): Gate {
  const compared = paired(tally, 'constant', 'oracle', (constant, oracle) => constant - 0.6 * oracle);
  return gate(2, [
    wins(tally, 'constant', { most: 0.45 }),
    clause({ kind: 'constant-of-oracle', player: 'constant' }, compared, { most: 0 }),
  ]);
}

/** Each way of thinking beats the simpler one. */
export function ladder(tally: Tally): Gate {
  const steps = LADDER.slice(1).map((to, i) => {
    const from = LADDER[i]!;
    return clause({ kind: 'step', from, to }, difference(tally, to, from), { least: 0.08 });
  });
  return gate(3, [...steps, wins(tally, 'oracle', { least: 0.85, most: 0.98 })]);
}

/** Reports are worth reading, and worth some of the budget, not all of it. */
export function information(tally: Tally, world: World): Gate {
  const value = difference(tally, 'belief-planner', 'blind-planner');
  const most = world.tuning.chips.perLine;
  const levels = Array.from({ length: most + 1 }, (_, chips) =>
    share(...winsAndGames(tally, listening(chips))),
  );
  const between = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 1);
  const best = between.reduce((a, b) => (levels[b]!.value > levels[a]!.value ? b : a), 1);
  return gate(4, [
    clause({ kind: 'information' }, value, { least: 0.1, most: 0.3 }),
    ...[0, most].map(other =>
      clause({ kind: 'spending', best, other }, difference(tally, listening(best), listening(other)), {
        least: 0,
      }),
    ),
  ]);
}

/** Being sure of the wrong Beijing costs dearly; weighing all of them costs little. */
export function specialists(tally: Tally, world: World): Gate {
  const types = hostileTypes(world);
  const clauses = types.flatMap((own): Clause[] => {
    const sure = sureOf(own);
    const right = against(sure, own);
    const losses = types
      .filter(type => type !== own)
      .map(type => ({ type, loss: unpaired(tally, right, against(sure, type)) }));
    const worst = losses.reduce<(typeof losses)[number] | null>(
      (a, b) => (a === null || (b.loss?.value ?? -1) > (a.loss?.value ?? -1) ? b : a),
      null,
    );
    const weighing = difference(tally, right, against('belief-planner', own));
    return [
      ...(worst
        ? [clause({ kind: 'wrong-type', player: sure, type: worst.type }, worst.loss, { least: 0.2 })]
        : []),
      clause({ kind: 'right-type', player: 'belief-planner', type: own }, weighing, { most: 0.1 }),
    ];
  });
  return gate(5, clauses);
}

/** The seed is not fate. */
export function seedShare(tally: Tally): Gate {
  const runs = Array.from({ length: REPEATS }, (_, i) => winsOf(tally, again('belief-planner', i + 1)));
  const seeds = [...(runs[0]?.keys() ?? [])];
  const groups = seeds.map(n => runs.flatMap(run => run.get(n) ?? []));
  const measured = groups.length < 3 ? null : betweenGroups(groups);
  return gate(6, [clause({ kind: 'seed-share' }, measured, { most: 0.4 })]);
}

function winsAndGames(tally: Tally, name: string): [number, number] {
  const games = tally[name]?.games ?? [];
  return [games.reduce((sum, [, won]) => sum + won, 0), games.length];
}

function wins(tally: Tally, player: string, bounds: { least?: number; most?: number }): Clause {
  const [won, games] = winsAndGames(tally, player);
  return clause({ kind: 'wins', player }, games === 0 ? null : share(won, games), bounds);
}

/** Difference of wins over the games that both have played: the same seeds, so most of the luck cancels. */
function difference(tally: Tally, better: string, worse: string): Estimate | null {
  return paired(tally, better, worse, (a, b) => a - b);
}

function paired(
  tally: Tally,
  one: string,
  other: string,
  compare: (a: number, b: number) => number,
): Estimate | null {
  const others = winsOf(tally, other);
  const values = [...winsOf(tally, one)].flatMap(([n, won]) => {
    const against = others.get(n);
    return against === undefined ? [] : [compare(won, against)];
  });
  return values.length === 0 ? null : mean(values, 1);
}

/** Difference of wins of games that have nothing to do with each other. */
function unpaired(tally: Tally, one: string, other: string): Estimate | null {
  const a = share(...winsAndGames(tally, one));
  const b = share(...winsAndGames(tally, other));
  if (a.high - a.low >= 1 || b.high - b.low >= 1) return null;
  const off = (x: number, y: number) => Math.sqrt(x * x + y * y);
  const value = a.value - b.value;
  return {
    value,
    low: value - off(a.value - a.low, b.high - b.value),
    high: value + off(a.high - a.value, b.value - b.low),
  };
}
