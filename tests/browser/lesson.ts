// A whole lesson in a browser: the teacher makes a link, a team plays it on a telephone, thirty codes go in, three of
// them broken, and the debrief shows the other twenty-seven.
import type { Page } from '@playwright/test';
import { printHandIn } from '../../src/classroom/hand-in.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { teamAt, teamName } from '../../src/session/team.ts';
import { thinReserve } from '../session/support.ts';
import { classCodes } from '../support/class-codes.ts';
import { commitButton, expect } from './support.ts';

const { scenario } = thinReserve();
const SEED = 'AMUR-4193';

/** Twenty-nine teams of the assignment, played by scripted minds; the first three have a letter wrong. */
function others(): string {
  const world = compileWorld(scenario, { length: '4' });
  return classCodes(scenario, world, 29, SEED)
    .map(({ code, notes }, n) => ({
      code: n < 3 ? code.replace(/^./, code[0] === '7' ? '8' : '7') : code,
      notes,
    }))
    .map((each, n) => printHandIn(`${teamName(teamAt(n))}, ${scenario.title}`, each))
    .join('\n');
}

/** The teacher sets four turns and one seed. Returns the link for pupils. */
async function makeLink(page: Page, home: string): Promise<string> {
  await page.goto(`${home}#/class`);
  await page.getByRole('radio', { name: /^The thin reserve/ }).check();
  await page.getByLabel('Length of the game').selectOption('4');
  const seed = page.getByLabel('Seed', { exact: true });
  await seed.fill(SEED);
  await seed.blur();
  const link = page.getByRole('textbox', { name: 'Link for pupils' });
  await expect(link).toHaveValue(new RegExp(SEED));
  return link.inputValue();
}

/** A team takes the chair and plays to the end. Returns its code. */
async function playAssignment(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await page.getByRole('radio', { name: 'Brown' }).check();
  await page.getByRole('radio', { name: '12', exact: true }).check();
  for (const wish of [/Sovereignty/, /Lives/]) {
    const box = page.getByRole('checkbox', { name: wish });
    if ((await box.count()) > 0) await box.check();
  }
  await page.getByRole('button', { name: 'Take the chair' }).click();
  const title = page.locator('.commit-title');
  await expect(title).toBeVisible();
  // A browser that has been here before knows the introduction.
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  if (await skip.isVisible()) await skip.click();
  for (let presses = 0; presses < 60; presses++) {
    const said = (await title.textContent()) ?? '';
    if (said.startsWith('See how it ended')) break;
    if (said.startsWith('First: the question'))
      await page.getByRole('button', { name: 'Skip the question' }).click();
    else {
      if (/^Back to orders|^Choose an answer/.test(said)) await page.locator('.answer').first().click();
      await commitButton(page).click();
    }
    await expect(title).not.toHaveText(said);
  }
  await commitButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brown 12: your whole game');
  return (await page.locator('.hand-in-code li').allTextContents()).join('\n');
}

/** `home` is the address of the game without what follows the "#". */
export async function wholeLesson(page: Page, home: string): Promise<void> {
  const link = await makeLink(page, home);
  await page.setViewportSize({ width: 360, height: 740 });
  const code = await playAssignment(page, link);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${home}#/class`);
  const open = (tab: string) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: tab, exact: true }).click();
  await open('Collect');
  await page.getByRole('textbox', { name: /Type or paste codes/ }).fill(`${others()}\n${code}\n`);
  await page.getByRole('button', { name: 'Take them in' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Twenty-seven games played again. Three could not be');
  await open('Look');
  await expect(heading).toContainText(/^Twenty-seven teams, one world/);
}
