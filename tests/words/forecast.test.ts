// The sentences of the forecast and of the belief: counts, lines, ranges, and where two plans differ.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { emptyOrders } from '../../src/sim/draft.ts';
import { bandOf, sayLikeliest, sayShare } from '../../src/words/belief.ts';
import {
  countOf,
  differences,
  type Line,
  sayBeyond,
  sayCrossing,
  sayOtherPlan,
  saySource,
} from '../../src/words/forecast.ts';
import { scenarioTexts } from '../support/real-world.ts';

const loaded = loadScenario(scenarioTexts(), 'the-thin-reserve.json');
if (!loaded.ok) throw new Error('the shipped scenario does not load');
const { scenario, world } = loaded;
const east: Line = {
  dial: 'east',
  way: 'below',
  at: 40,
  source: { kind: 'mark', text: 'read as an open door' },
};
const leverage: Line = {
  dial: 'leverage',
  way: 'from',
  at: 78,
  source: { kind: 'priority', title: 'Sovereignty in the east' },
};

describe('a crossing', () => {
  test.each([
    [east, 7, false, 'In 7 of 20 futures, East falls below 40.'],
    [east, 0, false, 'In none of 20 futures, East falls below 40.'],
    [east, 20, true, 'In all 20 futures, East is below 40.'],
    [leverage, 3, false, 'In 3 of 20 futures, Leverage rises to 78 or more.'],
    [leverage, 3, true, 'In 3 of 20 futures, Leverage is at 78 or more.'],
  ] as const)('%#', (line, count, already, said) => {
    expect(sayCrossing(scenario, line, count, 20, already)).toBe(said);
  });

  test('the line says where it comes from, and a mark for reading that it is none of the rules', () => {
    expect(sayBeyond(east)).toBe('below: read as an open door');
    expect(saySource(east)).toContain('no rule begins there');
    expect(saySource(leverage)).toContain('Sovereignty in the east');
  });

  test('the other plan is told with its price, or that there is none', () => {
    expect(sayOtherPlan(3, 20, { name: 'Front', b: 9 })).toBe(
      'Plan B, under the very same luck: 3 of 20. Front pays for it, in 9 of 20.',
    );
    expect(sayOtherPlan(20, 20, null)).toContain('all 20. No other line');
  });
});

test('a count never says more than there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (of, some) => {
      const words = countOf(some % (of + 1), of);
      expect(words).toMatch(/^(none of \d+|all \d+|\d+ of \d+)$/);
    }),
  );
});

test('each share lies inside the range that its words name, and words rise with it', () => {
  const froms: number[] = [];
  for (let hundredth = 0; hundredth <= 100; hundredth++) {
    const [, from, to] = /^(\d+) to (\d+) in 100$/.exec(bandOf(hundredth / 100).range)!;
    expect(hundredth).toBeGreaterThanOrEqual(Number(from));
    expect(hundredth).toBeLessThanOrEqual(Number(to));
    froms.push(Number(from));
  }
  expect([...froms].sort((a, b) => a - b)).toEqual(froms);
  expect(new Set(froms.map(from => bandOf(from / 100).words)).size).toBe(new Set(froms).size);
  expect(bandOf(1.0000001).range).toBe('95 to 100 in 100');
  expect(sayShare(0.617)).toBe('about 62 in 100');
});

test('the likeliest reading is said in words with its range', () => {
  expect(sayLikeliest(scenario, { border: 0.7, covert: 0.1, squeeze: 0.1, none: 0.1 })).toBe(
    'Border move: probably under way, 60 to 80 in 100.',
  );
  expect(sayLikeliest(scenario, { border: 0.1, covert: 0.1, squeeze: 0.1, none: 0.7 })).toBe(
    'Nothing afoot: probably, 60 to 80 in 100.',
  );
});

test('two plans differ exactly where they were written differently', () => {
  const a = emptyOrders(world, world.start);
  const b = {
    ...a,
    chips: { ...a.chips, east: a.chips.east + 1 },
    rail: [{ brigade: 3, to: 'east' as const }],
  };
  const { differ, same } = differences(scenario, a, b);
  expect(differ).toEqual([
    { name: 'Eastern garrison', a: `${a.chips.east}`, b: `${a.chips.east + 1}` },
    { name: 'By rail', a: 'none', b: 'Brigade 4 east' },
  ]);
  expect(differ.length + same.length).toBe(11);
  expect(same).toEqual(expect.arrayContaining(['western front 0', 'tempo normal', 'answer none']));
  // The letter of an answer stands as it does on its card.
  expect(differences(scenario, { ...a, answer: 'B' }, { ...a, answer: 'B' }).same).toContain('answer B');
  // What the player thinks is the same beside both plans.
  expect(differences(scenario, a, { ...a, estimate: 40 }).differ).toEqual([]);
});
