// Files that build on files: what wins, in which order, and that every problem still names the file it is in.
import { describe, expect, test } from 'vitest';
import { mergeFiles } from '../../src/scenario/extends.ts';
import { resolvePath } from '../../src/scenario/gather.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { plain } from '../../src/scenario/tree.ts';
import { put, smallScenario, textOf } from '../support/small-scenario.ts';

type Files = Record<string, unknown>;

function texts(files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, textOf(data)]));
}

const mergedFrom = (files: Files) => {
  const { tree, problems } = mergeFiles(texts(files), 'a.json');
  return { value: tree && plain(tree), problems };
};

describe('what wins', () => {
  test('objects merge key by key, at any depth', () => {
    const { value, problems } = mergedFrom({
      'a.json': { extends: ['b.json'], title: 'Mine', start: { trust: 40 }, tuning: { war: { chance: 2 } } },
      'b.json': {
        title: 'Theirs',
        turns: 12,
        start: { trust: 64, front: 52 },
        tuning: { war: { chance: 1, tempo: 3 } },
      },
    });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      title: 'Mine',
      turns: 12,
      start: { trust: 40, front: 52 },
      tuning: { war: { chance: 2, tempo: 3 } },
    });
  });

  test('a card replaces the one of the same id, whole and in its place; new ones follow', () => {
    const { value } = mergedFrom({
      'a.json': { extends: ['b.json'], events: [{ id: 'new' }, { id: 'two', title: 'Mine' }] },
      'b.json': { events: [{ id: 'one' }, { id: 'two', title: 'Theirs', weight: 3 }, { id: 'three' }] },
    });
    expect(value).toEqual({
      events: [{ id: 'one' }, { id: 'two', title: 'Mine' }, { id: 'three' }, { id: 'new' }],
    });
  });

  test('"remove" takes a card away', () => {
    const { value, problems } = mergedFrom({
      'a.json': { extends: ['b.json'], events: [{ id: 'two', remove: true }] },
      'b.json': { events: [{ id: 'one' }, { id: 'two' }] },
    });
    expect(problems).toEqual([]);
    expect(value).toEqual({ events: [{ id: 'one' }] });
  });

  test('other lists are replaced', () => {
    const { value } = mergedFrom({
      'a.json': { extends: ['b.json'], questions: ['Mine?'], aims: [], events: [] },
      'b.json': { questions: ['One?', 'Two?'], aims: ['Theirs.'], events: [{ id: 'one' }] },
    });
    expect(value).toEqual({ questions: ['Mine?'], aims: [], events: [{ id: 'one' }] });
  });

  test('what is extended comes first, the later file of a list wins, and each file counts once', () => {
    const { value } = mergedFrom({
      'a.json': { extends: ['b.json', 'c.json'] },
      'b.json': { extends: ['d.json'], title: 'b', period: 'b' },
      'c.json': { extends: ['d.json'], title: 'c' },
      'd.json': { title: 'd', period: 'd', summary: 'd' },
    });
    expect(value).toEqual({ title: 'c', period: 'b', summary: 'd' });
  });

  test('"$schema" and "extends" are gone from the result', () => {
    const { value } = mergedFrom({
      'a.json': { $schema: 'x', extends: ['b.json'] },
      'b.json': { $schema: 'y', title: 'b' },
    });
    expect(value).toEqual({ title: 'b' });
  });
});

describe('what is refused', () => {
  test('a missing file, at the place where it is named', () => {
    const files = {
      'a.json': '{\n  "extends": ["decks/b.json",\n    "decks/gone.json"]\n}',
      'decks/b.json': '{}',
    };
    expect(mergeFiles(files, 'a.json').problems).toEqual([
      {
        ...{ severity: 'error', code: 'file-missing', file: 'a.json', line: 3, column: 5 },
        ...{ path: 'extends', expected: 'a file', found: 'decks/gone.json' },
      },
    ]);
    expect(mergeFiles({}, 'a.json').problems[0]).toMatchObject({
      code: 'file-missing',
      file: 'a.json',
      path: '',
    });
  });

  test('a circle, told once', () => {
    const { problems } = mergedFrom({
      'a.json': { extends: ['b.json'] },
      'b.json': { extends: ['c.json'] },
      'c.json': { extends: ['a.json'] },
    });
    expect(problems).toMatchObject([
      {
        code: 'extends-cycle',
        file: 'c.json',
        line: 3,
        column: 5,
        found: 'a.json > b.json > c.json > a.json',
      },
    ]);
  });

  test.each([
    ['b.json', '"b.json"'],
    [[1], '1'],
    [[['b.json']], 'a list'],
  ])('"extends": %j', (extended, found) => {
    const { problems } = mergedFrom({ 'a.json': { extends: extended }, 'b.json': {} });
    expect(problems).toMatchObject([{ code: 'extends-shape', path: 'extends', found }]);
  });

  test('removing what is not there, with the name that was probably meant', () => {
    const { problems } = mergedFrom({
      'a.json': { extends: ['b.json'], events: [{ id: 'ore-tals', remove: true }] },
      'b.json': { events: [{ id: 'ore-talks' }] },
    });
    expect(problems).toMatchObject([{ code: 'nothing-to-remove', found: '"ore-tals"', meant: 'ore-talks' }]);
  });

  test('a file that is not an object', () => {
    expect(mergedFrom({ 'a.json': [] }).problems).toMatchObject([{ code: 'wrong-type', line: 1, column: 1 }]);
  });
});

test('two decks that bring the same card are a warning; a deck and the file that extends it are not', () => {
  const card = (title: string) => ({ events: [{ id: 'ore', title }] });
  const { problems } = mergedFrom({
    'a.json': { extends: ['b.json', 'c.json'] },
    'b.json': card('b'),
    'c.json': card('c'),
  });
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      code: 'replaced-by-sibling',
      file: 'c.json',
      path: 'events.ore',
      found: '"ore", also in b.json',
    },
  ]);
  const own = mergedFrom({ 'a.json': { extends: ['b.json'], ...card('a') }, 'b.json': card('b') });
  expect(own.problems).toEqual([]);
});

test.each([
  ['a.json', 'decks/b.json', 'decks/b.json'],
  ['scenarios/a.json', './decks/b.json', 'scenarios/decks/b.json'],
  ['scenarios/decks/a.json', '../b.json', 'scenarios/b.json'],
  ['a.json', '../b.json', '../b.json'],
  ['../x/a.json', 'b.json', '../x/b.json'],
])('in %s, "%s" is %s', (from, to, path) => {
  expect(resolvePath(from, to)).toBe(path);
});

describe('problems of merged files', () => {
  const spoilt = () => {
    const data = smallScenario();
    put(data, 'events.1.effects.0.dial', 'trsut');
    const { events, ...rest } = data;
    return {
      'main.json': { ...rest, extends: ['decks/cards.json'], turns: 1 },
      'decks/cards.json': { events },
    };
  };

  test('name the file that the mistake is in', () => {
    const loaded = loadScenario(texts(spoilt()), 'main.json');
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { file: 'decks/cards.json', path: 'events.rain.effects[0].dial', meant: 'trust' },
      { file: 'main.json', path: 'turns' },
    ]);
  });

  test('are told even while a file is missing, but not those that the missing file may solve', () => {
    const files = texts(spoilt());
    Reflect.deleteProperty(files, 'decks/cards.json');
    const loaded = loadScenario(files, 'main.json');
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code).sort()).toEqual([
      'file-missing',
      'out-of-range',
    ]);
  });
});
