// Addresses: the part behind "#", and the query parameters.
import { expect, test } from 'vitest';
import { readQuery } from '../../src/app/query.ts';
import { makeHash, ROUTES, readRoute } from '../../src/app/routes.ts';

test('a route is read as it was made; anything else is the first screen', () => {
  for (const route of ROUTES) expect(readRoute(makeHash(route))).toBe(route);
  expect(['', '#', '#/', '#/nowhere', '#play/'].map(readRoute)).toEqual(Array(5).fill('first'));
});

test('query parameters are read, and what is not usable is left out', () => {
  expect(
    readQuery(
      '?dev&facilitate&scenario=the-thin-reserve&seed=amur%204193&priorities=sovereignty,treasury&assume=oil:thirty',
    ),
  ).toEqual({
    scenario: 'the-thin-reserve',
    seed: 'AMUR-4193',
    priorities: ['sovereignty', 'treasury'],
    assume: { oil: 'thirty' },
    dev: true,
    facilitate: true,
    lang: null,
  });
  expect(readQuery('')).toEqual({
    scenario: null,
    seed: null,
    priorities: null,
    assume: null,
    dev: false,
    facilitate: false,
    lang: null,
  });
});
