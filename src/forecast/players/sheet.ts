// The order sheet as scripted players fill it in.
import type { Orders } from '../../sim/orders.ts';
import type { Line } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';

export type Chips = Record<Line, number>;

export const noChips = (): Chips => ({ west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 });

/** A sheet with these chips, a correct stance and normal tempo, and nothing else but an answer if one is due. */
export function sheet(world: World, view: PlayerView, chips: Chips, draw: (key: string) => number): Orders {
  return {
    chips,
    rail: [],
    stance: 'correct',
    tempo: 'normal',
    directive: null,
    answer: anyAnswer(world, view, draw),
    estimate: null,
  };
}

/** One of the answers to the event on the desk, by chance; null when there is none. */
function anyAnswer(world: World, view: PlayerView, draw: (key: string) => number): string | null {
  const choices = choicesOf(world, view);
  return choices.length === 0 ? null : choices[Math.floor(draw('answer') * choices.length)]!.id;
}

export function choicesOf(world: World, view: PlayerView): readonly { readonly id: string }[] {
  return world.events.find(card => card.id === view.asked)?.choices ?? [];
}

/** Brigades that stand at a base, by number. */
export function standing(view: PlayerView, base: 'west' | 'east'): number[] {
  return view.brigades.filter(brigade => brigade.base === base && brigade.arrives === null).map(b => b.index);
}

/** How many more brigades may leave the west. */
export function spareWest(world: World, view: PlayerView): number {
  const west = view.brigades.filter(brigade => brigade.base === 'west').length;
  return Math.max(0, west - world.tuning.rails.westLeast);
}
