// What stands on the map: ribbons of the resolution, report tags, the words beside a dragged brigade, the legend.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Report } from '../sim/record.ts';
import type { Base, Cause } from '../sim/slots.ts';
import { quarterName } from './dates.ts';
import { baseName, brigadeName, dialName, planName } from './names.ts';
import { signed } from './number.ts';

const CAUSE_PHRASES: Record<Cause, string> = {
  you: 'your orders',
  front: 'the front',
  china: 'China',
  home: 'home',
  world: 'the world',
  chance: 'chance',
};

/** Longer words would cover the map. */
const SHORT = 26;

/** "East −3.2: Prepared stocks wear off"; where the words are long, only the cause: "Trust −2: your orders". */
export function sayRibbon(
  scenario: Pick<Scenario, 'dials' | 'names'>,
  dial: string,
  amount: number,
  cause: Cause,
  text: string,
): string {
  const why = text.length > SHORT ? (scenario.names?.causes?.[cause] ?? CAUSE_PHRASES[cause]) : text;
  return `${dialName(scenario, dial)} ${signed(amount)}: ${why}`;
}

/** "Brigade 6 moves east", "Brigade 6 reaches the east" */
export function sayTrain(brigade: number, to: Base, arrived: boolean): string {
  const direction = baseName(to).toLowerCase();
  return arrived
    ? `${brigadeName(brigade)} reaches the ${direction}`
    : `${brigadeName(brigade)} moves ${direction}`;
}

/** "arrives Q3 2026, guards neither door until then" */
export function sayDrop(scenario: Pick<Scenario, 'calendar'>, arrives: number): string {
  return `arrives ${quarterName(scenario.calendar, arrives)}, guards neither door until then`;
}

/** "B2 Border move", or "B2 calm" */
export function sayTag(scenario: Pick<Scenario, 'plans'>, report: Report): string {
  return `${report.grade} ${report.plan === null ? 'calm' : planName(scenario, report.plan)}`;
}

/** What the hatching and the line of contact show, whatever the year of the scenario: they are part of the map. */
const MAP_DATE = 'early 2026';

/**
 * The dated key of the hatching over Ukraine. In a story of another year it says that the map is today's; where the
 * hatching is left out it still says whose borders these are.
 */
export function sayLegend({ calendar, map }: Pick<Scenario, 'calendar' | 'map'>): string {
  if (map?.control === false) return 'Borders are today’s, as the United Nations recognise them';
  const control = `under Russian control, approximate, as of ${MAP_DATE}`;
  return calendar.year < 2022 ? `Today’s map: temporarily ${control}` : `Temporarily ${control}`;
}
