// The page on which a team hands in the game on the table.
import { HandInPage } from '../panels/room/lesson/hand-in-page.tsx';
import type { Game } from '../session/game.ts';
import { downloadAs } from './download.ts';
import { go } from './routes.ts';
import { show } from './screen.ts';

export function showHandIn(game: Game): void {
  show('Hand in', () => (
    <HandInPage
      game={game}
      onSave={(name, text) => downloadAs(name, text, 'text/plain')}
      onPlay={() => go('play')}
      onReview={() => go('review')}
    />
  ));
}
