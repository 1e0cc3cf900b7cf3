// One text for turns of any length: every placeholder becomes words, and nothing in braces reaches a player.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { allInPeriods, inPeriods, PLACEHOLDERS, strangePlaceholders } from '../../src/scenario/periods.ts';
import { STEPS, type Step } from '../../src/sim/slots.ts';
import { put, smallScenario, textOf } from '../support/small-scenario.ts';

const SENTENCE = '{This period} the works lose a fifth {each period}; {two periods} of care mend it.';

test.each<[Step, string]>([
  ['month', 'This month the works lose a fifth each month; two months of care mend it.'],
  ['twoMonths', 'These two months the works lose a fifth every two months; four months of care mend it.'],
  ['quarter', 'This quarter the works lose a fifth each quarter; two quarters of care mend it.'],
  ['halfYear', 'This half-year the works lose a fifth every half-year; one year of care mend it.'],
  ['year', 'This year the works lose a fifth each year; two years of care mend it.'],
])('a text for turns of a %s', (step, said) => {
  expect(inPeriods(SENTENCE, step)).toBe(said);
});

test('in German', () => {
  const text = '{Two periods}: {each period} fünf Punkte, {this period} keiner.';
  expect(inPeriods(text, 'month', 'de')).toBe(
    'Zwei Monate: jeden Monat fünf Punkte, in diesem Monat keiner.',
  );
  expect(inPeriods('{one period}, {three periods}', 'halfYear', 'de')).toBe('ein halbes Jahr, 18 Monate');
});

describe('whatever the placeholders', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PLACEHOLDERS.map(name => `{${name}}`)), fc.lorem()))
    .map(parts => parts.join(' '));

  test('no brace is left, and a second filling changes nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...STEPS), (written, step) => {
        const said = inPeriods(written, step);
        expect(strangePlaceholders(written)).toEqual([]);
        expect(said).not.toMatch(/[{}]/);
        expect(inPeriods(said, step)).toBe(said);
      }),
    );
  });

  test('everything but texts stays as it is', () => {
    const part = fc.record({
      by: fc.integer(),
      once: fc.boolean(),
      none: fc.constant(null),
      id: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom(...STEPS), (parts, step) => {
        const plain = parts.map(each => ({ ...each, id: each.id.replaceAll(/[{}]/g, '') }));
        expect(allInPeriods(plain, step)).toEqual(plain);
      }),
    );
  });
});

test('what is no placeholder is named, also a brace alone', () => {
  expect(strangePlaceholders('In {two periods} {quater} comes {after} all {')).toEqual([
    '{quater}',
    '{after}',
    '{',
  ]);
  expect(strangePlaceholders('{thirteen periods}')).toEqual(['{thirteen periods}']);
});

test('a loaded scenario speaks in its own turns', () => {
  const data = smallScenario();
  put(data, 'calendar', { year: 2026, month: 1, step: 'twoMonths' });
  put(data, 'events.0.text.0', 'It may be for sand, for {three periods}.');
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.scenario.events[0]?.text[0]).toBe('It may be for sand, for six months.');
});

test('a translation speaks its own language, and takes no placeholder where the game has no words', () => {
  const load = (code: string) => {
    const data = smallScenario();
    put(data, 'translations', { [code]: { title: 'Klein', summary: 'Dauer: {three periods}.' } });
    return loadScenario({ 'small.json': textOf(data) }, 'small.json');
  };
  const german = load('de');
  expect(german.ok && german.scenario.translations?.de?.summary).toBe('Dauer: drei Quartale.');
  expect(load('fr')).toMatchObject({ ok: false, problems: [{ code: 'unknown-placeholder' }] });
});
