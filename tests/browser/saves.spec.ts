// Nothing is lost: a game comes back after a reload in the middle of a turn, goes out to a file and comes in again,
// and an altered file is refused with its reason instead of a broken table.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  commitButton,
  expect,
  expectAccessible,
  expectNoSideScroll,
  moreOf,
  SIZES,
  takeTheChair,
  test,
  turnShown,
} from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses the large button until the room stands at the given turn's briefing. */
async function playTo(page: Page, turn: number): Promise<void> {
  for (let clicks = 0; clicks < 60; clicks++) {
    const title = (await page.locator('.commit-title').textContent()) ?? '';
    if ((await turnShown(page)) === turn && title.startsWith('Read')) return;
    if (title.startsWith('Back to orders')) await page.locator('.answer').first().click();
    const before = await page.locator('.commit-title').textContent();
    await commitButton(page).click();
    await expect(page.locator('.commit-title')).not.toHaveText(before ?? '');
  }
  throw new Error(`Turn ${turn} was not reached.`);
}

test('a reload in mid-game loses neither the turns played nor the orders being written', async ({
  watched: page,
}) => {
  await takeTheChair(page);
  await playTo(page, 3);
  await moreOf(page, 'Western front').click();
  await moreOf(page, 'Western front').click();
  await page.reload();
  await page.goto('./');
  await page.getByRole('button', { name: /Carry on/ }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 3' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Chips on Western front' })).toHaveText('2');
});

test('a game goes out to a file and comes in again; an altered one is refused at the turn where it drifted', async ({
  watched: page,
}, info) => {
  await takeTheChair(page);
  await playTo(page, 3);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write this game to a file' }).click(),
  ]);
  const whole = info.outputPath('game.json');
  await download.saveAs(whole);

  const open = async (name: string, text: string) => {
    await page.goto('./');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a saved game' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const text = await readFile(whole, 'utf8');
  await open('game.json', text);
  await expect(page.getByRole('region', { name: 'Order sheet 3' })).toBeVisible();

  const altered = JSON.parse(text);
  altered.orders[1].chips.west = altered.orders[1].chips.west === 4 ? 3 : altered.orders[1].chips.west + 1;
  await open('altered.json', JSON.stringify(altered));
  await expect(page.getByRole('main')).toContainText(/turn 2/i);

  await open('broken.json', text.slice(0, 200));
  await expect(page.getByRole('main')).toContainText(/JSON/);
});

test('a game opened as a scenario, and a scenario as a game, are called what they are and opened as that', async ({
  watched: page,
}, info) => {
  await takeTheChair(page);
  await playTo(page, 2);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write this game to a file' }).click(),
  ]);
  const game = info.outputPath('game.json');
  await download.saveAs(game);
  const choose = async (button: string, path: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles(path);
  };
  const headline = page.getByRole('heading', { level: 1 });

  await page.goto('./');
  await choose('Open a scenario file', game);
  await expect(headline).toHaveText('This is a saved game of “The thin reserve”, not a scenario.');
  await expectAccessible(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectNoSideScroll(page);
  }
  await page.getByRole('button', { name: 'Open the game' }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 2' })).toBeVisible();

  await page.goto('./');
  await choose('Open a saved game', 'scenarios/the-leak.json');
  await expect(headline).toHaveText(/^This is the scenario “.+”, not a saved game\.$/);
  await page.getByRole('button', { name: 'Open the scenario' }).click();
  await expect(page.getByRole('button', { name: /Take the chair/ })).toBeVisible();

  await page.goto('./#/workbench');
  await page.getByRole('button', { name: 'Files' }).click();
  await choose('Open a file', game);
  const told = page.getByRole('dialog', { name: 'This is a saved game of “The thin reserve”' });
  await expect(told).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Name of the file' })).toHaveValue('my-scenario.json');
  await page.getByRole('button', { name: 'Files' }).click();
  await choose('Open a file', game);
  await told.getByRole('button', { name: 'Open the game' }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 2' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^Workbench/ })).toBeVisible();
});

test('a new game does not push out the running one', async ({ watched: page }) => {
  await takeTheChair(page);
  await playTo(page, 2);
  await page.goto('./?seed=8');
  await page.getByRole('button', { name: /Take the chair/ }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(page.getByRole('dialog')).toContainText('The thin reserve, left in Q2 2026');
});

test('back and forward change the screen with the address, and the game is kept', async ({
  watched: page,
}) => {
  await takeTheChair(page);
  await playTo(page, 2);
  await page.goBack();
  await expect(page.getByRole('button', { name: /Take the chair/ })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('region', { name: 'Order sheet 2' })).toBeVisible();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await page.getByRole('button', { name: 'Write a scenario' }).click();
  await page
    .getByRole('button', { name: /Play it from here/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^Workbench/ })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
  expect(page.url()).toContain('scenario=my-scenario');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(page.getByRole('dialog')).toContainText('The thin reserve, left in Q2 2026');
});
