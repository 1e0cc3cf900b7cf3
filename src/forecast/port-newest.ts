// Only the newest answer of a kind is wanted: an older question is cancelled when a newer one comes.
import { aborted, type ForecastPort, type RunOptions } from './port.ts';
import type { JobKind } from './port-jobs.ts';

/** Wraps what does the work; gives each call a signal that also falls when it is replaced, or the port closed. */
export function newestOnly(work: ForecastPort['run'], shut: () => void = () => {}): ForecastPort {
  const underWay = new Map<JobKind, AbortController>();
  return {
    async run(kind, world, input, { signal, onProgress }: RunOptions = {}) {
      underWay.get(kind)?.abort();
      const own = new AbortController();
      underWay.set(kind, own);
      const cancel = (): void => own.abort();
      if (signal?.aborted) cancel();
      signal?.addEventListener('abort', cancel);
      try {
        const answer = await work(kind, world, input, {
          signal: own.signal,
          onProgress: share => {
            if (!own.signal.aborted) onProgress?.(share);
          },
        });
        if (own.signal.aborted) throw aborted();
        return answer;
      } finally {
        signal?.removeEventListener('abort', cancel);
        if (underWay.get(kind) === own) underWay.delete(kind);
      }
    },
    close() {
      for (const own of underWay.values()) own.abort();
      shut();
    },
  };
}
