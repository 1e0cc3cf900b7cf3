// Starts the worker from the file beside the page. The one-file build takes `start-worker-inside.ts` in its place.

export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
