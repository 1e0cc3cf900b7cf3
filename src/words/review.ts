// What the review says: the verdict in a line, the act behind a turning point, other orders, other Beijings.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Orders, Refusal } from '../sim/orders.ts';
import { LINES, type Line } from '../sim/slots.ts';
import { quarterName } from './dates.ts';
import { baseName, brigadeName, lineName, stanceName, tempoName, typeName } from './names.ts';
import { counted, listed, plain, signed, whole } from './number.ts';
import { sayRefusal } from './refusal.ts';

/** A figure and its standard error, in points. */
interface Valued {
  readonly value: number;
  readonly error: number;
}

/** Which way a figure points: neither while it is smaller than its error, or than three points. */
function side({ value, error }: Valued): -1 | 0 | 1 {
  if (Math.abs(value) < Math.max(3, error)) return 0;
  return value > 0 ? 1 : -1;
}

const JUDGEMENT = { '1': 'Good judgement', '0': 'Fair judgement', '-1': 'Thin judgement' };
const LUCK = { '1': 'good luck', '0': 'even luck', '-1': 'bad luck' };

/** The finding: "Thin judgement, bad luck." */
export function sayVerdict(judgement: Valued, luck: Valued): string {
  return `${JUDGEMENT[side(judgement)]}, ${LUCK[side(luck)]}.`;
}

const points = (value: number): string => counted(Math.abs(whole(value)), 'point');

/** What the three came to, in a sentence or two. */
export function sayBalance(judgement: Valued, luck: Valued, unknowable: Valued): string {
  const yours =
    side(judgement) === 0
      ? 'Your decisions came to about what the reference player’s would have.'
      : `Your decisions ${judgement.value > 0 ? 'were worth' : 'cost'} ${points(judgement.value)}.`;
  const events =
    side(luck) === 0
      ? 'Events evened out.'
      : `Events ${luck.value > 0 ? 'gave' : 'took'} ${points(luck.value)}.`;
  const hidden =
    side(unknowable) === 0
      ? 'What no report could have told you weighed little.'
      : `What no report could have told you ${unknowable.value > 0 ? 'gave' : 'cost'} ${points(unknowable.value)}.`;
  return `${yours} ${events} ${hidden}`;
}

const PLAYER_NAMES: Readonly<Record<string, string>> = {
  'signal-reader': 'signal reader',
  reactive: 'reactive player',
  'weakest-first': 'weakest-stock player',
};

/** What a published player is called: "the signal reader". */
export const playerName = (player: string): string => `the ${PLAYER_NAMES[player] ?? player}`;

/** How the figures come about, one paragraph each. */
export function sayMethod(player: string, second: string): string[] {
  return [
    `Worth, 0 to 100, is what a position is worth to your mandate: the state survives and both priorities are met (89 points), and by how wide a margin (11). It is the mean of many games played on to the end by ${playerName(player)}, a published player who prepares against the plan that most signs speak for. Standing at the end is the worth of the ending you reached.`,
    'Judgement is what your orders were worth on what you could know: some hundred positions that may have been the true one, made from your reports and from what you saw. Each is played on once with your orders and once with those of the reference player, under the same luck; the difference is yours.',
    'Luck is what chance made of the turn, Beijing being what it really was: the position you came to against the mean of those you might have come to.',
    'Unknowable is the part that hangs on what was hidden: the truth about Beijing was worth more or less than you could believe, and the turn brought some of it to light.',
    `The three add up to the whole change, exactly. Chance in the playouts leaves an error beside each figure. The verdict hangs on the reference player too: measured by ${playerName(second)} the figures stand in the table.`,
  ];
}

/** "2 chips less on Diplomacy": what one sheet does otherwise than another, in short phrases. */
export function sayDifference(scenario: Scenario, event: string | null, from: Orders, to: Orders): string[] {
  const phrases: string[] = [];
  const card = scenario.events.find(each => each.id === event);
  const choice = (id: string | null) => card?.choices.find(each => each.id === id)?.title ?? 'no answer';
  const directive = (id: string) => scenario.directives.find(each => each.id === id)?.title ?? id;
  if (from.answer !== to.answer && card) phrases.push(`“${choice(to.answer)}” on “${card.title}”`);
  if (from.directive !== to.directive) {
    phrases.push(
      to.directive === null ? `no “${directive(from.directive!)}”` : `“${directive(to.directive)}”`,
    );
  }
  if (JSON.stringify(from.rail) !== JSON.stringify(to.rail)) {
    const trains = to.rail.map(
      ({ brigade, to: base }) => `${brigadeName(brigade)} ${baseName(base).toLowerCase()}`,
    );
    phrases.push(trains.length === 0 ? 'no brigade on the rails' : `${listed(trains)} by rail`);
  }
  if (from.tempo !== to.tempo) phrases.push(`${tempoName(to.tempo, scenario).toLowerCase()} tempo`);
  if (from.stance !== to.stance) phrases.push(`a ${stanceName(to.stance, scenario).toLowerCase()} stance`);
  const lines = mostMoved(from, to).map(line => `${lineName(scenario, line)} ${to.chips[line]}`);
  if (lines.length > 0) {
    const more = lines.length > 3 ? ' and others' : '';
    phrases.push(`chips: ${more ? lines.slice(0, 2).join(', ') : listed(lines)}${more}`);
  }
  return phrases;
}

/** The lines that differ between two sheets, the largest difference first. */
function mostMoved(from: Orders, to: Orders): Line[] {
  const by = (line: Line) => Math.abs(to.chips[line] - from.chips[line]);
  return LINES.filter(line => by(line) > 0).sort((a, b) => by(b) - by(a));
}

/** What was done, as a title, where `other` would have done it otherwise: "Only 1 chip on Diplomacy". */
export function sayAct(scenario: Scenario, event: string | null, yours: Orders, other: Orders): string {
  const [line] = mostMoved(yours, other);
  const onlyChips = yours.answer === other.answer && yours.directive === other.directive;
  const count = line ? yours.chips[line] : 0;
  if (line && onlyChips && yours.tempo === other.tempo && yours.stance === other.stance) {
    const name = lineName(scenario, line);
    if (count === 0) return `Nothing on ${name}`;
    return `${count < other.chips[line] ? 'Only ' : ''}${counted(count, 'chip')} on ${name}`;
  }
  if (yours.directive === null && other.directive !== null) {
    const title = scenario.directives.find(card => card.id === other.directive)?.title ?? other.directive;
    return `Without “${title}”`;
  }
  const said = sayDifference(scenario, event, other, yours).join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Why an order of a replay was left out, with its turn. */
export function sayDropped(scenario: Scenario, turn: number, refusal: Refusal): string {
  const when = quarterName(scenario.calendar, turn);
  if (refusal.code === 'answer-missing' || refusal.code === 'no-such-answer') {
    const title = scenario.events.find(card => card.id === refusal.event)?.title ?? refusal.event;
    return `${when}: “${title}” asked, which it did not in your game; its first answer was given.`;
  }
  if (refusal.code === 'answer-unasked') return `${when}: the document you answered never came.`;
  return `${when}: left out. ${sayRefusal(scenario, refusal)}`;
}

interface Row {
  readonly type: string;
  readonly worth: number;
  readonly regret: number;
}

/** The finding of the regret table. */
export function sayRegrets(scenario: Scenario, rows: readonly Row[]): string {
  const worst = rows.reduce((most, row) => (row.regret > most.regret ? row : most));
  const good = rows.filter(row => row.worth >= 50).map(row => typeName(scenario, row.type));
  if (good.length === rows.length) return 'Your plan held against every Beijing.';
  if (good.length > 0) return `Your plan held against ${listed(good)}, and against no other.`;
  if (worst.regret < 10) return 'Your plan held against no Beijing, and neither did the others.';
  return `Your plan held against no Beijing; it gave away most against ${typeName(scenario, worst.type)}.`;
}

/** "+4.2 ± 1.1" */
export const sayValued = ({ value, error }: Valued): string => `${signed(value)} ± ${plain(error)}`;
