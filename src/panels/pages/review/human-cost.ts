// The human cost as two ranges, Ukraine first. A game estimate: one point of the dial stands for what published estimates
// give for a comparable stretch of 2025 (CSIS, January 2026: some 104,000 killed or wounded a quarter on the Russian
// side, 31,000 to 38,000 on the Ukrainian; an ordinary quarter of the game costs about 2.1 points).

export interface Range {
  readonly low: number;
  readonly high: number;
}

const UKRAINE = { low: 15_000, high: 18_000 };
const RUSSIA = { low: 36_000, high: 50_000 };

/** To two leading digits: more would pretend to know. */
function rough(value: number): number {
  let step = 1;
  while (value / step >= 100) step *= 10;
  return Math.round(value / step) * step;
}

const range = (points: number, per: Range): Range => ({
  low: rough(points * per.low),
  high: rough(points * per.high),
});

/** Killed and wounded soldiers over a game that cost `points` of the human-cost dial. */
export function humanCost(points: number): { ukraine: Range; russia: Range } {
  return { ukraine: range(points, UKRAINE), russia: range(points, RUSSIA) };
}

/** "250,000 to 350,000" */
export function sayRange({ low, high }: Range): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  return `${number(low)} to ${number(high)}`;
}
