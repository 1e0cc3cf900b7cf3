// The review after a game: its figures are worked out beside the page, kept with the game, and read without a mouse.
import type { Page } from '@playwright/test';
import {
  commitButton,
  expect,
  expectAccessible,
  expectNoSideScroll,
  SIZES,
  takeTheChair,
  test,
} from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses the large button, and takes the first answer where one is due, until the game is over. */
async function playOut(page: Page): Promise<void> {
  for (let clicks = 0; clicks < 160; clicks++) {
    if (/review/.test(page.url())) return;
    const title =
      (await page
        .locator('.commit-title')
        .textContent()
        .catch(() => null)) ?? '';
    if (title.startsWith('Back to orders')) await page.locator('.answer').first().click();
    await commitButton(page)
      .click({ timeout: 5000 })
      .catch(() => undefined);
  }
  throw new Error('The game did not end.');
}

test('judgement, luck and the unknowable add up on the page, and are there at once when it is opened again', async ({
  watched: page,
}) => {
  await takeTheChair(page, 'scenario=one-winter-two-doors&seed=7');
  await playOut(page);
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toHaveText(/^(Good|Fair|Thin) judgement, /, { timeout: 60_000 });
  const said = await finding.textContent();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectNoSideScroll(page);
  }
  // On a telephone the table is wider than the page, and the keyboard can scroll it.
  const table = page.getByRole('region', { name: 'The same plan against every Beijing' });
  await expect(table).toHaveAttribute('tabindex', '0');
  await expectAccessible(page);

  await page.reload();
  await expect(finding).toHaveText(said ?? '', { timeout: 10_000 });
});
