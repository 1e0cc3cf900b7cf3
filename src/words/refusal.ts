// Why an order cannot be given: what is wrong, where, and how to mend it. A new code without a sentence does not compile.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Refusal } from '../sim/orders.ts';
import { periodWord, perPeriod, quarterName, thisPeriod } from './dates.ts';
import { baseName, brigadeName, lineName } from './names.ts';
import { counted, percent, plain } from './number.ts';

type Cards = Pick<Scenario, 'directives' | 'events' | 'calendar' | 'names'>;

const directiveTitle = (scenario: Cards, id: string) =>
  scenario.directives.find(card => card.id === id)?.title ?? id;

const eventTitle = (scenario: Cards, id: string) => scenario.events.find(card => card.id === id)?.title ?? id;

/** One or two sentences for a refusal. */
export function sayRefusal(scenario: Cards, refusal: Refusal): string {
  switch (refusal.code) {
    case 'game-over':
      return 'The game has ended. Play the same seed again, or try again from an earlier turn.';
    case 'too-many-chips':
      return `${counted(refusal.placed, 'chip')} placed, ${plain(refusal.available)} to hand. Take ${plain(refusal.placed - refusal.available)} back from any line.`;
    case 'line-full':
      return `${lineName(scenario, refusal.line)} takes at most ${counted(refusal.max, 'chip')} ${perPeriod(scenario.calendar)}. Lay the chip on another line.`;
    case 'not-a-chip-count':
      return `${lineName(scenario, refusal.line)}: ${plain(refusal.found)} is not a number of chips. Use a whole number from 0 up.`;
    case 'too-many-trains':
      return `${counted(refusal.ordered, 'brigade')} ordered by rail, the railway takes ${plain(refusal.max)} ${perPeriod(scenario.calendar)}. Leave ${plain(refusal.ordered - refusal.max)} for the next ${periodWord(scenario.calendar)}.`;
    case 'no-such-brigade':
      return `There is no ${brigadeName(refusal.brigade).toLowerCase()}. Choose one from the list of brigades.`;
    case 'brigade-on-rails':
      return `${brigadeName(refusal.brigade)} is on the rails. It can be ordered again once it has arrived.`;
    case 'brigade-already-there':
      return `${brigadeName(refusal.brigade)} already stands in the ${baseName(refusal.base).toLowerCase()}. Choose the other base, or leave it.`;
    case 'brigade-ordered-twice':
      return `${brigadeName(refusal.brigade)} is ordered twice. Take one of its orders back.`;
    case 'west-minimum':
      return `At least ${counted(refusal.min, 'brigade')} must stay in the west. Keep one more there.`;
    case 'no-such-directive':
      return `This scenario has no directive “${refusal.directive}”. Choose one from the list.`;
    case 'directive-not-open':
      return `“${directiveTitle(scenario, refusal.directive)}” is not open now: its conditions do not hold. Choose another, or none.`;
    case 'directive-cooling':
      return `“${directiveTitle(scenario, refusal.directive)}” was used lately. It is ready again in ${quarterName(scenario.calendar, refusal.readyTurn)}.`;
    case 'directive-spent':
      return `“${directiveTitle(scenario, refusal.directive)}” can be ordered once in a game, and has been.`;
    case 'answer-missing':
      return `“${eventTitle(scenario, refusal.event)}” is waiting for an answer. Open the document and choose one.`;
    case 'answer-unasked':
      return `An answer is given, but no document asks for one ${thisPeriod(scenario.calendar)}. Take the answer back.`;
    case 'no-such-answer':
      return `“${eventTitle(scenario, refusal.event)}” has no answer “${refusal.answer}”. Choose one of those on the desk.`;
    case 'bad-estimate':
      return `An estimate lies between 0 and ${percent(100)}, not at ${plain(refusal.found)}. Tap one of the steps.`;
    case 'no-such-inject':
      return `This scenario has no event “${refusal.event}”. Choose one from its list of events.`;
    case 'inject-spent':
      return `“${eventTitle(scenario, refusal.event)}” comes once in a game, and has come. Choose another event.`;
  }
}
