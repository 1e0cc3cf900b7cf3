// What a set of futures says, in sentences: how many cross a line, what the other plan changes, where two plans differ.
import type { FutureDial } from '../forecast/futures.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Orders } from '../sim/orders.ts';
import { LINES } from '../sim/slots.ts';
import { small } from './in-words.ts';
import { baseName, brigadeName, dialName, lineName, stanceName, tempoName } from './names.ts';
import { counted, listed, plain } from './number.ts';

/** A line on a dial that futures may cross, and where it comes from. */
export interface Line {
  readonly dial: FutureDial;
  /** 'below': crossed under `at`; 'from': crossed at `at` and above. */
  readonly way: 'below' | 'from';
  readonly at: number;
  readonly source:
    | { readonly kind: 'priority'; readonly title: string }
    | { readonly kind: 'ending'; readonly title: string }
    | { readonly kind: 'mark'; readonly text: string };
}

type Names = Pick<Scenario, 'dials' | 'names'>;

/** "below 40", "78 or more" */
export const sayLimit = ({ way, at }: Line): string =>
  way === 'below' ? `below ${plain(at)}` : `${plain(at)} or more`;

/** "none of 20", "7 of 20", "all 20" */
export function countOf(count: number, of: number): string {
  return count === 0 ? `none of ${of}` : count === of ? `all ${of}` : `${count} of ${of}`;
}

/** The finding: "In 7 of 20 futures, East falls below 40." `already`: it is across now. */
export function sayCrossing(
  scenario: Names,
  line: Line,
  count: number,
  of: number,
  already: boolean,
): string {
  const verb = already ? 'is' : line.way === 'below' ? 'falls' : 'rises to';
  const limit = already && line.way === 'from' ? `at ${sayLimit(line)}` : sayLimit(line);
  return `In ${countOf(count, of)} futures, ${dialName(scenario, line.dial)} ${verb} ${limit}.`;
}

/** What lies beyond the line, in a few words for the chart. */
export function sayBeyond({ source, way }: Line): string {
  const where = way === 'below' ? 'below' : 'from here';
  if (source.kind === 'priority') return `${where}: ${source.title} is not met`;
  if (source.kind === 'ending') return `${where}: the game can end badly`;
  return `${where}: ${source.text}`;
}

/** Where the line comes from, in a sentence. */
export function saySource({ source, at }: Line): string {
  if (source.kind === 'priority') return `${plain(at)} is what the priority “${source.title}” asks for.`;
  if (source.kind === 'ending') return `${plain(at)} is the floor of the ending “${source.title}”.`;
  return `${plain(at)} is a mark for reading; no rule begins there.`;
}

/** The doubt under the headline when there is one plan. */
export function sayOnePlan(until: string): string {
  return `Up to ${until}, the same rules run ahead over what you believe. They cannot see what Beijing intends.`;
}

/** Plan B beside plan A: "Plan B, under the very same luck: 3 of 20. Front pays for it, in 9 of 20." */
export function sayOtherPlan(
  b: number,
  of: number,
  bill: { readonly name: string; readonly b: number } | null,
): string {
  const price = bill
    ? ` ${bill.name} pays for it, in ${countOf(bill.b, of)}.`
    : ' No other line is crossed more often.';
  return `Plan B, under the very same luck: ${countOf(b, of)}.${price}`;
}

/** "Better in 14, worse in 6", the even ones where there are any. */
export function sayBetter(better: number, worse: number, alike: number): string {
  const even = alike > 0 ? `, alike in ${alike}` : '';
  return `B better in ${better}, worse in ${worse}${even}`;
}

export interface Difference {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** Where two order sheets differ, and the names of what is the same in both. */
export function differences(
  scenario: Scenario,
  a: Orders,
  b: Orders,
): { readonly differ: readonly Difference[]; readonly same: readonly string[] } {
  const rail = ({ rail: orders }: Orders) =>
    listed(orders.map(({ brigade, to }) => `${brigadeName(brigade)} ${baseName(to).toLowerCase()}`)) ||
    'none';
  const directive = ({ directive: id }: Orders) =>
    scenario.directives.find(card => card.id === id)?.title ?? 'none';
  const rows: Difference[] = [
    ...LINES.map(line => ({
      name: lineName(scenario, line),
      a: `${a.chips[line]}`,
      b: `${b.chips[line]}`,
    })),
    { name: 'By rail', a: rail(a), b: rail(b) },
    { name: 'Tempo', a: small(tempoName(a.tempo, scenario)), b: small(tempoName(b.tempo, scenario)) },
    { name: 'Stance', a: small(stanceName(a.stance, scenario)), b: small(stanceName(b.stance, scenario)) },
    { name: 'Directive', a: directive(a), b: directive(b) },
    { name: 'Answer', a: a.answer ?? 'none', b: b.answer ?? 'none' },
  ];
  return {
    differ: rows.filter(row => row.a !== row.b),
    same: rows.filter(row => row.a === row.b).map(row => `${small(row.name)} ${row.a}`),
  };
}

/** A plan in a few words: where its chips lie, and the trains. */
export function sayPlan(scenario: Scenario, { chips, rail }: Orders): string {
  const laid = LINES.filter(line => chips[line] > 0)
    .sort((a, b) => chips[b] - chips[a])
    .slice(0, 2)
    .map(line => `${chips[line]} on ${lineName(scenario, line)}`);
  const trains = rail.length > 0 ? [`${counted(rail.length, 'brigade')} by rail`] : [];
  return listed([...laid, ...trains]) || 'no chips laid';
}

/** The finding on endings: "In 5 of 20 futures, the council does not survive." */
export function sayLost(count: number, of: number): string {
  return `In ${countOf(count, of)} futures, the council does not survive.`;
}

export function sayOtherPlanLost(b: number, of: number): string {
  return `Plan B, under the very same luck: ${countOf(b, of)}.`;
}

/** Said while an older answer is still in sight. */
export const FORECAST_AGAIN = 'The orders have changed; the same twenty futures are lived again.';

/** Why there is no forecast yet. */
export const FORECAST_CLOSED = {
  estimate: 'Your own estimate comes first. Once it is given, the forecast opens.',
  orders: 'The forecast runs the orders as they would be sent. Something in them is still open:',
} as const;

/** For a screen reader, when new figures are there. */
export const sayFresh = (headline: string, second: string): string => `Forecast: ${headline} ${second}`;
