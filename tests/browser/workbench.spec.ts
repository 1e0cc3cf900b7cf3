// An author at the workbench: writes an event, breaks it, reads the error, mends it, sees it come up, takes the file
// out and in again, and plays it.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSideScroll, SIZES, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openBench(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Write a scenario' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is wrong with this file' })).toBeVisible({
    timeout: 30_000,
  });
}

/** Selects the last line with this text, without its indent. Home stops at each row of a line that is wrapped. */
async function selectLine(page: Page, text: string): Promise<void> {
  const line = page.locator('.cm-line', { hasText: text }).last();
  await line.click();
  for (const key of ['End', 'End', 'Shift+Home', 'Shift+Home']) await page.keyboard.press(key);
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

  await selectLine(page, '"place": "centre"');
  await page.keyboard.type('"place": "am');
  await page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: 'amur' }).click();
  await page.keyboard.type(',');
  await expect(page.locator('.cm-content')).toContainText('"place": "amur",');

  await selectLine(page, '"effects": [');
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

test('the whole way by keyboard alone, in the form: template, event, error, mend, export, import', async ({
  watched: page,
}, info) => {
  await page.goto('./#/workbench');
  const press = async (control: Locator, key = 'Enter') => {
    await control.focus();
    await page.keyboard.press(key);
  };
  const write = async (control: Locator, words: string) => {
    await press(control, 'Control+a');
    await page.keyboard.type(words);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const problems = page.locator('.bench-problems');
  await press(button('Files'));
  await press(button('New from the template'));
  await press(page.getByRole('button', { name: '+ New event', exact: true }));
  const form = page.getByRole('region', { name: 'Event, as a form' });
  const title = form.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await write(title, 'Ice on the crossing');
  await expect(page.locator('.cm-content')).toContainText('"title": "Ice on the crossing"');

  const from = form.getByRole('spinbutton', { name: /from/ }).first();
  await write(from, '99');
  await expect(problems.getByRole('heading')).toHaveText('1 error');
  await press(problems.getByRole('button', { name: /60/ }));
  await expect(page.locator('.bench-slip')).toContainText('Expected');
  await write(from, '3');
  await expect(problems.getByRole('heading')).toHaveText('Nothing is wrong with this file');

  const fires = page.locator('.bench-fires');
  if ((await fires.textContent())?.includes('Does not come up'))
    await press(fires.getByRole('button', { name: 'Find a seed in which it does' }));
  await expect(fires).toContainText('Comes up in this game');

  const [download] = await Promise.all([page.waitForEvent('download'), press(button('Export'))]);
  const path = info.outputPath('mine.json');
  await download.saveAs(path);
  await press(button('Files'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button('Open a file'))]);
  await chooser.setFiles({
    name: 'again.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
  await expect(page.getByRole('textbox', { name: 'Name of the file' })).toHaveValue('again.json');
  await expect(page.locator('.cm-content')).toContainText('"title": "Ice on the crossing"');
  await expect(problems.getByRole('heading')).toHaveText('Nothing is wrong with this file');
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

test('a link that nests without end is a problem of its file, not the end of the page', async ({
  watched: page,
}) => {
  // 5000 opening brackets, packed.
  const packed = '7cixCYBADADAXVKLA7iKlUgKBWPhF4K4uy7x3V15T9RyZExR25rjfp0VQ7S8218zAAAAANBdvB8';
  await page.goto(`./#/workbench?s=${packed}`);
  const problems = page.locator('.bench-problems');
  await expect(problems.getByRole('heading')).toHaveText('1 error', { timeout: 30_000 });
  await page.reload();
  await expect(problems.getByRole('heading')).toHaveText('1 error', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Files' }).click();
  await page.getByRole('button', { name: 'New from the template' }).click();
  await expect(problems.getByRole('heading')).toHaveText('Nothing is wrong with this file');
});

test('an id is typed in the form; the keyboard stays in it, and is never lost', async ({ watched: page }) => {
  await openBench(page);
  const form = page.getByRole('region', { name: 'Event, as a form' });
  const id = form.getByRole('textbox', { name: 'Id', exact: true });
  await id.press('Control+a');
  await page.keyboard.type('ice', { delay: 200 });
  await expect(id).toBeFocused();
  await expect(id).toHaveValue('ice');
  await expect(page.locator('.cm-content')).toContainText('"id": "ice"');

  await page.getByRole('button', { name: 'Files' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Files' })).toBeFocused();
  await form.getByRole('button', { name: 'Take it out of my file' }).press('Enter');
  await expect(page.locator('#bench-form-title')).toBeFocused();
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

test('a number with a sign and tenths can be typed; a part of the file is added from the outline', async ({
  watched: page,
}) => {
  await openBench(page);
  const text = page.locator('.cm-content');
  const by = page.getByRole('spinbutton', { name: /Treasury changes by/ });
  for (const number of ['-2.5', '0.4', '10.05']) {
    await by.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(number, { delay: 200 });
    await expect(text).toContainText(`"by": ${number} }`);
  }
  await page.getByRole('combobox', { name: 'A further part of the file' }).selectOption('language');
  await page.getByRole('button', { name: '+ Add Language of the file' }).click();
  await expect(text).toContainText('"language": "en"');
  await expect(page.getByRole('region', { name: 'Language of the file, as a form' })).toBeVisible();
  await expect(outlineItem(page, 'Language of the file').first()).toBeVisible();
});

test('an assumption and a source are begun, named, cited, undone and taken out, by keyboard alone', async ({
  watched: page,
}) => {
  await openBench(page);
  const text = page.locator('.cm-content');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const form = page.getByRole('region', { name: 'Source, as a form' });
  const fine = page.getByRole('heading', { name: 'Nothing is wrong with this file' });
  await outline.getByRole('button', { name: /^Sources/ }).press('Enter');
  await outline.getByRole('button', { name: '+ New source' }).press('Enter');
  const name = form.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.press('Control+a');
  await page.keyboard.type('Ministry of Finance: budget');
  await expect(text).toContainText('"name": "Ministry of Finance: budget"');

  const id = form.getByRole('textbox', { name: 'Id' });
  await expect(id).toHaveValue('my-source-1');
  await id.press('Control+a');
  await page.keyboard.type('budget 2026');
  await expect(form.getByRole('status')).toHaveText('Only letters, digits and hyphens, no hyphen first.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('budget-2026');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('"budget-2026": {');
  await expect(id).toBeFocused();
  await expect(id).toHaveValue('budget-2026');
  await expectAccessible(page);

  await outline.getByRole('button', { name: /^Events/ }).press('Enter');
  await outline.getByRole('button', { name: /^A new event/ }).press('Enter');
  const event = page.getByRole('region', { name: 'Event, as a form' });
  await event.getByRole('combobox', { name: /^A further field of What is fact/ }).selectOption('source');
  await event.getByRole('button', { name: /^\+ Add Source to/ }).press('Enter');
  await event
    .getByRole('combobox', { name: 'Source', exact: true })
    .selectOption('Ministry of Finance: budget');
  await expect(text).toContainText('"source": "budget-2026"');
  await expect(fine).toBeVisible();

  await outline.getByRole('button', { name: /^Assumptions/ }).press('Enter');
  await outline.getByRole('button', { name: '+ New assumption' }).press('Enter');
  const assumption = page.getByRole('region', { name: 'Assumption, as a form' });
  await expect(assumption.getByRole('textbox').first()).toBeFocused();
  await expect(text).toContainText('"id": "my-assumption-1"');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(text).not.toContainText('my-assumption-1');
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(assumption.getByRole('textbox', { name: 'Title' }).first()).toHaveValue('A new assumption');
  await expect(fine).toBeVisible();
  await assumption.getByRole('button', { name: 'Take it out of my file' }).press('Enter');
  await expect(text).not.toContainText('my-assumption-1');
  await expect(page.locator('#bench-form-title')).toBeFocused();
});

test('five hundred games are played, and what never came up is named', async ({ watched: page }) => {
  await openBench(page);
  await page.getByRole('button', { name: 'Play 500' }).click();
  await expect(page.getByRole('heading', { name: /^500 games/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('table', { name: 'Who wins how often' })).toContainText('signal reader');
});

test('the gates are tried, stopped, tried again, and stand beside the name of the file', async ({
  watched: page,
}) => {
  await openBench(page);
  const figures = page.locator('.bench-measure');
  await page.getByRole('button', { name: 'Try the gates' }).click();
  await figures.getByRole('button', { name: 'Stop' }).click();
  await expect(figures.getByRole('heading', { level: 2 })).toHaveText('Nothing measured yet');
  await page.getByRole('button', { name: 'Try the gates' }).click();
  const rows = figures.locator('.bench-gates > ol > li');
  await expect(rows).toHaveCount(10, { timeout: 100_000 });
  await rows.first().locator('summary').press('Enter');
  await expect(rows.first()).toContainText('random wins');
  const badge = page.getByRole('img', { name: /gates? holds?, \d+ missed, .*\d+ open/ });
  await expect(badge).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Another title');
  await expect(badge).toHaveAccessibleName(/measured before the last change/);
  await expectAccessible(page);
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

test('a damaged link says so', async ({ watched: page }) => {
  await page.goto('./#/workbench?s=7cixCYBADADAXVKLA7iK');
  await expect(page.getByText('The shared link is damaged')).toBeVisible({ timeout: 30_000 });
});
