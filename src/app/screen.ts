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

/** Shows a screen and names the tab after it. */
export function show(title: string, body: () => ComponentChild): void {
  batch(() => {
    screen.value = { title, body };
    overlay.value = null;
  });
  rename(title);
}

/** Names the tab without changing the screen. */
export function rename(title: string): void {
  document.title = title === '' ? `${NAME}: too little for two doors` : `${title} · ${NAME}`;
}
