// Turns as times of the calendar, whatever a turn's length.
import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/sim/slots.ts';
import {
  type Calendar,
  nextTurns,
  periodWord,
  perPeriod,
  quarterBrief,
  quarterName,
  quarterOf,
  quarterShort,
  suchPeriod,
  thisPeriod,
  timeOfTurns,
  turnOf,
} from '../../src/words/dates.ts';
import { logFamily } from '../../src/words/log-families.ts';
import { RULE_SENTENCES } from '../../src/words/rule-sentences.ts';

const january: Calendar = { year: 2026, month: 1 };
const names = (calendar: Calendar, turns: readonly number[]) =>
  turns.map(turn => quarterName(calendar, turn));

test('turns are quarters from the first one of the scenario on', () => {
  expect(names(january, [0, 3, 4, 11, 12])).toEqual(['Q1 2026', 'Q4 2026', 'Q1 2027', 'Q4 2028', 'Q1 2029']);
  expect(quarterOf({ year: 2025, month: 10, step: 'quarter' }, 1)).toEqual({ year: 2026, quarter: 1 });
  expect(quarterShort(january, 6)).toBe('Q3');
});

describe('turns of other lengths', () => {
  test('months', () => {
    const calendar: Calendar = { year: 2026, month: 11, step: 'month' };
    expect(names(calendar, [0, 1, 2])).toEqual(['November 2026', 'December 2026', 'January 2027']);
    expect(quarterShort(calendar, 2)).toBe('Jan');
    expect(quarterOf(calendar, 2)).toEqual({ year: 2027, quarter: 1 });
  });

  test('two months', () => {
    const calendar: Calendar = { year: 2026, month: 9, step: 'twoMonths' };
    expect(names(calendar, [0, 1, 2])).toEqual([
      'September–October 2026',
      'November–December 2026',
      'January–February 2027',
    ]);
    expect(names({ ...calendar, month: 12 }, [0])).toEqual(['December 2026–January 2027']);
    expect(quarterShort(calendar, 1)).toBe('Nov–Dec');
  });

  test('quarters that do not begin with one', () => {
    const calendar: Calendar = { year: 2026, month: 2, step: 'quarter' };
    expect(names(calendar, [0, 3])).toEqual(['February–April 2026', 'November 2026–January 2027']);
  });

  test('half-years and years', () => {
    expect(names({ year: 2030, month: 1, step: 'halfYear' }, [0, 1, 2])).toEqual([
      '1st half 2030',
      '2nd half 2030',
      '1st half 2031',
    ]);
    expect(names({ year: 2030, month: 4, step: 'halfYear' }, [0, 1])).toEqual([
      'April–September 2030',
      'October 2030–March 2031',
    ]);
    expect(names({ year: 2030, month: 1, step: 'year' }, [0, 1])).toEqual(['2030', '2031']);
    expect(names({ year: 2030, month: 4, step: 'year' }, [0])).toEqual(['April 2030–March 2031']);
    expect(quarterShort({ year: 2030, month: 1, step: 'year' }, 1)).toBe('2031');
  });

  test('have a word of their own', () => {
    const words = (['month', 'twoMonths', 'quarter', 'halfYear', 'year'] as const).map(step => {
      const calendar = { ...january, step };
      return [periodWord(calendar), timeOfTurns(calendar, 2), nextTurns(calendar, 2)];
    });
    expect(words).toEqual([
      ['month', 'two months', 'the next two months'],
      ['two months', 'four months', 'the next four months'],
      ['quarter', 'two quarters', 'the next two quarters'],
      ['half-year', 'one year', 'the next year'],
      ['year', 'two years', 'the next two years'],
    ]);
  });

  test('one of them is ahead by its own name', () => {
    const ahead = (step: Step) => nextTurns({ ...january, step }, 1);
    expect(ahead('twoMonths')).toBe('the next two months');
    expect(ahead('halfYear')).toBe('the next half-year');
    expect(timeOfTurns({ ...january, step: 'halfYear' }, 3)).toBe('18 months');
  });

  test('can be pointed at and counted by', () => {
    const said = (step: Step) => [thisPeriod({ ...january, step }), perPeriod({ ...january, step })];
    expect(said('month')).toEqual(['this month', 'a month']);
    expect(said('twoMonths')).toEqual(['these two months', 'every two months']);
    expect([thisPeriod(january), perPeriod(january)]).toEqual(['this quarter', 'a quarter']);
    expect(suchPeriod(january, 'calm')).toBe('a calm quarter');
    expect(suchPeriod({ ...january, step: 'twoMonths' }, 'calm')).toBe('two calm months');
  });

  test('are not named where one sentence serves every scenario', () => {
    const rules = Object.keys(RULE_SENTENCES) as (keyof typeof RULE_SENTENCES)[];
    const sentences = rules.flatMap(rule => [RULE_SENTENCES[rule], logFamily(rule) ?? '']);
    expect(sentences.filter(text => /quarter|month|year/i.test(text))).toEqual([]);
  });
});

test('turns are counted from one and stop at the last', () => {
  expect([turnOf(0, 12), turnOf(11, 12), turnOf(12, 12)]).toEqual([
    'Turn 1 of 12',
    'Turn 12 of 12',
    'Turn 12 of 12',
  ]);
});

test('two months are named briefly where there is little room, within a year and across two', () => {
  const twoMonths = { year: 2027, month: 11, step: 'twoMonths' } as const;
  expect(quarterBrief(twoMonths, 0)).toBe('Nov–Dec 2027');
  expect(quarterBrief({ ...twoMonths, month: 12 }, 0)).toBe('Dec 2027–Jan 2028');
  expect(quarterBrief({ year: 2099, month: 3, step: 'month' }, 0)).toBe('March 2099');
  expect(quarterBrief({ year: 2027, month: 1 }, 0)).toBe('Q1 2027');
});
