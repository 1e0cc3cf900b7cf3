// Starts the worker from its own text inside the page: a page opened from the disk may load no file beside it.
import WorkerInside from './worker.ts?worker&inline';

export function startWorker(): Worker {
  return new WorkerInside();
}
