// The forecast in a real browser: read the finding, write a second plan, see both under the same luck, commit one.
import type { Locator, Page } from '@playwright/test';
import {
  commitButton,
  expect,
  expectAccessible,
  expectNoSideScroll,
  moreOf,
  takeTheChair,
  test,
} from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FINDING = /^In (none of|all|\d+ of) ?\d+ futures, .+\.$/;
const finding = (page: Page): Locator => page.locator('#forecast-headline');
const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Steps of this turn' }).getByRole('button', { name });

/** Moves the focus there and presses Enter: what a keyboard does, without counting its way. */
async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press('Enter');
}

/** A sheet that can be sent, and the forecast of it open. */
async function toForecast(page: Page, query: string): Promise<void> {
  await takeTheChair(page, query);
  const title = page.locator('.commit-title');
  for (let presses = 0; presses < 8; presses++) {
    const now = (await title.textContent()) ?? '';
    if (/^Commit/.test(now)) break;
    if (/^Back to orders/.test(now)) {
      await page.locator('input[name="answer"]').first().press('Space');
      await expect(title).toHaveText(/^Pencil A/);
    }
    const before = await title.textContent();
    await press(commitButton(page));
    await expect(title).not.toHaveText(before ?? '');
  }
  for (let chip = 0; chip < 3; chip++) await press(moreOf(page, 'Western front'));
  await press(step(page, 'Forecast'));
  await expect(finding(page)).toHaveText(FINDING, { timeout: 30_000 });
}

/** Waits until the answer in sight is the newest. */
const settled = (page: Page) =>
  expect(page.locator('.forecast-body:not(.is-old)')).toBeVisible({ timeout: 30_000 });

test('two plans under the same luck, by keyboard alone, and one of them is sent', async ({
  watched: page,
}) => {
  await toForecast(page, 'seed=7&speed=0');
  const first = (await finding(page).textContent()) ?? '';
  await expect(finding(page)).toBeFocused();
  await expect(
    page.locator('.forecast-head').getByText('They cannot see what Beijing intends'),
  ).toBeVisible();
  await page.getByText('The same as a table').first().press('Enter');
  await expect(page.getByRole('cell', { name: /below 25$/ }).first()).toBeVisible();
  await expectAccessible(page);

  await press(page.getByRole('button', { name: 'Keep this as plan A, write a plan B' }));
  for (let chip = 0; chip < 3; chip++) await press(moreOf(page, 'Eastern garrison'));
  await press(step(page, 'Forecast'));
  await expect(page.locator('.fan-row figure')).toHaveCount(2, { timeout: 30_000 });
  await settled(page);
  // Plan A is what it was: the same futures under the same luck.
  await expect(finding(page)).toHaveText(first);
  await expect(page.locator('.forecast-head p')).toHaveText(/^Plan B, under the very same luck: /);
  await expect(page.getByRole('row', { name: /^Eastern garrison 0 3$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The same 20 worlds, lived twice' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByLabel('Look at').selectOption('endings');
  await expect(finding(page)).toHaveText(/council does not survive/);
  await expect(commitButton(page)).toHaveText(/^Commit plan A/);
  await press(page.locator('#commit-b'));
  await expect(page.getByText('Resolution of')).toBeVisible();
  await press(page.getByRole('button', { name: /^Q1/ }).first());
  await expect(page.getByText('Eastern garrison 3')).toBeVisible();
});

test('changed orders bring new figures, and going back brings the old ones', async ({ watched: page }) => {
  await toForecast(page, 'seed=7&speed=0');
  const first = await page.locator('.bill tbody').textContent();
  await press(step(page, 'Orders'));
  await press(moreOf(page, 'Eastern garrison'));
  await press(moreOf(page, 'Eastern garrison'));
  await press(step(page, 'Forecast'));
  await settled(page);
  await expect(page.locator('.bill tbody')).not.toHaveText(first ?? '');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.bill tbody')).toHaveText(first ?? '', { timeout: 30_000 });
});

test('on a phone one plan is drawn, both are counted', async ({ watched: page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await toForecast(page, 'seed=7&speed=0');
  await press(page.getByRole('button', { name: 'Keep this as plan A, write a plan B' }));
  await press(moreOf(page, 'Eastern garrison'));
  await page.setViewportSize({ width: 360, height: 740 });
  await press(page.getByRole('button', { name: 'See these orders in 20 futures' }));
  await expect(page.getByRole('radio', { name: /^Plan A: \d+ of 20 cross$/ })).toBeChecked({
    timeout: 30_000,
  });
  await settled(page);
  await page.getByRole('radio', { name: /^Plan B: \d+ of 20 cross$/ }).press('Space');
  await expect(page.locator('.fan-row figure')).toHaveCount(1);
  await expect(page.locator('.fan-row figcaption b')).toHaveText('Plan B');
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

test('reports lie against readings, and a mark of one’s own outlives a reload', async ({ watched: page }) => {
  await takeTheChair(page, 'seed=8&speed=0');
  await press(step(page, 'Orders'));
  await press(page.locator('#open-reports'));
  await page.getByRole('radio', { name: 'Against the readings' }).press('Space');
  const mark = page.getByRole('button', { name: /^you: .*Border move/ }).first();
  await press(mark);
  await expect(mark).toHaveText(/supports/);
  await expect(page.getByText('All together, as believed now')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await page.reload();
  await press(step(page, 'Orders'));
  await press(page.locator('#open-reports'));
  await page.getByRole('radio', { name: 'Against the readings' }).press('Space');
  await expect(mark).toHaveText(/supports/);
});
