// The same scenario, seeds and orders give the same two hundred games in Chromium as in Node, bit for bit.
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { scenarioTexts } from '../support/real-world.ts';
import { expect, test } from './support.ts';

/** The bundle as one script that puts `playedHere` on the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/support/in-browser.ts', formats: ['iife'], name: 'TwoHundred' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The bundle was not built.');
  return output.output[0].code;
}

test('two hundred games are the same in Chromium as recorded in Node', async ({ watched: page }) => {
  const recorded = JSON.parse(await readFile('tests/golden/two-hundred.json', 'utf8')) as {
    fingerprint: string;
  };
  await page.goto('./');
  await page.evaluate(`${await bundle()}; globalThis.TwoHundred = TwoHundred;`);
  const found = await page.evaluate(
    ([files, path]) =>
      (
        globalThis as unknown as { TwoHundred: { playedHere(f: Record<string, string>, p: string): string } }
      ).TwoHundred.playedHere(files, path),
    [scenarioTexts(), 'the-thin-reserve.json'] as const,
  );
  expect(found).toBe(recorded.fingerprint);
});
