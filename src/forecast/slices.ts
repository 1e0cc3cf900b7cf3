// Long work in slices of a few milliseconds, so that the thread stays free for others and a cancel gets through.
import { aborted, type RunOptions } from './port.ts';

/** Milliseconds of a slice, before the first word of progress, and between two of them. */
const SLICE = 12;
const QUIET = 500;
const BEAT = 100;

/** Does the work to its end. `work` yields the share done, 0-1. Rejects with an `AbortError` when it was cancelled. */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  { onProgress, signal }: RunOptions = {},
): Promise<Result> {
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
