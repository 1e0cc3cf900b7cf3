// A teacher prepares a lesson: one link, its QR code, and paper that comes out whole.
import { readAssignment } from '../../src/classroom/assignment.ts';
import { expect, expectAccessible, expectNoSideScroll, SIZES, scanned, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const size of SIZES) {
  test.describe(`${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('the page for a class: nothing cut off, axe finds nothing', async ({ watched: page }) => {
      await page.goto('./#/class');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('One link, one world');
      await expectNoSideScroll(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Show it on the wall' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Show it on the wall' })).toBeFocused();
    });
  });
}

test('settings become one link; the QR code says the same; a reload keeps them', async ({
  watched: page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'For a class' }).click();
  await page.getByRole('radio', { name: /^The leak/ }).check();
  await page.getByLabel('Length of the game').selectOption('8');
  await page.getByLabel('Difficulty').selectOption('gentle');
  await page.getByLabel('Priorities', { exact: true }).selectOption('fixed');
  await page.getByLabel('Seed', { exact: true }).fill('amur 4193');
  await page.getByLabel('Seed', { exact: true }).blur();
  await page.getByRole('checkbox', { name: 'Turn 6' }).check();
  const field = page.getByRole('textbox', { name: 'Link for pupils' });
  await expect(field).toHaveValue(/AMUR-4193/);
  const link = await field.inputValue();
  const made = readAssignment(new URL(link).search);
  expect(made).toMatchObject({
    scenario: 'the-leak',
    seed: 'AMUR-4193',
    assumptions: { length: '8', difficulty: 'gentle' },
    forecast: 'after',
    pauses: [1, 4, 6, 8],
  });
  expect(made?.priorities).toHaveLength(2);

  expect(await scanned(page.locator('.hand-out .qr'))).toBe(link);

  await page.reload();
  await expect(field).toHaveValue(link);
});

test('the lesson prepared is found again by way of the first screen', async ({ watched: page }) => {
  await page.goto('./#/class');
  await page.getByRole('radio', { name: /^The leak/ }).check();
  await page.getByLabel('Length of the game').selectOption('5');
  await page.getByLabel('Lesson', { exact: true }).selectOption('90');
  const field = page.getByRole('textbox', { name: 'Link for pupils' });
  await expect(field).toHaveValue(/the-leak.*length:5/);
  const link = await field.inputValue();
  await page.goto('./');
  await page.getByRole('button', { name: 'For a class' }).click();
  await expect(field).toHaveValue(link);
  await expect(page.getByLabel('Lesson', { exact: true })).toHaveValue('90');
});

test('the link opens the game as it was set', async ({ watched: page }) => {
  await page.goto('./#/class');
  const link = await page.getByRole('textbox', { name: 'Link for pupils' }).inputValue();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The thin reserve');
  await expect(page.getByText('Settled for every team')).toBeVisible();
});

test('every sheet is one page of A4, in every scenario', async ({ watched: page }) => {
  await page.goto('./#/class');
  await expect(page.locator('.sheet').first()).toBeVisible();
  for (const box of await page.locator('.paper-choose input').all()) await box.check();
  const scenarios = await page.locator('.class-scenario input').all();
  expect(scenarios.length).toBeGreaterThan(8);
  for (const scenario of scenarios) {
    await scenario.check();
    const id = await scenario.getAttribute('value');
    await expect(page.getByRole('textbox', { name: 'Link for pupils' })).toHaveValue(new RegExp(`=${id}&`));
    const sheets = await page.locator('.sheet').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // Pages and their size in points stand in the clear in what Chromium writes.
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    const sizes = new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []);
    expect([id, pages.length]).toEqual([id, sheets]);
    expect([...sizes]).toEqual([expect.stringMatching(/\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)]);
  }
});
