// Keeps the running game: after every commit, after every change of the draft or of a line of the lesson, and when the page is hidden.
import { effect } from '@preact/signals';
import type { Game } from '../session/game.ts';
import { autosave, autosaveNow } from '../session/slots.ts';

/** Starts keeping `game`. Returns what stops it. */
export function keep(game: Game): () => void {
  let waiting = false;
  const save = () => {
    waiting = false;
    void autosave(game);
  };
  const stop = effect(() => {
    // Read, so that a change of either is noticed.
    game.moments.value;
    game.draft.value;
    game.lesson.value;
    if (waiting) return;
    waiting = true;
    queueMicrotask(save);
  });
  const hide = () => {
    if (document.visibilityState === 'hidden') autosaveNow(game);
  };
  const leave = () => autosaveNow(game);
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', leave);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', leave);
  };
}
