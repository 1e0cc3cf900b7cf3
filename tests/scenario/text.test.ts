// The text of a file before anything about scenarios: strict JSON, bounded, with every mistake at its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_DEPTH, MAX_SIZE, readTree } from '../../src/scenario/read.ts';
import { plain } from '../../src/scenario/tree.ts';

const problemsOf = (text: string) =>
  readTree('a.json', text).problems.map(({ code, line, column, expected, found }) => ({
    at: `${line}:${column}`,
    code,
    expected,
    found,
  }));

test.each([
  ['{ "a": 1 }\n// later', '2:1', 'comment', 'no comments', '// later'],
  ['{\n  /* why */ "a": 1 }', '2:3', 'comment', 'no comments', '/* why */'],
  ['{\n  "a": 1,\n}', '2:9', 'trailing-comma', '', ''],
  ['[1, 2,\r\n]', '1:6', 'trailing-comma', '', ''],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'not-json', 'a comma before this', '"b"'],
  ['{ "a" 1 }', '1:7', 'not-json', 'a colon between key and value', '1'],
  [
    '{ a: 1 }',
    '1:3',
    'not-json',
    'a value: text in double quotes, a number, true, false, null, { } or [ ]',
    'a',
  ],
  ['{ "a": "x\n}', '1:8', 'not-json', 'a closing double quote on the same line', '"x'],
  ['{ "a": [1, 2 }', '1:14', 'not-json', 'a closing bracket ]', '}'],
  ['{ "a": 1', '1:9', 'not-json', 'a closing brace }', 'the end of the file'],
  ['', '1:1', 'not-json', 'a value', 'the end of the file'],
  ['{ "a": "\t" }', '1:8', 'not-json', 'text without line breaks or tabs; write \\n or \\t', '"\t"'],
  ['{ "a": 1.e4 }', '1:8', 'not-json', 'digits after this', '1.'],
  ['{ "__proto__": {} }', '1:3', 'forbidden-key', 'another key', '"__proto__"'],
  ['{ "x": { "constructor": 1 } }', '1:10', 'forbidden-key', 'another key', '"constructor"'],
  ['{ "a": 1,\n  "b": 2, "a": 3 }', '2:11', 'duplicate-key', '"a" once; it is also on line 1', '"a" again'],
])('%j', (text, at, code, expected, found) => {
  expect(problemsOf(text)[0]).toEqual({ at, code, expected, found });
});

test('a mistake in the syntax is told once, not again wherever the reader stumbles over it', () => {
  expect(problemsOf('{ a: 1, "b": 2 }')).toHaveLength(1);
  expect(problemsOf('{ "a": 1, // one\n "b": 2, // two\n}').map(({ code }) => code)).toEqual([
    'comment',
    'comment',
    'trailing-comma',
  ]);
});

test('files that are too large or too deep are refused before they are read', () => {
  expect(problemsOf(`"${'x'.repeat(MAX_SIZE)}"`)[0]?.code).toBe('too-large');
  expect(problemsOf('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toEqual([]);
  expect(problemsOf('['.repeat(MAX_DEPTH + 1))[0]).toMatchObject({
    code: 'too-deep',
    at: `1:${MAX_DEPTH + 1}`,
  });
  expect(problemsOf('{"a":'.repeat(150_000))[0]?.code).toBe('too-deep');
  expect(problemsOf(`// "\n${'['.repeat(500_000)}`)[0]?.code).toBe('too-deep');
});

test('a byte order mark before the text does no harm', () => {
  expect(readTree('a.json', '\uFEFF{ "a": 1 }').problems).toEqual([]);
});

/** Keys that JSON.parse takes and this reader refuses on purpose are left out. */
const json = fc
  .jsonValue({ maxDepth: 5 })
  .filter(value => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));

test('reads what JSON.parse reads, as it reads it', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const { tree, problems } = readTree('a.json', text);
      expect(problems).toEqual([]);
      expect(tree && plain(tree)).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses, and every problem has a place inside the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'{}[]":,.-+eE0123 \n\t/*\\utrfalsn') }),
    fc.tuple(json, fc.nat(), fc.string({ maxLength: 2 })).map(([value, place, insert]) => {
      const whole = JSON.stringify(value, null, 1);
      return whole.slice(0, place % (whole.length + 1)) + insert + whole.slice(place % (whole.length + 1));
    }),
  );
  fc.assert(
    fc.property(text, source => {
      const { tree, problems } = readTree('a.json', source);
      const lines = source.split(/\r\n|\r|\n/);
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
      }
      if (parses(source) && problems.length === 0) expect(tree && plain(tree)).toEqual(JSON.parse(source));
      if (!parses(source)) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
