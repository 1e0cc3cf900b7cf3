// Why a card can or cannot come up, in lines: each clause of its condition with what is the case.
import type { Clause, ExplainedCard, Explanation } from '../scenario/explain.ts';
import type { ConditionSource } from '../scenario/schema/common.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { sayClause } from './condition.ts';
import { quarterName } from './dates.ts';
import { typeName } from './names.ts';
import { counted, listed, plain } from './number.ts';

export interface ExplainedLine {
  /** Steps of indentation, from 0. */
  readonly depth: number;
  readonly holds: boolean;
  /** "Trust is at least 40: now 63" */
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

/** "E07, Flight instructors wanted", "S1, Shots on the ice (comes for certain in turn 1)" */
export function sayCard({ id, title, on }: ExplainedCard): string {
  const certain = on.length === 0 ? '' : ` (comes for certain in turn ${listed(on.map(String))})`;
  return `${id}, ${title}${certain}`;
}

function linesOf(scenario: Scenario, clause: Clause, depth: number): ExplainedLine[] {
  const { kind, holds, parts } = clause;
  if (kind === 'plain') return [{ depth, holds, text: sayWithValue(scenario, clause) }];
  const heads = { all: 'All of these', any: 'At least one of these', not: 'Not this' };
  const inner = parts.flatMap(part => linesOf(scenario, part, depth + 1));
  return [{ depth, holds, text: heads[kind] }, ...inner];
}

/** One plain clause: what is asked, and what is the case. */
function sayWithValue(scenario: Scenario, { source, value, holds }: Clause): string {
  const said = sayClause(scenario, source);
  const asked = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const now = sayValue(scenario, source, value);
  if (now !== '') return `${asked}: ${now}`;
  return 'always' in source ? asked : `${asked}: ${holds ? 'yes' : 'no'}`;
}

/** What is the case; empty where yes or no says it. */
function sayValue(scenario: Scenario, source: ConditionSource, value: Clause['value']): string {
  if (value === null) return '';
  if ('turn' in source) return `now turn ${value}`;
  if ('date' in source) return `now ${quarterName(scenario.calendar, Number(value) - 1)}`;
  if ('quarter' in source) return `now quarter ${value}`;
  if ('moves' in source) return `now ${value}`;
  if (typeof value === 'number') return `now ${plain(Math.round(value * 10) / 10)}`;
  if ('type' in source) return `it is “${typeName(scenario, value)}”`;
  if ('event' in source) {
    if (source.answer === undefined || source.answer === value) return '';
    const card = scenario.events.find(({ id }) => id === source.event);
    return `it was answered “${card?.choices.find(({ id }) => id === value)?.title ?? value}”`;
  }
  return `now “${value}”`;
}
