// Turns as quarters of the calendar. Turn t (0-based) is the quarter whose briefing is read before commit t.

export interface Calendar {
  readonly year: number;
  readonly quarter: number;
}

/** The quarter of a turn, counted from the scenario's first one. */
export function quarterOf(calendar: Calendar, turn: number): { year: number; quarter: number } {
  const quarters = calendar.year * 4 + (calendar.quarter - 1) + turn;
  return { year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 };
}

/** "Q1 2027" */
export function quarterName(calendar: Calendar, turn: number): string {
  const { year, quarter } = quarterOf(calendar, turn);
  return `Q${quarter} ${year}`;
}

/** "Q1", for axes that name the year elsewhere. */
export function quarterShort(calendar: Calendar, turn: number): string {
  return `Q${quarterOf(calendar, turn).quarter}`;
}

/** "Turn 5 of 12" for turn 4 of a game of 12; after the last commit it stays on the last turn. */
export function turnOf(turn: number, turns: number): string {
  return `Turn ${Math.min(turn + 1, turns)} of ${turns}`;
}
