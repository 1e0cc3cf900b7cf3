// What Beijing can know: public facts, and what its networks bring. The only door to its choices.
import { FLAG } from './flags.ts';
import { meanNetwork } from './shadow.ts';
import { type Plan, STANCES, TEMPOS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { BeijingView } from './views.ts';
import type { World } from './world.ts';

export function beijingView(world: World, state: State): BeijingView {
  return {
    turn: state[SLOT.turn]!,
    turns: world.turns,
    stance: STANCES[state[SLOT.stance]!]!,
    tempo: TEMPOS[state[SLOT.tempo]!]!,
    trust: state[SLOT.trust]!,
    leverage: state[SLOT.leverage]!,
    lifeline: state[SLOT.lifeline]!,
    front: state[SLOT.front]!,
    cohesion: state[SLOT.cohesion]!,
    push: state[SLOT.push] === 1,
    shock: state[SLOT.shock]!,
    networks: meanNetwork(state),
    boldness: state[SLOT.boldness]!,
    strength: strength(world, state),
    believed: believed(world, state),
  };
}

/** The stock that meets each plan, as it really is. */
export function stocks(state: State): Record<Plan, number> {
  return { border: state[SLOT.east]!, covert: state[SLOT.guard]!, squeeze: state[SLOT.resilience]! };
}

/** How much Beijing can bring to each plan by now: Beijing knows its own. */
export function strength(world: World, state: State): Record<Plan, number> {
  const { beijing } = world.tuning;
  const type = world.types[state[SLOT.type]!]!;
  const grown = beijing.strengthGrowth * state[SLOT.turn]!;
  const claims = beijing.claimsWeight * (state[SLOT.claims]! - beijing.claimsBase);
  const networks = beijing.networkWeight * (meanNetwork(state) - beijing.networkBase);
  const leverage = beijing.leverageWeight * (state[SLOT.leverage]! - beijing.leverageBase);
  return {
    border: beijing.strengthBorder + grown + claims + type.strength.border,
    covert: beijing.strengthCovert + grown + networks + type.strength.covert,
    squeeze: beijing.strengthSqueeze + grown + leverage + type.strength.squeeze,
  };
}

/**
 * believed = reading x truth + (1 - reading) x public impression. Secrets are room to bluff. What anybody sees are
 * barracks, counted by treaty inspections; the rest is taken for granted, showcases are believed.
 */
export function believed(world: World, state: State): Record<Plan, number> {
  const reading = readingOfUs(world, state);
  const showcase = showcased(world, state);
  const granted = world.tuning.beijing.impressionOther + showcase;
  return {
    border: reading * state[SLOT.east]! + (1 - reading) * (barracks(world, state) + showcase),
    covert: reading * state[SLOT.guard]! + (1 - reading) * granted,
    squeeze: reading * state[SLOT.resilience]! + (1 - reading) * granted,
  };
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
