// Where long thinking is asked for: one port, done in slices on this thread or by a worker, with the same answers.
import { asWritten } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Carried, World } from '../sim/world.ts';
import type { Input, JobKind, Output } from './port-jobs.ts';

/** What a world is made from. Worlds hold functions and cannot be sent; a worker compiles its own. */
export interface WorldSource {
  /** The scenario as it was written, in its own language: plain data, without mistakes. Null once the worker knows the hash. */
  readonly scenario: Scenario | null;
  readonly assumptions: Readonly<Record<string, string>>;
  /** World.hash of what comes out: made once, then known by this. */
  readonly hash: string;
  /** What the first part of a story left behind; left out for most. */
  readonly carried?: Carried;
}

/** What this world was made from. */
export function sourceOf(scenario: Scenario, { assumptions, hash, carried }: World): WorldSource {
  return { scenario: asWritten(scenario), assumptions, hash, ...(carried === undefined ? {} : { carried }) };
}

export interface RunOptions {
  /** Share done, 0-1. First told after half a second, then some ten times a second. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface ForecastPort {
  /**
   * Does a job of the table in `port-jobs.ts`. A newer call of the same kind takes the place of an older one.
   * Rejects with an `AbortError` when it was cancelled or replaced, with a RangeError when the scenario makes another world.
   */
  run<Kind extends JobKind>(
    kind: Kind,
    world: WorldSource,
    input: Input<Kind>,
    options?: RunOptions,
  ): Promise<Output<Kind>>;
  /** Gives up whatever is under way. The port is not used any more. */
  close(): void;
}

/** How a cancelled job ends. */
export function aborted(): Error {
  const error = new Error('The forecast was cancelled.');
  error.name = 'AbortError';
  return error;
}
