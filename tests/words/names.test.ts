// Everything on screen has a name.
import { expect, test } from 'vitest';
import { CAUSES, DIALS, LINES, PLACES, PLANS, STAGES } from '../../src/sim/slots.ts';
import {
  brigadeName,
  causeName,
  dialAt,
  dialName,
  dialText,
  highIsWorse,
  lineName,
  placeName,
  planName,
  stageName,
} from '../../src/words/names.ts';
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
  for (const names of [LINES.map(lineName), PLACES.map(placeName), STAGES.map(stageName)]) {
    expect(new Set(names).size).toBe(names.length);
  }
  expect(CAUSES.map(causeName)).toEqual(['You', 'Ukraine front', 'China', 'Home', 'World', 'Chance']);
  expect(PLANS.map(plan => planName(scenario, plan))).toEqual(scenario.plans.map(card => card.name));
  expect(brigadeName(0)).toBe('Brigade 1');
});
