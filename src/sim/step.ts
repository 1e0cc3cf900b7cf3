// What a turn returns: the new position and all it tells about itself.
import type { Happening, LedgerLine, Report } from './record.ts';
import type { State } from './state.ts';

export interface Step {
  readonly state: State;
  readonly ledger: readonly LedgerLine[];
  /** Reports that the new briefing brings. */
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
}
