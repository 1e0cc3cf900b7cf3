// The small sentences of the pages: two priorities, numbers in words, when a game was saved, ranges, held places.
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/panels/pages/claims/kinds.ts';
import { savedWhen } from '../../src/panels/pages/first/saved-when.ts';
import { wantsTwo } from '../../src/panels/pages/first/wants-two.ts';
import { humanCost, sayRange } from '../../src/panels/pages/review/human-cost.ts';
import { inWords } from '../../src/words/in-words.ts';

describe('two priorities', () => {
  it('says what is missing, and nothing at two', () => {
    expect(wantsTwo(0)).toBe('None chosen. Choose two.');
    expect(wantsTwo(1)).toBe('One chosen. Choose one more.');
    expect(wantsTwo(2)).toBe('');
    expect(wantsTwo(3)).toBe('Three chosen. Take one away.');
    expect(wantsTwo(5)).toBe('Five chosen. Take three away.');
  });
});

describe('numbers in words', () => {
  it.each([
    [0, 'none'],
    [7, 'seven'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [68, 'sixty-eight'],
    [99, 'ninety-nine'],
    [100, '100'],
    [1.5, '1.5'],
  ])('%d is %s', (n, words) => expect(inWords(n)).toBe(words));
});

describe('when a game was saved', () => {
  const now = new Date(2026, 2, 12, 10, 0);
  const at = (day: number, hour: number) => savedWhen(new Date(2026, 2, day, hour, 5).toISOString(), now);
  it('speaks of days as people do', () => {
    expect(at(12, 9)).toBe('today, 09:05');
    expect(at(11, 23)).toBe('yesterday, 23:05');
    expect(at(9, 8)).toBe('Monday, 08:05');
    expect(at(2, 8)).toBe('2 March 2026');
  });
});

describe('human cost', () => {
  it('is a range that grows with the dial, in round numbers', () => {
    const side = { low: 15_000, high: 18_000 };
    expect(sayRange(humanCost(25, side))).toBe('380,000 to 450,000');
    expect(humanCost(0, side)).toEqual({ low: 0, high: 0 });
  });
});

describe('paragraphs of the article', () => {
  it('keeps commas in titles and the order of the article', () => {
    const claim = (n: number, paragraph: string) => ({
      n,
      paragraph,
      text: '',
      kind: 'reported' as const,
      held: [],
      how: '',
      doubt: '',
    });
    const rows = paragraphs([
      claim(1, 'P1: The summary'),
      claim(18, 'P4: Fear, and a question'),
      claim(2, 'P1: The summary'),
    ]);
    expect(rows.map(row => [row.name, row.title, row.claims.length])).toEqual([
      ['P1', 'The summary', 2],
      ['P4', 'Fear, and a question', 1],
    ]);
  });
});
