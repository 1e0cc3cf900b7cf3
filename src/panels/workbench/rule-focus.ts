// Where the keyboard goes after a rule was added, changed or taken away: never nowhere.
import type { Path } from './schema-guide.ts';

/** How a rule's element is marked: its path below the card. */
export const keyOf = (path: Path): string => path.join('/');

/** Frames within which what was added has been drawn. */
const FRAMES = 20;

/**
 * Moves the keyboard to the first control of the rule at `path`, or of what stands around it, once it is drawn; but
 * not away from another control that the author has gone to meanwhile.
 */
export function focusRule(path: Path, frames = FRAMES, from = document.activeElement): void {
  requestAnimationFrame(() => {
    if (hasMoved(from)) return;
    const control = controlAt(path);
    if (control) return control.focus();
    if (frames > 0) return focusRule(path, frames - 1, from);
    if (path.length > 1) focusRule(path.slice(0, -1), 0, from);
  });
}

/** The keyboard is on a control, and it is another one than before. What is taken off the page leaves it on none. */
export function hasMoved(from: Element | null): boolean {
  const { activeElement: now, body } = document;
  return now !== null && now !== body && now !== from;
}

function controlAt(path: Path): HTMLElement | null {
  const key = CSS.escape(keyOf(path));
  return document.querySelector<HTMLElement>(
    `[data-rule="${key}"] :is(select, input, button), [data-rule-end="${key}"]`,
  );
}
