// Which parts of the order sheet are shown yet. A first game starts with three lines; the rest follows by turn 3,
// or at once when the player asks for it. What is not shown keeps its value and can still be ordered on the map.
import type { Game } from '../../session/game.ts';
import { LINES } from '../../sim/slots.ts';
import { wholeSheet } from '../ui.ts';

/** Turn (from 1) from which a part of the sheet is shown: a line, or 'rail', 'tempo', 'stance', 'directive'. */
function unlockTurn(game: Game, part: string): number {
  return game.scenario.lineUnlocks?.find(step => step.lines.some(line => line === part))?.turn ?? 1;
}

export const isShown = (game: Game, part: string): boolean =>
  wholeSheet.value || game.now.value.view.turn + 1 >= unlockTurn(game, part);

/** True while some line is still folded away. */
export const isPartial = (game: Game): boolean =>
  ['rail', 'tempo', 'stance', 'directive', ...LINES].some(part => !isShown(game, part));
