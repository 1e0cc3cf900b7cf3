// What is open on screen. Not part of a game: nothing here is saved with one or replayed.
import { batch, signal } from '@preact/signals';
import type { HeadlineDial, PlaceId } from '../sim/slots.ts';

/** Where in the turn the player is. Orders can be given in every step but 'resolution'. */
export type Step = 'briefing' | 'estimate' | 'orders' | 'forecast' | 'resolution';

export const step = signal<Step>('briefing');
/** Dial whose "why?" is open. */
export const why = signal<string | null>(null);
/** Moment whose change the "why?" explains; null = the latest. */
export const whyMoment = signal<number | null>(null);
/** Place whose sheet is open over the map. */
export const place = signal<PlaceId | null>(null);
/** Place under the keyboard's focus, for the map to light up. */
export const pointed = signal<PlaceId | null>(null);
/** The document that asks is open on the table. */
export const documentOpen = signal(false);
/** Fingerprint of the moment whose document has been opened at least once: until then its slip says "unread". */
export const documentRead = signal<string | null>(null);
/**
 * The forecast before the orders go out: free to look at ('on'), only once this turn's own estimate is given
 * ('after'), or not part of this game ('off').
 */
export const forecastOpen = signal<'on' | 'after' | 'off'>('on');
/** All reports are open on the table. */
export const reportsOpen = signal(false);
/** What of the tools for leading a class is open on the table. */
export const facilitatorTable = signal<'vote' | 'injects' | null>(null);
/** Past moment that is open on the table: its log and its ledger. */
export const past = signal<number | null>(null);
/** Dial drawn in the timeline. */
export const plotted = signal<string>('east');
/** Every dial's graph is open on the table. */
export const graphsOpen = signal(false);
/** While resolving: how many of the map's moves have been played. */
export const resolved = signal(0);
/** How many moves the map will play; null while no map plays, and the room reveals the ledger by itself. */
export const resolving = signal<number | null>(null);
/** Phone: which of the four sheets is in front. */
export const sheet = signal<'situation' | 'map' | 'desk' | 'papers'>('papers');
/** The dials under the headline ones are shown. */
export const detailsOpen = signal(false);
/** The player asked for all lines of the order sheet before they are unlocked. */
export const wholeSheet = signal(false);
/** The introduction's card in front, from 0; null = closed. */
export const introduction = signal<number | null>(null);
/** Read aloud to screen readers, politely. */
export const spoken = signal('');

export const SEEN_INTRODUCTION = 'no-limits.seen-introduction';

/** What lies on the table hides the map; only one thing lies there. */
export function clearTable(): void {
  batch(() => {
    documentOpen.value = false;
    reportsOpen.value = false;
    graphsOpen.value = false;
    facilitatorTable.value = null;
    past.value = null;
    place.value = null;
    why.value = null;
  });
}

/** Goes to a step of the turn. On a phone the sheet that belongs to it comes to the front. */
export function goTo(to: Step): void {
  batch(() => {
    clearTable();
    step.value = to;
    resolved.value = 0;
    if (to !== 'resolution') resolving.value = null;
    sheet.value = to === 'briefing' || to === 'forecast' ? 'papers' : 'desk';
  });
}

/** Opens the document that asks. */
export function openDocument(fingerprint: string): void {
  batch(() => {
    clearTable();
    documentOpen.value = true;
    documentRead.value = fingerprint;
    if (step.value === 'briefing') step.value = 'orders';
    sheet.value = 'papers';
  });
}

/** Opens one of the things that lie on the table, on a phone in front. */
export function openPapers(what: 'reports' | 'graphs' | { readonly past: number }): void {
  batch(() => {
    clearTable();
    if (what === 'reports') reportsOpen.value = true;
    else if (what === 'graphs') graphsOpen.value = true;
    else past.value = what.past;
    sheet.value = 'papers';
  });
}

/** Opens the sheet of a place over the map. */
export function openPlace(at: PlaceId): void {
  batch(() => {
    clearTable();
    place.value = at;
    sheet.value = 'map';
  });
}

/** Puts everything back for another game; the briefing lies open. */
export function resetRoom(dial: HeadlineDial = 'east'): void {
  batch(() => {
    goTo('briefing');
    whyMoment.value = null;
    documentRead.value = null;
    plotted.value = dial;
    detailsOpen.value = false;
    spoken.value = '';
  });
}
