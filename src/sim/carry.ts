// From part one to part two of a story: values of dials and flags at the end of the one at which the other begins.
import { FOR_GOOD } from './flags.ts';
import { highest, lowest } from './range.ts';
import { DIALS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { Carried, World } from './world.ts';

/** The values of the named dials and flags at a position. Names that the world does not have are left out. */
export function carryOut(
  world: World,
  state: State,
  names: { readonly dials: readonly string[]; readonly flags: readonly string[] },
): Carried {
  const { layout } = world;
  const dials = names.dials.flatMap(name => {
    const slot = slotOf(world, name);
    return slot === null ? [] : [[name, state[slot]!] as const];
  });
  const flags = names.flags.flatMap(name => {
    const index = layout.flagNames.indexOf(name);
    const until = index < 0 ? 0 : state[layout.flags + index]!;
    const left = until - state[SLOT.turn]!;
    if (left <= 0) return [];
    return [[name, until === FOR_GOOD ? null : left] as const];
  });
  return { from: world.id, dials: Object.fromEntries(dials), flags: Object.fromEntries(flags) };
}

/** The world with these values at its start, each kept in its range; the same world when nothing is carried. */
export function carryInto(world: World, carried: Carried | null): World {
  if (carried === null) return world;
  const start = world.start.slice();
  for (const [name, value] of Object.entries(carried.dials)) {
    const slot = slotOf(world, name);
    if (slot !== null) start[slot] = Math.max(lowest(slot), Math.min(highest(slot), value));
  }
  for (const [name, turns] of Object.entries(carried.flags)) {
    const index = world.layout.flagNames.indexOf(name);
    if (index >= 0) start[world.layout.flags + index] = turns ?? FOR_GOOD;
  }
  return { ...world, start, carried };
}

/** East is made of works and brigades, and cannot be carried by itself. */
function slotOf(world: World, name: string): number | null {
  const core = DIALS.find(dial => dial === name && dial !== 'east');
  if (core) return SLOT[core];
  const own = world.ownDials.indexOf(name);
  return own < 0 ? null : world.layout.ownDials + own;
}
