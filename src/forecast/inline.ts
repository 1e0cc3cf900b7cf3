// The port without a worker: for Node, for tests, and for browsers that have none.
import type { ForecastPort } from './port.ts';
import { drive } from './port-drive.ts';
import { newestOnly } from './port-newest.ts';

export function inlinePort(): ForecastPort {
  return newestOnly((kind, world, input, options) => drive(kind, world, input, options ?? {}));
}
