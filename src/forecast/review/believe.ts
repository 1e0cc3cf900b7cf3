// What the player could have believed at every briefing, from what was seen alone.
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { type Belief, type BeliefOptions, particleAt, startBelief, updateBelief } from '../belief.ts';
import type { Position } from './played.ts';

/** Happenings that were seen when they happened. */
const seen = ({ happenings }: Position) => happenings.filter(happening => !('hidden' in happening));

/** One belief for each position, in the order of the game, one at each step. */
export function* beliefsOf(
  world: World,
  positions: readonly Position[],
  options?: BeliefOptions,
): Generator<Belief, void> {
  let belief: Belief | null = null;
  for (const [turn, at] of positions.entries()) {
    const orders = positions[turn - 1]?.orders;
    belief =
      belief && orders
        ? updateBelief(world, belief, orders, at.view, at.reports, seen(at))
        : startBelief(world, at.view, at.reports, seen(at), options);
    yield belief;
  }
}

/** `count` positions of a belief, each as often as its weight asks. */
export function drawn(belief: Belief, count: number): State[] {
  return Array.from({ length: count }, (_, i) => belief.particles[particleAt(belief, (i + 0.5) / count)]!);
}
