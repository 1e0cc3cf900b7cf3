// What a measurement found, in lines for a terminal: the ten gates, what fails and by how much, who wins how often.
import type { Clause, Gate, Subject, Verdict } from '../forecast/lab/gate.ts';
import type { Effect } from '../forecast/lab/sensitivity.ts';
import type { Estimate } from '../forecast/lab/statistics.ts';
import { listed, percent, plain, signed, whole } from './number.ts';

const GATES: readonly string[] = [
  'Who does not think does not win',
  'No fixed split of the budget is good enough',
  'Each way of thinking beats the simpler one',
  'Reports are worth reading, and part of the budget',
  'A fixed idea of Beijing costs dearly, an open mind little',
  'The seed is not fate',
  'Every order is worth giving now and then, none always',
  'Every card comes up, none in every game; every ending is reached',
  'Shown odds come true as often as they say',
  'Games last',
];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  held: 'held',
  missed: 'MISSED',
  unsettled: 'not settled',
  unmeasured: 'not measured',
};

export const gateName = (number: number): string => GATES[number - 1] ?? '';
export const verdictName = (verdict: Verdict): string => VERDICTS[verdict];

/** " 3  MISSED        Each way of thinking beats the simpler one"; under it, if it is excepted: "excepted: reason" */
export function sayGate({ number, verdict, excepted }: Gate): string[] {
  const mark = excepted !== undefined && verdict !== 'held' ? 'excepted' : VERDICTS[verdict];
  const line = `${String(number).padStart(2)}  ${mark.padEnd(13)} ${gateName(number)}`;
  return excepted === undefined ? [line] : [line, `      excepted: ${excepted}`];
}

/** "MISSED  oracle wins: 100 % (96 to 100), wanted 85 to 98 %" */
export function sayClause(clause: Clause): string {
  return `${VERDICTS[clause.verdict].padEnd(13)} ${sayFinding(clause)}`;
}

/** "oracle wins: 100 % (96 to 100), wanted 85 to 98 %" */
export function sayFinding({ subject, measured, least, most, verdict }: Clause): string {
  const said = verdict === 'unmeasured' ? 'not measured' : sayEstimate(subject, measured);
  return `${saySubject(subject)}: ${said}${sayBounds(subject, least, most)}`;
}

/** The measured value alone: "41 %", "+9 points", "12 turns". */
export function sayFigure({ subject: { kind }, measured: { value } }: Clause): string {
  if (kind === 'length') return `${plain(value)} turns`;
  return isDifference(kind) ? `${signed(value * 100)} points` : percent(value * 100);
}

/** Is the measured value a difference of two shares? The others are shares, or a length in turns. */
export const isDifference = (kind: Subject['kind']): boolean => POINTS.includes(kind);

function saySubject(subject: Subject): string {
  switch (subject.kind) {
    case 'wins':
      return `${subject.player} wins`;
    case 'constant-of-oracle':
      return "best constant split over 0.6 of the oracle's wins";
    case 'step':
      return `${subject.to} over ${subject.from}`;
    case 'information':
      return 'belief planner over blind planner: the value of information';
    case 'spending':
      return `${subject.best} chips on intelligence over ${subject.other}`;
    case 'wrong-type':
      return `${subject.player} loses when it is ${subject.type}`;
    case 'right-type':
      return `${subject.player} behind whoever is sure of ${subject.type}`;
    case 'seed-share':
      return "the seed's share of the variance of wins";
    case 'directive-picks':
      return `${subject.directive}, share of strong players' directives`;
    case 'dominated':
      return `${subject.event} answer ${subject.answer}, chosen by strong players`;
    case 'event':
      return `event ${subject.id}, in games`;
    case 'ending':
      return `ending ${subject.id}, in games`;
    case 'odds':
      return `odds of ${whole(subject.from * 100)} to ${whole(subject.to * 100)} % come true more often than said by`;
    case 'band':
      return 'what happens lies in the 80 % band';
    case 'early-end':
      return 'over before turn 4';
    case 'length':
      return 'median length in turns';
  }
}

const POINTS: readonly Subject['kind'][] = [
  'constant-of-oracle',
  'step',
  'information',
  'spending',
  'wrong-type',
  'right-type',
  'odds',
];

function sayEstimate({ kind }: Subject, { value, low, high }: Estimate): string {
  if (kind === 'length') return `${plain(value)} (${plain(low)} to ${plain(high)})`;
  const say = POINTS.includes(kind) ? signed : plain;
  const unit = POINTS.includes(kind) ? ' points' : ' %';
  return `${say(value * 100)}${unit} (${say(low * 100)} to ${say(high * 100)})`;
}

function sayBounds({ kind }: Subject, least: number | null, most: number | null): string {
  if (kind === 'dominated') return ', wanted now and then';
  const factor = kind === 'length' ? 1 : 100;
  const bound = (value: number) => plain(value * factor);
  if (least !== null && most !== null) return `, wanted ${bound(least)} to ${bound(most)}`;
  if (least !== null) return `, wanted at least ${bound(least)}`;
  return most === null ? '' : `, wanted at most ${bound(most)}`;
}

/** "belief-planner      98.3 % (91 to 100) of 60" */
export function sayWins(player: string, { value, low, high }: Estimate, games: number): string {
  const share = `${plain(value * 100)} %`.padStart(7);
  return `${player.padEnd(28)} ${share}  (${whole(low * 100)} to ${whole(high * 100)}) of ${games}`;
}

/** "beijing.eagerness 2.2 > 2.42: signal-reader −4.5 points (−7 to −2)" */
export function sayEffect({ nudge, player, change }: Effect): string {
  const { coefficient, was, value } = nudge;
  const { low, high } = change;
  const moved = `${signed(change.value * 100)} points (${signed(low * 100)} to ${signed(high * 100)})`;
  return `${coefficient} ${rounded(was)} > ${rounded(value)}: ${player} ${moved}`;
}

const rounded = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** Names of players whose orders changed with what they cannot see. */
export function sayLeaks(players: readonly string[]): string {
  if (players.length === 0) return 'Hidden truth reaches no player.';
  return `HIDDEN TRUTH REACHES ${listed(players)}: their orders change with what they cannot see.`;
}

/** "37 % done, about 3 min left"; `share` is 0-1. */
export function sayProgress(share: number, seconds: number): string {
  const left = share === 0 ? null : (seconds * (1 - share)) / share;
  const time =
    left === null ? '' : left < 90 ? `, about ${whole(left)} s left` : `, about ${whole(left / 60)} min left`;
  return `${percent(100 * share)} done${time}`;
}
