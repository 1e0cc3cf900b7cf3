// Turns and dates that cannot be: backwards, without an end, outside of the calendar's game.
import { STEP_MONTHS } from '../sim/slots.ts';
import { type DateSource, sayDate, turnsOfDate } from './dates.ts';
import type { Findings } from './findings.ts';
import type { Deck } from './schema/deck.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Path } from './tree.ts';
import { conditionsOf, leavesOf } from './visit.ts';

type Calendar = Scenario['calendar'];

/** Notes every condition on turns or dates that makes no sense. */
export function checkTurns(deck: Deck, findings: Findings): void {
  for (const { condition, path } of conditionsOf(deck).flatMap(leavesOf)) {
    if ('turn' in condition) checkOrder(condition.turn, [...path, 'turn'], findings);
    if (!('date' in condition)) continue;
    const here = [...path, 'date'];
    if (checkOrder(condition.date, here, findings)) checkReached(condition.date, here, deck, findings);
  }
}

/** True when the range can be judged further. Dates order as their texts do. */
function checkOrder<End extends number | string>(
  { from, to }: { from?: End | undefined; to?: End | undefined },
  path: Path,
  findings: Findings,
): boolean {
  if (from === undefined && to === undefined)
    findings.error('missing-key', path, '"from" or "to"', 'nothing');
  if (from === undefined || to === undefined || from <= to) return from !== undefined || to !== undefined;
  findings.error('turns-backwards', path, `"to" of at least ${from}`, `${to}`);
  return false;
}

/** A date must touch the game. The last briefing, after the last turn, still brings news. */
function checkReached(date: DateSource, path: Path, { calendar, turns }: Deck, findings: Findings): void {
  if (!isWhole(calendar) || typeof turns !== 'number') return;
  const { from, to } = turnsOfDate(date, calendar);
  if (from <= turns + 1 && to >= 1) return;
  const expected = `a month of the game, ${monthOf(0, calendar)} to ${monthOf(turns + 1, calendar, -1)}`;
  findings.error('date-not-reached', path, expected, sayDate(date));
}

/** Outside of cards a deck's objects may be incomplete; then nobody knows yet when the game is. */
function isWhole(calendar: unknown): calendar is Calendar {
  const { year, month, step } = (calendar ?? {}) as Partial<Calendar>;
  return year !== undefined && month !== undefined && step !== undefined;
}

/** "2026-03": the month in which a turn (from 0) begins, or so many months later. */
function monthOf(turn: number, { year, month, step }: Calendar, more = 0): string {
  const months = year * 12 + month - 1 + turn * STEP_MONTHS[step] + more;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
