// Runs a job in slices of a few milliseconds, so that the thread stays free for others and a cancel gets through.
import { compileWorld } from '../scenario/compile.ts';
import { carryInto } from '../sim/carry.ts';
import type { World } from '../sim/world.ts';
import { aborted, type RunOptions, type WorldSource } from './port.ts';
import { type Input, JOBS, type Job, type JobKind, type Output } from './port-jobs.ts';

/** Milliseconds of a slice, before the first word of progress, and between two of them. */
const SLICE = 12;
const QUIET = 500;
const BEAT = 100;

/** Worlds made before, newest last: their number is small, a world holds every card as functions. */
const worlds = new Map<string, World>();
const KEPT = 4;

/** The world of a scenario, made once. Throws a RangeError when it is not the one that the hash speaks of. */
export function worldOf(source: WorldSource): World {
  return carryInto(worlds.get(source.hash) ?? compiled(source), source.carried ?? null);
}

function compiled({ scenario, assumptions, hash }: WorldSource): World {
  if (scenario === null) throw new RangeError(`no scenario is known by the hash ${hash}`);
  const world = compileWorld(scenario, assumptions);
  if (world.hash !== hash) throw new RangeError(`${scenario.id} makes ${world.hash}, not ${hash}`);
  worlds.set(hash, world);
  if (worlds.size > KEPT) worlds.delete(worlds.keys().next().value!);
  return world;
}

export async function drive<Kind extends JobKind>(
  kind: Kind,
  source: WorldSource,
  input: Input<Kind>,
  { onProgress, signal }: RunOptions,
): Promise<Output<Kind>> {
  const job = JOBS[kind] as unknown as Job<Input<Kind>, Output<Kind>>;
  if (signal?.aborted) throw aborted();
  const work = job(worldOf(source), input);
  let told = performance.now() + QUIET - BEAT;
  for (;;) {
    const until = performance.now() + SLICE;
    let slice = work.next();
    while (!slice.done && performance.now() < until) slice = work.next();
    if (slice.done) return slice.value;
    if (performance.now() - told >= BEAT) {
      told = performance.now();
      onProgress?.(slice.value);
    }
    await breath();
    if (signal?.aborted) throw aborted();
  }
}

/** Lets everything else that waits on this thread have its turn. */
function breath(): Promise<void> {
  return new Promise(go => setTimeout(go, 0));
}
