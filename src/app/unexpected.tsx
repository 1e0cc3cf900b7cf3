// The last net. An error nobody foresaw ends on a page that says so, keeps the game and offers ways on.
// An error of the map does not: the map goes, the game stays.

import { ErrorScreen } from '../panels/pages/error-screen.tsx';
import type { Game } from '../session/game.ts';
import { makeSave, printSave } from '../session/save.ts';
import { autosaveNow } from '../session/slots.ts';
import { download } from './download.ts';
import { makeHash } from './routes.ts';
import { show } from './screen.ts';

/** The game on the table, so that it can be kept. */
let atHand: Game | null = null;
/** Takes the map away; true when there was one to take. */
let dropMap: () => boolean = () => false;

export function keepAtHand(game: Game | null): void {
  atHand = game;
}

export function onMapError(drop: () => boolean): void {
  dropMap = drop;
}

const OF_THE_MAP = /phaser|\/src\/map\/|\/assets\/map[-.]/i;
/** Said by browsers when a layout settles late; nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

/** Listens for errors that nothing else has caught. */
export function catchUnexpected(): void {
  window.addEventListener('error', event => {
    // Pictures and scripts that do not load arrive here without an error of their own.
    if (event.error !== null && event.error !== undefined) meet(event.error);
  });
  window.addEventListener('unhandledrejection', event => meet(event.reason));
}

function meet(error: unknown): void {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  if (HARMLESS.test(text)) return;
  if (OF_THE_MAP.test(text) && dropMap()) {
    console.warn('The map failed and was taken away; the game goes on without it.', error);
    return;
  }
  console.error(error);
  const game = atHand;
  if (game) autosaveNow(game);
  const home = () => {
    location.hash = makeHash('first');
    location.reload();
  };
  show('Something went wrong', () => (
    <ErrorScreen
      error={error}
      onReload={() => location.reload()}
      onHome={home}
      {...(game ? { onExport: () => download(game.seed, printSave(makeSave(game))) } : {})}
    />
  ));
}
