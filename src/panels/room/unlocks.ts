// Which parts of the order sheet are shown yet. A first game starts with three lines; the rest follows by turn 3,
// or at once when the player asks for it, or orders on the map what is not shown yet.
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

/** True while the draft orders something that is folded away: laid on the map, or before the page was opened again. */
export function ordersUnseen(game: Game): boolean {
  const { chips, rail, tempo, stance, directive } = game.draft.value;
  const { view } = game.now.value;
  const used = {
    rail: rail.length > 0,
    tempo: tempo !== view.tempo,
    stance: stance !== view.stance,
    directive: directive !== null,
  };
  return (
    LINES.some(line => chips[line] > 0 && !isShown(game, line)) ||
    Object.entries(used).some(([part, isUsed]) => isUsed && !isShown(game, part))
  );
}
