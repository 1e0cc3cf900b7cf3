// The odds that an adviser names: the same belief run ahead, seen through the adviser's leaning.
import { PLANS, type Plan } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import { advance } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import type { Belief } from './belief.ts';
import { giveLuck, referenceOrders } from './futures.ts';
import { brier, cameTrue, type Said } from './scoring.ts';

export interface Odds {
  /** "Within two turns this plan will be tried", in tenths, 0-10, by plan. */
  readonly plans: Readonly<Record<Plan, number>>;
  /** "Beijing moves within two turns", in tenths, 0-10. */
  readonly move: number;
}

/** How much a faction over- or underrates each plan: +3 sees about twice as much of it as there is reason to. */
export type Bias = Readonly<Record<Plan, number>>;

/** What one step of bias adds to the weight of a future that it fears, as a share. */
const STEP = 0.35;
/** Nothing that can be believed is ever quite left out. */
const LEAST = 0.15;
/** Turns ahead that odds speak of. */
const AHEAD = 2;

/**
 * Odds of an adviser with this bias. Never "0 in 10" for what the belief gives 3 % or more,
 * never "10 in 10" for what it gives 97 % or less.
 */
export function adviserOdds(world: World, belief: Belief, bias: Bias): Odds {
  const shares = leaningShares(world, belief, bias);
  const plain = leaningShares(world, belief, LEVEL);
  const tenths = (of: (shares: Shares) => number): number => inTenths(of(shares), of(plain));
  return {
    plans: {
      border: tenths(all => all.border),
      covert: tenths(all => all.covert),
      squeeze: tenths(all => all.squeeze),
    },
    move: tenths(all => all.border + all.covert + all.squeeze),
  };
}

type Shares = Record<Plan, number>;
const LEVEL: Bias = { border: 0, covert: 0, squeeze: 0 };

function inTenths(share: number, believed: number): number {
  const least = believed >= 0.03 ? 1 : 0;
  const most = believed <= 0.97 ? 9 : 10;
  return Math.max(least, Math.min(most, Math.round(10 * share)));
}

/** Share of the futures in which each plan is the next to be tried, weighed as the adviser leans. */
function leaningShares(world: World, belief: Belief, bias: Bias): Shares {
  const tried = nextPlans(world, belief);
  const shares: Shares = { border: 0, covert: 0, squeeze: 0 };
  let total = 0;
  for (const [i, state] of belief.particles.entries()) {
    const plan = tried[i]!;
    const weight = belief.weights[i]! * Math.max(LEAST, 1 + STEP * lean(world, state, plan, bias));
    total += weight;
    if (plan !== null) shares[plan] += weight;
  }
  for (const plan of PLANS) shares[plan] /= total;
  return shares;
}

/** A future is feared for the plan tried in it; failing that, for the one under way, or for the type's tastes. */
function lean(world: World, state: State, tried: Plan | null, bias: Bias): number {
  if (tried !== null) return bias[tried];
  const under = PLANS[state[SLOT.plan]!];
  if (under !== undefined) return bias[under] / 2;
  const { tastes } = world.types[state[SLOT.type]!]!;
  const total = PLANS.reduce((sum, plan) => sum + tastes[plan], 0);
  if (total === 0) return 0;
  return PLANS.reduce((sum, plan) => sum + bias[plan] * tastes[plan], 0) / total / 4;
}

const played = new WeakMap<Belief, readonly (Plan | null)[]>();

/** For each position of a belief, the first plan tried within two turns of the reference player; null = none. */
function nextPlans(world: World, belief: Belief): readonly (Plan | null)[] {
  const known = played.get(belief);
  if (known !== undefined) return known;
  const plans = belief.particles.map((particle, i) => nextPlan(world, belief, particle, i));
  played.set(belief, plans);
  return plans;
}

function nextPlan(world: World, belief: Belief, particle: State, index: number): Plan | null {
  const work = particle.slice();
  giveLuck(work, belief.luck, index);
  for (let turn = 0; turn < AHEAD && work[SLOT.ending] === -1; turn++) {
    const plan = PLANS[work[SLOT.plan]!] ?? null;
    const moves = work[SLOT.moves]!;
    advance(world, work, referenceOrders(world, work, belief.reports), null);
    if (work[SLOT.moves]! > moves) return plan;
  }
  return null;
}

/** What an adviser said of a move turn by turn, what came of it, and its Brier score; null before anything came. */
export interface TrackRecord {
  readonly said: readonly Said[];
  readonly brier: number | null;
  /** Turns whose outcome is known, and in how many the adviser leaned the right way on "a move or none". */
  readonly of: number;
  readonly right: number;
}

/** `odds[n]` is what was said at turn n; `moved[n]` whether Beijing moved in the n-th turn (index 0: false). */
export function trackRecord(odds: readonly Odds[], moved: readonly boolean[], over: boolean): TrackRecord {
  const said = odds.map(({ move }, turn) => ({
    turn,
    said: move / 10,
    happened: cameTrue(moved, turn, over, AHEAD),
  }));
  const known = said.filter(({ happened }) => happened !== null);
  const right = known.filter(each => each.said >= 0.5 === each.happened).length;
  return { said, brier: brier(said), of: known.length, right };
}
