// The lab as it is typed: the same figures from one worker, from several, and from parts put together.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'no-limits-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lab(...words: string[]) {
  const done = spawnSync(process.execPath, ['src/cli/lab.mjs', ...words], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const SMALL = [
  ...['--scenario', 'one-winter', '--seeds', '4'],
  ...['--player', 'random,signal-reader,oracle,belief-planner'],
];

describe('lab', { timeout: 180_000 }, () => {
  const whole = lab(...SMALL, '--workers', '1', '--json');

  test('prints the ten gates and who wins how often', () => {
    const found = JSON.parse(whole.out) as { gates: { number: number }[]; wins: Record<string, unknown> };
    expect(found.gates.map(gate => gate.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(Object.keys(found.wins)).toContain('belief-planner@trader');
  });

  test('three workers find what one finds', () => {
    expect(lab(...SMALL, '--workers', '3', '--json').out).toBe(whole.out);
  });

  test('two parts put together are the whole; a part alone is not', () => {
    const parts = [1, 2].map(part => {
      const path = join(folder, `part-${part}.json`);
      const { code } = lab(...SMALL, '--shard', `${part}/2`, '--out', path);
      expect(code).toBe(0);
      return path;
    });
    expect(lab('merge', ...parts.reverse(), '--json').out).toBe(whole.out);
    expect(lab('merge', parts[0]!)).toMatchObject({ code: 1, err: 'Missing: 1/2.\n' });
  });

  test.each([
    [['--scenario', 'nowhere'], /^--scenario "nowhere" does not name one scenario\. Choose one of: /],
    [
      ['--scenario', 'one-winter', '--set', 'tuning.chips.bse=4'],
      /there is no "bse" there\. Did you mean "base"\?/,
    ],
    [
      ['--scenario', 'one-winter', '--set', 'tuning.chips.perLine=99'],
      /^--set tuning\.chips\.perLine=99 is not/,
    ],
    [['--shard', '3/2'], /^--shard needs the form 3\/16/],
    [['--player', 'nobody', '--seeds', '2'], /^Nothing to play/],
    [['merge'], /^Name the files to merge\./],
  ])('%j is refused in words', (words, said) => {
    const { code, out, err } = lab(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(said);
  });
});
