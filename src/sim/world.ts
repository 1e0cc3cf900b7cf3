// A scenario made ready to play: names resolved to slots, conditions and effects compiled to closures.
// Built by scenario/compile.ts; read by the rules. Nothing here changes during a game.

import type { Base, Cause, Line, PlaceId, Plan, Stage, Step } from './slots.ts';
import type { Layout, State } from './state.ts';
import type { Tuning } from './tuning.ts';
import type { Turn } from './turn.ts';

/** True or false of a position. Reads state only, draws no luck. */
export type Condition = (state: State) => boolean;

/** Holds where one number of the position is at least `least` and below `below`. */
export interface Gate {
  readonly slot: number;
  readonly least: number;
  readonly below: number;
}

/** How far a position is from a condition, in points: positive where it holds, negative where it is missed. */
export type Margin = (state: State) => number;

/** Changes the position through `turn.change` and friends, under the given cause and origin. */
export type Effect = (turn: Turn, cause: Cause, origin: string) => void;

export interface World {
  readonly id: string;
  /** Fingerprint of the scenario's text, 16 hex digits: a save belongs to exactly one. */
  readonly hash: string;
  readonly layout: Layout;
  /** Position before turn 0, without anything drawn by seed. */
  readonly start: State;
  /** Number of turns in a whole game. */
  readonly turns: number;
  /** Year and month (1-12) the first turn begins with, and how long a turn is. */
  readonly calendar: { readonly year: number; readonly month: number; readonly step: Step };
  /** The option taken of each assumption, by id: already part of `start`, `tuning` and `hash`. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** What the first part of the story left behind: already part of `start`, but not of `hash`. Left out: nothing. */
  readonly carried?: Carried;
  readonly tuning: Tuning;
  /** Names of the authors' own dials, in the order of their slots (Layout.ownDials). */
  readonly ownDials: readonly string[];
  /** How authors' own dials move by themselves, in the order in which they do. */
  readonly drifts: readonly Drift[];
  readonly brigades: readonly { readonly id: string; readonly base: Base }[];
  readonly types: readonly BeijingType[];
  readonly signals: readonly Signal[];
  readonly moves: readonly BeijingMove[];
  readonly events: readonly EventCard[];
  readonly directives: readonly Directive[];
  readonly factions: readonly Faction[];
  readonly actors: readonly Actor[];
  readonly endings: readonly Ending[];
  readonly priorities: readonly Priority[];
  /** One entry per JSON effect with `for`. The card's own closure calls `turn.startLasting(i, for)`,
   *  which runs `effect` at once and then at the start of each of the following turns, `for` times in all. */
  readonly lasting: readonly LaterEffect[];
  /** One entry per JSON effect with `in`. The card's own closure calls `turn.startDelayed(i, in)`;
   *  `effect` (chance, when and for are judged then) runs once at the start of that later turn. */
  readonly delayed: readonly LaterEffect[];
}

/** What a game takes over from the one it follows. */
export interface Carried {
  /** Id of the scenario it comes from. */
  readonly from: string;
  /** Values by name. */
  readonly dials: Readonly<Record<string, number>>;
  /** Turns each flag is still set; null: for good. */
  readonly flags: Readonly<Record<string, number | null>>;
}

/** A move of an own dial at the end of every turn in which `when` holds. */
export interface Drift {
  readonly slot: number;
  readonly by: number;
  /** Null: in every turn. */
  readonly when: Condition | null;
  readonly cause: Cause;
  /** 'dial:ice', or 'dial:ice:0' for the first of its rules. */
  readonly origin: string;
}

/** An effect that happens in later turns, and what the ledger calls it then: the card it came from. */
export interface LaterEffect {
  readonly effect: Effect;
  readonly cause: Cause;
  readonly origin: string;
}

/** A kind of Beijing, drawn by seed from `prior`. */
export interface BeijingType {
  readonly id: string;
  readonly prior: number;
  readonly tastes: Readonly<Record<Plan, number>>;
  /** How readily it starts a plan. */
  readonly appetite: number;
  /** How strongly shocks and quarrels move it. */
  readonly opportunism: number;
  /** Turns of preparation. */
  readonly prepare: number;
  /** Chance of a feint in a turn of biding. */
  readonly feints: number;
  /** Added to its strength, by plan. */
  readonly strength: Readonly<Record<Plan, number>>;
  /** Added to network growth a turn. */
  readonly recruiting: number;
  /** Patient: readiness grows with the calendar. */
  readonly patience: number;
  /** Trust given back for a warm stance. */
  readonly warmth: number;
  /** If Trust falls below this, it acts like `turnsInto`. Negative: never. */
  readonly breaksBelow: number;
  readonly turnsInto: string | null;
}

/** Something that can be noticed while Beijing is at a stage. */
export interface Signal {
  readonly id: string;
  readonly plan: Plan;
  readonly costly: boolean;
  readonly place: PlaceId;
  readonly variants: number;
  readonly stages: readonly Stage[];
  /** Relative weight among the signals of its plan and cost, by type (index into World.types). */
  readonly weights: readonly number[];
}

/** What Beijing may do at a stage. One is chosen by weight among those whose conditions hold. */
export interface BeijingMove {
  readonly id: string;
  readonly stage: Stage;
  readonly plan: Plan | null;
  /** Indexes into World.types; empty = every type. */
  readonly types: readonly number[];
  readonly when: Condition;
  readonly weight: number;
  readonly cooldown: number;
  /** Seen by the player when it happens. */
  readonly visible: boolean;
  readonly effects: readonly Effect[];
}

export interface Choice {
  readonly id: string;
  readonly effects: readonly Effect[];
  /** Loudness: costs Trust, adds to exposure. */
  readonly noise: number;
}

/** An event asks (choices) or is news (none). News effects happen when it is drawn, a choice's when committed. */
export interface EventCard {
  readonly id: string;
  readonly when: Condition;
  /** Where the gate does not hold, `when` cannot: looked at first, so that hundreds of dormant events cost little. */
  readonly gate?: Gate | null;
  /** Turns (from 1) in whose briefing it comes for certain if `when` holds, and never in another; left out: drawn by weight. */
  readonly on?: readonly number[];
  readonly weight: number;
  readonly once: boolean;
  readonly cooldown: number;
  readonly cause: Cause;
  readonly effects: readonly Effect[];
  readonly choices: readonly Choice[];
}

export interface Directive {
  readonly id: string;
  readonly when: Condition;
  readonly once: boolean;
  readonly cooldown: number;
  readonly noise: number;
  /** Treasury price, and how much it rises each time it is used. */
  readonly price: number;
  readonly rising: number;
  readonly effects: readonly Effect[];
}

export interface Faction {
  readonly id: string;
  /** It counts as heard in a turn when any of these lines has a chip. */
  readonly lines: readonly Line[];
  /** Turns without being heard before it acts. */
  readonly patience: number;
  readonly effects: readonly Effect[];
}

/** Actors outside: at most one rule each fires in a turn, the first whose condition holds and chance falls. */
export interface Actor {
  readonly id: string;
  readonly rules: readonly {
    readonly id: string;
    readonly when: Condition;
    readonly chance: number;
    readonly cooldown: number;
    readonly effects: readonly Effect[];
  }[];
}

/** What a mandate may ask for. */
export interface Priority {
  readonly id: string;
  readonly met: Condition;
  /** Distance to `met`; without it only whether it is met counts. */
  readonly margin?: Margin;
}

export interface Ending {
  readonly id: string;
  /** 'any': checked after every turn, ends the game at once. 'last': checked after the last turn. */
  readonly at: 'any' | 'last';
  readonly when: Condition;
  /** The state survived: needed, with both priorities, to have met the mandate. */
  readonly survives: boolean;
  /** Distance to `when`; without it only whether it holds counts. */
  readonly margin?: Margin;
}
