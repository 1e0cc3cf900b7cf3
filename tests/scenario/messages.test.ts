// Every mistake that authors were thought to make, and word for word what they are told. `npx tsx tests/golden/record.ts`
// writes the messages anew; read the difference as an author would.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { PROBLEM_CODES } from '../../src/scenario/problem.ts';
import { MISTAKES, messagesOf } from '../support/mistakes.ts';

/** Milliseconds: this loads every mistake anew, perhaps on a busy machine. */
const PATIENCE = 60_000;

const golden = JSON.parse(
  readFileSync(new URL('../golden/messages.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

test('there are more than a hundred, all different', () => {
  expect(MISTAKES.length).toBeGreaterThan(100);
  expect(Object.keys(golden)).toEqual(MISTAKES.map(({ name }) => name));
  const files = MISTAKES.map(mistake => JSON.stringify(mistake.files));
  expect(new Set(files).size).toBe(MISTAKES.length);
});

test.each(MISTAKES)('$name', mistake => {
  const messages = messagesOf(mistake);
  expect(messages).not.toEqual([]);
  expect(messages).toEqual(golden[mistake.name]);
});

test(
  'every kind of problem is among them',
  () => {
    const told = new Set(
      MISTAKES.flatMap(({ files }) => {
        const loaded = loadScenario(files, 'small.json');
        return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code }) => code);
      }),
    );
    // What the player chose is no mistake in a file; "not-valid" stands for what no schema of ours refuses.
    const elsewhere = ['no-such-option', 'not-valid'];
    expect(PROBLEM_CODES.filter(code => !told.has(code) && !elsewhere.includes(code))).toEqual([]);
  },
  PATIENCE,
);
