// What a scripted player is.
import type { Orders } from '../../sim/orders.ts';
import type { Happening, Report } from '../../sim/record.ts';
import type { State } from '../../sim/state.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';

/** Gives a number in [0, 1) for a name: a player's only source of chance. */
export type Draw = (key: string) => number;

/**
 * Writes orders for one turn from what a player knows. Of `world` it may use the rules and the cards' names.
 * `reports` are all reports so far.
 */
export type Player = (world: World, view: PlayerView, reports: readonly Report[], draw: Draw) => Orders;

/** What a player learns between two of its orders. */
export interface Briefing {
  readonly view: PlayerView;
  /** Reports of this briefing only. */
  readonly reports: readonly Report[];
  /** What was seen to happen since the last orders; nothing hidden. */
  readonly happenings: readonly Happening[];
  readonly draw: Draw;
}

/** A player who remembers what it was told and what it ordered: made anew for each game, asked once a turn. */
export type Thinker = (world: World, briefing: Briefing) => Orders;

/** The oracle: sees the position as it is, hidden numbers and all, but not the luck that is still to come. */
export type Seer = (world: World, state: State, draw: Draw) => Orders;
