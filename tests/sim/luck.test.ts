// Luck: even, keyed, and fair by weight.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { keyWords, nameKey, unit, wait } from '../../src/sim/luck.ts';

describe('draws', () => {
  test('stay in [0, 1), fill ten bins evenly, and hardly repeat between neighbours', () => {
    const bins = new Array<number>(10).fill(0);
    let alike = 0;
    for (let n = 0; n < 50_000; n++) {
      const u = unit(n, 7, n % 12, nameKey('a'));
      const next = unit(n, 7, (n % 12) + 1, nameKey('a'));
      bins[Math.floor(u * 10)]!++;
      if (Math.floor(u * 10) === Math.floor(next * 10)) alike++;
    }
    for (const count of bins) expect(Math.abs(count - 5000)).toBeLessThan(300);
    expect(Math.abs(alike - 5000)).toBeLessThan(300);
  });

  test('the same seed text gives the same key words; another text gives others', () => {
    expect(keyWords('seed')).toEqual(keyWords('seed'));
    expect(keyWords('seed')).not.toEqual(keyWords('seed '));
    for (const word of keyWords('')) expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
  });
});

describe('waiting times', () => {
  test('the shortest wait wins in proportion to weight', () => {
    const weights = { a: 1, b: 2, c: 5 };
    const wins = { a: 0, b: 0, c: 0 };
    for (let n = 0; n < 40_000; n++) {
      let winner: keyof typeof weights = 'a';
      let shortest = Number.POSITIVE_INFINITY;
      for (const name of ['a', 'b', 'c'] as const) {
        const time = wait(unit(n, n, 0, nameKey(name)), weights[name]);
        if (time < shortest) [shortest, winner] = [time, name];
      }
      wins[winner]++;
    }
    expect(wins.a / 40_000).toBeCloseTo(1 / 8, 1);
    expect(wins.b / 40_000).toBeCloseTo(2 / 8, 1);
    expect(wins.c / 40_000).toBeCloseTo(5 / 8, 1);
  });

  test('is the exponential law, close to the true logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999999, noNaN: true }), u => {
        expect(wait(u, 1)).toBeCloseTo(-Math.log(1 - u), 5);
      }),
    );
  });
});

describe('fingerprints', () => {
  test('tell any two positions apart that differ in one number', () => {
    fc.assert(
      fc.property(fc.float64Array({ minLength: 1, maxLength: 40, noNaN: true }), fc.nat(), (state, where) => {
        const other = state.slice();
        const slot = where % state.length;
        other[slot] = state[slot] === 1 ? 2 : 1;
        expect(fingerprint(state)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(state)).toBe(fingerprint(state.slice()));
        expect(fingerprint(other)).not.toBe(fingerprint(state));
      }),
    );
  });

  test('take -0 for 0', () => {
    expect(fingerprint(Float64Array.of(-0))).toBe(fingerprint(Float64Array.of(0)));
  });
});
