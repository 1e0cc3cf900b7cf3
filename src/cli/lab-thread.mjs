// Node runs no TypeScript in a worker thread by itself: this lets it, then starts the worker.
import { register } from 'tsx/esm/api';

register();
await import('./lab-worker.ts');
