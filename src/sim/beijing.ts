// Beijing's plan machine: bide, probe, prepare, window, move, consolidate. Long calm, then speed, without a script.
import { choosePlan, startChance, stillWorthwhile } from './beijing-choice.ts';
import { makeMove, takeStep } from './beijing-moves.ts';
import { actingType } from './beijing-type.ts';
import { beijingView, blankView } from './beijing-view.ts';
import { nameKey } from './luck.ts';
import { PLANS, type Plan, STAGES, type Stage } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { BeijingView } from './views.ts';
import type { BeijingType } from './world.ts';

const LUCK = {
  start: nameKey('beijing/start'),
  plan: nameKey('beijing/plan'),
  feint: nameKey('beijing/feint'),
  feintPlan: nameKey('beijing/feint-plan'),
  bideMove: nameKey('beijing/bide-move'),
};

/** What Beijing knows this turn; filled in anew each time it is asked. */
const seen = blankView();

export function playBeijing(turn: Turn): void {
  const { world, state } = turn;
  const view = beijingView(world, state, seen);
  const type = actingType(world, state[SLOT.type]!, view.trust);
  const window = startChance(view, type, world.tuning.beijing);
  rememberBeliefs(turn, view, window);
  const plan = PLANS[state[SLOT.plan]!];
  if (plan !== undefined) carryOn(turn, view, plan);
  else if (state[SLOT.rest]! > 0) rest(turn);
  else bide(turn, view, type, window);
  state[SLOT.shock] = Math.min(99, state[SLOT.shock]! + 1);
}

/** The beliefs that the debrief will uncover. */
function rememberBeliefs(turn: Turn, view: BeijingView, window: number): void {
  turn.state[SLOT.believedBorder] = view.believed.border;
  turn.state[SLOT.believedCovert] = view.believed.covert;
  turn.state[SLOT.believedSqueeze] = view.believed.squeeze;
  turn.state[SLOT.windowOpen] = window;
}

function enter(turn: Turn, stage: Stage): void {
  turn.state[SLOT.stage] = STAGES.indexOf(stage);
}

/** Waiting for a window: starts a plan, or feints, or makes a small move, or does nothing. */
function bide(turn: Turn, view: BeijingView, type: BeijingType, window: number): void {
  const { state } = turn;
  const { beijing } = turn.world.tuning;
  enter(turn, 'bide');
  if (state[SLOT.feintLeft]! > 0) state[SLOT.feintLeft]! -= 1;
  if (state[SLOT.feintLeft] === 0) state[SLOT.feint] = -1;
  const started = turn.chance(LUCK.start, window);
  const plan = started ? choosePlan(view, type, turn.luck(LUCK.plan)) : null;
  if (plan !== null) {
    state[SLOT.plan] = PLANS.indexOf(plan);
    state[SLOT.progress] = type.prepare;
    state[SLOT.warned] = 0;
    state[SLOT.feint] = -1;
    state[SLOT.feintLeft] = 0;
    prepare(turn, type.prepare > 1 ? 'probe' : 'window', plan);
    return;
  }
  if (state[SLOT.feint] === -1 && turn.chance(LUCK.feint, type.feints)) {
    state[SLOT.feint] = Math.floor(turn.luck(LUCK.feintPlan) * PLANS.length);
    state[SLOT.feintLeft] = beijing.feintTurns;
    // What is only shown looks like the first step of what is meant.
    takeStep(turn, 'probe', PLANS[state[SLOT.feint]!]!);
  }
  if (turn.chance(LUCK.bideMove, beijing.bideMove)) takeStep(turn, 'bide', null);
}

/** Under way: one turn of preparation less, then the decision. */
function carryOn(turn: Turn, view: BeijingView, plan: Plan): void {
  const { state, world } = turn;
  state[SLOT.progress]! -= 1;
  const left = state[SLOT.progress]!;
  if (left > 0) {
    prepare(turn, left === 1 ? 'window' : 'prepare', plan);
    return;
  }
  state[SLOT.progress] = 0;
  state[SLOT.plan] = -1;
  if (!stillWorthwhile(view, plan, world.tuning.beijing)) {
    turn.recorder?.happenings?.push({ kind: 'called-off', plan, hidden: true });
    state[SLOT.rest] = world.tuning.beijing.restFoiled;
    enter(turn, 'bide');
    return;
  }
  enter(turn, 'move');
  const hit = makeMove(turn, plan, view.strength[plan]);
  state[SLOT.rest] = hit ? world.tuning.beijing.restHit : world.tuning.beijing.restFoiled;
}

function prepare(turn: Turn, stage: Stage, plan: Plan): void {
  enter(turn, stage);
  takeStep(turn, stage, plan);
}

/** Digesting what was won, or licking its wounds. */
function rest(turn: Turn): void {
  const { state } = turn;
  state[SLOT.rest]! -= 1;
  if (state[SLOT.stage] !== STAGES.indexOf('move')) return;
  enter(turn, 'consolidate');
  const taken = PLANS[state[SLOT.lastHit]!];
  if (taken !== undefined) takeStep(turn, 'consolidate', taken);
}
