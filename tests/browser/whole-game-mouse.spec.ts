// A newcomer plays *The thin reserve* from the first screen to its ending with the mouse alone.
import {
  commitButton,
  expect,
  expectAccessible,
  expectNoSideScroll,
  moreOf,
  takeTheChair,
  test,
} from './support.ts';

test('a whole game by mouse', async ({ watched: page }) => {
  test.setTimeout(300_000);
  await takeTheChair(page, 'seed=7&speed=0');
  const lines = [
    'Western front',
    'Eastern garrison',
    'Home and regions',
    'Counter-intelligence',
    'Diplomacy',
  ];
  let commits = 0;
  for (let clicks = 0; clicks < 300; clicks++) {
    const title = (await page.locator('.commit-title').textContent()) ?? '';
    if (/^See how it ended/.test(title)) break;
    if (/^Back to orders/.test(title)) {
      await page.locator('.answer').first().click();
      await expect(page.locator('.commit-title')).toHaveText(/^Pencil A/);
    } else if (/^Without an estimate/.test(title)) {
      await page.getByRole('radio', { name: /^30/ }).click({ force: true });
      await expect(page.locator('.commit-title')).toHaveText(/^Noted/);
    } else if (/^Commit/.test(title)) {
      for (const line of lines) {
        const more = moreOf(page, line);
        if ((await more.count()) > 0 && (await more.isEnabled())) await more.click();
      }
      if (await moreOf(page, 'Western front').isEnabled()) await moreOf(page, 'Western front').click();
      commits++;
    }
    await commitButton(page).click();
    await page.waitForFunction(
      before => document.querySelector('.commit-title')?.textContent !== before,
      (await page.locator('.commit-title').textContent()) === title ? title : '',
    );
  }
  expect(commits).toBeGreaterThanOrEqual(3);
  await expect(page.locator('.commit-title')).toHaveText(/^See how it ended/);
  await commitButton(page).click();
  await expect(page).toHaveURL(/#\/review/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions to argue about.' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Try again from here/ }).first()).toBeVisible();
  await expectNoSideScroll(page);
  await expectAccessible(page);
});
