// Every screen, at the three sizes it was designed for: nothing cut off sideways, axe finds nothing.
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

for (const size of SIZES) {
  test.describe(`${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('first screen and claims', async ({ watched: page }) => {
      await page.goto('./');
      await expect(page.getByRole('button', { name: /Take the chair/ })).toBeVisible();
      await expectNoSideScroll(page);
      await expectAccessible(page);
      await page.goto('./#/claims');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Sixty-eight');
      await expectNoSideScroll(page);
      await expectAccessible(page);
    });

    test('briefing, estimate, document, orders, resolution', async ({ watched: page }) => {
      await takeTheChair(page, 'seed=7');
      for (const title of [/^Read/, /^Without an estimate/, /^First:/]) {
        await expect(page.locator('.commit-title')).toHaveText(title);
        await expectNoSideScroll(page);
        await expectAccessible(page);
        await commitButton(page).click();
      }
      await expect(page.locator('.commit-title')).toHaveText(/^(Back to orders|Choose an answer)/);
      await expectAccessible(page);
      await page.locator('.answer').first().click();
      await commitButton(page).click();
      await expect(page.locator('.commit-title')).toHaveText(/^Commit/);
      await commitButton(page).click();
      await expect(page.locator('.commit-title')).toHaveText(/briefing$/);
      await expectNoSideScroll(page);
      await expectAccessible(page);
    });
  });
}

test('a link brings its world and its priorities into the mandate', async ({ watched: page }) => {
  await page.goto('./?scenario=the-leak&seed=AMUR-4193&priorities=war,treasury');
  await expect(page.getByRole('button', { name: /Take the chair/ })).toContainText('The leak');
  await expect(page.getByRole('textbox', { name: 'World' })).toHaveValue('AMUR-4193');
  await expect(page.getByRole('checkbox', { name: /^War position/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Treasury/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Cohesion/ })).not.toBeChecked();
  // Another scenario is begun with the same seed, until somebody asks for a new one.
  await page
    .locator('.gallery')
    .getByRole('button', { name: /The thin reserve/ })
    .click();
  await expect(page.getByRole('button', { name: /Take the chair/ })).toContainText('The thin reserve');
  await expect(page.getByRole('textbox', { name: 'World' })).toHaveValue('AMUR-4193');
});
