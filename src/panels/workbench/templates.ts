// What a new file or a new card begins as. Every one of them loads without errors, so that an author starts from green.

/** Name of the shipped scenario that a new one builds on. */
export const BASE = 'the-thin-reserve.json';

const EVENT_TEXT = 'A short report that the Council reads in the first minutes of the turn.';

/** A card of a kind with a new id, or null for kinds that are not begun from scratch. */
export function newCard(kind: string, id: string): Readonly<Record<string, unknown>> | null {
  const provenance = [{ label: 'fiction', text: 'Invented for this scenario.' }];
  switch (kind) {
    case 'events':
      return {
        id,
        family: 'economy',
        title: 'A new event',
        place: 'centre',
        text: [EVENT_TEXT],
        provenance,
        when: { turn: { from: 2 } },
        cause: 'home',
        effects: [{ dial: 'treasury', by: -2 }],
      };
    case 'directives':
      return {
        id,
        title: 'A new directive',
        text: 'What it does and how, in one sentence.',
        hint: 'Treasury +2, Support −1',
        provenance,
        cooldown: 3,
        effects: [
          { dial: 'treasury', by: 2 },
          { dial: 'support', by: -1 },
        ],
      };
    case 'endings':
      return {
        id,
        title: 'A new ending',
        headline: 'What was found in the end, in one sentence.',
        text: ['What it cost, and whom.'],
        at: 'last',
        when: { dial: 'treasury', below: 5 },
        survives: true,
        tolerable: false,
        provenance,
      };
    default:
      return null;
  }
}

/** A name that is not taken yet: "event-1", "event-2" ... */
export function freeId(kind: string, taken: readonly string[]): string {
  const one = kind.replace(/s$/, '');
  for (let i = 1; ; i++) if (!taken.includes(`${one}-${i}`)) return `${one}-${i}`;
}

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
    events: [newCard('events', 'my-first-event')],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The text of a shipped scenario under an id and title of its own. Nothing else in it changes. */
export function duplicate(text: string): string {
  return text
    .replace(/("id"\s*:\s*")([A-Za-z0-9-]+)(")/, '$1$2-copy$3')
    .replace(/("title"\s*:\s*")([^"]*)(")/, '$1$2, a copy$3');
}
