// Turns as quarters.
import { expect, test } from 'vitest';
import { quarterName, quarterOf, quarterShort, turnOf } from '../../src/words/dates.ts';

const january = { year: 2026, quarter: 1 };

test('turns are quarters from the first one of the scenario on', () => {
  expect([0, 3, 4, 11, 12].map(turn => quarterName(january, turn))).toEqual([
    'Q1 2026',
    'Q4 2026',
    'Q1 2027',
    'Q4 2028',
    'Q1 2029',
  ]);
  expect(quarterOf({ year: 2025, quarter: 4 }, 1)).toEqual({ year: 2026, quarter: 1 });
  expect(quarterShort(january, 6)).toBe('Q3');
});

test('turns are counted from one and stop at the last', () => {
  expect([turnOf(0, 12), turnOf(11, 12), turnOf(12, 12)]).toEqual([
    'Turn 1 of 12',
    'Turn 12 of 12',
    'Turn 12 of 12',
  ]);
});
