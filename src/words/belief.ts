// What is believed of Beijing, as words with a range. The exact share stays one tap away: a word alone is read by
// everybody in their own way, a bare number as surer than it is.
import type { BeliefReading } from '../forecast/belief-reading.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { PLANS, type Plan } from '../sim/slots.ts';
import { planName, typeName } from './names.ts';
import { whole } from './number.ts';

/** What can be held of Beijing's plans: one of the three, or none. */
export const READINGS = [...PLANS, 'none'] as const;
export type Reading = Plan | 'none';

/** Fixed words for fixed ranges of a share, in hundredths; the last is closed above. */
const BANDS: readonly (readonly [from: number, to: number, words: string])[] = [
  [0, 5, 'hardly'],
  [5, 20, 'unlikely'],
  [20, 40, 'possibly'],
  [40, 60, 'as likely as not'],
  [60, 80, 'probably'],
  [80, 95, 'very probably'],
  [95, 100, 'almost certainly'],
];

export interface Band {
  readonly words: string;
  /** "60 to 80 in 100" */
  readonly range: string;
}

/** The words and the range for a share, 0-1. */
export function bandOf(share: number): Band {
  const hundredths = Math.max(0, Math.min(100, share * 100));
  const [from, to, words] = BANDS.find(([, upTo]) => hundredths < upTo) ?? BANDS[BANDS.length - 1]!;
  return { words, range: `${from} to ${to} in 100` };
}

/** "about 62 in 100", for the tap behind the words. */
export function sayShare(share: number): string {
  return `about ${whole(Math.max(0, Math.min(1, share)) * 100)} in 100`;
}

/** "Border move", or "Nothing afoot". */
export function readingName(scenario: Pick<Scenario, 'plans'>, reading: Reading): string {
  return reading === 'none' ? 'Nothing afoot' : planName(scenario, reading);
}

/** The likeliest reading in a sentence: "Border move: probably under way, 60 to 80 in 100." */
export function sayLikeliest(scenario: Pick<Scenario, 'plans'>, plans: BeliefReading['plans']): string {
  const likeliest = [...READINGS].sort((a, b) => plans[b] - plans[a])[0]!;
  const { words, range } = bandOf(plans[likeliest]);
  const afoot = likeliest === 'none' ? '' : ' under way';
  return `${readingName(scenario, likeliest)}: ${words}${afoot}, ${range}.`;
}

/** Kinds of Beijing that are still thought possible, likeliest first: id, name and share. */
export function typesBelieved(scenario: Pick<Scenario, 'types'>, types: BeliefReading['types']) {
  return Object.entries(types)
    .map(([id, share]) => ({ id, name: typeName(scenario, id), share }))
    .sort((a, b) => b.share - a.share);
}

/** What a report does to a reading. */
export type Speaks = 'for' | 'against' | 'neither';

const SPEAKS_WORDS: Record<Speaks, string> = { for: 'supports', against: 'against', neither: 'neither' };
export const speaksWords = (speaks: Speaks): string => SPEAKS_WORDS[speaks];
