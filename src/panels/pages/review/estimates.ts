// How well the player's odds fitted what happened. "Moved" is any hostile move seen within the two quarters asked about.
import { brier as brierOf, movedIn } from '../../../forecast/scoring.ts';
import type { Moment } from '../../../session/game.ts';

export interface ScoredEstimate {
  /** 0-based turn in which it was given. */
  readonly turn: number;
  /** 0..100 */
  readonly estimate: number;
  readonly moved: boolean;
}

/** Estimates whose two quarters lie within the game. The last turn's are left out: half of their time was not played. */
export function scoredEstimates(moments: readonly Moment[]): ScoredEstimate[] {
  const scored: ScoredEstimate[] = [];
  const came = movedIn(moments);
  for (let turn = 0; turn + 2 < moments.length; turn++) {
    const estimate = moments[turn + 1]?.orders?.estimate ?? null;
    if (estimate === null) continue;
    scored.push({ turn, estimate, moved: came[turn + 1]! || came[turn + 2]! });
  }
  return scored;
}

/** Mean squared distance of odds from outcomes, 0 (perfect) to 1; null without estimates. */
export function brier(scored: readonly ScoredEstimate[]): number | null {
  return brierOf(
    scored.map(({ turn, estimate, moved }) => ({ turn, said: estimate / 100, happened: moved })),
  );
}

/** So many estimates tell how good somebody's odds are; fewer may have been luck. */
const ENOUGH = 3;

/** The finding in one sentence. 0.25 is what "50 %" every time would score. */
export function sayBrier(score: number | null, count: number): string {
  if (score === null) return 'You gave no estimate that can be scored.';
  if (count < ENOUGH) return 'You gave too few estimates to tell how good your odds are.';
  if (score <= 0.08) return 'Your odds were sharp.';
  if (score <= 0.18) return 'Your odds were better than a coin.';
  if (score <= 0.23) return 'Your odds were a little better than a coin.';
  if (score <= 0.27) return 'Your odds were as good as a coin.';
  return 'A coin would have done better than your odds.';
}

export interface Bin {
  /** Odds given, 0-100: from, and up to but not with the next bin's. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the odds given, of the true odds, and how often it moved; 0-100. */
  readonly given: number;
  readonly truth: number;
  readonly moved: number;
}

/** The estimates in five bins of twenty points, empty ones left out: odds given against the true ones and what came. */
export function calibration(scored: readonly ScoredEstimate[], odds: readonly number[]): Bin[] {
  return [0, 20, 40, 60, 80].flatMap(from => {
    const to = from + 20;
    const inside = scored.filter(({ estimate }) => estimate >= from && (estimate < to || to === 100));
    if (inside.length === 0) return [];
    const mean = (of: (one: ScoredEstimate) => number) =>
      inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    return [
      {
        from,
        to,
        count: inside.length,
        given: mean(one => one.estimate),
        truth: mean(one => (odds[one.turn] ?? 0) * 100),
        moved: mean(one => (one.moved ? 100 : 0)),
      },
    ];
  });
}

/** Mean distance of the odds given from others for the same turns, 0-1, in points 0-100; null without estimates. */
export function offOdds(scored: readonly ScoredEstimate[], odds: readonly number[]): number | null {
  if (scored.length === 0) return null;
  const off = (one: ScoredEstimate) => Math.abs(one.estimate - (odds[one.turn] ?? 0) * 100);
  return scored.reduce((sum, one) => sum + off(one), 0) / scored.length;
}

/** Where the odds given lay, seen from what the reports spoke for. */
export function sayOff(scored: readonly ScoredEstimate[], odds: readonly number[]): string {
  const off = offOdds(scored, odds);
  if (off === null) return '';
  const lean =
    scored.reduce((sum, one) => sum + one.estimate - (odds[one.turn] ?? 0) * 100, 0) / scored.length;
  const side = lean > 8 ? 'mostly too high' : lean < -8 ? 'mostly too low' : 'as often too high as too low';
  return `From what your reports spoke for, your odds were off by ${Math.round(off)} points a time, ${side}.`;
}
