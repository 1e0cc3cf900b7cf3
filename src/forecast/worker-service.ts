// The worker's side of the port: what is offered over the wire.
import { aborted, type WorldSource } from './port.ts';
import { drive } from './port-drive.ts';
import type { Input, JobKind, Output } from './port-jobs.ts';

export interface WorkerService {
  /** Does a job under a number by which it can be cancelled. Without a scenario the world must be known by its hash. */
  run<Kind extends JobKind>(
    id: number,
    kind: Kind,
    world: WorldSource,
    input: Input<Kind>,
    onProgress: (share: number) => void,
  ): Promise<Output<Kind> | typeof CANCELLED>;
  cancel(id: number): void;
}

/** Sent instead of an answer: errors lose their name on the wire. */
export const CANCELLED = 'cancelled' as const;

export function workerService(): WorkerService {
  const underWay = new Map<number, AbortController>();
  return {
    async run(id, kind, world, input, onProgress) {
      const own = new AbortController();
      underWay.set(id, own);
      try {
        return await drive(kind, world, input, { onProgress, signal: own.signal });
      } catch (error) {
        if (error instanceof Error && error.name === aborted().name) return CANCELLED;
        throw error;
      } finally {
        underWay.delete(id);
      }
    },
    cancel: id => underWay.get(id)?.abort(),
  };
}
