// Small things the workbench says: the name of the file, the card's kind, and where a game stands.
import { describe, expect, test } from 'vitest';
import { openBench } from '../../src/panels/workbench/bench.ts';
import { fileName } from '../../src/panels/workbench/file-name.ts';
import { oneOf } from '../../src/panels/workbench/outline.ts';
import { newScenario } from '../../src/panels/workbench/templates.ts';
import { atEnd } from '../../src/panels/workbench/why-part.tsx';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { newDraft } from '../../src/session/drafts.ts';
import { files } from '../content/scenario-files.ts';

describe('the name of the file', () => {
  test.each([
    ['My winter', 'My-winter.json'],
    [' winter.JSON ', 'winter.json'],
    ['漢字', '漢字.json'],
    ['зима 2', 'зима-2.json'],
    ['../../decks/events.json', 'decks-events.json'],
    ['w'.repeat(300), `${'w'.repeat(80)}.json`],
  ])('"%s" becomes "%s"', (wanted, name) => {
    expect(fileName(wanted)).toBe(name);
  });

  test.each(['', '  ', '.json', '-', '…'])('"%s" is none: the old one stays', wanted => {
    const bench = openBench(files, newDraft('mine.json', newScenario(FORMAT)));
    bench.rename(wanted);
    expect(bench.name.value).toBe('mine.json');
    expect(bench.kept.value).toBe('untouched');
  });
});

test('one card of a kind is called by its name in the singular', () => {
  expect(oneOf({ kind: 'priorities', id: 'a' })).toBe('Priority');
  expect(oneOf({ kind: 'actors', id: 'a' })).toBe('Actor outside');
});

test('at the end of a game no turn is under way', () => {
  expect(atEnd('It is turn 2 or later: now turn 13')).toBe('It is turn 2 or later: the game is over');
  expect(atEnd('Trust is at least 40: now 63')).toBe('Trust is at least 40: now 63');
});
