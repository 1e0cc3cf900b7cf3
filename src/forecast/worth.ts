// What a game is worth to the council that played it: one score for planning, for review and for measuring.
import { SLOT, type State } from '../sim/state.ts';
import type { Margin, World } from '../sim/world.ts';

/** Points for meeting the mandate; the rest of the 100 is for how near the game came to it, or passed it. */
const WON = 100 / 1.12;
const NEAR = 100 - WON;
/** A margin of so many points on a dial counts in full. */
const REACH = 20;

/** Did the state survive, with both priorities met? Of a game that still runs: would it, if it ended here? */
export function won(world: World, state: State): boolean {
  return survival(world, state) > 0 && priorities(world, state).every(priority => priority.met(state));
}

/**
 * 0-100. Winning counts 89; the other 11 are the mean of three margins, each from -20 points of the deciding dial
 * (0) to +20 (1): those of both priorities, and that of survival, which is 0 for a state that fell. A value such
 * as 89 x chance + 6 is therefore normal for the mean of many games. Of a game that still runs: as if it ended here.
 */
export function worth(world: World, state: State): number {
  const margins = priorities(world, state).map(({ met, margin }) =>
    margin ? margin(state) : met(state) ? REACH : -REACH,
  );
  const near = share(survival(world, state)) + margins.reduce((sum, margin) => sum + share(margin), 0);
  return (won(world, state) ? WON : 0) + (NEAR * near) / (1 + margins.length);
}

/**
 * How far the state is from falling, in points, above 0 while it survives. Endings are asked in their order and the
 * first that holds is the one; so, from the last to the first, an ending is met or everything behind it decides.
 */
export function survival(world: World, state: State): number {
  const reached = world.endings[state[SLOT.ending]!];
  if (reached && !reached.survives) return Number.NEGATIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  for (let i = world.endings.length - 1; i >= 0; i--) {
    const { when, margin, survives } = world.endings[i]!;
    const distance = within(margin, when(state), state);
    left = survives ? Math.max(distance, left) : Math.min(-distance, left);
  }
  return reached ? Math.max(left, Number.MIN_VALUE) : left;
}

/** The margin, never on the other side of what the condition itself says. */
function within(margin: Margin | undefined, holds: boolean, state: State): number {
  const distance = margin ? margin(state) : holds ? REACH : -REACH;
  return holds ? Math.max(distance, Number.MIN_VALUE) : Math.min(distance, -Number.MIN_VALUE);
}

function priorities(world: World, state: State) {
  return [world.priorities[state[SLOT.priorityA]!]!, world.priorities[state[SLOT.priorityB]!]!];
}

function share(margin: number): number {
  return (Math.max(-REACH, Math.min(REACH, margin)) + REACH) / (2 * REACH);
}
