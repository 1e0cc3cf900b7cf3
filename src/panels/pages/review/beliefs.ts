// What the reports added up to in the player's hands: shares of the three readings, older reports fading.
import type { Moment } from '../../../session/game.ts';
import { PLANS, type Plan } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';

/** What is left of a report's weight a quarter later. */
const FADE = 0.6;

export type Shares = Readonly<Record<Plan, number>>;

/** Share of each reading in the reports so far, 0-1, at each turn. Signs that are hard to stage count double. */
export function readingShares(moments: readonly Moment[]): Shares[] {
  const weight: Record<Plan, number> = { border: 1, covert: 1, squeeze: 1 };
  return moments.map(moment => {
    for (const plan of PLANS) weight[plan] = 0.2 + (weight[plan] - 0.2) * FADE;
    for (const report of moment.reports) {
      if (report.plan !== null) weight[report.plan] += report.costly ? 2 : 1;
    }
    const sum = weight.border + weight.covert + weight.squeeze;
    return { border: weight.border / sum, covert: weight.covert / sum, squeeze: weight.squeeze / sum };
  });
}

/** The plan that was really pursued in most turns; null when Beijing never had one. */
export function mainPlan(truths: readonly TruthView[]): Plan | null {
  const count = (plan: Plan) => truths.filter(truth => truth.plan === plan).length;
  const [first] = [...PLANS].sort((a, b) => count(b) - count(a));
  return first && count(first) > 0 ? first : null;
}

/** The dial whose stock meets a plan. */
export const STOCK_OF: Readonly<Record<Plan, string>> = {
  border: 'east',
  covert: 'guard',
  squeeze: 'resilience',
};
