// What Beijing can know: public facts, and what its networks bring. The only door to its choices.
import { FLAG } from './flags.ts';
import { meanNetwork } from './shadow.ts';
import type { Plan } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { BeijingView } from './views.ts';
import type { World } from './world.ts';

/** A view still to be filled in. */
export interface BlankView extends Omit<Writable<BeijingView>, 'strength' | 'believed'> {
  readonly strength: ByPlan;
  readonly believed: ByPlan;
}
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type ByPlan = Record<Plan, number>;

const byPlan = (): ByPlan => ({ border: 0, covert: 0, squeeze: 0 });

export function blankView(): BlankView {
  const known = { turn: 0, turns: 0, trust: 0, front: 0, cohesion: 0, push: false, shock: 0, boldness: 0 };
  return { ...known, strength: byPlan(), believed: byPlan() };
}

/** `view` is filled in and returned: a playout needs one every turn and keeps none. */
export function beijingView(world: World, state: State, view: BlankView = blankView()): BeijingView {
  view.turn = state[SLOT.turn]!;
  view.turns = world.turns;
  view.trust = state[SLOT.trust]!;
  view.front = state[SLOT.front]!;
  view.cohesion = state[SLOT.cohesion]!;
  view.push = state[SLOT.push] === 1;
  view.shock = state[SLOT.shock]!;
  view.boldness = state[SLOT.boldness]!;
  strength(world, state, view.strength);
  believed(world, state, view.believed);
  return view;
}

/** The stock that meets each plan, as it really is. */
export function stocks(state: State): Record<Plan, number> {
  return { border: state[SLOT.east]!, covert: state[SLOT.guard]!, squeeze: state[SLOT.resilience]! };
}

/** How much Beijing can bring to each plan by now: Beijing knows its own. */
export function strength(world: World, state: State, plans: ByPlan = byPlan()): ByPlan {
  const { beijing } = world.tuning;
  const type = world.types[state[SLOT.type]!]!;
  const grown = beijing.strengthGrowth * state[SLOT.turn]!;
  const claims = beijing.claimsWeight * (state[SLOT.claims]! - beijing.claimsBase);
  const networks = beijing.networkWeight * (meanNetwork(state) - beijing.networkBase);
  const leverage = beijing.leverageWeight * (state[SLOT.leverage]! - beijing.leverageBase);
  plans.border = beijing.strengthBorder + grown + claims + type.strength.border;
  plans.covert = beijing.strengthCovert + grown + networks + type.strength.covert;
  plans.squeeze = beijing.strengthSqueeze + grown + leverage + type.strength.squeeze;
  return plans;
}

/**
 * believed = reading x truth + (1 - reading) x public impression. Secrets are room to bluff. What anybody sees are
 * barracks, counted by treaty inspections; the rest is taken for granted, showcases are believed.
 */
export function believed(world: World, state: State, plans: ByPlan = byPlan()): ByPlan {
  const reading = readingOfUs(world, state);
  const showcase = showcased(world, state);
  const granted = world.tuning.beijing.impressionOther + showcase;
  plans.border = reading * state[SLOT.east]! + (1 - reading) * (barracks(world, state) + showcase);
  plans.covert = reading * state[SLOT.guard]! + (1 - reading) * granted;
  plans.squeeze = reading * state[SLOT.resilience]! + (1 - reading) * granted;
  return plans;
}

/** How well Beijing reads us, 0-1: what secrets leave open, sharpened by its network in the army. */
function readingOfUs(world: World, state: State): number {
  const open = (100 - state[SLOT.secrets]!) / 100;
  const sharper = 1 + world.tuning.beijing.readingNetwork * (state[SLOT.netMilitary]! - 30);
  return Math.max(0, Math.min(1, open * sharper));
}

/** The border as anybody sees it: brigades standing there, and works of the usual strength. */
function barracks(world: World, state: State): number {
  const { beijing, stocks } = world.tuning;
  const { layout } = world;
  let standing = 0;
  for (let i = 0; i < world.brigades.length; i++) {
    if (state[layout.brigadeBase + i] === 1 && state[layout.brigadeArrives + i] === 0) standing++;
  }
  return stocks.perBrigade * standing + beijing.impressionWorks;
}

function showcased(world: World, state: State): number {
  const shown = state[SLOT.turn]! < state[world.layout.flags + FLAG.showcase]!;
  return shown ? world.tuning.beijing.impressionShowcase : 0;
}
