// A worker in Chromium, under the page's own content policy, forecasts what the page itself does, bit by bit.
import { build } from 'vite';
import type { TwoForecasts } from '../support/forecast-in-browser.ts';
import { scenarioTexts } from '../support/real-world.ts';
import { expect, test } from './support.ts';

const FOLDER = 'forecast-test';

/** The bundle and its worker, by file name. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2022',
      assetsDir: '',
      rollupOptions: {
        input: 'tests/support/forecast-in-browser.ts',
        output: { entryFileNames: 'entry.js' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The bundle was not built.');
  return new Map(
    output.output.map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

test('a worker and the page itself give the same forecast', async ({ watched: page }) => {
  const files = await bundle();
  await page.context().route(`**/${FOLDER}/*`, (route, request) => {
    const name = new URL(request.url()).pathname.split('/').pop() ?? '';
    const body = files.get(name);
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('./');
  await page.evaluate(address => import(address), new URL(`${FOLDER}/entry.js`, page.url()).href);
  const found = await page.evaluate(
    ([texts, path]) =>
      (
        globalThis as unknown as {
          forecasts(f: Record<string, string>, p: string, how: object): Promise<TwoForecasts>;
        }
      ).forecasts(texts, path, { turn: 2, count: 1000, horizon: 10, times: 4 }),
    [scenarioTexts(), 'the-thin-reserve.json'] as const,
  );
  test.info().annotations.push({ type: 'milliseconds', description: found.times.map(Math.round).join(' ') });
  expect(found.workers).toBe(1);
  expect(found.worker).toBe(found.inline);
  expect(JSON.parse(found.worker)).toHaveLength(1000);
});
