// What the player knows of the position. Everything that a briefing, an adviser or a forecast may use.
import { chipsAvailable } from './chips.ts';
import { directivePrice, directiveReady, directiveSpent } from './directives.ts';
import { BASES, PLANS, STANCES, TEMPOS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { BrigadeView, DirectiveView, PlayerView } from './views.ts';
import type { World } from './world.ts';

export function playerView(world: World, state: State): PlayerView {
  const { layout } = world;
  const turn = state[SLOT.turn]!;
  return {
    turn,
    turns: world.turns,
    ending: world.endings[state[SLOT.ending]!]?.id ?? null,
    dials: dials(state),
    details: details(state),
    own: ownDials(world, state),
    chips: chipsAvailable(world, state),
    brigades: world.brigades.map((_, i) => brigadeView(world, state, i)),
    directives: world.directives.map((_, i) => directiveView(world, state, i)),
    asked: world.events[state[SLOT.asked]!]?.id ?? null,
    stance: STANCES[state[SLOT.stance]!]!,
    tempo: TEMPOS[state[SLOT.tempo]!]!,
    flags: layout.flagNames.filter((_, i) => turn < state[layout.flags + i]!),
    neglect: world.factions.map((faction, i) => ({
      id: faction.id,
      turns: state[layout.neglect + i]!,
      patience: faction.patience,
    })),
    forecastPush: state[SLOT.forecastPush] === 1,
    moves: state[SLOT.moves]!,
    lastHit: PLANS[state[SLOT.lastHit]!] ?? null,
    priorities: [state[SLOT.priorityA]!, state[SLOT.priorityB]!].map(index => {
      const priority = world.priorities[index]!;
      return { id: priority.id, met: priority.met(state) };
    }),
  };
}

/** Written out, like the details: a scripted player looks at a view in every turn of every playout. */
function dials(state: State): PlayerView['dials'] {
  return {
    front: state[SLOT.front]!,
    east: state[SLOT.east]!,
    secrets: state[SLOT.secrets]!,
    treasury: state[SLOT.treasury]!,
    cohesion: state[SLOT.cohesion]!,
    support: state[SLOT.support]!,
    trust: state[SLOT.trust]!,
    leverage: state[SLOT.leverage]!,
  };
}

function details(state: State): PlayerView['details'] {
  return {
    works: state[SLOT.works]!,
    guard: state[SLOT.guard]!,
    resilience: state[SLOT.resilience]!,
    lifeline: state[SLOT.lifeline]!,
    sovereignty: state[SLOT.sovereignty]!,
    lives: state[SLOT.lives]!,
    exposure: state[SLOT.exposure]!,
    pressure: state[SLOT.pressure]!,
    manpower: state[SLOT.manpower]!,
    equipment: state[SLOT.equipment]!,
    science: state[SLOT.science]!,
    centralAsia: state[SLOT.centralAsia]!,
    arctic: state[SLOT.arctic]!,
    claims: state[SLOT.claims]!,
  };
}

function ownDials(world: World, state: State): Record<string, number> {
  const own: Record<string, number> = {};
  for (let i = 0; i < world.ownDials.length; i++) own[world.ownDials[i]!] = state[world.layout.ownDials + i]!;
  return own;
}

function brigadeView(world: World, state: State, index: number): BrigadeView {
  const arrives = state[world.layout.brigadeArrives + index]!;
  return {
    index,
    id: world.brigades[index]!.id,
    base: BASES[state[world.layout.brigadeBase + index]!]!,
    arrives: arrives === 0 ? null : arrives,
  };
}

function directiveView(world: World, state: State, index: number): DirectiveView {
  const spent = directiveSpent(world, state, index);
  const readyTurn = directiveReady(world, state, index);
  const card = world.directives[index]!;
  return {
    index,
    id: card.id,
    open: !spent && readyTurn === null && card.when(state),
    readyTurn,
    spent,
    price: directivePrice(world, state, index),
  };
}
