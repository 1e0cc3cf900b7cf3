// The language in which scenarios are read: what the address says, else what was chosen the last time. Only scenarios
// have languages; the game's own words are English.
import { signal } from '@preact/signals';
import { makeLink, parseLink } from '../session/link.ts';
import { recall, remember } from '../session/small-store.ts';
import { readQuery } from './query.ts';

const KEPT = 'no-limits-language';

/** Code of the language wanted; null for that of each file. A scenario that has it not is read as written. */
export const language = signal<string | null>(typeof location === 'undefined' ? null : wanted());

function wanted(): string | null {
  return readQuery(location.search).lang ?? recall(KEPT);
}

/**
 * Takes a language, for now and for the next visit, and puts it into the address, so that links carry it. Where the
 * browser keeps nothing, the address alone does.
 */
export function chooseLanguage(code: string): void {
  language.value = code;
  remember(KEPT, code);
  const query = new URLSearchParams(location.search);
  query.set('lang', code);
  const search = makeLink(parseLink(location.search), query.toString());
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}
