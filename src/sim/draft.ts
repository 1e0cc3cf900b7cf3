// The empty sheet that a turn starts with.
import type { Orders } from './orders.ts';
import { STANCES, TEMPOS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

/** No chips, no trains, no directive; stance and tempo as they were last. An open question is still to be answered. */
export function emptyOrders(_world: World, state: State): Orders {
  return {
    chips: { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 },
    rail: [],
    stance: STANCES[state[SLOT.stance]!]!,
    tempo: TEMPOS[state[SLOT.tempo]!]!,
    directive: null,
    answer: null,
    estimate: null,
  };
}
