// Random: random chips, brigades, stance, tempo, directive, answer. The floor of the ladder.
import type { RailOrder } from '../../sim/orders.ts';
import { LINES, STANCES, TEMPOS } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import type { Player } from './player.ts';
import { noChips, sheet, spareWest, standing } from './sheet.ts';

type Draw = (key: string) => number;

export const random: Player = (world, view, _reports, draw) => ({
  ...sheet(world, view, randomChips(world, view, draw), draw),
  rail: randomTrain(world, view, draw),
  stance: pick(STANCES, draw('stance')),
  tempo: pick(TEMPOS, draw('tempo')),
  directive: randomDirective(view, draw),
});

function pick<Item>(items: readonly Item[], luck: number): Item {
  return items[Math.floor(luck * items.length)]!;
}

function randomChips(world: World, view: PlayerView, draw: Draw) {
  const chips = noChips();
  for (let i = 0; i < view.chips; i++) {
    const open = LINES.filter(line => chips[line] < world.tuning.chips.perLine);
    if (open.length > 0) chips[pick(open, draw(`chip-${i}`))]++;
  }
  return chips;
}

/** One turn in three a brigade is sent somewhere. */
function randomTrain(world: World, view: PlayerView, draw: Draw): RailOrder[] {
  if (draw('train') > 1 / 3 || world.tuning.rails.perTurn === 0) return [];
  const east = draw('east') < 0.5;
  const brigades = east ? (spareWest(world, view) > 0 ? standing(view, 'west') : []) : standing(view, 'east');
  if (brigades.length === 0) return [];
  return [{ brigade: pick(brigades, draw('brigade')), to: east ? 'east' : 'west' }];
}

/** One turn in two a directive is ordered. */
function randomDirective(view: PlayerView, draw: Draw): string | null {
  const open = view.directives.filter(directive => directive.open);
  return open.length === 0 || draw('direct') < 0.5 ? null : pick(open, draw('directive')).id;
}
