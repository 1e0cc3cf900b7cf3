// Links carry a world; seeds can be said aloud.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLink, parseLink, variedOf } from '../../src/session/link.ts';
import { newSeed, tidySeed } from '../../src/session/seed.ts';
import { newGame, variedGame } from './support.ts';

test('a link is read as it was made, and other parameters stay', () => {
  const link = {
    scenario: 'the-thin-reserve',
    seed: 'AMUR-4193',
    priorities: ['sovereignty', 'treasury'] as const,
    assume: { oil: 'thirty', reserve: 'hollow' },
  };
  const query = makeLink(link, '?dev&seed=OLD&x=1');
  expect(query).toBe(
    '?dev&x=1&scenario=the-thin-reserve&seed=AMUR-4193&priorities=sovereignty,treasury&assume=oil:thirty,reserve:hollow',
  );
  expect(parseLink(query)).toEqual(link);
});

test('the link of a game names only what is not as written', () => {
  expect(variedOf(newGame())).toBeNull();
  expect(variedOf(variedGame())).toEqual({ oil: 'thirty' });
});

test('any seed survives the way through a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), typed => {
      const seed = tidySeed(typed) || null;
      expect(parseLink(makeLink({ scenario: null, seed, priorities: null, assume: null })).seed).toBe(seed);
    }),
  );
});

test('what is not usable is left out', () => {
  expect(parseLink('?scenario=../../etc&seed=%20&priorities=a,a&assume=oil,:b,c:d:e')).toEqual({
    scenario: null,
    seed: null,
    priorities: null,
    assume: null,
  });
  expect(parseLink('?priorities=a,b,c').priorities).toBeNull();
  expect(parseLink('')).toEqual({ scenario: null, seed: null, priorities: null, assume: null });
});

test('seeds are a river and four digits, and tidying leaves them as they are', () => {
  const seeds = Array.from({ length: 50 }, newSeed);
  for (const seed of seeds) {
    expect(seed).toMatch(/^[A-Z]+-[1-9]\d{3}$/);
    expect(tidySeed(seed)).toBe(seed);
  }
  expect(new Set(seeds).size).toBeGreaterThan(40);
  expect(tidySeed('  amur  4193 ')).toBe('AMUR-4193');
});
