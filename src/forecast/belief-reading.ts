// A belief put into shares: what a panel shows and a planner asks.
import { emptyOrders } from '../sim/draft.ts';
import { PLANS, type Plan, STAGES, type Stage } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import { advance } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import { type Belief, effectiveSize } from './belief.ts';

/** All shares are 0-1. */
export interface BeliefReading {
  /** By id of the type. */
  readonly types: Readonly<Record<string, number>>;
  /** The plan under way. */
  readonly plans: Readonly<Record<Plan | 'none', number>>;
  readonly stages: Readonly<Record<Stage, number>>;
  /** Chance that Beijing moves within two turns if nothing more is done than now. */
  readonly moveWithinTwo: number;
  /** Mean network, 0-100: one in ten lies below `low`, one in ten above `high`. */
  readonly networks: { readonly low: number; readonly middle: number; readonly high: number };
  /** How many evenly weighted positions the belief is worth. */
  readonly effectiveSize: number;
}

export function readBelief(world: World, belief: Belief): BeliefReading {
  const share = (is: (state: State) => boolean): number => weigh(belief, state => (is(state) ? 1 : 0));
  const planned = (plan: Plan): number => share(state => PLANS[state[SLOT.plan]!] === plan);
  const plans = { border: planned('border'), covert: planned('covert'), squeeze: planned('squeeze') };
  return {
    types: Object.fromEntries(world.types.map(({ id }, i) => [id, share(state => state[SLOT.type] === i)])),
    plans: { ...plans, none: share(state => state[SLOT.plan] === -1) },
    stages: Object.fromEntries(
      STAGES.map((stage, i) => [stage, share(state => state[SLOT.stage] === i)]),
    ) as Record<Stage, number>,
    moveWithinTwo: share(state => movesSoon(world, state)),
    networks: networksOf(belief),
    effectiveSize: effectiveSize(belief),
  };
}

/** Mean of a number of a position over the belief. */
export function weigh({ particles, weights }: Belief, of: (state: State) => number): number {
  let sum = 0;
  for (const [i, state] of particles.entries()) sum += weights[i]! * of(state);
  return sum;
}

/** Whether a position's own luck brings a move within two turns in which stocks are kept as they are. */
function movesSoon(world: World, state: State): boolean {
  const work = state.slice();
  for (let turn = 0; turn < 2 && work[SLOT.ending] === -1; turn++) {
    advance(world, work, { ...emptyOrders(world, work), chips: UPKEEP }, null);
  }
  return work[SLOT.moves]! > state[SLOT.moves]!;
}

/** One chip on each line: about what keeps the stocks from decaying. */
const UPKEEP = { west: 1, east: 1, guard: 1, home: 1, industry: 1, diplomacy: 1 } as const;

function networksOf({ particles, weights }: Belief) {
  const mean = (state: State): number =>
    (state[SLOT.netScience]! + state[SLOT.netMilitary]! + state[SLOT.netOfficials]!) / 3;
  const sorted = particles
    .map((state, i) => ({ value: mean(state), weight: weights[i]! }))
    .sort((a, b) => a.value - b.value);
  const at = (share: number): number => {
    let sum = 0;
    for (const { value, weight } of sorted) {
      sum += weight;
      if (sum >= share) return value;
    }
    return sorted[sorted.length - 1]!.value;
  };
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
