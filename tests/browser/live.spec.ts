// An author saves a scenario file while a game runs under the development server: the game goes on in the edited
// world, and a broken save shows its problems beside the game. Works on a copy, so that the project is left alone.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test } from './support.ts';

const PARTS = ['src', 'scenarios', 'assets', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

let root = '';
let server: ViteDevServer;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'no-limits-live-'));
  for (const part of PARTS) await cp(part, join(root, part), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, '.vite'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: [root, resolve('node_modules')] } },
  });
  await server.listen();
});

test.afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

test('saving a scenario file changes the running game; a broken one leaves it running', async ({ page }) => {
  const file = join(root, 'scenarios/the-thin-reserve.json');
  const good = await readFile(file, 'utf8');
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The development server has no port.');

  await page.goto(`http://127.0.0.1:${address.port}/?scenario=the-thin-reserve&seed=7`);
  await page.getByRole('button', { name: /Take the chair/ }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'One chip more on Western front' }).click();

  await writeFile(file, good.replace('"title": "The thin reserve"', '"title": "The thinner reserve"'));
  const note = page.getByRole('status', { name: 'Edited scenario file' });
  await expect(note).toContainText('was taken in');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The thinner reserve');
  await expect(page.getByRole('status', { name: 'Chips on Western front' })).toHaveText('1');

  await writeFile(file, good.replace('"turns": 12', '"turns": "twelve"'));
  await expect(note).toContainText('cannot be played yet');
  await expect(note).toContainText('turns');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The thinner reserve');
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('status', { name: 'Chips on Western front' })).toHaveText('1');
});
