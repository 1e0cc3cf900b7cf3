// What is said of a file that is another one than was wanted: what it is, and what to do with it.
import { expect, test } from 'vitest';
import { knownFile } from '../../src/scenario/known-file.ts';
import { sayWrongFile } from '../../src/words/wrong-file.ts';

function known(text: string) {
  const found = knownFile(text);
  if (!found) throw new Error(`no file of the game: ${text}`);
  return found;
}

test('a saved game where a scenario is wanted, and the reverse', () => {
  expect(
    sayWrongFile(known('{"game": "no-limits", "scenario": {"title": "The thin reserve"}}'), 'a scenario'),
  ).toEqual({
    title: 'This is a saved game of “The thin reserve”, not a scenario.',
    text: 'It can be opened as a game, with “Open a saved game” on the first screen.',
    open: 'Open the game',
  });
  expect(sayWrongFile(known('{"id": "mine", "title": "My scenario"}'), 'a saved game')).toEqual({
    title: 'This is the scenario “My scenario”, not a saved game.',
    text: 'It can be opened as a scenario, with “Open a scenario file” on the first screen.',
    open: 'Open the scenario',
  });
});

test('without a title none is named', () => {
  expect(sayWrongFile(known('{"game": "no-limits"}'), 'a scenario').title).toBe(
    'This is a saved game, not a scenario.',
  );
  expect(sayWrongFile(known('{"id": "mine"}'), 'a saved game').title).toBe(
    'This is a scenario, not a saved game.',
  );
});

test.each([
  ['No Limits: Teal 4', 'what a team hands in', 'Collect'],
  ['{"columns": [], "teams": []}', 'the table of a class', 'not opened here'],
  ['{"tally": {}}', 'what the lab measured', 'merge'],
  ['{"claims": []}', 'the list of the article’s claims', 'claim by claim'],
  ['{"$schema": "", "properties": {}}', 'the schema', '“$schema”'],
] as const)('%s', (text, what, where) => {
  const words = sayWrongFile(known(text), 'a scenario');
  expect(words.title).toContain(what);
  expect(words.title).toMatch(/, not a scenario\.$/);
  expect(words.text).toContain(where);
  expect(words.open).toBeNull();
});
