// The scenario that follows another, however it is written.
import type { Scenario } from './schema/scenario.ts';

export interface Sequel {
  /** Id of the scenario that follows. */
  readonly scenario: string;
  /** Names of dials and flags that it takes over. */
  readonly dials: readonly string[];
  readonly flags: readonly string[];
}

/** The second part of a scenario; null when it has none. */
export function sequelOf({ next }: Pick<Scenario, 'next'>): Sequel | null {
  if (next === undefined) return null;
  if (typeof next === 'string') return { scenario: next, dials: [], flags: [] };
  return { scenario: next.scenario, dials: next.carry?.dials ?? [], flags: next.carry?.flags ?? [] };
}
