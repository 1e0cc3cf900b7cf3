// The page on the article, claim by claim, with the cards of the game named where it holds a claim.
import { gallery } from 'virtual:gallery';
import { ClaimsPage } from '../panels/pages/claims/claims-page.tsx';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Game } from '../session/game.ts';
import { borrow } from './library.ts';
import { go } from './routes.ts';
import { show } from './screen.ts';
import { loadClaimsFile } from './shelf.ts';
import { showFileProblems } from './side-pages.tsx';

/** The scenario whose cards the claims point at: the one being played, else the first of this copy. */
function scenarioFor(game: Game | null): Scenario | null {
  if (game) return game.scenario;
  const first = gallery[0] && borrow(gallery[0].id);
  return first?.ok ? first.playable.scenario : null;
}

/** Shows the page; `game` is the one on the table, if any. */
export function showClaimsOf(game: Game | null): void {
  const { value: claims, problems } = loadClaimsFile();
  if (!claims) {
    showFileProblems('claims.json', problems, () => go('first'));
    return;
  }
  const scenario = scenarioFor(game);
  const back =
    game === null ? {} : game.over.value ? { onReview: () => go('review') } : { onPlay: () => go('play') };
  show('The article, claim by claim', () => (
    <ClaimsPage claims={claims} {...(scenario ? { scenario } : {})} onLeave={() => go('first')} {...back} />
  ));
}
