// A whole lesson wherever the game may stand: on the web, in a browser without a network after the first visit, and
// as one HTML file from a memory stick.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { wholeLesson } from './lesson.ts';
import { expect, takeTheChair, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a whole lesson on the web', async ({ watched: page, baseURL }) => {
  await wholeLesson(page, baseURL ?? '');
});

test.describe('after the first visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the browser keeps the game, says so, and a whole lesson runs offline', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('./');
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    await takeTheChair(page, 'seed=7');
    await expect(page.locator('canvas')).toBeVisible();
    await wholeLesson(page, baseURL ?? '');
  });
});

test.describe('as one file', () => {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'no-limits-single-'));
    await build({ mode: 'single', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test('it plays from the disk, map and all, a whole lesson runs, and nothing is fetched', async ({
    page,
  }) => {
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    page.on('console', message => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const file = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(`${file}?seed=7`);
    await page.getByRole('button', { name: /Take the chair/ }).click();
    await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await expect(page.locator('canvas')).toBeVisible();
    await wholeLesson(page, file);
    expect(faults).toEqual([]);
    expect(asked.filter(address => !address.startsWith(file))).toEqual([]);
  });
});
