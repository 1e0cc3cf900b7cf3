// A broken scenario file ends on a readable list of its problems, never on a blank page, and there is a way back.
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './support.ts';

test('every problem of a broken scenario is listed with its place, and the way back works', async ({
  watched: page,
}) => {
  const broken = (await readFile('scenarios/the-thin-reserve.json', 'utf8'))
    .replace('"turns": 12', '"turns": "twelve"')
    .replace('"calendar"', '"calender"');
  await page.goto('./');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a scenario file' }).click(),
  ]);
  await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  const main = page.getByRole('main');
  await expect(main).toContainText('mine.json');
  await expect(main).toContainText('turns');
  await expect(main).toContainText('calender');
  await expect(main).toContainText('calendar');
  await expect(main).toContainText(/line \d+/i);
  await expectAccessible(page);
  await page.getByRole('button', { name: /back/i }).first().click();
  await expect(page.getByRole('button', { name: /Take the chair/ })).toBeVisible();
});
