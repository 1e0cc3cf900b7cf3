// Shown numbers: signs, percent, and parts that always add up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, listed, percent, plain, shareOut, signed, tenths, whole } from '../../src/words/number.ts';

test('signs are true minus and plus, one decimal at most, never minus zero', () => {
  expect([2, -3, 0, 1.25, -1.25, -0.04, 12.34].map(signed)).toEqual([
    '+2',
    '−3',
    '0',
    '+1.3',
    '−1.3',
    '0',
    '+12.3',
  ]);
  expect([3.25, -2, -0.01].map(plain)).toEqual(['3.3', '−2', '0']);
  expect(Object.is(whole(-0.2), 0)).toBe(true);
});

test('percent keeps its sign on the line with a no-break space', () => {
  expect(percent(40)).toBe('40\u00a0%');
});

test('counts and lists', () => {
  expect([counted(1, 'chip'), counted(3, 'chip'), counted(2, 'reply', 'replies')]).toEqual([
    '1 chip',
    '3 chips',
    '2 replies',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('shareOut', () => {
  const inTenths = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + Math.round(value * 10), 0);
  const change = fc.double({ min: -60, max: 60, noNaN: true, noDefaultInfinity: true });

  test('gives the largest remainders their tenth', () => {
    expect(shareOut([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.4, 0.3, 0.3]);
    expect(shareOut([-1.26, 0.31], -1)).toEqual([-1.3, 0.3]);
  });

  test('shown parts add up exactly to the shown total, and no part is off by more than a tenth or so', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), values => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const shown = shareOut(values, total);
        expect(inTenths(shown)).toBe(Math.round(tenths(total) * 10));
        for (const [i, part] of shown.entries()) expect(Math.abs(part - values[i]!)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });

  test('a total rounded at its ends is met as well', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), change, (values, from) => {
        const to = from + values.reduce((sum, value) => sum + value, 0);
        const total = tenths(tenths(to) - tenths(from));
        expect(inTenths(shareOut(values, total))).toBe(Math.round(total * 10));
      }),
    );
  });

  test('nothing to share out stays nothing', () => {
    expect(shareOut([], 0)).toEqual([]);
  });
});
