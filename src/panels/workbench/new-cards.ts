// What a new card begins as, by kind. Every one of them loads without errors, so that an author starts from green.
import { isNamedByKey } from './edit-text.ts';

export type Card = Readonly<Record<string, unknown>>;

const provenance = [{ label: 'fiction', text: 'Invented for this scenario.' }];

const event = {
  family: 'economy',
  title: 'A new event',
  place: 'centre',
  text: ['A short report that the Council reads in the first minutes of the turn.'],
  provenance,
  when: { turn: { from: 2 } },
  cause: 'home',
};

/** A card without its id, by what the button that makes it says. */
const CARDS: Readonly<Record<string, readonly (readonly [says: string, card: Card])[]>> = {
  events: [
    ['New event', { ...event, effects: [{ dial: 'treasury', by: -2 }] }],
    [
      'New event with answers',
      {
        ...event,
        title: 'A new question',
        from: 'Secretariat of the Council',
        text: ['A paper that ends with a question. The Council has to answer it this turn.'],
        choices: [
          {
            id: 'A',
            title: 'Agree to it',
            text: 'What it means, in one sentence.',
            effects: [
              { dial: 'treasury', by: 3 },
              { dial: 'support', by: -2 },
            ],
          },
          {
            id: 'B',
            title: 'Refuse it',
            text: 'What it means, in one sentence.',
            effects: [
              { dial: 'treasury', by: -2 },
              { dial: 'cohesion', by: 2 },
            ],
          },
        ],
        advice: [
          { faction: 'security', wants: 'A', text: 'Why it wants this: a mechanism, not a mood.' },
          { faction: 'army', wants: 'B', text: 'Why it wants that: a mechanism, not a mood.' },
        ],
      },
    ],
  ],
  directives: [
    [
      'New directive',
      {
        title: 'A new directive',
        text: 'What it does and how, in one sentence.',
        hint: 'Treasury +2, Support −1',
        provenance,
        cooldown: 3,
        effects: [
          { dial: 'treasury', by: 2 },
          { dial: 'support', by: -1 },
        ],
      },
    ],
  ],
  types: [
    [
      'New type',
      {
        name: 'A new Beijing',
        text: 'What it wants and how it goes about it. From its own side: why that is reasonable.',
        label: 'fiction',
        prior: 0.1,
        tastes: { border: 0.3, covert: 0.3, squeeze: 0.3 },
        appetite: 1,
        opportunism: 1,
        prepare: 2,
        feints: 0.3,
        strength: { border: 0, covert: 0, squeeze: 0 },
        recruiting: 0,
        patience: 0,
        warmth: 0,
      },
    ],
  ],
  moves: [
    [
      'New move',
      {
        title: 'A new move',
        text: 'What is seen to happen, in one sentence.',
        stage: 'probe',
        weight: 10,
        cooldown: 4,
        visible: true,
        effects: [{ dial: 'trust', by: -1 }],
        provenance,
      },
    ],
  ],
  signals: [
    [
      'New signal',
      {
        plan: 'border',
        cost: 'cheap',
        place: 'amur',
        stages: ['probe', 'prepare'],
        weights: {},
        texts: ['What is seen, as a report line, without judging it.'],
        provenance,
      },
    ],
  ],
  factions: [
    [
      'New faction',
      {
        name: 'A new faction',
        office: 'Its adviser, by office',
        lines: ['home'],
        patience: 4,
        wants: 'A chip on home and regions now and then.',
        acts: 'what it does when nobody listens.',
        bias: { border: 0, covert: 0, squeeze: 0 },
        says: [
          { when: { dial: 'cohesion', below: 40 }, text: 'What it says while the elites drift apart.' },
          { when: { always: true }, text: 'What it says otherwise: a mechanism and a range.' },
        ],
        effects: [{ dial: 'cohesion', by: -2 }],
      },
    ],
  ],
  actors: [
    [
      'New actor outside',
      {
        name: 'A new actor',
        place: 'centralAsia',
        text: 'What it is after, in one sentence.',
        rules: [
          {
            id: 'first-rule',
            title: 'What the news line says when it acts',
            when: { dial: 'pressure', atLeast: 60 },
            chance: 0.2,
            cooldown: 4,
            effects: [{ dial: 'treasury', by: 1 }],
            provenance,
          },
        ],
      },
    ],
  ],
  endings: [
    [
      'New ending',
      {
        title: 'A new ending',
        headline: 'What was found in the end, in one sentence.',
        text: ['What it cost, and whom.'],
        at: 'last',
        when: { dial: 'treasury', below: 5 },
        survives: true,
        tolerable: false,
        provenance,
      },
    ],
  ],
  priorities: [
    [
      'New priority',
      {
        title: 'A new priority',
        text: 'What the Council wants, in one line.',
        threshold: 'Treasury at least 40',
        met: { dial: 'treasury', atLeast: 40 },
      },
    ],
  ],
  dials: [['New dial', { name: 'A new dial', text: 'What it measures, in one sentence.', start: 50 }]],
  assumptions: [
    [
      'New assumption',
      {
        title: 'A new assumption',
        text: 'Why nobody knows it for sure, and what it changes, in one sentence.',
        options: [
          { id: 'as-written', title: 'As the file has it' },
          { id: 'otherwise', title: 'Otherwise', start: { treasury: 45 } },
        ],
      },
    ],
  ],
  places: [
    [
      'New place',
      { name: 'A new place', at: [129.7, 62.0], about: 'What it is to the player, in one sentence.' },
    ],
  ],
  sources: [['New source', { name: 'A new source: author or body, title', date: 'When it was published' }]],
};

/** The buttons under a group of the outline: what each says and the card it makes. Empty for kinds not begun here. */
export function newCards(kind: string, id: string): readonly (readonly [says: string, card: Card])[] {
  const cards = Object.hasOwn(CARDS, kind) ? (CARDS[kind] ?? []) : [];
  return cards.map(([says, card]) => [says, isNamedByKey(kind) ? card : { id, ...card }] as const);
}

/** A name that is not taken yet: "my-event-1", "my-event-2" ...; of dials without hyphens, as their names are. */
export function freeId(kind: string, taken: readonly string[]): string {
  const one = kind === 'dials' ? 'myDial' : `my-${kind.replace(/ies$/, 'y').replace(/s$/, '')}-`;
  for (let i = 1; ; i++) if (!taken.includes(`${one}${i}`)) return `${one}${i}`;
}
