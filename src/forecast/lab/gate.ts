// A gate: what a scenario is asked to be, as numbers with bounds, each with what was measured.
import type { Estimate } from './statistics.ts';

/** held and missed only where the whole interval lies on one side; otherwise more games are needed. */
export type Verdict = 'held' | 'missed' | 'unsettled' | 'unmeasured';

/** What a clause is about: a kind that words/ has a sentence for, and the names in it. */
export type Subject =
  | { readonly kind: 'wins' | 'constant-of-oracle'; readonly player: string }
  | { readonly kind: 'step'; readonly from: string; readonly to: string }
  | { readonly kind: 'information' | 'seed-share' }
  | { readonly kind: 'spending'; readonly best: number; readonly other: number }
  | { readonly kind: 'wrong-type' | 'right-type'; readonly player: string; readonly type: string }
  | { readonly kind: 'directive-picks'; readonly directive: string }
  | { readonly kind: 'dominated'; readonly event: string; readonly answer: string }
  | { readonly kind: 'event' | 'ending'; readonly id: string }
  | { readonly kind: 'odds'; readonly from: number; readonly to: number }
  | { readonly kind: 'band' | 'early-end' | 'length' };

export interface Clause {
  readonly subject: Subject;
  /** Shares are 0-1, differences of shares -1 to 1, lengths in turns. */
  readonly measured: Estimate;
  readonly least: number | null;
  readonly most: number | null;
  readonly verdict: Verdict;
}

export interface Gate {
  readonly number: number;
  readonly verdict: Verdict;
  readonly clauses: readonly Clause[];
  /** Why the scenario is not meant to hold it, in its author's words. */
  readonly excepted?: string;
}

interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** A clause with its verdict. `measured` is null where nothing was counted. */
export function clause(subject: Subject, measured: Estimate | null, { least, most }: Bounds): Clause {
  const bounds = { least: least ?? null, most: most ?? null };
  if (measured === null) {
    return { subject, measured: { value: 0, low: 0, high: 1 }, ...bounds, verdict: 'unmeasured' };
  }
  const { low, high } = measured;
  const outside = (least !== undefined && high < least) || (most !== undefined && low > most);
  const inside = (least === undefined || low >= least) && (most === undefined || high <= most);
  return { subject, measured, ...bounds, verdict: outside ? 'missed' : inside ? 'held' : 'unsettled' };
}

/** A gate holds when every clause of it does; one clause that is missed is enough to miss it. */
export function gate(number: number, clauses: readonly Clause[]): Gate {
  const some = (verdict: Verdict) => clauses.some(each => each.verdict === verdict);
  const verdict = some('missed')
    ? 'missed'
    : clauses.every(each => each.verdict === 'unmeasured')
      ? 'unmeasured'
      : some('unsettled') || some('unmeasured')
        ? 'unsettled'
        : 'held';
  return { number, verdict, clauses };
}

/** By how much the measured value is on the wrong side of its bound; 0 when it is on the right one. */
export function offBy({ measured, least, most }: Clause): number {
  if (least !== null && measured.value < least) return least - measured.value;
  return most !== null && measured.value > most ? measured.value - most : 0;
}
