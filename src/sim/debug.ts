// A position as text, for failing tests, the command line and bug reports.
import { BASES, DIALS, PLANS, STAGES, STANCES, TEMPOS } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { World } from './world.ts';

/** Several lines: turn, dials, brigades, flags, and all that is hidden. */
export function describe(world: World, state: State): string {
  const { layout } = world;
  const number = (slot: number): string => String(Math.floor(state[slot]! * 100 + 0.5) / 100);
  const dials = DIALS.map(name => `${name} ${number(SLOT[name])}`);
  const own = world.ownDials.map((name, i) => `${name} ${number(layout.ownDials + i)}`);
  const brigades = world.brigades.map((brigade, i) => {
    const arrives = state[layout.brigadeArrives + i]!;
    const base = BASES[state[layout.brigadeBase + i]!];
    return `${brigade.id} ${arrives === 0 ? base : `to ${base}, turn ${arrives}`}`;
  });
  const flags = layout.flagNames.filter((_, i) => state[SLOT.turn]! < state[layout.flags + i]!);
  const name = (list: readonly string[], slot: number): string => list[state[slot]!] ?? '-';
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(item => item.id);
  return [
    `${world.id}, turn ${number(SLOT.turn)} of ${world.turns}, ending ${name(ids(world.endings), SLOT.ending)}`,
    `stance ${name(STANCES, SLOT.stance)}, tempo ${name(TEMPOS, SLOT.tempo)}, push ${number(SLOT.push)}, asked ${name(ids(world.events), SLOT.asked)}`,
    [...dials, ...own].join(', '),
    brigades.join(', '),
    `flags: ${flags.join(', ') || '-'}`,
    `Beijing: ${name(ids(world.types), SLOT.type)}, ${name(STAGES, SLOT.stage)}, plan ${name(PLANS, SLOT.plan)} (${number(SLOT.progress)} left), feint ${name(PLANS, SLOT.feint)}, rest ${number(SLOT.rest)}, window ${number(SLOT.windowOpen)}`,
    `believed: border ${number(SLOT.believedBorder)}, covert ${number(SLOT.believedCovert)}, squeeze ${number(SLOT.believedSqueeze)}`,
  ].join('\n');
}
