// The port that asks a worker. The page stays free; the answers are those of `inline.ts`, bit by bit.
import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink';
import { inlinePort } from './inline.ts';
import { aborted, type ForecastPort, type WorldSource } from './port.ts';
import { newestOnly } from './port-newest.ts';
import { CANCELLED, type WorkerService } from './worker-service.ts';

/** A port of its own worker; on this thread where there are no workers, or none can be started. */
export function forecastPort(): ForecastPort {
  if (typeof Worker === 'undefined') return inlinePort();
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    return portTo(worker, () => worker.terminate());
  } catch {
    return inlinePort();
  }
}

/** A port to whatever exposes a WorkerService at the other end. */
export function portTo(endpoint: Endpoint, shut: () => void): ForecastPort {
  const service = wrap<WorkerService>(endpoint);
  let sent = '';
  let last = 0;
  /** The scenario goes over the wire once for each world that the other end still keeps. */
  const shortened = (world: WorldSource): WorldSource =>
    world.hash === sent ? { ...world, scenario: null } : world;
  return newestOnly(
    async (kind, world, input, options) => {
      const id = ++last;
      const cancel = (): void => void service.cancel(id);
      options?.signal?.addEventListener('abort', cancel);
      if (options?.signal?.aborted) throw aborted();
      try {
        const answer = await service.run(
          id,
          kind,
          shortened(world),
          input,
          proxy((share: number) => options?.onProgress?.(share)),
        );
        sent = world.hash;
        if (answer === CANCELLED) throw aborted();
        return answer as never;
      } finally {
        options?.signal?.removeEventListener('abort', cancel);
      }
    },
    () => {
      service[releaseProxy]();
      shut();
    },
  );
}
