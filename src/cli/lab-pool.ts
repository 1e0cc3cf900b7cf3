// Worker threads for the lab: hands out pieces of work until none are left. What comes back does not depend on how
// many workers there are, nor on who is quicker.
import { Worker } from 'node:worker_threads';
import type { Settings } from '../forecast/lab/settings.ts';
import { merge, type Tally } from '../forecast/lab/tally.ts';
import { type Job, needsSplit, progressOf } from '../forecast/lab/work.ts';
import type { Split } from '../forecast/players/constant.ts';
import type { Found } from '../forecast/players/search.ts';

/** What a worker is told when it starts. */
export interface Setup {
  /** Path of the scenario file. */
  readonly scenario: string;
  readonly sets: readonly string[];
  readonly settings: Settings;
}

export type Piece =
  | { readonly kind: 'split' }
  | { readonly kind: 'games'; readonly job: Job; readonly split: Split | null };

export type Result =
  | { readonly kind: 'split'; readonly found: Found }
  | { readonly kind: 'games'; readonly job: Job; readonly tally: Tally };

export interface Outcome {
  readonly tally: Tally;
  /** The constant split that was looked for; null when nobody plays it. */
  readonly found: Found | null;
}

/**
 * Does all jobs on `count` worker threads. `onProgress` hears the share done, 0-1. The search for the constant split
 * begins at once, its games wait for it. Rejects with the first fault of a worker.
 */
export async function runOnWorkers(
  setup: Setup,
  jobs: readonly Job[],
  count: number,
  onProgress: (share: number) => void,
): Promise<Outcome> {
  const finished = progressOf(jobs);
  const ready = jobs.filter(job => !needsSplit([job]));
  const waiting = jobs.filter(job => needsSplit([job]));
  const tallies: Tally[] = [];
  let found: Found | null = null;
  let searching = waiting.length === 0;
  const next = (): Piece | null => {
    if (!searching) {
      searching = true;
      return { kind: 'split' };
    }
    const job = ready.shift() ?? (found ? waiting.shift() : undefined);
    return job === undefined ? null : { kind: 'games', job, split: found?.split ?? null };
  };
  const idle: Worker[] = [];
  const feed = (worker: Worker): void => {
    const piece = next();
    if (piece) worker.postMessage(piece);
    else idle.push(worker);
  };
  const take = (result: Result): void => {
    if (result.kind === 'split') {
      found = result.found;
      for (const worker of idle.splice(0)) feed(worker);
      return;
    }
    tallies.push(result.tally);
    onProgress(finished(result.job));
  };
  const workers = Array.from({ length: Math.max(1, Math.min(count, jobs.length)) }, () => start(setup));
  try {
    await new Promise<void>((resolve, reject) => {
      if (jobs.length === 0) resolve();
      for (const worker of workers) {
        worker.on('error', reject);
        worker.on('message', (result: Result) => {
          take(result);
          feed(worker);
          if (tallies.length === jobs.length) resolve();
        });
        feed(worker);
      }
    });
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return { tally: merge(tallies), found };
}

function start(setup: Setup): Worker {
  return new Worker(new URL('./lab-worker.js', import.meta.url), { workerData: setup });
}
