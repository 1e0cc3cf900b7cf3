// What is said of a file that is another one than was wanted: what it is, and what to do with it.
import { expect, test } from 'vitest';
import { sayWrongFile } from '../../src/words/wrong-file.ts';

const save = { kind: 'saved-game', title: 'The thin reserve' } as const;

test('a saved game where a scenario is wanted, and the reverse', () => {
  expect(sayWrongFile(save, 'a scenario')).toEqual({
    title: 'This is a saved game of “The thin reserve”, not a scenario.',
    text: 'It can be opened as a game: here, or with “Open a saved game” on the first screen.',
    open: 'Open the game',
  });
  expect(sayWrongFile({ kind: 'scenario', title: 'My scenario' }, 'a saved game')).toEqual({
    title: 'This is the scenario “My scenario”, not a saved game.',
    text: 'It can be opened as a scenario: here, or with “Open a scenario file” on the first screen.',
    open: 'Open the scenario',
  });
});

test('without a title none is named', () => {
  expect(sayWrongFile({ ...save, title: '' }, 'a scenario').title).toBe(
    'This is a saved game, not a scenario.',
  );
  expect(sayWrongFile({ kind: 'scenario', title: '' }, 'a saved game').title).toBe(
    'This is a scenario, not a saved game.',
  );
});

test.each([
  ['hand-in', 'what a team hands in', 'Collect'],
  ['class-table', 'the table of a class', 'not opened here'],
  ['lab', 'what the lab measured', 'merge'],
  ['claims', 'the list of the article’s claims', 'claim by claim'],
  ['schema', 'the schema', '“$schema”'],
] as const)('%s', (kind, what, where) => {
  const words = sayWrongFile({ kind, title: '' }, 'a scenario');
  expect(words.title).toContain(what);
  expect(words.title).toMatch(/, not a scenario\.$/);
  expect(words.text).toContain(where);
  expect(words.open).toBeNull();
});
