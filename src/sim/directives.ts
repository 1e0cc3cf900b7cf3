// When a directive can be ordered and what it costs.
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

/** Is it used up? */
export function directiveSpent(world: World, state: State, index: number): boolean {
  return world.directives[index]!.once && state[world.layout.directiveCount + index]! > 0;
}

/** Turn (0-based) from which it can be ordered again; null when it is not cooling. */
export function directiveReady(world: World, state: State, index: number): number | null {
  const last = state[world.layout.directiveLast + index]!;
  const ready = last + 1 + world.directives[index]!.cooldown;
  return last >= 0 && ready > state[SLOT.turn]! ? ready : null;
}

/** Treasury price now: it rises each time it is used. */
export function directivePrice(world: World, state: State, index: number): number {
  const card = world.directives[index]!;
  return card.price + card.rising * state[world.layout.directiveCount + index]!;
}
