// The gallery's order and words, and scenarios lent under the player's assumptions: a varied game finds its world again.
import { gallery } from 'virtual:gallery';
import { expect, test } from 'vitest';
import { borrow, borrowFor } from '../../src/app/library.ts';
import { openGame } from '../../src/session/open-game.ts';
import { resume } from '../../src/session/resume.ts';
import { makeSave, type SavedGame } from '../../src/session/save.ts';

const id = 'the-thin-reserve';

function lent(assumptions: Readonly<Record<string, string>>) {
  const borrowed = borrow(id, assumptions);
  if (!borrowed?.ok) throw new Error(JSON.stringify(borrowed));
  return borrowed.playable;
}

function saved(assumptions: Readonly<Record<string, string>>): SavedGame {
  return makeSave(openGame({ ...lent(assumptions), seed: '7', priorities: ['sovereignty', 'cohesion'] }));
}

test('the gallery begins with the first scenario and the practice; every card says what it teaches', () => {
  expect(gallery.slice(0, 2).map(entry => entry.id)).toEqual([id, 'one-winter-two-doors']);
  for (const entry of gallery) {
    expect(entry.gallery, entry.id).toMatchObject({ teaches: expect.any(String), mix: expect.any(String) });
  }
});

test('a scenario that has a second part names one of this copy', () => {
  const nexts = gallery.flatMap(({ next }) => next ?? []);
  expect(nexts).toContain('reverse-1969-2');
  for (const next of nexts) expect(gallery.map(entry => entry.id)).toContain(next);
});

test('assumptions make another world, once for each choice', () => {
  expect(lent({ oil: 'thirty' }).world.hash).not.toBe(lent({}).world.hash);
  expect(lent({ oil: 'thirty' })).toBe(lent({ oil: 'thirty' }));
  expect(lent({ oil: 'forty' }).world.hash).toBe(lent({}).world.hash);
});

test('a save with varied assumptions finds its own world and is taken up there', async () => {
  const save = saved({ oil: 'thirty' });
  const found = await borrowFor(save);
  if ('code' in found || !found.ok) throw new Error(JSON.stringify(found));
  expect(resume(found.playable.scenario, found.playable.world, save)).toMatchObject({ ok: true });
});

test('a save whose option is gone belongs to another version', async () => {
  const save = { ...saved({ oil: 'thirty' }), assumptions: { oil: 'ninety' } };
  expect(await borrowFor(save)).toMatchObject({ code: 'other-scenario-version' });
});
