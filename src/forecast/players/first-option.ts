// First option: fills the sheet from the top and takes the first of whatever is offered.
import { LINES } from '../../sim/slots.ts';
import type { Player } from './player.ts';
import { choicesOf, noChips, sheet } from './sheet.ts';

export const firstOption: Player = (world, view, _reports, draw) => {
  const chips = noChips();
  let left = view.chips;
  for (const line of LINES) {
    chips[line] = Math.min(left, world.tuning.chips.perLine);
    left -= chips[line];
  }
  return {
    ...sheet(world, view, chips, draw),
    stance: 'warm',
    directive: view.directives.find(directive => directive.open)?.id ?? null,
    answer: choicesOf(world, view)[0]?.id ?? null,
  };
};
