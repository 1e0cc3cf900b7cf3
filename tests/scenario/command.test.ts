// "npm run check" as an author runs it: what it prints, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { put, smallScenario, textOf } from '../support/small-scenario.ts';

const PATIENCE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'no-limits-'));

function fileWith(data: unknown, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, textOf(data));
  return path;
}

function check(...words: string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/check.ts', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { status, lines: stdout.trimEnd().split('\n') };
}

test(
  'a right file, a deck and a wrong file',
  () => {
    const right = fileWith(smallScenario(), 'right.json');
    const deck = fileWith({ extends: ['right.json'], questions: ['Why?'] }, 'deck.json');
    const spoilt = smallScenario();
    put(spoilt, 'events.1.effects.0.dial', 'trsut');
    const wrong = fileWith(spoilt, 'wrong.json');
    const { status, lines } = check(right, deck, wrong, join(folder, 'gone.json'));
    expect(status).toBe(1);
    expect(lines).toEqual([
      `${right} (scenario): 0 errors, 0 warnings, 0 notes`,
      `${deck} (deck): 0 errors, 0 warnings, 0 notes`,
      expect.stringMatching(
        /wrong\.json:\d+:\d+ error: events\.rain\.effects\[0\]\.dial: .*"trsut".*Did you mean "trust"\?$/,
      ),
      `${wrong} (scenario): 1 error, 0 warnings, 0 notes`,
      expect.stringContaining('There is no file'),
      expect.stringMatching(/gone\.json \(deck\): 1 error/),
    ]);
  },
  PATIENCE,
);

test(
  'for other programs: --json',
  () => {
    const data = smallScenario();
    put(data, 'sources.radio', { name: 'A broadcast', date: '2025' });
    const path = fileWith(data, 'noted.json');
    const { status, lines } = check('--json', path);
    expect(status).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toMatchObject([
      { path, kind: 'scenario', problems: [{ severity: 'note', code: 'never-used', path: 'sources.radio' }] },
    ]);
  },
  PATIENCE,
);
