// A deck checked by itself: it may be any part of a scenario, but its cards must be whole. And the names that are guessed.
import { describe, expect, test } from 'vitest';
import { checkDeck, kindOfFile } from '../../src/scenario/deck-check.ts';
import { nearest, slips } from '../../src/scenario/nearest.ts';
import { smallScenario, textOf } from '../support/small-scenario.ts';

const problemsOf = (deck: unknown) =>
  checkDeck({ 'deck.json': textOf(deck), 'other.json': '{}' }, 'deck.json').map(({ code, path }) => [
    code,
    path,
  ]);

describe('a deck may', () => {
  const { events } = smallScenario() as { events: object[] };

  test.each<[string, unknown]>([
    ['be empty', {}],
    ['hold a few cards of a kind', { events: events.slice(1) }],
    ['say where a few dials start', { start: { trust: 40 } }],
    ['change one coefficient', { tuning: { war: { chance: 2 } } }],
    ['take away a card of a file that it does not extend', { events: [{ id: 'gone', remove: true }] }],
    ['refer to cards of other files', { events: [{ ...events[1], when: { event: 'elsewhere' } }] }],
    ['extend another one', { extends: ['other.json'], title: 'More' }],
  ])('%s', (_, deck) => {
    expect(problemsOf(deck)).toEqual([]);
  });
});

describe('a deck may not', () => {
  test.each<[string, unknown, string, string]>([
    ['hold half a card', { sources: { paper: { name: 'A paper' } } }, 'missing-key', 'sources.paper.date'],
    ['hold what no scenario has', { evnts: [] }, 'unknown-key', 'evnts'],
    ['start a dial that is none', { start: { trsut: 40 } }, 'unknown-key', 'start.trsut'],
    [
      'leave the range of a coefficient',
      { tuning: { war: { chance: -2 } } },
      'out-of-range',
      'tuning.war.chance',
    ],
    ['take a card away by half', { events: [{ id: 'x', remove: false }] }, 'unknown-key', 'events.x.remove'],
    ['extend what is not there', { extends: ['gone.json'] }, 'file-missing', 'extends'],
    [
      'give an id twice',
      { brigades: ['west', 'east'].map(base => ({ id: 'x', base })) },
      'duplicate-id',
      'brigades.x',
    ],
  ])('%s', (_, deck, code, path) => {
    expect(problemsOf(deck)).toContainEqual([code, path]);
  });
});

test.each([
  [{ id: 'x', title: 'X' }, 'scenario'],
  [{ extends: ['y.json'], title: 'X' }, 'scenario'],
  [{ events: [] }, 'deck'],
  [{ format: 1, claims: [] }, 'claims'],
])('%j is a %s', (data, kind) => {
  expect(kindOfFile({ 'a.json': textOf(data) }, 'a.json')).toBe(kind);
});

test.each([
  ['trust', 'trust', 0],
  ['trsut', 'trust', 1],
  ['trus', 'trust', 1],
  ['trusst', 'trust', 1],
  ['trast', 'trust', 1],
  ['tsurt', 'trust', 2],
  ['', 'abc', 3],
])('from "%s" to "%s": %i slips', (a, b, count) => {
  expect(slips(a, b)).toBe(count);
  expect(slips(b, a)).toBe(count);
});

test.each([
  ['trsut', 'trust'],
  ['Trust', 'trust'],
  ['leverage2', 'leverage'],
  ['lev', undefined],
  ['weather', undefined],
  ['', undefined],
])('by "%s" is meant %s', (word, meant) => {
  expect(nearest(word, ['front', 'trust', 'treasury', 'leverage'])).toBe(meant);
});
