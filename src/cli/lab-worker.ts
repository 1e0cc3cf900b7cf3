// One worker of the lab: loads the scenario once, then does the pieces of work that it is handed.
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, findSplit } from '../forecast/lab/work.ts';
import type { Piece, Result, Setup } from './lab-pool.ts';
import { loadVaried } from './lab-scenario.ts';

const { scenario, sets, settings } = workerData as Setup;
const { world } = loadVaried(scenario, sets);

parentPort?.on('message', (piece: Piece) => {
  const result: Result =
    piece.kind === 'split'
      ? { kind: 'split', found: findSplit(world, settings) }
      : { kind: 'games', job: piece.job, tally: doJob(world, piece.job, settings, piece.split) };
  parentPort?.postMessage(result);
});
