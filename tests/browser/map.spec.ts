// The map in a real Chromium: it is painted, a brigade can be dragged along the railway, a place can be clicked,
// and when nothing moves nothing is drawn.
import { commitButton, expect, takeTheChair, test } from './support.ts';

const map = '.map-host canvas';

test.beforeEach(async ({ watched: page }) => {
  await takeTheChair(page);
  await commitButton(page).click();
  await expect(page.locator(map).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: /^Brigade 7/ })).toBeAttached({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Show the whole sheet now' }).click();
});

test('the canvas is not blank', async ({ watched: page }) => {
  const shot = await page.locator('.map-host').first().screenshot();
  const colours = await page.evaluate(
    async bytes => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      if (!pen) return 0;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return seen.size;
    },
    [...shot],
  );
  expect(colours).toBeGreaterThan(1000);
});

test('a brigade dragged to the other door is ordered there, and undo takes it back', async ({
  watched: page,
}) => {
  const from = await page.getByRole('button', { name: /^Brigade 7/ }).boundingBox();
  const to = await page.getByRole('button', { name: /^Amur and Primorye/ }).boundingBox();
  if (!from || !to) throw new Error('The map has not said where its pieces are.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  const rail = page.getByRole('region', { name: 'By rail' });
  await expect(rail).toContainText(/Brigade 7|7/);
  await expect(rail.getByRole('button', { name: /Undo|Take back|Cancel/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rail.getByRole('button', { name: /Undo|Take back|Cancel/ })).toHaveCount(0);
});

test('a place reached by keyboard opens its sheet', async ({ watched: page }) => {
  const amur = page.getByRole('button', { name: /^Amur and Primorye/ });
  await amur.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Amur and Primorye/ })).toBeVisible();
});

test('leaving while the resolution still plays leaves no fault behind', async ({ watched: page }) => {
  await page.locator('#open-document').click();
  await page.locator('.answer').first().click();
  for (const title of [/^Pencil/, /^Without an estimate/, /^Commit/]) {
    await expect(page.locator('.commit-title')).toHaveText(title);
    await commitButton(page).click();
  }
  await expect(page.locator('.commit-title')).toHaveText(/^Skip/);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('button', { name: /Take the chair/ })).toBeVisible();
  await page.waitForTimeout(1500);
});
