// The same game without a mouse: every key a person would press, from the first screen to the ending.
import type { Locator, Page } from '@playwright/test';
import { commitButton, expect, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const focused = (target: Locator) => target.evaluate(node => node === document.activeElement);

/** Tabs on until the target has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await focused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${target}`);
}

/** To the large button by the skip link at the top of the page, the short way a keyboard player learns. */
async function toCommit(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Skip to the commit button' }));
  await page.keyboard.press('Enter');
  await expect(commitButton(page)).toBeFocused();
}

test('a whole game by keyboard alone', async ({ watched: page }) => {
  test.setTimeout(300_000);
  await page.goto('./?seed=11&speed=0');
  await tabTo(page, page.getByRole('button', { name: /Take the chair/ }));
  await page.keyboard.press('Enter');
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  await expect(skip).toBeVisible();
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await expect(skip).toBeHidden();

  // What makes a number: it comes to the keyboard, and goes when the keyboard goes on.
  const why = page.getByRole('button', { name: /^Why\? East/ });
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^East starts/ })).toBeFocused();
  await toCommit(page);
  await expect(why).toHaveAttribute('aria-expanded', 'false');

  const title = page.locator('.commit-title');
  let commits = 0;
  for (let presses = 0; presses < 120; presses++) {
    const now = (await title.textContent()) ?? '';
    if (now.startsWith('See how it ended')) break;
    if (now.startsWith('Back to orders')) {
      const answer = page.locator('input[name="answer"]').first();
      await tabTo(page, answer);
      await page.keyboard.press('Space');
      await expect(title).toHaveText(/^Pencil A/);
    } else if (now.startsWith('Commit') && commits < 2) {
      const more = page.getByRole('button', { name: 'One chip more on Western front' });
      await tabTo(page, more);
      for (let chip = 0; chip < 3; chip++) await page.keyboard.press('Enter');
      await expect(page.getByRole('status', { name: 'Chips on Western front' })).toHaveText('3');
    }
    if (now.startsWith('Commit')) commits++;
    const before = await title.textContent();
    await toCommit(page);
    await page.keyboard.press('Enter');
    await expect(title).not.toHaveText(before ?? '');
  }
  expect(commits).toBeGreaterThanOrEqual(3);
  await expect(title).toHaveText(/^See how it ended/);
  await toCommit(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions to argue about.' })).toBeVisible();
});

test('an order can be taken back with Ctrl+Z and given again with Ctrl+Y', async ({ watched: page }) => {
  await page.goto('./?seed=11');
  await page.getByRole('button', { name: /Take the chair/ }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  const chips = page.getByRole('status', { name: 'Chips on Western front' });
  const more = page.getByRole('button', { name: 'One chip more on Western front' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(chips).toHaveText('2');
  await page.keyboard.press('Control+z');
  await expect(chips).toHaveText('1');
  await page.keyboard.press('Control+y');
  await expect(chips).toHaveText('2');
});
