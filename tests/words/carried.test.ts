// What a second part says of the first.
import { expect, test } from 'vitest';
import { sayCarried } from '../../src/words/carried.ts';

const scenario = { dials: [] };

test('dials by name and value, flags by how many still hold', () => {
  const dials = { trust: 40, leverage: 34.5 };
  expect(sayCarried(scenario, { from: 'one', dials, flags: {} })).toBe(
    'Carried over from the first part: Trust 40 and Leverage 34.5.',
  );
  expect(sayCarried(scenario, { from: 'one', dials: { trust: 40 }, flags: { truce: null, thaw: 2 } })).toBe(
    'Carried over from the first part: Trust 40 and 2 conditions that still hold.',
  );
});

test('nothing carried, nothing said', () => {
  expect(sayCarried(scenario, { from: 'one', dials: {}, flags: {} })).toBe('');
});
