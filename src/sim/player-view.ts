// What the player knows of the position. Everything that a briefing, an adviser or a forecast may use.
import { chipsAvailable } from './chips.ts';
import { directivePrice, directiveReady, directiveSpent } from './directives.ts';
import { BASES, DETAIL, HEADLINE, PLANS, STANCES, TEMPOS } from './slots.ts';
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
    dials: pick(HEADLINE, name => state[SLOT[name]]!),
    details: pick(DETAIL, name => state[SLOT[name]]!),
    own: Object.fromEntries(world.ownDials.map((name, i) => [name, state[layout.ownDials + i]!])),
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

function pick<Name extends string>(
  names: readonly Name[],
  value: (name: Name) => number,
): Record<Name, number> {
  // A plain loop: playouts ask for a view every turn, and this is three times as quick as pairs made into an object.
  const picked = {} as Record<Name, number>;
  for (const name of names) picked[name] = value(name);
  return picked;
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
