// Who may know what. Beijing's choice takes a BeijingView; briefing, advisers and forecast take a PlayerView.
// Neither can reach the full state, so a leak does not compile.
import type { HeadlineDial, Plan, Stance, Tempo } from './slots.ts';

/** All that Beijing can know: public facts and what its networks and inspections bring. */
export interface BeijingView {
  readonly turn: number;
  readonly turns: number;
  readonly trust: number;
  /** The war and quarrels at the top are public to see. */
  readonly front: number;
  readonly cohesion: number;
  readonly push: boolean;
  readonly shock: number;
  readonly boldness: number;
  /** Strength it can bring to each plan, and what it believes of the stock that meets it. */
  readonly strength: Readonly<Record<Plan, number>>;
  readonly believed: Readonly<Record<Plan, number>>;
}

export interface BrigadeView {
  readonly index: number;
  readonly id: string;
  readonly base: 'west' | 'east';
  /** Turn it arrives at `base`, or null when it stands there. */
  readonly arrives: number | null;
}

export interface DirectiveView {
  readonly index: number;
  readonly id: string;
  /** Open now: condition true, not cooling, not spent. */
  readonly open: boolean;
  /** Turn (0-based) from which it is ready again; null when not cooling. */
  readonly readyTurn: number | null;
  readonly spent: boolean;
  /** Treasury price now. */
  readonly price: number;
}

/** All that the player can know of the position. Reports come beside it, from the Steps so far. */
export interface PlayerView {
  readonly turn: number;
  readonly turns: number;
  readonly ending: string | null;
  readonly dials: Readonly<Record<HeadlineDial, number>>;
  readonly details: Readonly<
    Record<
      | 'works'
      | 'guard'
      | 'resilience'
      | 'lifeline'
      | 'sovereignty'
      | 'lives'
      | 'exposure'
      | 'pressure'
      | 'manpower'
      | 'equipment'
      | 'science'
      | 'centralAsia'
      | 'arctic'
      | 'claims',
      number
    >
  >;
  readonly own: Readonly<Record<string, number>>;
  readonly chips: number;
  readonly brigades: readonly BrigadeView[];
  readonly directives: readonly DirectiveView[];
  /** Event on the desk that asks for a choice. */
  readonly asked: string | null;
  readonly stance: Stance;
  readonly tempo: Tempo;
  readonly flags: readonly string[];
  /** Turns each faction has gone unheard, in World order. */
  readonly neglect: readonly { readonly id: string; readonly turns: number; readonly patience: number }[];
  /** The army's public forecast of the coming quarter. Right four times in five. */
  readonly forecastPush: boolean;
  /** Hostile moves by Beijing so far, all of them seen; the plan of the last one when it got through. */
  readonly moves: number;
  readonly lastHit: Plan | null;
  readonly priorities: readonly { readonly id: string; readonly met: boolean }[];
}

/** Everything hidden, for the debrief only, after the game has ended. */
export interface TruthView {
  readonly type: string;
  readonly stage: string;
  readonly plan: Plan | null;
  readonly feint: Plan | null;
  readonly networks: { readonly science: number; readonly military: number; readonly officials: number };
  readonly believed: Readonly<Record<Plan, number>>;
  /** What was really there. */
  readonly stocks: Readonly<Record<Plan, number>>;
  readonly window: number;
}
