// All in one line: as many chips as a line takes, every turn, on the same line; nothing else.
import type { Line } from '../../sim/slots.ts';
import type { Player } from './player.ts';
import { noChips, sheet } from './sheet.ts';

export function allInOne(line: Line): Player {
  return (world, view, _reports, draw) => {
    const chips = noChips();
    chips[line] = Math.min(view.chips, world.tuning.chips.perLine);
    return sheet(world, view, chips, draw);
  };
}
