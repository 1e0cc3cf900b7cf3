// How good odds were: what was said against what happened, and against what the odds really were.

/** One statement of odds: `said` 0-1; `happened` null while it is too early to tell; `truly` 0-1 where known. */
export interface Said {
  readonly turn: number;
  readonly said: number;
  readonly happened: boolean | null;
  readonly truly?: number;
}

/** Mean square distance between odds and outcome: 0 = always sure and right, 0.25 = always "five in ten". Null = none. */
export function brier(list: readonly Said[]): number | null {
  return mean(
    list.flatMap(({ said, happened }) => (happened === null ? [] : [square(said - (happened ? 1 : 0))])),
  );
}

/** Mean square distance between odds said and odds as they were; null when none are known. */
export function distanceFromTruth(list: readonly Said[]): number | null {
  return mean(list.flatMap(({ said, truly }) => (truly === undefined ? [] : [square(said - truly)])));
}

export interface CalibrationBin {
  /** Odds from (included) to (excluded; the last bin includes 1). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the odds said, and the share of them that came true; 0 when the bin is empty. */
  readonly said: number;
  readonly came: number;
}

/** The calibration curve: of all that was said "three in ten", how much came true. */
export function calibration(list: readonly Said[], bins = 10): CalibrationBin[] {
  const told = list.filter(each => each.happened !== null);
  return Array.from({ length: bins }, (_, i) => {
    const own = told.filter(({ said }) => Math.min(bins - 1, Math.floor(said * bins)) === i);
    return {
      from: i / bins,
      to: (i + 1) / bins,
      count: own.length,
      said: mean(own.map(({ said }) => said)) ?? 0,
      came: own.length === 0 ? 0 : own.filter(({ happened }) => happened).length / own.length,
    };
  });
}

/**
 * Whether a move came within `within` turns after turn `turn`; null while that is too early to say.
 * `moved[n]` tells of the n-th turn played (from 1; index 0 is the first briefing). `over`: no turn will follow.
 */
export function cameTrue(moved: readonly boolean[], turn: number, over: boolean, within = 2): boolean | null {
  const after = moved.slice(turn + 1, turn + 1 + within);
  if (after.some(Boolean)) return true;
  return after.length === within || over ? false : null;
}

const square = (x: number): number => x * x;

const mean = (list: readonly number[]): number | null =>
  list.length === 0 ? null : list.reduce((sum, value) => sum + value, 0) / list.length;
