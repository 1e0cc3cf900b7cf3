// What a turn tells about itself: the ledger, the reports, and what happened. Data only; sentences live in words/.
import type { Base, Cause, PlaceId, Plan } from './slots.ts';

/** One change of one number. `after - before` of all lines on a slot add up exactly to its change over the turn. */
export interface LedgerLine {
  readonly slot: number;
  readonly cause: Cause;
  /** Id of the rule (see rules.ts) or of the card: 'event:E06:A', 'directive:leak', 'move:ore-settlement',
   *  'faction:army', 'actor:india:discount'. */
  readonly origin: string;
  readonly before: number;
  readonly after: number;
}

export type Channel = 'open' | 'agent' | 'intercept';

/** What a report says. It may be wrong; `planted` is known only to the debrief. */
export interface Report {
  /** The turn in whose briefing it is read, from 0. */
  readonly turn: number;
  readonly channel: Channel;
  /** Admiralty code, e.g. 'B2'. */
  readonly grade: string;
  /** Which plan it speaks for; null = calm. */
  readonly plan: Plan | null;
  readonly costly: boolean;
  /** Id of the signal in the scenario whose text it carries; null for calm. */
  readonly signal: string | null;
  /** Which of the signal's texts (0-based). */
  readonly variant: number;
  /** Type note: id of the Beijing type an agent names, if it names one. */
  readonly type: string | null;
  /** Truth for the debrief; never shown during play. */
  readonly planted: boolean;
  readonly place: PlaceId;
}

/** Things that happened in a turn, in order. `hidden` ones are kept for the debrief. */
export type Happening =
  | { readonly kind: 'arrived'; readonly brigade: number; readonly base: Base }
  | { readonly kind: 'departed'; readonly brigade: number; readonly to: Base; readonly arrives: number }
  | { readonly kind: 'answered'; readonly event: string; readonly answer: string }
  | { readonly kind: 'directive'; readonly directive: string }
  | { readonly kind: 'news'; readonly event: string }
  | { readonly kind: 'asked'; readonly event: string }
  | { readonly kind: 'faction'; readonly faction: string }
  | { readonly kind: 'actor'; readonly actor: string; readonly rule: string }
  | { readonly kind: 'exposed' }
  | { readonly kind: 'season'; readonly push: boolean }
  /** `move` is the card's id; null when the scenario has no card for this plan. */
  | {
      readonly kind: 'move';
      readonly move: string | null;
      readonly plan: Plan | null;
      readonly hit: boolean;
      readonly damage: number;
    }
  /** A visible step of Beijing short of a move: a probe, a gesture, a consolidation. */
  | { readonly kind: 'step'; readonly move: string }
  /** A step of Beijing that nobody saw. */
  | { readonly kind: 'beijing'; readonly move: string; readonly hidden: true }
  | { readonly kind: 'called-off'; readonly plan: Plan; readonly hidden: true }
  | { readonly kind: 'ended'; readonly ending: string };

/** Where a turn writes down what it does. Playouts pass `null`, or leave out what they do not read, and pay nothing for it. */
export interface Recorder {
  readonly ledger: LedgerLine[] | null;
  readonly reports: Report[];
  readonly happenings: Happening[] | null;
}

/** A record of everything, still empty. */
export const freshRecord = () => ({
  ledger: [] as LedgerLine[],
  reports: [] as Report[],
  happenings: [] as Happening[],
});
