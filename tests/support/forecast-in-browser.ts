// Entry of the bundle that a browser test runs inside Chromium: one forecast by a worker and on the page itself.
import { inlinePort } from '../../src/forecast/inline.ts';
import { type ForecastPort, sourceOf } from '../../src/forecast/port.ts';
import { forecastPort } from '../../src/forecast/worker-client.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { playGame } from './games.ts';
import { seenOf } from './seen.ts';

export interface TwoForecasts {
  readonly worker: string;
  readonly inline: string;
  /** Workers that the page has started. */
  readonly workers: number;
  /** Milliseconds of each forecast by the worker, in order: the first one also makes the world. */
  readonly times: readonly number[];
}

/** Forecasts from a game in progress; `count` futures of `horizon` turns, `times` times over. */
async function forecasts(
  files: Record<string, string>,
  path: string,
  { turn, count, horizon, times }: Record<'turn' | 'count' | 'horizon' | 'times', number>,
): Promise<TwoForecasts> {
  const loaded = loadScenario(files, path);
  if (!loaded.ok) throw new Error(`${loaded.problems.length} problems in ${path}`);
  const { scenario, world } = loaded;
  const source = sourceOf(scenario, world);
  const played = playGame(world, 'in a browser', 'signal-reader');
  const input = { history: seenOf(world, played, turn), orders: played.orders[turn]!, count, horizon };
  const ask = async (port: ForecastPort): Promise<string> => {
    const { futures } = await port.run('forecast', source, input);
    return JSON.stringify(futures.map(({ path, ...rest }) => ({ ...rest, path: [...path] })));
  };
  let workers = 0;
  const Usual = globalThis.Worker;
  globalThis.Worker = class extends Usual {
    constructor(...given: ConstructorParameters<typeof Usual>) {
      super(...given);
      workers += 1;
    }
  };
  const port = forecastPort();
  const took: number[] = [];
  let worker = '';
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    worker = await ask(port);
    took.push(performance.now() - start);
  }
  port.close();
  return { worker, inline: await ask(inlinePort()), workers, times: took };
}

Object.assign(globalThis, { forecasts });
