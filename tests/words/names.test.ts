// Everything on screen has a name.
import { expect, test } from 'vitest';
import { CAUSES, DIALS, LINES, PLACES, PLANS, STAGES } from '../../src/sim/slots.ts';
import { sayHappening } from '../../src/words/happening.ts';
import { sayRibbon } from '../../src/words/map.ts';
import {
  brigadeName,
  causeName,
  dialAt,
  dialName,
  dialText,
  highIsWorse,
  lineName,
  ownPlaceText,
  placeName,
  planName,
  seasonName,
  stageName,
} from '../../src/words/names.ts';
import { sayRefusal } from '../../src/words/refusal.ts';
import { thinReserve } from '../session/support.ts';

const { scenario, world } = thinReserve();
const own = {
  dials: [{ id: 'railCrews', name: 'Railway crews', text: 'Crews that are rested.', start: 50 }],
};

test('every dial has a name of its own and a sentence', () => {
  expect(new Set(DIALS.map(dial => dialName(scenario, dial))).size).toBe(DIALS.length);
  for (const dial of DIALS) {
    expect(dialText(scenario, dial)).toMatch(/^[A-Z].*\.$/);
  }
});

test("a scenario's own dials bring their names", () => {
  expect([dialName(own, 'railCrews'), dialText(own, 'railCrews')]).toEqual([
    'Railway crews',
    'Crews that are rested.',
  ]);
  expect(dialName(own, 'toString')).toBe('toString');
  expect(dialAt(own, world, world.layout.ownDials)).toBe('railCrews');
  expect(dialAt(scenario, world, DIALS.indexOf('trust'))).toBe('trust');
  expect(dialAt(scenario, world, DIALS.length)).toBeNull();
});

test('more is worse for what is done to you, and for the human cost', () => {
  expect(DIALS.filter(highIsWorse)).toEqual([
    'leverage',
    'lives',
    'exposure',
    'pressure',
    'claims',
    'netScience',
    'netMilitary',
    'netOfficials',
    'boldness',
    'optimism',
  ]);
});

test('lines, places, stages and causes are named apart', () => {
  for (const names of [
    LINES.map(line => lineName(scenario, line)),
    PLACES.map(place => placeName(scenario, place)),
    STAGES.map(stageName),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
  expect(CAUSES.map(cause => causeName(scenario, cause))).toEqual([
    'You',
    'Ukraine front',
    'China',
    'Home',
    'World',
    'Chance',
  ]);
  expect(PLANS.map(plan => planName(scenario, plan))).toEqual(scenario.plans.map(card => card.name));
  expect(brigadeName(0)).toBe('Brigade 1');
});

test('a scenario may bring its own words; what it leaves out keeps its name', () => {
  const europe = {
    ...scenario,
    names: {
      dials: { front: 'Europe' },
      dialTexts: { front: 'Commitments there.' },
      lines: { west: 'Commitments in Europe' },
      places: { ukraine: { name: 'Europe', text: 'Garrisons and allies.' }, west: { name: 'NATO' } },
      causes: { front: 'Europe' },
      season: { push: 'pressure in Europe' },
    },
  };
  expect([dialName(europe, 'front'), dialText(europe, 'front')]).toEqual(['Europe', 'Commitments there.']);
  expect([dialName(europe, 'east'), dialText(europe, 'east')]).toEqual([
    dialName(scenario, 'east'),
    dialText(scenario, 'east'),
  ]);
  expect([lineName(europe, 'west'), lineName(europe, 'east')]).toEqual([
    'Commitments in Europe',
    'Eastern garrison',
  ]);
  expect(PLACES.slice(0, 2).map(place => placeName(europe, place))).toEqual(['Europe', 'Centre']);
  expect([
    ownPlaceText(europe, 'ukraine'),
    ownPlaceText(europe, 'west'),
    ownPlaceText(scenario, 'west'),
  ]).toEqual(['Garrisons and allies.', undefined, undefined]);
  expect([causeName(europe, 'front'), causeName(europe, 'you')]).toEqual(['Europe', 'You']);
  expect([seasonName(europe, true), seasonName(europe, false)]).toEqual([
    'pressure in Europe',
    'a calm quarter at the front',
  ]);
  expect(seasonName(scenario, true)).toBe('a push by the other side');
});

test('own words reach refusals, ribbons and happenings', () => {
  const names = { lines: { west: 'Commitments in Europe' }, causes: { front: 'Europe' } };
  expect(sayRefusal({ ...scenario, names }, { code: 'not-a-chip-count', line: 'west', found: -1 })).toMatch(
    /^Commitments in Europe: /,
  );
  expect(sayRibbon({ dials: [], names }, 'trust', -2, 'front', 'A sentence that is far too long')).toBe(
    'Trust −2: Europe',
  );
  expect(
    sayHappening(
      { ...scenario, names: { season: { calm: 'a quiet line' } } },
      { kind: 'season', push: false },
    ),
  ).toBe('The general staff expects a quiet line.');
});
