// While authors write: `npm start` tells the page which scenario file was saved, and the running game goes on in the
// edited world at the same seed and turn. A file that cannot be played leaves the last good version running.
import type { Game } from '../session/game.ts';
import { type LostOrder, transplant } from '../session/transplant.ts';
import { borrowAgain } from './library.ts';
import { LiveNote } from './live-note.tsx';
import { overlay } from './screen.ts';
import { reshelve } from './shelf.ts';

/** What the development server sends when a file under scenarios/ is saved. */
export interface SavedFile {
  /** From the project's folder: "scenarios/decks/endings.json". */
  readonly path: string;
  readonly text: string;
}

/** Takes a saved file in. `seat` puts the carried game on the table and shows it. */
export function takeIn(file: SavedFile, game: Game | null, seat: (game: Game) => void): void {
  reshelve(file.path, file.text);
  if (!game) return;
  const borrowed = borrowAgain(game.world.id, game.world.assumptions);
  if (!borrowed) return;
  if (!borrowed.ok) {
    overlay.value = () => LiveNote({ file: file.path, problems: borrowed.problems, onClose });
    return;
  }
  if (borrowed.playable.world.hash === game.world.hash) {
    onClose();
    return;
  }
  const { scenario, world } = borrowed.playable;
  const carried = transplant(game, scenario, world);
  seat(carried.game);
  tell(file.path, carried.game, carried.lost);
}

function onClose(): void {
  overlay.value = null;
}

function tell(file: string, game: Game, lost: readonly LostOrder[]): void {
  overlay.value = () => LiveNote({ file, scenario: game.scenario, lost, onClose });
}
