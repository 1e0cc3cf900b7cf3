// A finished game taken up again for its review: every position it went through, and what was known there.
import type { Orders } from '../../sim/orders.ts';
import { playerView } from '../../sim/player-view.ts';
import type { Happening, Report } from '../../sim/record.ts';
import type { State } from '../../sim/state.ts';
import type { Step } from '../../sim/step.ts';
import { begin, play } from '../../sim/turn.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';

/** All that a game comes down to. Plain data. */
export interface Played {
  readonly seed: string;
  readonly priorities: readonly [string, string];
  readonly orders: readonly Orders[];
}

/** One briefing of a game. Number 0 is the first; the last is the one after which nothing more was ordered. */
export interface Position {
  readonly state: State;
  readonly view: PlayerView;
  /** Reports read up to and in this briefing. */
  readonly known: readonly Report[];
  /** Those that are new in it. */
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
  /** What was ordered here; null in the last. */
  readonly orders: Orders | null;
}

/** One more than orders. Throws a RangeError where the rules refuse an order: a save is proven before its review. */
export function positionsOf(world: World, { seed, priorities, orders }: Played): Position[] {
  const positions: Position[] = [];
  let step: Step = begin(world, seed, priorities);
  for (let turn = 0; ; turn++) {
    const given = orders[turn] ?? null;
    const known = [...(positions[turn - 1]?.known ?? []), ...step.reports];
    const { state, reports, happenings } = step;
    positions.push({ state, view: playerView(world, state), known, reports, happenings, orders: given });
    if (given === null) return positions;
    step = play(world, state, given);
  }
}
