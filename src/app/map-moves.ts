// The turn just played as moves on the map: brigades first, then what travelled from its cause to its number, in the
// order in which the ledger is told, so that each line lights up with its ribbons.
import type { MapMove } from '../map/map-view.ts';
import { linesOf } from '../panels/room/resolution.ts';
import type { Game, Moment } from '../session/game.ts';
import { type Cause, HEADLINE, type HeadlineDial, type Place } from '../sim/slots.ts';
import type { LedgerEntry } from '../words/ledger.ts';
import { sayRibbon, sayTrain } from '../words/map.ts';

/** More than this nobody follows in six seconds. Every line told has at least one. */
const MOST = 12;

export interface Playing {
  readonly moves: readonly MapMove[];
  /** For each move: how many lines of the ledger have been told with it. */
  readonly told: readonly number[];
  /** Lines in all. */
  readonly lines: number;
}

const FROM: Record<Cause, Place> = {
  you: 'centre',
  front: 'ukraine',
  china: 'beijing',
  home: 'urals',
  world: 'west',
  chance: 'westSiberia',
};

/** Where a dial is at home on the map. */
const AT: Record<HeadlineDial, Place> = {
  front: 'ukraine',
  east: 'amur',
  secrets: 'eastSiberia',
  treasury: 'centre',
  cohesion: 'centre',
  support: 'urals',
  trust: 'beijing',
  leverage: 'beijing',
};

/** Brigades that stepped along the rails in this turn. */
function trains(game: Game, before: Moment, now: Moment): MapMove[] {
  const { turns } = game.world.tuning.rails;
  return now.view.brigades.flatMap(({ index, base, arrives }) => {
    const was = before.view.brigades[index];
    const moved = was !== undefined && (was.arrives !== null || arrives !== null);
    if (!moved) return [];
    const to = base;
    return [
      {
        cause: 'you' as const,
        from: to === 'east' ? ('ukraine' as const) : ('amur' as const),
        to: to === 'east' ? ('amur' as const) : ('ukraine' as const),
        text: sayTrain(index, to, arrives === null),
        size: 0,
        dial: 'east',
        brigade: { index, to, done: arrives === null ? 1 : 1 - (arrives - now.view.turn) / turns },
      },
    ];
  });
}

const isHeadline = (dial: string): dial is HeadlineDial => (HEADLINE as readonly string[]).includes(dial);

interface Ribbon {
  readonly line: number;
  readonly cause: Cause;
  readonly text: string;
  readonly dial: HeadlineDial;
  readonly amount: number;
}

/** The headline effects of the told lines, largest first within a line. */
function effectsOf(entries: readonly LedgerEntry[]): Ribbon[][] {
  return entries.map(({ cause, text, effects }, line) =>
    effects
      .flatMap(({ dial, amount }) => (isHeadline(dial) ? [{ line, cause, text, dial, amount }] : []))
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  );
}

/** The largest effect of every line, and the largest of the others as far as there is room. */
function choose(entries: readonly LedgerEntry[], most: number): Ribbon[] {
  const lines = effectsOf(entries);
  const first = lines.flatMap(line => line.slice(0, 1));
  const others = lines
    .flatMap(line => line.slice(1))
    .filter(({ amount }) => Math.abs(amount) >= 1)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, Math.max(0, most - first.length));
  return [...first, ...others].sort((a, b) => a.line - b.line);
}

/** What the map plays of the last commit; nothing before the first. */
export function mapMoves(game: Game): Playing {
  const moments = game.moments.value;
  const now = moments[moments.length - 1]!;
  const before = moments[moments.length - 2];
  const { told } = linesOf(game, now);
  if (!before) return { moves: [], told: [], lines: told.length };
  const moving = trains(game, before, now);
  const ribbons = choose(told, MOST - moving.length);
  const moves = ribbons.map(({ cause, text, dial, amount }) => ({
    cause,
    from: FROM[cause],
    to: AT[dial],
    text: sayRibbon(game.scenario, dial, amount, cause, text),
    size: Math.abs(amount),
    dial,
  }));
  return {
    moves: [...moving, ...moves],
    told: [...moving.map(() => 0), ...ribbons.map(({ line }) => line + 1)],
    lines: told.length,
  };
}
