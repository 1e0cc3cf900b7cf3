// An author at the workbench: writes an event, breaks it, reads the error, mends it, sees it come up, takes the file
// out and in again, and plays it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSideScroll, SIZES, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openBench(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Write a scenario' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is wrong with this file' })).toBeVisible({
    timeout: 30_000,
  });
}

/** Puts the cursor at the end of the last line with this text. */
async function toLine(page: Page, text: string): Promise<void> {
  await page.locator('.cm-line', { hasText: text }).last().click();
  await page.keyboard.press('End');
}

const outlineItem = (page: Page, title: string) =>
  page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: title });

test('an event is written, broken, mended, seen to come up, and played', async ({ watched: page }) => {
  await openBench(page);
  await page.getByRole('button', { name: '+ New event', exact: true }).click();
  const form = page.getByRole('region', { name: 'Event, as a form' });
  await form.getByRole('textbox', { name: 'Title' }).fill('Ice on the crossing');
  await expect(page.locator('.cm-content')).toContainText('"title": "Ice on the crossing"');
  const preview = page.getByRole('region', { name: 'What the player sees' });
  await expect(preview.getByRole('heading', { name: 'Ice on the crossing' })).toBeVisible();

  await toLine(page, '"place": "centre"');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('"place": "am');
  await page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: 'amur' }).click();
  await page.keyboard.type(',');
  await expect(page.locator('.cm-content')).toContainText('"place": "amur",');

  await toLine(page, '"effects": [');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('"effects": [{ "dial": "tresury", "by": -2 }]');
  await page.keyboard.press('Escape');
  const problems = page.locator('.bench-problems');
  await expect(problems.getByRole('heading')).toHaveText('1 error');
  await expect(problems).toContainText('"tresury" is not the name of a dial. Did you mean "treasury"?');
  await problems.getByRole('button', { name: /is not the name of a dial/ }).click();
  await expect(page.locator('.bench-slip')).toContainText('Expected');
  await page.locator('.bench-slip').getByRole('button', { name: /Mend/ }).click();
  await expect(problems.getByRole('heading')).toHaveText('Nothing is wrong with this file');

  await outlineItem(page, 'Ice on the crossing').click();
  const fires = preview.locator('.bench-fires');
  await expect(fires).toBeVisible();
  if ((await fires.textContent())?.includes('Does not come up'))
    await fires.getByRole('button', { name: 'Find a seed in which it does' }).click();
  await expect(fires).toContainText('Comes up in this game');
  await fires.getByRole('button').first().click();
  await expect(preview).toContainText('✓ It comes up at turn');
  await preview.getByRole('button', { name: 'Play it from here' }).click();
  await expect(page.getByRole('region', { name: /Order sheet/ })).toBeVisible();
});

test('a file goes out and comes in again, and a draft outlives a reload', async ({ watched: page }, info) => {
  await openBench(page);
  const form = page.getByRole('region', { name: 'Event, as a form' });
  await form.getByRole('textbox', { name: 'Title' }).fill('Kept over night');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('A new event');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept over night');
  await expect(page.getByText('kept on this device', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator('.cm-content')).toContainText('Kept over night');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my-scenario.json');
  const path = info.outputPath('mine.json');
  await download.saveAs(path);
  const text = (await readFile(path, 'utf8')).replace('Kept over night', 'Come in again');

  await page.getByRole('button', { name: 'Files' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('textbox', { name: 'Name of the file' })).toHaveValue('mine.json');
  await expect(page.locator('.cm-content')).toContainText('Come in again');
  // What was undone before belongs to the other file.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a card of a deck is to read until it is copied; a stranger’s text stays text', async ({
  watched: page,
}) => {
  await openBench(page);
  await page.getByRole('searchbox', { name: 'Search the outline' }).fill('palace turn');
  await outlineItem(page, 'Palace turn').first().click();
  const form = page.getByRole('region', { name: 'Ending, as a form' });
  await expect(form.getByRole('textbox', { name: 'Title' })).not.toBeEditable();
  await form.getByRole('button', { name: 'Copy into my file to change it' }).click();
  await form.getByRole('textbox', { name: 'Title' }).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('.cm-content')).toContainText('<img src=x');
  expect(await page.locator('img').count()).toBe(0);
});

test('a condition is built, nested, turned round and taken apart, by keyboard alone', async ({
  watched: page,
}) => {
  await openBench(page);
  const form = page.getByRole('region', { name: 'Event, as a form' });
  const text = page.locator('.cm-content');
  const said = form.locator('.rule-words').first();
  await expect(said).toHaveText('It is turn 2 or later.');

  await form.getByRole('button', { name: /^\+ and …/ }).focus();
  await page.keyboard.press('Enter');
  const second = form.getByRole('combobox', { name: 'Comes up when, clause 2, what it is about' });
  await expect(second).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('East');
  await expect(said).toHaveText('It is turn 2 or later and East is below 40.');
  const bound = form.getByRole('spinbutton', { name: 'East is below' });
  await bound.focus();
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText('It is turn 2 or later and East is below 41.');
  await expect(text).toContainText('{ "dial": "east", "below": 41 }');

  await form.getByRole('checkbox', { name: /clause 2 must not hold/ }).focus();
  await page.keyboard.press('Space');
  await expect(text).toContainText('{ "not": { "dial": "east", "below": 41 } }');
  await expect(form.getByRole('checkbox', { name: /clause 2 must not hold/ })).toBeFocused();

  await form.getByRole('button', { name: /^\+ or …/ }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toContainText(' or Treasury is below 40.');
  await form.getByRole('button', { name: /^Remove Comes up when, clause 2/ }).press('Enter');
  await form.getByRole('button', { name: 'Ungroup' }).press('Enter');
  await expect(said).toHaveText('It is turn 2 or later and East is not below 41.');
  await expect(page.locator('.bench-problems').getByRole('heading')).toHaveText(
    'Nothing is wrong with this file',
  );
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'JSON' }).press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Rules in words' })).toContainText(
    'It can come up if it is turn 2 or later and East is not below 41.',
  );
  await expectAccessible(page);
});

test('five hundred games are played, and what never came up is named', async ({ watched: page }) => {
  await openBench(page);
  await page.getByRole('button', { name: 'Play 500' }).click();
  await expect(page.getByRole('heading', { name: /^500 games/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('table', { name: 'Who wins how often' })).toContainText('signal reader');
});

test('keyboard: Tab leaves the text; axe finds nothing at any size', async ({ watched: page }) => {
  await openBench(page);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.cm-content')).not.toBeFocused();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectNoSideScroll(page);
    await expectAccessible(page);
  }
  for (const part of ['Text', 'Form', 'Preview', 'Problems', 'Figures']) {
    await page
      .getByRole('navigation', { name: 'Parts of the workbench' })
      .getByRole('button', { name: part })
      .click();
    await expectAccessible(page);
  }
});
