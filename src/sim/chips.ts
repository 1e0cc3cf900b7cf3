// How many chips a turn brings: what the state earns, and what the lifeline adds.
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

/** Whole chips that can be laid this turn. */
export function chipsAvailable(world: World, state: State): number {
  const { chips } = world.tuning;
  const earned = Math.floor(chips.base + state[SLOT.lifeline]! / chips.lifelinePerChip);
  const lost = state[SLOT.treasury]! < chips.poorBelow ? chips.poorCost : 0;
  return Math.max(chips.least, Math.min(chips.most, earned - lost));
}
