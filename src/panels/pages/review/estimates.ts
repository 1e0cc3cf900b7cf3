// How well the player's odds fitted what happened. "Moved" is any hostile move seen within the two quarters asked about.
import type { Moment } from '../../../session/game.ts';

export interface ScoredEstimate {
  /** 0-based turn in which it was given. */
  readonly turn: number;
  /** 0..100 */
  readonly estimate: number;
  readonly moved: boolean;
}

/** True when Beijing made a hostile move in the resolution that led to this moment. */
export function movedAt(moment: Moment | undefined): boolean {
  return moment?.happenings.some(h => h.kind === 'move' && h.plan !== null) ?? false;
}

/** Estimates whose two quarters lie within the game. The last turn's are left out: half of their time was not played. */
export function scoredEstimates(moments: readonly Moment[]): ScoredEstimate[] {
  const scored: ScoredEstimate[] = [];
  for (let turn = 0; turn + 2 < moments.length; turn++) {
    const estimate = moments[turn + 1]?.orders?.estimate ?? null;
    if (estimate === null) continue;
    scored.push({ turn, estimate, moved: movedAt(moments[turn + 1]) || movedAt(moments[turn + 2]) });
  }
  return scored;
}

/** Mean squared distance of odds from outcomes, 0 (perfect) to 1; null without estimates. */
export function brier(scored: readonly ScoredEstimate[]): number | null {
  if (scored.length === 0) return null;
  const sum = scored.reduce((total, { estimate, moved }) => {
    const miss = estimate / 100 - (moved ? 1 : 0);
    return total + miss * miss;
  }, 0);
  return sum / scored.length;
}

/** The finding in one sentence. 0.25 is what "50 %" every time would score. */
export function sayBrier(score: number | null): string {
  if (score === null) return 'You gave no estimate that can be scored.';
  if (score <= 0.08) return 'Your odds were sharp.';
  if (score <= 0.18) return 'Your odds were better than a coin.';
  if (score <= 0.23) return 'Your odds were a little better than a coin.';
  if (score <= 0.27) return 'Your odds were as good as a coin.';
  return 'A coin would have done better than your odds.';
}
