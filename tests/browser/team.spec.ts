// A lesson: a team opens its assignment on a telephone, writes at the pause, comes back after a reload and hands in what
// plays again as the same game; a class in front of a projector thinks before it sees.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeAssignment } from '../../src/classroom/assignment.ts';
import { readHandIns } from '../../src/classroom/hand-in.ts';
import { replayCode } from '../../src/classroom/replay.ts';
import { disk } from '../../src/cli/scenario-files.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { writtenHash } from '../../src/scenario/hash.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { commitButton, expect, expectAccessible, expectNoSideScroll, scanned, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const loaded = loadScenario(disk, 'scenarios/the-thin-reserve.json');
if (!loaded.ok) throw new Error('the-thin-reserve does not load');
const { scenario } = loaded;
const known = {
  scenario,
  compile: (choice: Readonly<Record<string, string>>) => compileWorld(scenario, choice),
};

const assignment = {
  scenario: scenario.id,
  version: writtenHash(scenario).slice(0, 5),
  seed: 'AMUR-4193',
  priorities: null,
  assumptions: { length: '4', oil: 'thirty' },
  forecast: 'after',
  pauses: [2, 3],
} as const;

const title = (page: Page) => page.locator('.commit-title');

/** Presses the large button, answering what asks, until it says this. */
async function playUntil(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const said = (await title(page).textContent()) ?? '';
    if (wanted.test(said)) return;
    if (/^Back to orders|^Choose an answer/.test(said)) await page.locator('.answer').first().click();
    const before = await title(page).textContent();
    await commitButton(page).click();
    await expect(title(page)).not.toHaveText(before ?? '');
  }
  throw new Error(`The button never said ${wanted}.`);
}

async function skipIntroduction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
}

test.describe('a team on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('plays its assignment, stops at the pause, survives a reload and hands in a game that plays again', async ({
    watched: page,
  }) => {
    await page.goto(`./${makeAssignment(assignment)}`);
    await expect(page.getByText('The game stops before turns 2 and 3')).toBeVisible();
    await expectNoSideScroll(page);
    await expectAccessible(page);
    const chair = page.getByRole('button', { name: 'Take the chair' });
    await page.getByRole('radio', { name: 'Teal' }).check();
    await expect(page.getByText('Pick a number too')).toBeVisible();
    await expect(chair).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await page.getByRole('checkbox', { name: /Sovereignty/ }).check();
    await page.getByRole('checkbox', { name: /Lives/ }).check();
    await chair.click();
    await skipIntroduction(page);

    await playUntil(page, /^First: the question of this pause/);
    await expect(page.locator('.masthead-turn')).toContainText('Turn 2 of 4');
    const line = page.getByLabel('Your team’s line');
    await commitButton(page).click();
    await expect(line).toBeFocused();
    await expectAccessible(page);
    await line.fill('We paid for the east first: two reports named it.');
    await expect(title(page)).toHaveText('Read: on to your estimate');

    await page.reload();
    await expect(line).toHaveValue('We paid for the east first: two reports named it.');
    await playUntil(page, /^First: the question of this pause/);
    await expect(page.locator('.masthead-turn')).toContainText('Turn 3 of 4');
    await page.getByRole('button', { name: 'Skip the question' }).click();
    await playUntil(page, /^See how it ended/);
    await commitButton(page).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Teal 4: your whole game');
    await expectNoSideScroll(page);
    await expectAccessible(page);
    const rows = await page.locator('.hand-in-code li').allTextContents();
    const replayed = replayCode(rows.join('\n'), [known]);
    if (!replayed.ok) throw new Error(replayed.problem.code);
    const { team, seed, priorities, orders, steps } = replayed.game;
    expect({ team, seed, priorities }).toEqual({
      team: { colour: 'teal', number: 4 },
      seed: 'AMUR-4193',
      priorities: ['sovereignty', 'lives'],
    });
    expect(steps[orders.length]?.view.ending).not.toBeNull();

    await page.getByText('The text that is handed in').first().click();
    const text = await page.getByRole('textbox', { name: 'The text that is handed in' }).inputValue();
    const [given] = readHandIns(text);
    expect(given?.notes).toEqual([{ turn: 2, text: 'We paid for the east first: two reports named it.' }]);
    expect(given?.code.replace(/\s/g, '')).toBe(rows.join('').replace(/\s/g, ''));
    expect(await scanned(page.locator('.qr'))).toBe(text);

    await page.getByRole('button', { name: 'On to the review' }).click();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Teal 4: your whole game');
  });

  test('is told why a file is not the one', async ({ watched: page }) => {
    await page.goto(`./${makeAssignment({ ...assignment, scenario: 'the-lost-one' })}`);
    const open = async (name: string, text: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open the scenario’s file' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    };
    const leak = readFileSync('scenarios/the-leak.json', 'utf8');
    await open('leak.json', leak);
    await expect(page.getByRole('alert')).toContainText('another scenario, “The leak”');
    await open('broken.json', leak.slice(0, 300));
    await expect(page.getByRole('main')).toContainText('This is not JSON');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('“the-lost-one”');
  });

  test('is told when its copy has another version, and may go on all the same', async ({ watched: page }) => {
    await page.goto(`./${makeAssignment({ ...assignment, version: '00000' })}`);
    await expect(page.getByRole('alert')).toContainText(`this copy of the game has ${assignment.version}`);
    await expect(page.getByRole('button', { name: 'Take the chair' })).toBeHidden();
    await page.getByRole('button', { name: 'Go on all the same' }).click();
    await expect(page.getByRole('button', { name: 'Take the chair' })).toBeVisible();
  });
});

test('a class thinks before it sees: the cover stays until it is lifted, an inject comes, a turn is taken back', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./?facilitate&scenario=the-thin-reserve&seed=AMUR-4193');
  await page.getByRole('button', { name: /Take the chair/ }).click();
  await skipIntroduction(page);

  await page.getByRole('button', { name: 'Class vote' }).click();
  await page.getByRole('radio', { name: /^The document/ }).check();
  const rows = page.locator('.vote-rows li');
  await rows
    .nth(0)
    .getByRole('button', { name: /^One hand more/ })
    .click();
  await rows.nth(1).getByRole('spinbutton').fill('4');
  await rows
    .nth(1)
    .getByRole('button', { name: /^One hand fewer/ })
    .click();
  await expect(rows.locator('.vote-share').first()).toHaveText(/^25/);
  await expect(rows.locator('.vote-share').nth(1)).toHaveText(/^75/);
  await rows
    .nth(1)
    .getByRole('button', { name: /^Choose/ })
    .click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Inject', exact: true }).click();
  const event =
    scenario.events.find(({ choices, id }) => choices.length > 0 && id !== 'banks-go-quiet')?.title ?? '';
  const inject = page.getByRole('radio', { name: `${event} asks for an answer` });
  await inject.check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close' }).click();

  await playUntil(page, /^Lift the cover/);
  await expect(page.getByText('Result sheet')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Ledger/ })).toBeHidden();
  await expectAccessible(page);
  await commitButton(page).click();
  await expect(page.getByRole('heading', { name: /^Ledger/ })).toBeVisible();
  await playUntil(page, /^Read/);
  await expect(page.getByRole('heading', { name: 'What would change your mind?' })).toBeVisible();
  await page.getByRole('button', { name: /^Put the card away/ }).click();
  await expect(page.locator('#briefing-title')).toBeFocused();
  await expect(page.locator('.ahead')).toContainText(event);

  await page.getByRole('button', { name: 'Undo a turn' }).click();
  await page.getByRole('button', { name: 'Undo the turn' }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
  await expect(page.locator('#briefing-title')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Inject set' })).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(page.getByRole('dialog')).toContainText('was undone');
});
