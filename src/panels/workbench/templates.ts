// What a new file begins as. It loads without errors, so that an author starts from green.

import { inLines } from './edit-text.ts';
import { newCards } from './new-cards.ts';

/** Name of the shipped scenario that a new one builds on. */
export const BASE = 'the-thin-reserve.json';

/** A short scenario that builds on a shipped one and changes only what makes it its own. */
export function newScenario(format: number): string {
  const file = {
    $schema: './scenario.schema.json',
    format,
    id: 'my-scenario',
    title: 'My scenario',
    extends: [BASE],
    summary: 'One or two sentences for the gallery.',
    premise: ['Where things stand when the Council meets for the first time.'],
    start: { treasury: 50 },
    events: newCards('events', 'my-first-event')
      .slice(0, 1)
      .map(([, card]) => card),
  };
  return `${inLines(file)}\n`;
}

/** The text of a shipped scenario under an id and title of its own. Nothing else in it changes. */
export function duplicate(text: string): string {
  return text
    .replace(/("id"\s*:\s*")([A-Za-z0-9-]+)(")/, '$1$2-copy$3')
    .replace(/("title"\s*:\s*")([^"]*)(")/, '$1$2, a copy$3');
}
