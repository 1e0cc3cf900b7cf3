// A game being played: the one changing reference. Panels read its signals and call its methods;
// nothing else changes a game. `open-game.ts` makes one.
import type { ReadonlySignal } from '@preact/signals';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Orders, Refusal } from '../sim/orders.ts';
import type { Happening, LedgerLine, Report } from '../sim/record.ts';
import type { State } from '../sim/state.ts';
import type { PlayerView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';
import type { Lesson } from './lesson.ts';

/** One point of a game: moment 0 is the first briefing, moment n the briefing after the n-th commit. */
export interface Moment {
  /** Orders whose commit led here; null for moment 0. */
  readonly orders: Orders | null;
  readonly state: State;
  readonly view: PlayerView;
  readonly ledger: readonly LedgerLine[];
  /** Reports that this briefing brings. */
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
  /** 16 hex digits over all numbers of the position. */
  readonly fingerprint: string;
}

export interface Game {
  readonly scenario: Scenario;
  readonly world: World;
  readonly seed: string;
  /** Ids of the two priorities. */
  readonly priorities: readonly [string, string];
  /** All moments so far; the last is now. */
  readonly moments: ReadonlySignal<readonly Moment[]>;
  readonly now: ReadonlySignal<Moment>;
  /** Orders being written for this turn. */
  readonly draft: ReadonlySignal<Orders>;
  /** What still stands in the way of committing the draft; empty = can be committed. */
  readonly refusals: ReadonlySignal<readonly Refusal[]>;
  readonly over: ReadonlySignal<boolean>;
  /** The lesson it is played in; null outside a class. */
  readonly lesson: ReadonlySignal<Lesson | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Change the draft. Returns the refusals of an edit that is not possible at all (it is then not made):
   *  a fifth chip on a line, a brigade already on the rails. Missing answers do not refuse an edit. */
  edit(change: Partial<Orders>): readonly Refusal[];
  /** Take back the last edit of this turn, any number of times. */
  undo(): void;
  redo(): void;
  /** Play the turn. Refuses without changing anything when `refusals` is not empty. */
  commit(): readonly Refusal[];
  /** Writes the line of a lesson on the pause before `turn` (from 1): '' passes it over, null opens it again. */
  note(turn: number, text: string | null): void;
  /** A new game from the position before turn `turn` (0-based), same seed: "try again from here". */
  branch(turn: number): Game;
}
