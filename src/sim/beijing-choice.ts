// What Beijing decides, from what it can know and nothing else. Pure: a view, a type, the coefficients, a draw.
import { PLANS, type Plan } from './slots.ts';
import type { BeijingTuning } from './tuning.ts';
import type { BeijingView } from './views.ts';
import type { BeijingType } from './world.ts';

/** Share by which the stock it believes in falls short of its strength: 0 = no window. */
export function weakness(view: BeijingView, plan: Plan): number {
  return shortfall(view.strength[plan], view.believed[plan]);
}

function shortfall(strength: number, stock: number): number {
  return strength <= 0 ? 0 : Math.max(0, (strength - stock) / strength);
}

/** How distracted the other side looks: a push in the west, quarrels at the top, a front in trouble, a shock. */
export function distraction(view: BeijingView, tuning: BeijingTuning): number {
  return (
    (view.push ? tuning.distractionPush : 0) +
    (view.cohesion < tuning.cohesionBelow ? tuning.distractionCohesion : 0) +
    (view.front < tuning.frontBelow ? tuning.distractionFront : 0) +
    (view.shock < tuning.shockTurns ? tuning.distractionShock : 0)
  );
}

/** Chance, 0-1, that it starts a plan this turn: its window. */
export function startChance(view: BeijingView, type: BeijingType, tuning: BeijingTuning): number {
  const { tastes } = type;
  const { strength, believed } = view;
  const value =
    tastes.border * shortfall(strength.border, believed.border) +
    tastes.covert * shortfall(strength.covert, believed.covert) +
    tastes.squeeze * shortfall(strength.squeeze, believed.squeeze);
  const opportunity = 1 + type.opportunism * distraction(view, tuning);
  const boldness = Math.max(0, 1 + tuning.boldnessWeight * view.boldness);
  const calendar = 1 - type.patience + type.patience * (tuning.patienceStart + view.turn / view.turns);
  const chance = tuning.eagerness * type.appetite * value * opportunity * boldness * calendar;
  return Math.max(0, Math.min(tuning.startMost, chance));
}

/** The plan it takes up, in proportion to taste x weakness squared; null when nothing tempts it. */
export function choosePlan(view: BeijingView, type: BeijingType, draw: number): Plan | null {
  const pull = PLANS.map(plan => type.tastes[plan] * weakness(view, plan) * weakness(view, plan));
  const total = pull.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return null;
  let left = draw * total;
  for (let i = 0; i < PLANS.length; i++) {
    left -= pull[i]!;
    if (left < 0) return PLANS[i]!;
  }
  return PLANS[pull.findLastIndex(value => value > 0)]!;
}

/** Does the window that it prepared for still stand open? If not, it calls the move off. */
export function stillWorthwhile(view: BeijingView, plan: Plan, tuning: BeijingTuning): boolean {
  return weakness(view, plan) > tuning.worthwhile;
}
