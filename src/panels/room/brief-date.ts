// The time of a turn where there is little room for it.
import { type Calendar, quarterName } from '../../words/dates.ts';

/** "Nov–Dec 2027" where a turn has the names of two months, else as everywhere: "Q1 2027", "March 2027". */
export function briefName(calendar: Calendar, turn: number): string {
  const name = quarterName(calendar, turn);
  return name.includes('–') ? name.replace(/[A-Z][a-z]{3,}/g, month => month.slice(0, 3)) : name;
}
