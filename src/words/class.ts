// What the teacher's page says of its settings: how long, how hard, what a shorter game leaves out, whom a link reaches.
import { counted, listed } from './number.ts';

/** When a team may look at the forecast, as the page offers it. */
export const FORECAST_WORDS = {
  after: {
    name: 'After the team’s own estimate',
    text: 'First they say what they expect, then they see the forecast. Best for talking about judgement.',
  },
  on: { name: 'Always', text: 'The forecast may be looked at before anything is estimated.' },
  off: {
    name: 'Never',
    text: 'The game has no forecast; what the turn brings shows what was thought wrong.',
  },
} as const;

/** Difficulty, by the id of its option. */
export const DIFFICULTY_WORDS: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
  written: { name: 'As written', text: 'The number of chips that the scenario gives.' },
  gentle: { name: 'Gentle', text: 'One chip more every turn.' },
  hard: { name: 'Hard', text: 'One chip fewer every turn.' },
};

/** Events on or off, by the id of its option. */
export const EVENTS_WORDS: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
  on: { name: 'With events', text: 'Documents ask for an answer, and news comes in.' },
  off: {
    name: 'Without events',
    text: 'No documents and no news: much less to read, but also no sources to judge.',
  },
};

const READING = { light: 'little to read', medium: 'some reading', heavy: 'much to read' } as const;

/** "10 turns, about 22 minutes, some reading" */
export function sayFacts(turns: number, minutes: number, reading?: keyof typeof READING): string {
  const facts = [`${turns} turns`, `about ${minutes} minutes`, ...(reading ? [READING[reading]] : [])];
  return facts.join(', ');
}

/** What a shorter game is, and what is lost by it; of a whole game, how long it is. */
export function sayLength(turns: number, written: number, minutes: number): string {
  if (turns >= written) return `The whole game: about ${minutes} minutes, by its author’s estimate.`;
  return (
    `About ${minutes} minutes. The game stops after turn ${turns} and judges what stands then: what the scenario ` +
    `keeps for the last ${counted(written - turns, 'turn')} never comes, slow remedies may not pay off in time, ` +
    'Beijing has fewer turns to act, and careless orders succeed more often, because what they spoil shows later.'
  );
}

/** Does the game leave enough of the lesson to talk? `over` is what the lesson is too short by, in minutes. */
export function sayFit(lesson: number, talk: number, wanted: number): string {
  if (talk >= wanted) return `That leaves ${talk} of ${lesson} minutes to talk afterwards.`;
  if (talk > 0)
    return `That leaves ${talk} of ${lesson} minutes to talk afterwards; plan for at least ${wanted}.`;
  return `That is longer than ${lesson} minutes, before anybody has talked about it.`;
}

/** Before which turns the class stops. */
export function sayPauses(turns: readonly number[]): string {
  if (turns.length === 0) return 'The game does not stop by itself.';
  return `The game stops before the orders of ${turns.length === 1 ? 'turn' : 'turns'} ${listed(turns.map(String))}.`;
}

/** Whom the link of a page at `address` can reach. */
export type Reach = 'file' | 'here' | 'network' | 'everybody';

const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)|\.local$/;

/** Whom an address reaches, by its own looks: "http://localhost:5173/" only this computer. */
export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')) return 'here';
  return PRIVATE.test(hostname) ? 'network' : 'everybody';
}

/** What the address of the link means for a class, and how to reach the pupils if it does not. */
export const REACH_WORDS: Readonly<
  Record<Reach, { readonly now: string; readonly mend: readonly string[] }>
> = {
  everybody: {
    now: 'Every device that can open this page can open the link.',
    mend: ['The first visit fetches the game; from then on the browser plays it without a network.'],
  },
  network: {
    now: 'This address works for devices in the same network, and only while this computer serves it.',
    mend: ['Phones on mobile data cannot open it: they need the school’s wireless network.'],
  },
  here: {
    now: 'This address works on this computer only. Pupils cannot open the link.',
    mend: [
      'In the same network: start the game with “npm start -- --host” and open this page at the network address that it prints.',
      'On any web space: “npm run build”, and copy the folder “dist” there. It needs no server program.',
      'Without a network: “npm run build:single” makes one HTML file for a memory stick.',
    ],
  },
  file: {
    now: 'This page is a file on this computer, so the link opens on this computer only.',
    mend: [
      'Copy the file to each computer, open it there, and add what the link has from the “?” on to the address.',
      'A QR code cannot reach a file: phones need the game on a web space or in the same network.',
    ],
  },
};
