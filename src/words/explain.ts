// Why a card can or cannot come up, in lines: each clause of its condition with what is the case.
import type { Clause, ExplainedCard, Explanation } from '../scenario/explain.ts';
import type { ConditionSource } from '../scenario/schema/common.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { dialName, stageName, stanceName, tempoName, typeName } from './names.ts';
import { counted, plain } from './number.ts';

export interface ExplainedLine {
  /** Steps of indentation, from 0. */
  readonly depth: number;
  readonly holds: boolean;
  /** "Trust at least 40: it is 63" */
  readonly text: string;
}

/** The clauses of a card's condition as lines, each part one step deeper than what it belongs to. */
export function sayExplanation(scenario: Scenario, explanation: Explanation): ExplainedLine[] {
  const { when, unless, rests } = explanation;
  const lines = linesOf(scenario, when, 0);
  if (unless) lines.push(...linesOf(scenario, unless, 0));
  if (rests === 'spent') lines.push({ depth: 0, holds: false, text: 'It comes only once, and it has come' });
  if (rests === 'cooling')
    lines.push({ depth: 0, holds: false, text: 'It came a short while ago and rests' });
  return lines;
}

/** "Its condition held." or "2 clauses were missing, 12 points in all." */
export function sayMiss({ holds, missing, distance, rests }: Explanation): string {
  if (holds) return 'Its condition held.';
  if (rests !== null && missing === 1) return rests === 'spent' ? 'It had come already.' : 'It rested.';
  const points = distance > 0 ? `, ${plain(distance)} points in all` : '';
  return `${counted(missing, 'clause')} ${missing === 1 ? 'was' : 'were'} missing${points}.`;
}

/** "E07, Flight instructors wanted" */
export function sayCard({ id, title }: ExplainedCard): string {
  return `${id}, ${title}`;
}

function linesOf(scenario: Scenario, clause: Clause, depth: number): ExplainedLine[] {
  const { kind, holds, parts } = clause;
  if (kind === 'plain') return [{ depth, holds, text: sayClause(scenario, clause) }];
  const heads = { all: 'All of these', any: 'At least one of these', not: 'Not this' };
  const inner = parts.flatMap(part => linesOf(scenario, part, depth + 1));
  return [{ depth, holds, text: heads[kind] }, ...inner];
}

/** One plain clause: what is asked, and what is the case. */
function sayClause(scenario: Scenario, { source, value, holds }: Clause): string {
  const asked = sayAsked(scenario, source);
  const now = sayValue(scenario, source, value);
  if (now !== '') return `${asked}: ${now}`;
  return 'always' in source ? asked : `${asked}: ${holds ? 'yes' : 'no'}`;
}

function sayAsked(scenario: Scenario, source: ConditionSource): string {
  if ('dial' in source) {
    const bound = 'below' in source ? `below ${plain(source.below)}` : `at least ${plain(source.atLeast)}`;
    return `${dialName(scenario, source.dial)} ${bound}`;
  }
  if ('flag' in source) return `The flag “${source.flag}” is set`;
  if ('turn' in source) return sayTurns(source.turn);
  if ('quarter' in source) return `Quarter ${source.quarter} of the year`;
  if ('stance' in source) {
    const long = source.for === undefined ? '' : ` for ${counted(source.for, 'turn')} running`;
    return `Stance ${stanceName(source.stance).toLowerCase()}${long}`;
  }
  if ('tempo' in source) return `Tempo ${tempoName(source.tempo).toLowerCase()}`;
  if ('stage' in source) return `Beijing’s stage is “${stageName(source.stage)}”`;
  if ('type' in source) return `Beijing is of the type “${typeName(scenario, source.type)}”`;
  if ('moves' in source) return `At least ${counted(source.moves.atLeast, 'move')} by Beijing`;
  if ('event' in source) return sayEvent(scenario, source);
  if ('directive' in source) {
    const title = scenario.directives.find(card => card.id === source.directive)?.title;
    return `“${title ?? source.directive}” has been ordered`;
  }
  return 'Always';
}

function sayTurns({ from, to }: { from?: number | undefined; to?: number | undefined }): string {
  if (from !== undefined && to !== undefined) return from === to ? `Turn ${from}` : `Turns ${from} to ${to}`;
  return from === undefined ? `Turn ${to} or earlier` : `Turn ${from} or later`;
}

function sayEvent(scenario: Scenario, source: Extract<ConditionSource, { event: string }>): string {
  const { event, answer, ago } = source;
  const card = scenario.events.find(({ id }) => id === event);
  const choice = card?.choices.find(({ id }) => id === answer)?.title;
  const what = answer === undefined ? 'has come up' : `was answered “${choice ?? answer}”`;
  const when = ago === undefined ? '' : `, at least ${counted(ago, 'turn')} ago`;
  return `“${card?.title ?? event}” ${what}${when}`;
}

/** What is the case; empty where yes or no says it. */
function sayValue(scenario: Scenario, source: ConditionSource, value: Clause['value']): string {
  if (value === null) return '';
  if ('turn' in source) return `it is turn ${value}`;
  if ('quarter' in source) return `it is quarter ${value}`;
  if ('moves' in source) return `there were ${value}`;
  if (typeof value === 'number') return `it is ${plain(Math.round(value * 10) / 10)}`;
  if ('type' in source) return `it is “${typeName(scenario, value)}”`;
  if ('event' in source) {
    if (source.answer === undefined || source.answer === value) return '';
    const card = scenario.events.find(({ id }) => id === source.event);
    return `it was answered “${card?.choices.find(({ id }) => id === value)?.title ?? value}”`;
  }
  return `it is “${value}”`;
}
