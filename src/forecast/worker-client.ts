// The port that asks a worker. The page stays free; the answers are those of `inline.ts`, bit by bit.
import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink';
import { inlinePort } from './inline.ts';
import { aborted, type ForecastPort, type WorldSource } from './port.ts';
import { newestOnly } from './port-newest.ts';
import { startWorker } from './start-worker.ts';
import { CANCELLED, type WorkerService } from './worker-service.ts';

/** A port of its own worker; on this thread where there are no workers, or none can be started. */
export function forecastPort(): ForecastPort {
  if (typeof Worker === 'undefined') return inlinePort();
  try {
    const worker = startWorker();
    return orInline(
      portTo(worker, () => worker.terminate()),
      worker,
    );
  } catch {
    return inlinePort();
  }
}

/** A worker that cannot be loaded says so once and then answers nothing: what it was asked is done on this thread. */
function orInline(port: ForecastPort, worker: Worker): ForecastPort {
  let working = port;
  const failed = new Promise<null>(settle => {
    worker.addEventListener('error', () => {
      working = inlinePort();
      settle(null);
    });
  });
  return {
    async run(kind, world, input, options) {
      if (working !== port) return working.run(kind, world, input, options);
      const answer = await Promise.race([
        port.run(kind, world, input, options).then(found => ({ found })),
        failed,
      ]);
      return answer ? answer.found : working.run(kind, world, input, options);
    },
    close() {
      working.close();
      if (working !== port) worker.terminate();
    },
  };
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
