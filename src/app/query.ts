// Every query parameter this page knows, declared once, with examples. What is not usable is left out, never an error.
import { type GameLink, parseLink } from '../session/link.ts';

export interface Query extends GameLink {
  /** ?dev opens the development panel: state by slot, ledger, hidden truth, time travel, copy as test. */
  readonly dev: boolean;
}

/**
 * Reads `location.search`. Besides `dev`: `?scenario=the-thin-reserve` (id of a scenario of this copy),
 * `?seed=AMUR-4193` (any text), `?priorities=sovereignty,treasury` (two different ids of the scenario), `?assume=oil:thirty` (assumptions that
 * are not as written, each with the id of its option).
 */
export function readQuery(search: string): Query {
  return { ...parseLink(search), dev: new URLSearchParams(search).has('dev') };
}
