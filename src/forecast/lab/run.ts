// A whole measurement on one thread, piece by piece: for a worker of the page, which can be told to stop.
import type { World } from '../../sim/world.ts';
import type { Found } from '../players/search.ts';
import type { Gate } from './gate.ts';
import { gates } from './gates.ts';
import type { Settings } from './settings.ts';
import { merge, type Tally } from './tally.ts';
import { doJob, findSplit, jobsOf, needsSplit, progressOf } from './work.ts';

export interface LabResult {
  readonly gates: readonly Gate[];
  readonly tally: Tally;
  /** The best constant split found; null when nobody played it. */
  readonly found: Found | null;
}

/** Yields the share done, 0-1. The result is the one that `npm run lab` prints for the same settings. */
export function* measure(world: World, settings: Settings): Generator<number, LabResult> {
  const jobs = jobsOf(world, settings);
  const found = needsSplit(jobs) ? findSplit(world, settings) : null;
  const tallies: Tally[] = [];
  const finished = progressOf(jobs);
  let share = 0;
  for (const job of jobs) {
    yield share;
    tallies.push(doJob(world, job, settings, found?.split ?? null));
    share = finished(job);
  }
  const tally = merge(tallies);
  return { gates: gates(tally, world), tally, found };
}
