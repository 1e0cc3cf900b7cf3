// Orders near other orders: one thing changed at a time. What a planning player looks through.
import type { Orders, RailOrder } from '../../sim/orders.ts';
import { LINES, type Line, STANCES, TEMPOS } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import { choicesOf, spareWest, standing } from './sheet.ts';

/** A change of one part of a sheet. Changes of different parts can be made together. */
export interface Variant {
  readonly part: keyof Orders;
  readonly change: Partial<Orders>;
}

/** Every stance, tempo, train, directive and answer that the sheet could have instead, and chips moved by one. */
export function variants(world: World, view: PlayerView, orders: Orders): Variant[] {
  return [
    ...STANCES.filter(stance => stance !== orders.stance).map(stance => of('stance', { stance })),
    ...TEMPOS.filter(tempo => tempo !== orders.tempo).map(tempo => of('tempo', { tempo })),
    ...trains(world, view).map(rail => of('rail', { rail })),
    ...directives(view, orders).map(directive => of('directive', { directive })),
    ...choicesOf(world, view)
      .filter(choice => choice.id !== orders.answer)
      .map(choice => of('answer', { answer: choice.id })),
    ...movedChips(world, orders.chips).map(chips => of('chips', { chips })),
  ];
}

const of = (part: keyof Orders, change: Partial<Orders>): Variant => ({ part, change });

function directives(view: PlayerView, orders: Orders): (string | null)[] {
  const open = view.directives.filter(card => card.open).map(card => card.id);
  return [null, ...open].filter(id => id !== orders.directive);
}

/** One brigade, or as many as the railway takes, to either side. */
function trains(world: World, view: PlayerView): RailOrder[][] {
  const { perTurn } = world.tuning.rails;
  const most = { east: Math.min(perTurn, spareWest(world, view)), west: perTurn };
  return (['east', 'west'] as const).flatMap(to => {
    const from = standing(view, to === 'east' ? 'west' : 'east').slice(0, most[to]);
    const all = from.map(brigade => ({ brigade, to }));
    return all.length > 1 ? [all.slice(0, 1), all] : all.length === 1 ? [all] : [];
  });
}

/** A chip to each line from the fullest other line, and from each line to the emptiest other one. */
function movedChips(world: World, chips: Orders['chips']): Orders['chips'][] {
  const { perLine } = world.tuning.chips;
  const byCount = [...LINES].sort((a, b) => chips[b] - chips[a]);
  const moves = new Map<string, Orders['chips']>();
  const move = (from: Line | undefined, to: Line | undefined): void => {
    if (!from || !to || chips[from] === 0 || chips[to] >= perLine) return;
    moves.set(`${from} ${to}`, { ...chips, [from]: chips[from] - 1, [to]: chips[to] + 1 });
  };
  for (const line of LINES) {
    move(
      byCount.find(other => other !== line),
      line,
    );
    move(
      line,
      byCount.findLast(other => other !== line),
    );
  }
  return [...moves.values()];
}
