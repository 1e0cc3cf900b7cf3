// The article's 68 claims, each with its kind and with a place in the game that exists.
import { describe, expect, test } from 'vitest';
import type { Claims } from '../../src/scenario/schema/claims.ts';
import { RULES } from '../../src/sim/rules.ts';
import { DIALS } from '../../src/sim/slots.ts';
import { theClaims, theThinReserve } from './scenario-files.ts';

const scenario = theThinReserve();
const { claims, about } = theClaims();
const ids = (cards: readonly { readonly id: string }[]) => cards.map(card => card.id);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

type Held = Claims['claims'][number]['held'][number];

/** What exists, by kind of place. */
const THERE: Record<Held['in'], readonly (string | number)[]> = {
  rule: RULES,
  dial: [...DIALS, ...ids(scenario.dials)],
  event: ids(scenario.events),
  directive: ids(scenario.directives),
  move: ids(scenario.moves),
  signal: ids(scenario.signals),
  type: ids(scenario.types),
  faction: ids(scenario.factions),
  actor: ids(scenario.actors),
  ending: ids(scenario.endings),
  priority: ids(scenario.priorities),
  question: upTo(scenario.questions.length),
  reading: upTo(scenario.readings.length),
  screen: ['review', 'timeline', 'reports', 'advisers', 'estimate', 'first-screen', 'introduction', 'claims'],
};

test('there are 68, numbered in order', () => {
  expect(claims.map(claim => claim.n)).toEqual(upTo(68));
});

test('each is held somewhere that exists', () => {
  const missing = claims.flatMap(({ n, held }) =>
    held.filter(place => !THERE[place.in].includes(place.id)).map(place => `${n}: ${place.in} ${place.id}`),
  );
  expect(missing).toEqual([]);
});

test('none is held twice at the same place', () => {
  for (const { n, held } of claims) {
    expect(new Set(held.map(place => `${place.in}:${place.id}`)).size, `claim ${n}`).toBe(held.length);
  }
});

describe('kinds', () => {
  const numbers = (kind: string) => claims.filter(claim => claim.kind === kind).map(claim => claim.n);

  test('nineteen are reported', () => {
    expect(numbers('reported')).toEqual([...upTo(15), 20, 27, 28, 29]);
  });

  test('what the article adds to the document is never called reported', () => {
    for (const n of [19, 42, 50, 51, 61]) expect(numbers('speculation')).toContain(n);
  });

  test('the rest is inference or speculation', () => {
    expect(numbers('inference')).toHaveLength(25);
    expect(numbers('speculation')).toHaveLength(24);
  });
});

test('the page says what the article adds and that proof is not possible', () => {
  const words = about.join(' ');
  expect(words).toMatch(/[Pp]roof is not possible/);
  expect(words).toMatch(/adds four things/);
});

test('every claim names a doubt of its own', () => {
  expect(new Set(claims.map(claim => claim.doubt)).size).toBe(68);
  expect(new Set(claims.map(claim => claim.how)).size).toBe(68);
});
