// The turn just played, short enough to be spoken: the live region reads it once.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Happening } from '../sim/record.ts';
import { HEADLINE } from '../sim/slots.ts';
import type { PlayerView } from '../sim/views.ts';
import { quarterName } from './dates.ts';
import { isHidden, sayHappening } from './happening.ts';
import { dialName } from './names.ts';
import { listed, whole } from './number.ts';

const SPOKEN: readonly Happening['kind'][] = ['move', 'step', 'exposed', 'faction', 'arrived', 'ended'];

/** What the pile of papers waits for while a quarter is told: "Line 4 of 17 of the ledger is told. …" */
export function sayToldSoFar(
  { calendar }: Pick<Scenario, 'calendar'>,
  { turn, ending }: Pick<PlayerView, 'turn' | 'ending'>,
  shown: number,
  lines: number,
): string {
  const so = shown < lines ? `Line ${shown} of ${lines} of the ledger is told.` : 'The ledger is told.';
  if (ending !== null) return `${so} It was the last one.`;
  return `${so} What is new comes with the ${quarterName(calendar, turn)} briefing.`;
}

/** "Q3 2026. Front 52 to 50, East 31 to 38. Cohesion and Support unchanged. Brigade 6 has reached the east." */
export function sayResolution(
  scenario: Scenario,
  before: PlayerView,
  after: PlayerView,
  happenings: readonly Happening[],
): string {
  const changed: string[] = [];
  const same: string[] = [];
  for (const dial of HEADLINE) {
    const [from, to] = [whole(before.dials[dial]), whole(after.dials[dial])];
    if (from === to) same.push(dialName(scenario, dial));
    else changed.push(`${dialName(scenario, dial)} ${from} to ${to}`);
  }
  const parts = [
    after.ending === null ? `${quarterName(scenario.calendar, after.turn)}.` : '',
    changed.length > 0 ? `${changed.join(', ')}.` : '',
    same.length > 0 ? `${listed(same)} unchanged.` : '',
    ...happenings
      .filter(happening => !isHidden(happening) && SPOKEN.includes(happening.kind))
      .map(happening => sayHappening(scenario, happening)),
  ];
  return parts.filter(part => part !== '').join(' ');
}
