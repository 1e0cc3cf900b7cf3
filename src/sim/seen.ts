// What of a position is seen and what is hidden: a player's view laid back over a position.
import { BASES, DETAIL, HEADLINE, PLANS, STANCES, TEMPOS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { PlayerView } from './views.ts';
import type { World } from './world.ts';

/** Numbers of a position that no view shows: Beijing's own, the coming season, and the luck of the game. */
export const HIDDEN_SLOTS = [
  ...['netScience', 'netMilitary', 'netOfficials', 'boldness', 'optimism'],
  ...['type', 'stage', 'plan', 'progress', 'feint', 'feintLeft', 'rest', 'warned'],
  ...['believedBorder', 'believedCovert', 'believedSqueeze', 'windowOpen', 'push', 'seedA', 'seedB'],
] as readonly (keyof typeof SLOT)[];

/** Writes into a position, in place, all that a player saw of the true one. Hidden numbers stay as they are. */
export function layOver(world: World, state: State, view: PlayerView): void {
  const { layout } = world;
  state[SLOT.turn] = view.turn;
  state[SLOT.ending] = world.endings.findIndex(ending => ending.id === view.ending);
  for (const name of HEADLINE) state[SLOT[name]] = view.dials[name];
  for (const name of DETAIL) state[SLOT[name]] = view.details[name];
  world.ownDials.forEach((name, i) => {
    state[layout.ownDials + i] = view.own[name]!;
  });
  state[SLOT.asked] = world.events.findIndex(event => event.id === view.asked);
  state[SLOT.stance] = STANCES.indexOf(view.stance);
  state[SLOT.tempo] = TEMPOS.indexOf(view.tempo);
  state[SLOT.forecastPush] = view.forecastPush ? 1 : 0;
  state[SLOT.moves] = view.moves;
  state[SLOT.lastHit] = view.lastHit === null ? -1 : PLANS.indexOf(view.lastHit);
  for (const brigade of view.brigades) {
    state[layout.brigadeBase + brigade.index] = BASES.indexOf(brigade.base);
    state[layout.brigadeArrives + brigade.index] = brigade.arrives ?? 0;
  }
  view.neglect.forEach(({ turns }, i) => {
    state[layout.neglect + i] = turns;
  });
  layOverPriorities(world, state, view);
  layOverFlags(world, state, view);
}

/** What the council asked to be judged on: chosen before the first briefing, so known before anything is seen. */
export function layOverPriorities(world: World, state: State, view: PlayerView): void {
  view.priorities.forEach(({ id }, i) => {
    state[i === 0 ? SLOT.priorityA : SLOT.priorityB] = world.priorities.findIndex(each => each.id === id);
  });
}

/** A flag seen is set for the coming turn at least; one that is not seen is not set. */
function layOverFlags(world: World, state: State, view: PlayerView): void {
  const { flags, flagNames } = world.layout;
  const seen = new Set(view.flags);
  for (const [i, name] of flagNames.entries()) {
    const set = view.turn < state[flags + i]!;
    if (seen.has(name) !== set) state[flags + i] = seen.has(name) ? view.turn + 1 : 0;
  }
}
