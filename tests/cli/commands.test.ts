// The commands as they are typed: a game as text, a save replayed, and plain words for what was typed wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeSave, printSave } from '../../src/session/save.ts';
import { newGame, playOn } from '../session/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'no-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...words: string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...words], {
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('play', { timeout: 60_000 }, () => {
  test('prints the same whole game for the same seed, and another for another', () => {
    const words = ['--scenario', 'the-thin-reserve', '--player', 'signal-reader', '--seed'];
    const first = run('play', ...words, '7');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('Q1 2026 · Turn 1 of 12');
    expect(first.out).toMatch(/\nEnding: .+\.\n$/);
    expect(run('play', ...words, '7').out).toBe(first.out);
    expect(run('play', ...words, '8').out).not.toBe(first.out);
  });

  test.each([
    [['--player', 'nobody'], /^--player "nobody" does not exist\. Choose one of: random, /],
    [['--seed'], /^--seed needs a value after it\./],
    [['--speed', '2'], /^There is no --speed\. Known are --scenario, /],
    [['--priorities', 'cohesion'], /^--priorities /],
    [['seven'], /^"seven" is not understood\. Try --help\./],
  ])('%j is refused in words', (words, said) => {
    const { code, out, err } = run('play', ...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(said);
  });

  test('--help tells the choices', () => {
    expect(run('play', '--help').out).toContain('--player      random, ');
  });
});

describe('replay', { timeout: 60_000 }, () => {
  const numbers = Array.from({ length: 14 }, (_, i) => i * 41 + 3);
  const saved = makeSave(playOn(newGame('AMUR-4193'), [numbers, numbers, numbers]));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('an honest save is the same game', () => {
    const { code, out } = run('replay', write('good.json', printSave(saved)));
    expect([code, out]).toEqual([
      0,
      'The same game: The thin reserve, seed AMUR-4193, 3 turns, 4 fingerprints.\n',
    ]);
  });

  test('an altered one is refused with its turn', () => {
    const fingerprints = saved.fingerprints.map((text, i) => (i === 2 ? '0'.repeat(16) : text));
    const { code, err } = run('replay', write('bad.json', printSave({ ...saved, fingerprints })));
    expect(code).toBe(1);
    expect(err).toContain('does not match its own history from turn 2 on');
  });

  test('a file that is not there is named', () => {
    expect(run('replay', 'nowhere.json').err).toBe('There is no file nowhere.json that can be read.\n');
  });
});
