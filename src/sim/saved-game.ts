// What a game comes down to: scenario, seed, priorities and orders, with a fingerprint after every turn that
// proves the replay. Save files, links, class codes and the review all carry this. Data only; session/ reads and writes it.
import type { Orders } from './orders.ts';
import type { Carried } from './world.ts';

export const SAVE_FORMAT = 4;

export interface SavedGame {
  readonly format: typeof SAVE_FORMAT;
  readonly game: 'no-limits';
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly seed: string;
  readonly priorities: readonly [string, string];
  /** Option taken of each assumption, by id; what is left out is as written. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** What a first part left behind; null where the game began by itself. */
  readonly carried: Carried | null;
  readonly orders: readonly Orders[];
  /** One more than orders: fingerprints[0] is the first briefing. */
  readonly fingerprints: readonly string[];
  readonly draft: Orders;
  /** The lesson it is played in; null outside a class. */
  readonly lesson: SavedLesson | null;
  /** ISO time, for the list of saves only. */
  readonly savedAt: string;
}

/** What a lesson adds to a game: nothing that changes the world, and nobody's name. */
export interface SavedLesson {
  /** "Teal 4"; null where no team was picked. */
  readonly team: string | null;
  /** The assignment as the query of its link. */
  readonly assignment: string;
  /** Lines written before a turn, counted from 1. */
  readonly notes: readonly { readonly turn: number; readonly text: string }[];
}

/** Why a save is refused. A new code without a sentence in words/ does not compile. */
export type SaveProblem =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-a-save'; readonly path: string; readonly expected: string }
  | { readonly code: 'newer-format'; readonly format: number }
  | { readonly code: 'unknown-scenario'; readonly id: string; readonly title: string }
  | { readonly code: 'other-scenario-version'; readonly title: string }
  | { readonly code: 'truncated'; readonly orders: number; readonly fingerprints: number }
  | { readonly code: 'order-refused'; readonly turn: number }
  | { readonly code: 'drifted'; readonly turn: number; readonly expected: string; readonly found: string };

/** What is wrong with the letters of a code. Rows are counted from 1. */
export type SpellProblem =
  | { readonly code: 'no-letters' }
  | { readonly code: 'too-long'; readonly letters: number; readonly most: number }
  | { readonly code: 'bad-letter'; readonly row: number; readonly found: string }
  | { readonly code: 'row-wrong'; readonly row: number; readonly rows: number };

/** Why a game code is refused. A new code without a sentence in words/ does not compile. */
export type CodeProblem =
  | SpellProblem
  | { readonly code: 'newer-code'; readonly format: number }
  | { readonly code: 'other-scenario' }
  | { readonly code: 'not-playable'; readonly turn: number }
  | { readonly code: 'not-proven' };
