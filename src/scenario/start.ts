// The flags that are set when a game begins, however they are written.
import type { Scenario } from './schema/scenario.ts';

/** Each flag set before the first turn, and for how many turns; null is for good. */
export function flagsAtStart({
  start,
}: {
  readonly start?: unknown;
}): { readonly flag: string; readonly turns: number | null }[] {
  // In a deck the start may be incomplete, or not there.
  const { flags = [] } = (start ?? {}) as Partial<Scenario['start']>;
  return flags.map(entry =>
    typeof entry === 'string' ? { flag: entry, turns: null } : { flag: entry.flag, turns: entry.for },
  );
}
