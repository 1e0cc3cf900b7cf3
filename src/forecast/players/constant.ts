// Constant: one split of the budget for the whole game, with one stance, one tempo, one railway timetable and two
// directives that are used whenever they can be. It reads nothing. If it wins, the scenario asks for no thought.
import type { RailOrder } from '../../sim/orders.ts';
import { LINES, type Line, type Stance, type Tempo } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import type { Player } from './player.ts';
import { type Chips, choicesOf, noChips, sheet, spareWest, standing } from './sheet.ts';

/** A fixed way of playing, as plain data: printed, kept in a file and played again. */
export interface Split {
  /** Shares of the chips by line; only their proportions count. */
  readonly shares: Readonly<Record<Line, number>>;
  readonly stance: Stance;
  readonly tempo: Tempo;
  /** Brigades sent east (below 0: west) from turn `from` on, as fast as the railway takes them. */
  readonly brigades: number;
  readonly from: number;
  /** Directives ordered whenever open, the first before the second. */
  readonly directives: readonly string[];
  /** The answer given to every question: the first, the second, ... or the last that there is. */
  readonly answer: number;
}

export function constant(split: Split): Player {
  return (world, view, _reports, draw) => {
    const choices = choicesOf(world, view);
    return {
      ...sheet(world, view, divide(split.shares, view.chips, world.tuning.chips.perLine), draw),
      stance: split.stance,
      tempo: split.tempo,
      rail: trains(world, view, split),
      directive:
        split.directives.find(id => view.directives.some(card => card.id === id && card.open)) ?? null,
      answer: choices[Math.min(split.answer, choices.length - 1)]?.id ?? null,
    };
  };
}

/** Whole chips in proportion to the shares: one after another to the line that is furthest behind its share. */
function divide(shares: Split['shares'], available: number, perLine: number): Chips {
  const chips = noChips();
  for (let i = 0; i < available; i++) {
    let next: Line | null = null;
    for (const line of LINES) {
      if (chips[line] >= perLine || shares[line] <= 0) continue;
      if (next === null || shares[line] / (chips[line] + 0.5) > shares[next] / (chips[next] + 0.5))
        next = line;
    }
    if (next !== null) chips[next]++;
  }
  return chips;
}

/** Counts what has gone by how many stand or travel where, so that nothing has to be remembered. */
function trains(world: World, view: PlayerView, { brigades, from }: Split): RailOrder[] {
  if (view.turn < from || brigades === 0) return [];
  const to = brigades > 0 ? 'east' : 'west';
  const there = view.brigades.filter(brigade => brigade.base === to).length;
  const atFirst = world.brigades.filter(brigade => brigade.base === to).length;
  const wanted = Math.abs(brigades) - (there - atFirst);
  const most = Math.min(wanted, world.tuning.rails.perTurn, to === 'east' ? spareWest(world, view) : wanted);
  const ready = standing(view, to === 'east' ? 'west' : 'east');
  return ready.slice(0, Math.max(0, most)).map(brigade => ({ brigade, to }));
}
