// Every refusal says what is wrong, where, and how to mend it.
import { expect, test } from 'vitest';
import type { Refusal } from '../../src/sim/orders.ts';
import { sayRefusal } from '../../src/words/refusal.ts';
import { thinReserve } from '../session/support.ts';

const { scenario } = thinReserve();
const directive = scenario.directives[0]!;
const document = scenario.events.find(event => event.choices.length > 0)!;

const SAID: { [Code in Refusal['code']]: [Extract<Refusal, { code: Code }>, string] } = {
  'game-over': [
    { code: 'game-over' },
    'The game has ended. Play the same seed again, or try again from an earlier turn.',
  ],
  'too-many-chips': [
    { code: 'too-many-chips', placed: 9, available: 8 },
    '9 chips placed, 8 to hand. Take 1 back from any line.',
  ],
  'line-full': [
    { code: 'line-full', line: 'west', max: 4 },
    'Western front takes at most 4 chips a quarter. Lay the chip on another line.',
  ],
  'not-a-chip-count': [
    { code: 'not-a-chip-count', line: 'home', found: -1.5 },
    'Home and regions: −1.5 is not a number of chips. Use a whole number from 0 up.',
  ],
  'too-many-trains': [
    { code: 'too-many-trains', ordered: 3, max: 2 },
    '3 brigades ordered by rail, the railway takes 2 a quarter. Leave 1 for the next quarter.',
  ],
  'no-such-brigade': [
    { code: 'no-such-brigade', brigade: 41 },
    'There is no brigade 42. Choose one from the list of brigades.',
  ],
  'brigade-on-rails': [
    { code: 'brigade-on-rails', brigade: 3 },
    'Brigade 4 is on the rails. It can be ordered again once it has arrived.',
  ],
  'brigade-already-there': [
    { code: 'brigade-already-there', brigade: 0, base: 'west' },
    'Brigade 1 already stands in the west. Choose the other base, or leave it.',
  ],
  'brigade-ordered-twice': [
    { code: 'brigade-ordered-twice', brigade: 5 },
    'Brigade 6 is ordered twice. Take one of its orders back.',
  ],
  'west-minimum': [
    { code: 'west-minimum', min: 3 },
    'At least 3 brigades must stay in the west. Keep one more there.',
  ],
  'no-such-directive': [
    { code: 'no-such-directive', directive: 'sing' },
    'This scenario has no directive “sing”. Choose one from the list.',
  ],
  'directive-not-open': [
    { code: 'directive-not-open', directive: directive.id },
    `“${directive.title}” is not open now: its conditions do not hold. Choose another, or none.`,
  ],
  'directive-cooling': [
    { code: 'directive-cooling', directive: directive.id, readyTurn: 5 },
    `“${directive.title}” was used lately. It is ready again in Q2 2027.`,
  ],
  'directive-spent': [
    { code: 'directive-spent', directive: directive.id },
    `“${directive.title}” can be ordered once in a game, and has been.`,
  ],
  'answer-missing': [
    { code: 'answer-missing', event: document.id },
    `“${document.title}” is waiting for an answer. Open the document and choose one.`,
  ],
  'answer-unasked': [
    { code: 'answer-unasked' },
    'An answer is given, but no document asks for one this quarter. Take the answer back.',
  ],
  'no-such-answer': [
    { code: 'no-such-answer', event: document.id, answer: 'Z' },
    `“${document.title}” has no answer “Z”. Choose one of those on the desk.`,
  ],
  'bad-estimate': [
    { code: 'bad-estimate', found: 140 },
    'An estimate lies between 0 and 100\u00a0%, not at 140. Tap one of the steps.',
  ],
  'no-such-inject': [
    { code: 'no-such-inject', event: 'rain' },
    'This scenario has no event “rain”. Choose one from its list of events.',
  ],
  'inject-spent': [
    { code: 'inject-spent', event: document.id },
    `“${document.title}” comes once in a game, and has come. Choose another event.`,
  ],
};

test.each(Object.entries(SAID))('%s', (_, [refusal, sentence]) => {
  expect(sayRefusal(scenario, refusal)).toBe(sentence);
});
