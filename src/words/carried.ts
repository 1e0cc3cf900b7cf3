// What a second part of a story took over from the first, in one sentence.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Carried } from '../sim/world.ts';
import { dialName } from './names.ts';
import { counted, listed, plain } from './number.ts';

/** "Carried over from the first part: Direct channel 34.5 and Face 40." Empty when nothing is known here. */
export function sayCarried(scenario: Pick<Scenario, 'dials' | 'names'>, { dials, flags }: Carried): string {
  const values = Object.entries(dials).map(([dial, value]) => `${dialName(scenario, dial)} ${plain(value)}`);
  const set = Object.keys(flags).length;
  const all =
    set === 0
      ? values
      : [...values, counted(set, 'condition that still holds', 'conditions that still hold')];
  return all.length === 0 ? '' : `Carried over from the first part: ${listed(all)}.`;
}
