// What the lab prints: the ten gates with what is behind them, who wins how often, which directives are ordered.
import { type Clause, type Gate, offBy } from '../forecast/lab/gate.ts';
import { excepting, gates } from '../forecast/lab/gates.ts';
import { leaksAt } from '../forecast/lab/leaks.ts';
import { STRONG } from '../forecast/lab/series.ts';
import { share } from '../forecast/lab/statistics.ts';
import { mindOf } from '../forecast/lab/table.ts';
import type { Tally } from '../forecast/lab/tally.ts';
import type { Found } from '../forecast/players/search.ts';
import { PLAYERS } from '../forecast/players.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { World } from '../sim/world.ts';
import { sayClause, sayGate, sayLeaks, sayWins, verdictName } from '../words/lab.ts';

/** Clauses of a gate that are printed; the rest is counted. */
const SHOWN = 12;

export interface Measured {
  readonly scenario: string;
  readonly tally: Tally;
  readonly found: Found | null;
}

/** A scenario as its file says it, and as it is played. */
interface Loaded {
  readonly scenario: Pick<Scenario, 'gates'>;
  readonly world: World;
}

/** Everything the report says, as data: for --json. */
export function reportData({ world, scenario: file }: Loaded, { scenario, tally, found }: Measured) {
  const wins = Object.fromEntries(
    Object.entries(tally).map(([name, { games }]) => [
      name,
      { games: games.length, ...winShare(tally, name) },
    ]),
  );
  return { scenario, hash: world.hash, split: found, wins, gates: excepting(gates(tally, world), file) };
}

export function printReport({ world, scenario: file }: Loaded, measured: Measured): string[] {
  const all = excepting(gates(measured.tally, world), file);
  const { tally, found, scenario } = measured;
  return [
    `${scenario}, ${world.id} ${world.hash}`,
    '',
    'Gates',
    ...all.flatMap(gate => [...sayGate(gate), ...clausesOf(gate).map(line => `      ${line}`)]),
    '',
    'Wins, with the interval that holds the true share 19 times in 20',
    ...Object.keys(tally).map(name => `  ${sayWins(name, winShare(tally, name), tally[name]!.games.length)}`),
    '',
    ...directives(tally, world),
    honesty(world),
    ...(found ? ['Best constant split found', `  ${JSON.stringify(found.split)}`] : []),
  ];
}

/** Players who must not know what is hidden, each tried in two games with other hidden truth. */
function honesty(world: World): string {
  const names = [...Object.keys(PLAYERS), 'belief-planner', 'blind-planner'];
  const small = { imagined: 2, particles: 12, split: null };
  const caught = names.filter(name => [0, 1].some(n => leaksAt(world, mindOf(name, small), n) !== null));
  return sayLeaks(caught);
}

function winShare(tally: Tally, name: string) {
  const games = tally[name]?.games ?? [];
  return share(
    games.reduce((sum, [, won]) => sum + won, 0),
    games.length,
  );
}

/** What is missed, the furthest off first, then what is open; a gate with few clauses shows them all. */
function clausesOf({ clauses }: Gate): string[] {
  const measured = clauses.filter(each => each.verdict !== 'unmeasured');
  const told = clauses.length <= SHOWN ? measured : measured.filter(each => each.verdict !== 'held');
  const order = { missed: 0, unsettled: 1, unmeasured: 2, held: 3 };
  const sorted = [...told].sort(
    (a: Clause, b: Clause) => order[a.verdict] - order[b.verdict] || offBy(b) - offBy(a),
  );
  const shown = clauses.length <= SHOWN ? told : sorted.slice(0, SHOWN);
  if (shown.length === clauses.length) return shown.map(sayClause);
  return [...shown.map(sayClause), sayCounts(clauses)];
}

/** "of 131 in all: 116 held, 6 MISSED, 9 not settled" */
function sayCounts(clauses: readonly Clause[]): string {
  const counts = (['held', 'missed', 'unsettled', 'unmeasured'] as const).flatMap(verdict => {
    const count = clauses.filter(each => each.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictName(verdict)}`];
  });
  return `of ${clauses.length} in all: ${counts.join(', ')}`;
}

/** How often strong players order each directive, and how often they could. */
function directives(tally: Tally, world: World): string[] {
  const strong = STRONG.flatMap(name => tally[name] ?? []);
  const sum = (what: 'picks' | 'chances', name: string) =>
    strong.reduce((all, series) => all + (series[what][name] ?? 0), 0);
  const all = world.directives.reduce((total, { id }) => total + sum('picks', `directive:${id}`), 0);
  if (all === 0) return [];
  const rows = world.directives
    .map(({ id }) => ({
      id,
      picks: sum('picks', `directive:${id}`),
      open: sum('chances', `directive:${id}`),
    }))
    .sort((a, b) => b.picks - a.picks)
    .map(({ id, picks, open }) => {
      const part = ((100 * picks) / all).toFixed(1).padStart(5);
      return `  ${id.padEnd(20)} ${part} % of directives, ordered in ${picks} of ${open} turns in which it was open`;
    });
  return [`Directives of ${STRONG.join(' and ')}; none in ${sum('picks', 'directive:')} turns`, ...rows, ''];
}
