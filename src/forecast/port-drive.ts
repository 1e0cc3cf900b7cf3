// Runs a job of the table in the world that it is about, on this thread.
import { compileWorld } from '../scenario/compile.ts';
import { carryInto } from '../sim/carry.ts';
import type { World } from '../sim/world.ts';
import { aborted, type RunOptions, type WorldSource } from './port.ts';
import { type Input, JOBS, type Job, type JobKind, type Output } from './port-jobs.ts';
import { inSlices } from './slices.ts';

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
  options: RunOptions,
): Promise<Output<Kind>> {
  const job = JOBS[kind] as unknown as Job<Input<Kind>, Output<Kind>>;
  if (options.signal?.aborted) throw aborted();
  return inSlices(job(worldOf(source), input), options);
}
