// Which of two automatic saves is the running game.
import { expect, test } from 'vitest';
import { makeSave, parseSave, printSave } from '../../src/session/save.ts';
import { newest, type Slot } from '../../src/session/slots.ts';
import { newGame } from './support.ts';

const calendar = { year: 2026, month: 1, step: 'quarter' as const };
const slot = (savedAt: string, text = printSave(makeSave(newGame()))): Slot => ({
  id: 'autosave',
  name: 'autosave',
  label: { title: 'The thin reserve', turn: 0, turns: 12, calendar, over: false, savedAt },
  parsed: parseSave(text),
});

test('the later one is taken up', () => {
  const [early, late] = [slot('2026-01-01T10:00:00.000Z'), slot('2026-01-01T10:00:01.000Z')];
  expect(newest(early, late)).toBe(late);
  expect(newest(late, early)).toBe(late);
  expect(newest(null, early)).toBe(early);
  expect(newest(null, null)).toBeNull();
});

test('one that can be read goes before a later one that cannot', () => {
  const [good, broken] = [slot('2026-01-01T10:00:00.000Z'), slot('2026-01-01T10:00:01.000Z', '{')];
  expect(newest(good, broken)).toBe(good);
  expect(newest(broken, null)).toBe(broken);
});
