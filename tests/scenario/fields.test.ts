// No field that the game ignores: whatever an author may write, something other than the schema reads.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leafPaths } from '../support/leaf-paths.ts';

/** What only declares, edits or measures fields does not count as reading them. */
const NOT_READERS =
  /scenario\/(schema|lint)\/|panels\/workbench\/|scenario\/(problem|completeness)\.ts|sim\/tuning\.ts/;
/** For the author's editor, and for the linter: a promise about the endings as a whole. */
const FOR_OTHERS = ['$schema', 'endings[].tolerable'];

const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .filter(path => !NOT_READERS.test(path))
  .map(path => ({
    path,
    text: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  }));

/** Is a property of this name read anywhere: `.name`, `{ name, ...`, \'name\'? */
function readers(name: string): string[] {
  const read = new RegExp(`(\\.${name}\\b|[{,]\\s*${name}\\b(?!\\()|['"]${name}['"])`);
  return texts.filter(({ text }) => read.test(text)).map(({ path }) => path);
}

const lastKey = (path: string) =>
  path
    .replaceAll(/\[\]|\.\*$/g, '')
    .split('.')
    .at(-1) ?? '';

test('the walk over the schema finds the fields', () => {
  const paths = leafPaths();
  expect(paths.length).toBeGreaterThan(300);
  expect(paths).toEqual(
    expect.arrayContaining(['calendar.step', 'condition.ago', 'effect.byTempo.low', 'tuning.war.chance']),
  );
});

test('every field is read somewhere', () => {
  const ignored = leafPaths().filter(path => readers(lastKey(path)).length === 0);
  expect(ignored).toEqual(FOR_OTHERS);
});

test('the coefficients are read by the rules', () => {
  const rules = texts.filter(({ path }) => path.startsWith('src/sim/'));
  const unread = leafPaths()
    .filter(path => path.startsWith('tuning.'))
    .filter(path => !rules.some(({ text }) => new RegExp(`\\b${lastKey(path)}\\b`).test(text)));
  expect(unread).toEqual([]);
});

test('a name that nothing reads would be found', () => {
  expect(readers('nobodyReadsThis')).toEqual([]);
});
