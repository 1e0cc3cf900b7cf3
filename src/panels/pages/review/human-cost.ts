// The human cost as ranges for each side of the war, as the scenario scales the dial. A game estimate.

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** To two leading digits: more would pretend to know. */
function rough(value: number): number {
  let step = 1;
  while (value / step >= 100) step *= 10;
  return Math.round(value / step) * step;
}

/** Killed and wounded soldiers of a side over a game that cost `points` of the human-cost dial. */
export function humanCost(points: number, side: Range): Range {
  return { low: rough(points * side.low), high: rough(points * side.high) };
}

/** "250,000 to 350,000" */
export function sayRange({ low, high }: Range): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  return `${number(low)} to ${number(high)}`;
}
