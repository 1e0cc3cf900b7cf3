// The odds that an adviser names: for each of Beijing's plans, and for any move within two quarters.
// From what the player knows and the adviser's own leaning; nothing hidden goes in.
import type { Report } from '../sim/record.ts';
import { PLANS, type Plan } from '../sim/slots.ts';
import type { PlayerView } from '../sim/views.ts';

export interface Odds {
  /** "Within two quarters this plan will be tried", in tenths, 0-10, by plan. */
  readonly plans: Readonly<Record<Plan, number>>;
  /** "Beijing moves within two quarters", in tenths, 0-10. */
  readonly move: number;
}

const FADES = 0.65;
const WEIGHT = { open: 1.1, agent: 1.6, intercept: 2.2 } as const;
const COSTLY = 2.4;
const CALM = 0.25;
const BASE = 0.1;

/** How much a faction over- or underrates each plan, in tenths. */
export type Bias = Readonly<Record<Plan, number>>;

/**
 * Odds of an adviser with this bias. Signs push a plan up, a prepared stock and calm reports hold it down;
 * a plan's odds are never certain (at most 9) and never excluded (at least 0 after rounding).
 */
export function adviserOdds(view: PlayerView, reports: readonly Report[], bias: Bias): Odds {
  const plans = { border: 0, covert: 0, squeeze: 0 };
  for (const plan of PLANS) {
    const raw = BASE + signs(reports, view.turn, plan) + openDoor(view, plan) + bias[plan];
    plans[plan] = Math.max(0, Math.min(9, Math.round(raw)));
  }
  let none = 1;
  for (const plan of PLANS) none *= 1 - plans[plan] / 10;
  return { plans, move: Math.max(0, Math.min(10, Math.round(10 * (1 - none)))) };
}

/** What the reports of the last year add for a plan, in tenths. */
function signs(reports: readonly Report[], turn: number, plan: Plan): number {
  let sum = 0;
  for (const report of reports) {
    const age = turn - report.turn;
    if (age < 0 || age > 4) continue;
    const strength = WEIGHT[report.channel] * fade(age) * reliability(report.grade);
    if (report.plan === plan) sum += strength * (report.costly ? COSTLY : 1);
    else if (report.plan === null) sum -= CALM * strength;
  }
  return sum;
}

/** A tenth for a stock that lies low, down to minus one for one that is well filled. */
function openDoor(view: PlayerView, plan: Plan): number {
  const stock =
    plan === 'border' ? view.dials.east : plan === 'covert' ? view.details.guard : view.details.resilience;
  return Math.max(-1, Math.min(1, (50 - stock) / 20));
}

/** Source reliability A-F as a share. */
function reliability(grade: string): number {
  const step = 'ABCDEF'.indexOf(grade.charAt(0));
  return step < 0 ? 0.5 : 1 - 0.14 * step;
}

function fade(age: number): number {
  let share = 1;
  for (let i = 0; i < age; i++) share *= FADES;
  return share;
}
