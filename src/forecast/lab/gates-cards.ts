// Gates 7 to 10: cards that matter, odds that can be trusted, games that last.
import type { World } from '../../sim/world.ts';
import { type Clause, clause, type Gate, gate } from './gate.ts';
import { MIXED, STRONG } from './series.ts';
import { meanShare, median, share } from './statistics.ts';
import type { Counts, Series, Tally } from './tally.ts';

/** So many times an answer must have been possible before "never chosen" says that it is dominated. */
const ENOUGH_CHANCES = 60;

/** Games are early over when they end before this turn. */
const EARLY = 4;

/** Every directive is worth ordering now and then, none is always right; no answer is worse wherever it is asked. */
export function choices(tally: Tally, world: World): Gate {
  const strong = present(tally, STRONG);
  const picked = (name: string): number => total(strong, 'picks', name);
  const orders = world.directives.reduce((sum, { id }) => sum + picked(`directive:${id}`), 0);
  const directives = world.directives.map(({ id }) =>
    clause(
      { kind: 'directive-picks', directive: id },
      orders === 0 ? null : share(picked(`directive:${id}`), orders),
      { least: 0.03, most: 0.6 },
    ),
  );
  const answers = world.events.flatMap(({ id: event, choices: answers }) =>
    answers.map(({ id: answer }) => dominated(strong, event, answer)),
  );
  return gate(7, [...directives, ...answers]);
}

/** An answer that strong players never chose, though they could have often enough. */
function dominated(strong: readonly Series[], event: string, answer: string): Clause {
  const chances = total(strong, 'chances', `answer:${event}:${answer}`);
  const picks = total(strong, 'picks', `answer:${event}:${answer}`);
  const subject = { kind: 'dominated', event, answer } as const;
  const base = clause(subject, chances === 0 ? null : share(picks, chances), { least: 0 });
  if (picks > 0 || chances === 0) return base;
  return { ...base, verdict: chances >= ENOUGH_CHANCES ? 'missed' : 'unsettled' };
}

/** Cards come up, but not always; endings are reached. In the games of all kinds of players. */
export function coverage(tally: Tally, world: World): Gate {
  const mixed = present(tally, MIXED);
  const seen = (card: string) =>
    mixed.length === 0
      ? null
      : meanShare(mixed.map(({ cards, games }) => ({ count: cards[card] ?? 0, total: games.length })));
  return gate(8, [
    ...world.events.map(({ id, on }) =>
      // What comes for certain in a turn of its own may come in every game.
      clause({ kind: 'event', id }, seen(`event:${id}`), { least: 0.02, ...(on ? {} : { most: 0.6 }) }),
    ),
    ...world.endings.map(({ id }) => clause({ kind: 'ending', id }, seen(`ending:${id}`), { least: 0.02 })),
  ]);
}

/** What is called seven in ten happens seven times in ten. */
export function calibration(tally: Tally): Gate {
  const odds = Object.values(tally).map(series => series.odds);
  const sum = (name: string): number => odds.reduce((all, each) => all + (each[name] ?? 0), 0);
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const shown = sum(`${bin} shown`);
    if (shown === 0) return clause({ kind: 'odds', from: bin / 10, to: (bin + 1) / 10 }, null, {});
    const came = share(sum(`${bin} came`), shown);
    const said = sum(`${bin} percent`) / 100 / shown;
    const off = { value: came.value - said, low: came.low - said, high: came.high - said };
    return clause({ kind: 'odds', from: bin / 10, to: (bin + 1) / 10 }, off, { least: -0.03, most: 0.03 });
  });
  const banded = sum('band shown');
  const band = banded === 0 ? null : share(sum('band held'), banded);
  return gate(9, [...bins, clause({ kind: 'band' }, band, { least: 0.78, most: 0.82 })]);
}

/** Hardly anybody is out before the game has begun, and most games are played to the end. */
export function lasting(tally: Tally, world: World): Gate {
  const mixed = present(tally, MIXED);
  const early = meanShare(
    mixed.map(({ games }) => ({
      count: games.filter(([, , turns]) => turns < Math.min(EARLY, world.turns)).length,
      total: games.length,
    })),
  );
  const turns = mixed.flatMap(({ games }) => games.map(([, , turns]) => turns));
  return gate(10, [
    clause({ kind: 'early-end' }, mixed.length === 0 ? null : early, { most: 0.02 }),
    clause({ kind: 'length' }, turns.length === 0 ? null : median(turns), { least: 0.9 * world.turns }),
  ]);
}

function present(tally: Tally, names: readonly string[]): Series[] {
  return names.flatMap(name => tally[name] ?? []).filter(series => series.games.length > 0);
}

function total(all: readonly Series[], what: 'picks' | 'chances', name: string): number {
  return all.reduce((sum, series) => sum + ((series[what] as Counts)[name] ?? 0), 0);
}
