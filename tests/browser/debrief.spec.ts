// A teacher after the games: thirty codes, three of them broken; what the class did, on screen, in a table, on paper.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { printHandIn } from '../../src/classroom/hand-in.ts';
import { spell } from '../../src/session/code/spell.ts';
import { teamAt, teamName } from '../../src/session/team.ts';
import { thinReserve } from '../session/support.ts';
import { classCodes } from '../support/class-codes.ts';
import { expect, expectAccessible, expectNoSideScroll, SIZES, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { scenario, world } = thinReserve();
const whole = classCodes(scenario, world, 30);

/** The thirty as one text; of the first a letter is wrong, of the second the end is missing, the third is of elsewhere. */
const handedIn = whole
  .map(({ code, notes }, n) => {
    const wrong = code[7] === 'A' ? 'B' : 'A';
    if (n === 0) return { code: `${code.slice(0, 7)}${wrong}${code.slice(8)}`, notes };
    if (n === 1) return { code: code.split('\n').slice(0, -1).join('\n'), notes };
    if (n === 2) return { code: spell(1n << 500n), notes };
    return { code, notes };
  })
  .map((each, n) => printHandIn(`${teamName(teamAt(n))}, ${scenario.title}`, each))
  .join('\n');

const open = (page: Page, tab: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: tab, exact: true }).click();

async function collect(page: Page): Promise<void> {
  await page.goto('./#/class');
  await open(page, 'Collect');
  await page.getByRole('textbox', { name: /Type or paste codes/ }).fill(handedIn);
  await page.getByRole('button', { name: 'Take them in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Twenty-seven games played again. Three could not be, and the reason stands beside it.',
  );
}

test('thirty codes: three are named with their reasons, the rest is kept over a reload', async ({
  watched: page,
}) => {
  await collect(page);
  const refused = page.getByRole('row').filter({ hasText: 'Refused.' });
  await expect(refused).toHaveCount(3);
  await expect(refused.nth(0)).toContainText('Teal 1');
  await expect(refused.nth(0)).toContainText('Row 1 does not add up');
  await expect(refused.nth(1)).toContainText('no game can have made this code');
  await expect(refused.nth(2)).toContainText('This code');
  await page.reload();
  await open(page, 'Collect');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Twenty-seven games played again.');
  await page.getByRole('button', { name: 'Leave out Teal 4' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Twenty-six games');
  await page.getByRole('button', { name: 'Take in Teal 4' }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No code is in yet.');
});

test('the debrief is led through by its strip; Beijing comes after the question', async ({
  watched: page,
}) => {
  await collect(page);
  await page.getByRole('button', { name: 'To the debrief' }).click();
  await expect(page.getByText('Twenty-seven teams').filter({ visible: true })).toHaveCount(0);
  const strip = page.getByRole('complementary', { name: 'The question now' });
  await strip.getByRole('button', { name: 'Look' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Twenty-seven teams, one world\. They part in /,
  );
  await expect(page.getByText('Same events, same Beijing, same luck.').filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByRole('heading', { name: 'Judgement is one thing, luck another' })).toBeVisible();
  await expect(page.getByText(/Worked out: [1-9]/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.getByLabel('Line, by consent').selectOption({ index: 1 });
  await expect(page.getByText('Shown with their consent.').filter({ visible: true })).toHaveCount(1);
  await page.getByLabel('Dial').selectOption('treasury');
  await expect(page.getByRole('heading', { name: 'Treasury' })).toBeVisible();
  await expectAccessible(page);
  await strip.getByRole('button', { name: 'Argue' }).click();
  await expect(page.getByText(/Beijing was of one kind/)).toHaveCount(0);
  await strip.getByRole('button', { name: 'Uncover' }).click();
  await expect(page.getByText(/Beijing was of one kind for all/)).toBeVisible();
  await expectAccessible(page);
  await open(page, 'Two teams');
  await page.getByLabel('Second team').selectOption({ label: 'Ochre 3' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Teal 4 and Ochre 3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open Ochre 3 in the review' }).click();
  await expect(page).toHaveURL(/#\/review/);
});

test('the table has a row for each game, and paper shows the debrief', async ({ watched: page }, info) => {
  await collect(page);
  await open(page, 'Take away');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table as CSV' }).click(),
  ]);
  const path = info.outputPath('class.csv');
  await download.saveAs(path);
  const [head, ...rows] = (await readFile(path, 'utf8')).trim().split('\r\n');
  expect(head).toContain('team,scenario,seed');
  expect(rows).toHaveLength(27);

  await open(page, 'Look');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByText('As a table, or as a picture').first().click();
      await page.getByRole('button', { name: 'Picture as PNG' }).first().click();
    })(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/^cloud-.*\.png$/);

  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed')).toContainText('Twenty-seven teams, one world.');
  await expect(page.locator('.printed table tbody tr')).toHaveCount(27);
  const teams = page.locator('.printed-team');
  await expect(teams).toHaveCount(27);
  await expect(teams.first()).toContainText('Teal 4');
  await expect(teams.first()).toContainText('Nobody checked whether it was quiet.');
  await expect(teams.first()).toHaveCSS('break-inside', 'avoid');
});

test('every part fits every window', async ({ watched: page }) => {
  await collect(page);
  for (const size of [...SIZES, { width: 1280, height: 720 }]) {
    await page.setViewportSize(size);
    for (const tab of ['Collect', 'Think', 'Look', 'Argue', 'Write', 'Two teams', 'Take away']) {
      await test.step(`${tab} at ${size.width}`, async () => {
        await open(page, tab);
        await expectNoSideScroll(page);
      });
    }
  }
});
