// The quarter just played, line by line: what the ledger sheet shows so far and what the dials show with it.
// Nothing here changes a game; the whole turn is known at once and only told one line after the other.
import { batch } from '@preact/signals';
import type { Game, Moment } from '../../session/game.ts';
import { HEADLINE } from '../../sim/slots.ts';
import { type LedgerEntry, sayLedger } from '../../words/ledger.ts';
import { sayResolution } from '../../words/resolution.ts';
import { goTo, resolved, resolving, spoken, step } from '../ui.ts';
import { seriesOf } from './dial-list.ts';
import { cover, covered, facilitating } from './lesson/facilitate.ts';

/** Milliseconds that the whole reveal may take, and the longest that one line may. */
const WHOLE = 5200;
const LINE = 420;

/** A headline change of at least this much is told by itself; of smaller ones only the largest, so that a quiet quarter tells something. */
const TOLD = 1;
const LEAST = 6;

export interface LedgerLines {
  /** Entries that moved a headline dial, in order; these are told one by one. */
  readonly told: readonly LedgerEntry[];
  /** Smaller entries, and those that moved only the dials below; they stand folded under the others. */
  readonly small: readonly LedgerEntry[];
}

const headline: readonly string[] = HEADLINE;
const cache = new WeakMap<Moment, LedgerLines>();

/** The largest change of a headline dial in an entry. */
const weight = ({ effects }: LedgerEntry) =>
  Math.max(0, ...effects.filter(({ dial }) => headline.includes(dial)).map(({ amount }) => Math.abs(amount)));

/** True for a dial on the rail; the others lie under it. */
export const isHeadline = (dial: string): boolean => headline.includes(dial);

/** The ledger of a moment in sentences. */
export function linesOf(game: Game, moment: Moment): LedgerLines {
  const known = cache.get(moment);
  if (known) return known;
  const entries = sayLedger(game.scenario, game.world, moment.ledger);
  const sorted = [...entries].sort((a, b) => weight(b) - weight(a));
  const told = new Set(
    sorted.filter((entry, i) => weight(entry) >= TOLD || (i < LEAST && weight(entry) > 0)),
  );
  const lines = {
    told: entries.filter(entry => told.has(entry)),
    small: entries.filter(entry => !told.has(entry)),
  };
  cache.set(moment, lines);
  return lines;
}

/** How many told lines stand on the sheet now. A map that plays leads; without one the room counts by itself. */
export function linesShown(game: Game): number {
  const { told } = linesOf(game, game.now.value);
  if (step.value !== 'resolution') return told.length;
  if (resolving.value === null || resolving.value === 0) return Math.min(resolved.value, told.length);
  return Math.min(told.length, Math.ceil((resolved.value / resolving.value) * told.length));
}

const touches = (entry: LedgerEntry | undefined, dial: string) =>
  entry?.effects.some(effect => effect.dial === dial) ?? false;

/** Whether a dial still waits for its first line, is touched by the line just told, or neither. */
export function dialState(game: Game, dial: string): 'quiet' | 'waiting' | 'reached' {
  if (step.value !== 'resolution') return 'quiet';
  const { told } = linesOf(game, game.now.value);
  const shown = linesShown(game);
  if (shown >= told.length) return 'quiet';
  if (touches(told[shown - 1], dial)) return 'reached';
  return told.slice(0, shown).some(entry => touches(entry, dial)) ? 'quiet' : 'waiting';
}

/** Course of a dial as told so far: while resolving its last value grows line by line. */
export function shownSeries(game: Game, dial: string): number[] {
  const moments = game.moments.value;
  const series = seriesOf(moments, dial);
  if (step.value !== 'resolution') return series;
  const { told } = linesOf(game, game.now.value);
  const shown = linesShown(game);
  if (shown >= told.length) return series;
  const before = series[series.length - 2] ?? 0;
  const so = told.slice(0, shown).flatMap(entry => entry.effects);
  const by = so.filter(effect => effect.dial === dial).reduce((sum, effect) => sum + effect.amount, 0);
  return [...series.slice(0, -1), before + by];
}

/**
 * Plays the turn and opens the ledger. Returns false, and changes nothing, when something stands in the way. In front
 * of a class the first press only covers what comes: the turn is played when the cover is lifted.
 */
export function commit(game: Game): boolean {
  if (game.refusals.value.length > 0) return false;
  if (facilitating.value && !covered.value) {
    cover();
    return true;
  }
  covered.value = false;
  game.commit();
  const moments = game.moments.value;
  const now = game.now.value;
  const before = moments[moments.length - 2] ?? now;
  batch(() => {
    goTo('resolution');
    spoken.value = sayResolution(game.scenario, before.view, now.view, now.happenings);
  });
  return true;
}

/** Tells the lines one after the other while no map does. Returns what stops it. */
export function tell(game: Game): () => void {
  const { told } = linesOf(game, game.now.value);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    if (resolving.value === null) resolved.value = told.length;
    return () => {};
  }
  const each = Math.min(LINE, WHOLE / Math.max(1, told.length));
  const timer = setInterval(() => {
    if (resolving.value !== null || resolved.value >= told.length) clearInterval(timer);
    else resolved.value += 1;
  }, each);
  return () => clearInterval(timer);
}
