// Conditions in plain words, to stand inside a sentence: "Treasury is below 35 and it is turn 2 or later".
import type { ConditionSource } from '../scenario/schema/common.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { dialName, stageName, stanceName, tempoName, typeName } from './names.ts';
import { counted, listed, plain } from './number.ts';

/** What conditions and effects take their names from. */
export type Named = Pick<Scenario, 'dials' | 'names' | 'types' | 'events' | 'directives' | 'calendar'>;

/** Subject, verb, rest: the verb stands apart, so that "not" can follow it. */
type Saying = readonly [subject: string, verb: string, rest: string];

/** "Treasury is below 35". With `so` false: "Treasury is not below 35". */
export function sayClause(named: Named, source: ConditionSource, so = true): string {
  if ('always' in source) return so ? 'always' : 'never';
  const [subject, verb, rest] = saying(named, source);
  return `${subject} ${verb}${so ? '' : ' not'} ${rest}`;
}

/** A whole condition. Groups inside groups stand in brackets. */
export function sayCondition(named: Named, source: ConditionSource): string {
  if ('all' in source) return listed(source.all.map(part => inner(named, part)));
  if ('any' in source) return source.any.map(part => inner(named, part)).join(' or ');
  if (!('not' in source)) return sayClause(named, source);
  const { not } = source;
  if ('not' in not) return sayCondition(named, not.not);
  const isGroup = 'all' in not || 'any' in not;
  return isGroup ? `it is not so that ${inner(named, not)}` : sayClause(named, not, false);
}

function inner(named: Named, source: ConditionSource): string {
  const several = ('all' in source && source.all.length > 1) || ('any' in source && source.any.length > 1);
  return several ? `(${sayCondition(named, source)})` : sayCondition(named, source);
}

function saying(named: Named, source: ConditionSource): Saying {
  if ('dial' in source) {
    const bound = 'below' in source ? `below ${plain(source.below)}` : `at least ${plain(source.atLeast)}`;
    return [dialName(named, source.dial), 'is', bound];
  }
  if ('flag' in source) return [`the flag “${source.flag}”`, 'is', 'set'];
  if ('turn' in source) {
    const { from = 1, to } = source.turn;
    // Turn 1 is the first: from there on means no lower end.
    return [
      'it',
      'is',
      span({ from: from > 1 || to === undefined ? from : undefined, to }, turn => `turn ${turn}`),
    ];
  }
  if ('date' in source) return ['it', 'is', span(source.date, month)];
  if ('quarter' in source) return ['it', 'is', `quarter ${source.quarter} of the year`];
  if ('stance' in source) {
    const long = source.for === undefined ? '' : ` for ${counted(source.for, 'turn')} running`;
    return ['the stance', 'is', `${stanceName(source.stance, named).toLowerCase()}${long}`];
  }
  if ('tempo' in source) return ['the tempo of the war', 'is', tempoName(source.tempo, named).toLowerCase()];
  if ('stage' in source) return ['Beijing’s stage', 'is', `“${stageName(source.stage)}”`];
  if ('type' in source) return ['Beijing', 'is', `of the type “${typeName(named, source.type)}”`];
  if ('moves' in source) return ['Beijing', 'has', `made at least ${counted(source.moves.atLeast, 'move')}`];
  if ('event' in source) return sayEvent(named, source);
  if ('directive' in source) {
    const title = named.directives.find(card => card.id === source.directive)?.title;
    return [`the directive “${title ?? source.directive}”`, 'has', 'been ordered'];
  }
  return ['this', 'is', 'so'];
}

/** "turn 3", "turn 2 or later", "turn 6 or earlier", "between turn 2 and turn 6". */
function span<T extends number | string>(
  { from, to }: { readonly from?: T | undefined; readonly to?: T | undefined },
  say: (end: T) => string,
): string {
  if (from === undefined) return to === undefined ? 'any time' : `${say(to)} or earlier`;
  if (to === undefined) return `${say(from)} or later`;
  return from === to ? say(from) : `between ${say(from)} and ${say(to)}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2026-03" -> "March 2026"; what is no month stays as it is written. */
function month(written: string): string {
  const time = Date.parse(`${written}-01T00:00:00Z`);
  return Number.isNaN(time) ? written : MONTH.format(time);
}

function sayEvent(named: Named, source: Extract<ConditionSource, { event: string }>): Saying {
  const { event, answer, ago } = source;
  const card = named.events.find(({ id }) => id === event);
  const choice = card?.choices.find(({ id }) => id === answer)?.title;
  const when = ago === undefined ? '' : `, at least ${counted(ago, 'turn')} ago`;
  const title = `“${card?.title ?? event}”`;
  return answer === undefined
    ? [title, 'has', `come up${when}`]
    : [title, 'was', `answered “${choice ?? answer}”${when}`];
}
