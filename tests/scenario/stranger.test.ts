// Files from strangers: whatever is in them, they load or are refused with a reason at a place. Nothing else happens.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDeck, loadClaims } from '../../src/scenario/deck-check.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { SLOT } from '../../src/sim/state.ts';
import { printProblem } from '../../src/words/problem.ts';
import { playGame } from '../support/games.ts';
import { type Data, richScenario, smallScenario, textOf } from '../support/small-scenario.ts';

/** Milliseconds: these load hundreds of scenarios, perhaps on a busy machine. */
const PATIENCE = 120_000;
/** MUTATED_FILES=10000 tries more than there is time for in every run of the suite. */
const MUTATED = Number(process.env.MUTATED_FILES ?? 1000);

type Step = string | number;

/** Paths to everything in a value. */
function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

const paths = pathsIn(richScenario()).filter(path => path.length > 0);
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    0,
    1,
    2,
    0.5,
    1e9,
    true,
    false,
    [],
    {},
    [[]],
    'always',
    'letter',
    'trust',
  ),
  fc.constantFrom<unknown>(
    { always: true },
    { not: { flag: 'x' } },
    { dial: 'trust', by: 1 },
    { id: 'x' },
    { id: 'x', remove: true },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const mutation = fc.record({
  at: fc.nat(paths.length - 1),
  how: fc.constantFrom<'replace' | 'delete' | 'rename' | 'repeat'>('replace', 'delete', 'rename', 'repeat'),
  value: junk,
});

/** Changes a scenario in one place. Earlier changes may have taken the place away; then nothing happens. */
function mutate(data: Data, { at, how, value }: { at: number; how: string; value: unknown }): void {
  const path = paths[at] ?? [];
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((here, step) => Reflect.get(Object(here), step), data);
  if (parent === null || typeof parent !== 'object' || !Reflect.has(parent, key)) return;
  if (how === 'replace') Reflect.set(parent, key, value);
  if (how === 'repeat' && Array.isArray(parent)) parent.push(parent[Number(key)]);
  if (how === 'rename' && !Array.isArray(parent)) Reflect.set(parent, `${key}s`, Reflect.get(parent, key));
  if (how === 'rename' || how === 'delete') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
}

function expectReasons(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n');
  for (const problem of problems) {
    expect(problem.file).toBe('small.json');
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
    expect(problem.code).not.toBe('not-valid');
    expect(printProblem(problem)).not.toMatch(/\bundefined\b|\[object|\bNaN\b|Invalid input/);
  }
}

test(
  'a scenario changed at random loads and is played to its end, or is refused with a place and a reason',
  () => {
    let played = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), mutations => {
        const data = richScenario();
        for (const each of mutations) mutate(data, each);
        const text = textOf(data);
        const loaded = loadScenario({ 'small.json': text }, 'small.json');
        expectReasons(loaded.ok ? loaded.warnings : loaded.problems, text);
        if (!loaded.ok) {
          refused++;
          expect(loaded.problems.some(problem => problem.severity === 'error')).toBe(true);
          return;
        }
        played++;
        const { steps } = playGame(loaded.world, 'seed', 'random');
        expect(steps.at(-1)?.state[SLOT.ending]).toBeGreaterThanOrEqual(0);
        expect(steps.every(({ state }) => state.every(Number.isFinite))).toBe(true);
      }),
      { numRuns: MUTATED, seed: 2026 },
    );
    expect(played).toBeGreaterThan(MUTATED / 20);
    expect(refused).toBeGreaterThan(MUTATED / 4);
  },
  PATIENCE * 5,
);

test(
  'a text changed at random never makes anything throw',
  () => {
    const whole = textOf(smallScenario());
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(cut, ([from, length, insert]) => {
        const text = whole.slice(0, from) + insert + whole.slice(from + length);
        const loaded = loadScenario({ 'small.json': text }, 'small.json');
        if (!loaded.ok) expect(loaded.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE,
);

test(
  'any text and any value are taken calmly, also as a deck and as the list of claims',
  () => {
    const text = fc.oneof(
      fc.string(),
      fc.jsonValue({ maxDepth: 4 }).map(value => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, source => {
        const files = { 'small.json': source };
        expect(loadScenario(files, 'small.json').ok).toBe(false);
        checkDeck(files, 'small.json');
        loadClaims(files, 'small.json');
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);

test('names from the machinery of the language are names like any other', () => {
  for (const name of ['toString', 'hasOwnProperty', 'valueOf', 'get']) {
    const data = smallScenario();
    Reflect.set(data, 'id', name);
    const condition = { all: [{ flag: name }, { dial: 'trust', below: 10 }] };
    Object.assign((data.events as Data[])[1]!, { id: name, when: condition });
    Object.assign((data.events as Data[])[2]!, { effects: [{ flag: name }] });
    const text = textOf(data);
    expect(loadScenario({ [name]: text }, name)).toMatchObject({ ok: true, warnings: [] });
    expect(loadScenario({}, name)).toMatchObject({ ok: false, problems: [{ code: 'file-missing' }] });
  }
});

test('a file with more conditions than a game can ask is refused', () => {
  const data = smallScenario();
  const leaf = { flag: 'truce' };
  const wide = (inner: unknown) => ({ all: Array(12).fill(inner) });
  Object.assign((data.events as Data[])[1] as Data, { when: wide(wide(wide(wide(leaf)))) });
  const loaded = loadScenario({ 'small.json': JSON.stringify(data) }, 'small.json');
  expect(loaded).toMatchObject({ ok: false, problems: [{ code: 'too-many', line: 1, column: 1 }] });
});
