// Where the keyboard goes after something of a form was added, changed or taken away: never nowhere.
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

/** Moves the keyboard to the heading of the form: for what is done with the card as a whole. */
export function focusTitle(): void {
  document.getElementById('bench-form-title')?.focus();
}

/** Moves the keyboard into the field at `path` once it is drawn. */
export function focusField(path: Path, frames = FRAMES, from = document.activeElement): void {
  requestAnimationFrame(() => {
    if (hasMoved(from)) return;
    const key = CSS.escape(keyOf(path));
    const control = document.querySelector<HTMLElement>(`[data-field="${key}"] :is(${CONTROLS})`);
    if (control) control.focus();
    else if (frames > 0) focusField(path, frames - 1, from);
    else if (!from?.isConnected) focusTitle();
  });
}

const CONTROLS = 'input, select, textarea, button';

/** After `button` was taken off the page with its field: moves the keyboard to where a field is added to the set. */
export function focusSetOf(button: Element): void {
  const set = button.closest('.bench-set, .bench-fields');
  requestAnimationFrame(() => {
    if (button.isConnected || hasMoved(button)) return;
    const adding = set?.querySelector<HTMLElement>(
      ':scope > .bench-add-key :is(select, input), :scope > .bench-more',
    );
    if (adding) adding.focus();
    else focusTitle();
  });
}
