// Timing in rounds: everything is run once per round, in turns, so that what else the machine does hits all alike.

/** Something to be timed. `run` does `turns` turns (or whatever is counted) at a time. */
export interface Timed {
  readonly run: () => void;
  readonly turns: number;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const WARM = 0.6;
const LASTS = 0.12;

/** Microseconds of processor time a turn, by name, one figure per round. The first seconds are not counted. */
export function timeInRounds<Name extends string>(
  parts: Readonly<Record<Name, Timed>>,
  rounds: number,
): Record<Name, number[]> {
  const names = Object.keys(parts) as Name[];
  for (const name of names) microseconds(parts[name], WARM);
  const found = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) found[name].push(microseconds(parts[name], LASTS));
  }
  return found;
}

/** Runs for some seconds of processor time. */
function microseconds({ run, turns }: Timed, seconds: number): number {
  const before = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  while (spent < seconds * 1e6) {
    run();
    runs++;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return spent / (runs * turns);
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! };
}

/** Round by round, how many times as long `slow` takes as `fast`. */
export function ratio(slow: readonly number[], fast: readonly number[]): Spread {
  return spreadOf(slow.map((figure, round) => figure / fast[round]!));
}
