// What a player may order in one turn, and why an order can be refused. Sentences live in words/.
import type { Base, Line, Stance, Tempo } from './slots.ts';

/** Send brigade number `brigade` (index into World.brigades) by rail to a base. */
export interface RailOrder {
  readonly brigade: number;
  readonly to: Base;
}

/** Everything ordered in one turn. Plain data: saved, replayed, sent to workers, put into codes. */
export interface Orders {
  /** Whole chips on each line, 0..4. */
  readonly chips: Readonly<Record<Line, number>>;
  readonly rail: readonly RailOrder[];
  readonly stance: Stance;
  readonly tempo: Tempo;
  /** Id of one directive, or null. */
  readonly directive: string | null;
  /** Id of the chosen answer to the event on the desk, or null when none is on the desk. */
  readonly answer: string | null;
  /** "Beijing will move within two quarters": 0..100 %, or null when not given. Changes nothing in the world. */
  readonly estimate: number | null;
  /**
   * Id of an event that the next briefing brings for certain, whatever its own conditions say: whoever leads a class
   * put it in. Null or absent in every other game.
   */
  readonly inject?: string | null;
}

/** Why an order cannot be given. A new code without a sentence in words/ does not compile. */
export type Refusal =
  | { readonly code: 'game-over' }
  | { readonly code: 'too-many-chips'; readonly placed: number; readonly available: number }
  | { readonly code: 'line-full'; readonly line: Line; readonly max: number }
  | { readonly code: 'not-a-chip-count'; readonly line: Line; readonly found: number }
  | { readonly code: 'too-many-trains'; readonly ordered: number; readonly max: number }
  | { readonly code: 'no-such-brigade'; readonly brigade: number }
  | { readonly code: 'brigade-on-rails'; readonly brigade: number }
  | { readonly code: 'brigade-already-there'; readonly brigade: number; readonly base: Base }
  | { readonly code: 'brigade-ordered-twice'; readonly brigade: number }
  | { readonly code: 'west-minimum'; readonly min: number }
  | { readonly code: 'no-such-directive'; readonly directive: string }
  | { readonly code: 'directive-not-open'; readonly directive: string }
  | { readonly code: 'directive-cooling'; readonly directive: string; readonly readyTurn: number }
  | { readonly code: 'directive-spent'; readonly directive: string }
  | { readonly code: 'answer-missing'; readonly event: string }
  | { readonly code: 'answer-unasked' }
  | { readonly code: 'no-such-answer'; readonly event: string; readonly answer: string }
  | { readonly code: 'bad-estimate'; readonly found: number }
  | { readonly code: 'no-such-inject'; readonly event: string }
  | { readonly code: 'inject-spent'; readonly event: string };
