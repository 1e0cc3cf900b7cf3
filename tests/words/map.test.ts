// The few words that stand on the map.
import { expect, test } from 'vitest';
import { sayDrop, sayLegend, sayRibbon, sayTrain } from '../../src/words/map.ts';
import { thinReserve } from '../session/support.ts';

const { scenario } = thinReserve();

test('a ribbon carries dial, amount and reason; long reasons give way to their cause', () => {
  expect(sayRibbon(scenario, 'east', -3.2, 'home', 'Prepared stocks wear off')).toBe(
    'East −3.2: Prepared stocks wear off',
  );
  expect(sayRibbon(scenario, 'trust', -2, 'you', 'Retention pay (The closed design bureau)')).toBe(
    'Trust −2: your orders',
  );
});

test('trains, drops and the dated legend', () => {
  expect([sayTrain(5, 'east', true), sayTrain(3, 'west', false)]).toEqual([
    'Brigade 6 reaches the east',
    'Brigade 4 moves west',
  ]);
  expect(sayDrop(scenario, 2)).toBe('arrives Q3 2026, guards neither door until then');
  expect(sayLegend(scenario)).toBe('Temporarily under Russian control, approximate, as of early 2026');
  expect(sayLegend({ calendar: { ...scenario.calendar, year: 1969 } })).toBe(
    'Today’s map: temporarily under Russian control, approximate, as of early 2026',
  );
});
