// Which screen is shown. One at a time; each brings its own title for the tab.
import { batch, signal } from '@preact/signals';
import type { ComponentChild } from 'preact';

export interface Screen {
  /** For the tab, without the name of the game. Empty on the first screen. */
  readonly title: string;
  readonly body: () => ComponentChild;
}

export const screen = signal<Screen | null>(null);

/** What lies over the screen: the list of kept games, the development panel. */
export const overlay = signal<(() => ComponentChild) | null>(null);

const NAME = 'No Limits';

/** Shows a screen and names the tab after it. A screen that replaces another begins at its top, for the eye and the ear. */
export function show(title: string, body: () => ComponentChild): void {
  const before = screen.peek()?.title;
  batch(() => {
    screen.value = { title, body };
    overlay.value = null;
  });
  rename(title);
  if (before !== undefined && before !== title) requestAnimationFrame(beginAtTop);
}

/** Screens that know better have put the focus somewhere already. */
function beginAtTop(): void {
  scrollTo(0, 0);
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body) return;
  const heading = document.querySelector<HTMLElement>('#app h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Names the tab without changing the screen. */
export function rename(title: string): void {
  document.title = title === '' ? `${NAME}: too little for two doors` : `${title} · ${NAME}`;
}
