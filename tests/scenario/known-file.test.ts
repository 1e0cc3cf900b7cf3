// What a file is by what it begins with: asked before a scenario or a saved game is read, so that a mistaken file is
// called what it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printJson } from '../../src/classroom/debrief/export.ts';
import { printHandIn } from '../../src/classroom/hand-in.ts';
import { newScenario } from '../../src/panels/workbench/templates.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { knownFile } from '../../src/scenario/known-file.ts';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { makeSave, printSave } from '../../src/session/save.ts';
import { files, scenarioIds } from '../content/scenario-files.ts';
import { newGame } from '../session/support.ts';

const kindOf = (text: string) => knownFile(text)?.kind ?? null;

describe('files that the game itself writes', () => {
  test('a saved game, with the title of its scenario', () => {
    expect(knownFile(printSave(makeSave(newGame())))).toEqual({
      kind: 'saved-game',
      title: 'The thin reserve',
      name: 'a saved game of “The thin reserve”',
      belongs: 'It can be opened as a game, with “Open a saved game” on the first screen',
    });
  });

  test('what a team hands in', () => {
    const text = printHandIn('Teal 4, The thin reserve', { code: '7QK2 9XAB', notes: [] });
    expect(kindOf(text)).toBe('hand-in');
    expect(kindOf(`\uFEFF${text}`)).toBe('hand-in');
  });

  test('the table of a class', () => {
    const table = { games: [], codes: [], notes: [], kinds: [], studies: [], fork: null };
    expect(kindOf(printJson(table))).toBe('class-table');
  });

  test('what the lab measured: a part, and its report', () => {
    expect(kindOf('{"format": 1, "scenario": "a.json", "shard": {"index": 0, "of": 1}, "tally": {}}')).toBe(
      'lab',
    );
    expect(kindOf('{"scenario": "a.json", "hash": "0", "split": null, "wins": {}, "gates": []}')).toBe('lab');
  });

  test('the claims of the article, and the schema', () => {
    expect(kindOf(files.get('scenarios/claims.json') ?? '')).toBe('claims');
    expect(kindOf(jsonSchemaText())).toBe('schema');
  });
});

describe('scenarios', () => {
  test.each(scenarioIds)('%s is one', id => {
    expect(kindOf(files.get(`scenarios/${id}.json`) ?? '')).toBe('scenario');
  });

  test('one that is begun, with its title', () => {
    expect(knownFile(newScenario(FORMAT))).toMatchObject({ kind: 'scenario', title: 'My scenario' });
  });

  test('one with keys that do not belong stays one: its author is told of them', () => {
    expect(kindOf('{"id": "mine", "claims": [], "properties": {}, "tally": {}}')).toBe('scenario');
  });
});

test('whatever else there is, is not known, and nothing is thrown', () => {
  for (const text of ['', 'null', '[]', '[{"id": "a"}]', '{"events": []}', '{"game": "chess"}', '{"id": 4}'])
    expect(kindOf(text)).toBeNull();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      knownFile(text);
    }),
  );
  expect(kindOf('['.repeat(200_000))).toBeNull();
});

test('a title that is none, or without end, is left out', () => {
  expect(knownFile('{"game": "no-limits"}')?.title).toBe('');
  expect(knownFile('{"game": "no-limits", "scenario": {"title": 4}}')?.title).toBe('');
  expect(knownFile(JSON.stringify({ id: 'a', title: 'x'.repeat(5000) }))?.title).toBe('');
});
