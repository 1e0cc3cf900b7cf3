// How good odds were: what was said against what happened.
import type { Happening } from '../sim/record.ts';

/** One statement of odds: `said` 0-1; `happened` null while it is too early to tell. */
export interface Said {
  readonly turn: number;
  readonly said: number;
  readonly happened: boolean | null;
}

/** For each briefing: did Beijing make a hostile move in the turn that led to it? */
export function movedIn(steps: readonly { readonly happenings: readonly Happening[] }[]): readonly boolean[] {
  return steps.map(({ happenings }) => happenings.some(each => each.kind === 'move' && each.plan !== null));
}

/** Mean square distance between odds and outcome: 0 = always sure and right, 0.25 = always "five in ten". Null = none. */
export function brier(list: readonly Said[]): number | null {
  return mean(
    list.flatMap(({ said, happened }) => (happened === null ? [] : [square(said - (happened ? 1 : 0))])),
  );
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
