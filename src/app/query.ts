// Every query parameter this page knows, declared once, with examples. What is not usable is left out, never an error.
import { type GameLink, parseLink } from '../session/link.ts';

export interface Query extends GameLink {
  /** ?dev opens the development panel: state by slot, ledger, hidden truth, time travel, copy as test. */
  readonly dev: boolean;
  /** ?facilitate: one game for a whole class, on a projector. */
  readonly facilitate: boolean;
  /** ?lang=de: the language scenarios are read in, where they have it. */
  readonly lang: string | null;
}

/**
 * Reads `location.search`. Besides `dev`: `?scenario=the-thin-reserve` (id of a scenario of this copy),
 * `?seed=AMUR-4193` (any text), `?priorities=sovereignty,treasury` (two different ids of the scenario), `?assume=oil:thirty` (assumptions that
 * are not as written, each with the id of its option), `?class=...` (an assignment, see `classroom/`), `?facilitate`, `?lang=de` (the language of scenarios).
 */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  const known = lang !== null && /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/.test(lang);
  return {
    ...parseLink(search),
    dev: query.has('dev'),
    facilitate: query.has('facilitate'),
    lang: known ? lang : null,
  };
}
