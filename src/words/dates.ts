// Turns as times of the calendar. Turn t (0-based) is the period whose briefing is read before commit t.
import { periodForm, timeOf } from '../scenario/periods.ts';
import { STEP_MONTHS, type Step } from '../sim/slots.ts';

/** When the first turn begins, and how long a turn is: a quarter, where nothing is said. */
export interface Calendar {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly step?: Step | undefined;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const stepOf = ({ step }: Calendar): Step => step ?? 'quarter';

/** "quarter", "month", "two months", "half-year", "year": what one turn is. */
export function periodWord(calendar: Calendar): string {
  return periodForm('period', stepOf(calendar));
}

/** "a calm quarter", "two calm months": a turn of that kind. */
export function suchPeriod(calendar: Calendar, kind: string): string {
  return stepOf(calendar) === 'twoMonths' ? `two ${kind} months` : `a ${kind} ${periodWord(calendar)}`;
}

/** "this quarter", "this month", "these two months": the turn that is being played. */
export function thisPeriod(calendar: Calendar): string {
  return periodForm('this period', stepOf(calendar));
}

/** "a quarter", "a month", "every two months": how often, behind an amount. */
export function perPeriod(calendar: Calendar): string {
  return periodForm('a period', stepOf(calendar));
}

/** "two quarters", "four months", "one year": how long so many turns are, from 1. */
export function timeOfTurns(calendar: Calendar, turns: number): string {
  return timeOf(turns, stepOf(calendar));
}

/** "the next two quarters", "the next four months", "the next year": the coming turns, from 1. */
export function nextTurns(calendar: Calendar, turns: number): string {
  return `the next ${turns === 1 ? periodWord(calendar) : timeOfTurns(calendar, turns).replace(/^one /, '')}`;
}

/** Year and month (1-12) with which a turn begins. */
function beginOf(calendar: Calendar, turn: number): { year: number; month: number } {
  const months = calendar.year * 12 + (calendar.month - 1) + turn * STEP_MONTHS[stepOf(calendar)];
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The quarter in which a turn begins. */
export function quarterOf(calendar: Calendar, turn: number): { year: number; quarter: number } {
  const { year, month } = beginOf(calendar, turn);
  return { year, quarter: Math.ceil(month / 3) };
}

/** "Q1 2027", "March 2027", "May–June 2027", "1st half 2030", "2031": the period of a turn. */
export function quarterName(calendar: Calendar, turn: number): string {
  const { year, month } = beginOf(calendar, turn);
  const own = ownName(stepOf(calendar), month);
  if (own !== null) return own === '' ? `${year}` : `${own} ${year}`;
  const last = lastOf(calendar, turn);
  const from = MONTHS[month - 1];
  const to = `${MONTHS[last.month - 1]} ${last.year}`;
  return last.year === year ? `${from}–${to}` : `${from} ${year}–${to}`;
}

/** The same where there is little room for two months: "Nov–Dec 2027", else as everywhere: "Q1 2027", "March 2027". */
export function quarterBrief(calendar: Calendar, turn: number): string {
  const name = quarterName(calendar, turn);
  return name.includes('–') ? name.replace(/[A-Z][a-z]{3,}/g, month => month.slice(0, 3)) : name;
}

/** "Q1", "Mar", "May–Jun", "1st half", "2031", for axes that name the year elsewhere. */
export function quarterShort(calendar: Calendar, turn: number): string {
  const { year, month } = beginOf(calendar, turn);
  const step = stepOf(calendar);
  const own = ownName(step, month);
  if (own === '') return `${year}`;
  if (own !== null) return step === 'month' ? own.slice(0, 3) : own;
  const last = lastOf(calendar, turn);
  return `${MONTHS[month - 1]?.slice(0, 3)}–${MONTHS[last.month - 1]?.slice(0, 3)}`;
}

/** What the period that begins with this month is called beside its year; null when it has no name of its own. */
function ownName(step: Step, month: number): string | null {
  if (step === 'month') return MONTHS[month - 1] ?? null;
  if (step === 'quarter' && month % 3 === 1) return `Q${Math.ceil(month / 3)}`;
  if (step === 'halfYear' && month % 6 === 1) return month === 1 ? '1st half' : '2nd half';
  if (step === 'year' && month === 1) return '';
  return null;
}

function lastOf(calendar: Calendar, turn: number): { year: number; month: number } {
  const { year, month } = beginOf(calendar, turn + 1);
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** "Turn 5 of 12" for turn 4 of a game of 12; after the last commit it stays on the last turn. */
export function turnOf(turn: number, turns: number): string {
  return `Turn ${Math.min(turn + 1, turns)} of ${turns}`;
}
