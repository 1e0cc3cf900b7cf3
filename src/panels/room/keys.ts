// The few keys of the room. Everything they do has a button too.
import { useEffect } from 'preact/hooks';
import type { Game } from '../../session/game.ts';
import { goTo, step } from '../ui.ts';
import { helpOpen } from './help.tsx';
import { redo, undo } from './orders-edit.ts';

/** Keys that a focused control needs for itself. */
const usesKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="radio"]), select, textarea, [contenteditable]');

/** Controls that Space presses. */
const isPressed = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, select') !== null;

export function useRoomKeys(game: Game, onEnded: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (usesKeys(event.target) || document.querySelector('dialog[open]')) return;
      const resolving = step.value === 'resolution';
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        const key = event.key.toLowerCase();
        if (resolving || (key !== 'z' && key !== 'y')) return;
        event.preventDefault();
        if (key === 'y' || event.shiftKey) redo(game);
        else undo(game);
      } else if (event.key === '?') {
        helpOpen.value = true;
      } else if (event.key === ' ' && resolving && !isPressed(event.target)) {
        event.preventDefault();
        if (game.over.value) onEnded();
        else goTo('briefing');
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [game, onEnded]);
}
