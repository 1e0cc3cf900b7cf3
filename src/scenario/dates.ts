// Dates of the calendar as turns: authors may speak of months, the rules count turns.
import { STEP_MONTHS } from '../sim/slots.ts';
import type { ConditionSource } from './schema/common.ts';
import type { Scenario } from './schema/scenario.ts';

export type DateSource = Extract<ConditionSource, { date: unknown }>['date'];

/** The turns (from 1, both included) that touch a month of the range; may lie before the first or after the last. */
export function turnsOfDate(
  { from, to }: DateSource,
  { year, month, step }: Scenario['calendar'],
): { readonly from: number; readonly to: number } {
  const first = year * 12 + month - 1;
  const months = STEP_MONTHS[step];
  return {
    from: from === undefined ? 1 : Math.max(1, Math.ceil((monthsOf(from) - first + 1) / months)),
    to: to === undefined ? Number.POSITIVE_INFINITY : Math.floor((monthsOf(to) - first) / months) + 1,
  };
}

/** "2026-03 to 2026-08", "2026-03 or later" */
export function sayDate({ from, to }: DateSource): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  return from === undefined ? `${to} or earlier` : `${from} or later`;
}

/** Months since the year 0; the text is a year and a month, as the schema has made sure. */
function monthsOf(text: string): number {
  const [year, month] = text.split('-');
  return Number(year) * 12 + Number(month) - 1;
}
