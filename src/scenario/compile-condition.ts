// Conditions of the scenario to small functions of a position. All names are slots by then; nothing is looked up in play.

import { STAGES, STANCES, STEP_MONTHS, TEMPOS } from '../sim/slots.ts';
import { SLOT } from '../sim/state.ts';
import type { Condition } from '../sim/world.ts';
import { turnsOfDate } from './dates.ts';
import type { Names } from './names.ts';
import type { ConditionSource } from './schema/common.ts';

/** The function that is true of a position exactly when the condition holds there. */
export function compileCondition(source: ConditionSource, names: Names): Condition {
  if ('dial' in source) return compileDial(source, names);
  if ('flag' in source) {
    const slot = names.flag(source.flag);
    return state => (state[SLOT.turn] as number) < (state[slot] as number);
  }
  if ('turn' in source) return compileTurns(source.turn);
  if ('date' in source) return compileTurns(turnsOfDate(source.date, names.calendar));
  if ('quarter' in source) return compileQuarter(source.quarter, names);
  if ('stance' in source) return compileStance(source);
  if ('tempo' in source) return equals(SLOT.tempo, TEMPOS.indexOf(source.tempo));
  if ('stage' in source) return equals(SLOT.stage, STAGES.indexOf(source.stage));
  if ('type' in source) {
    const type = names.type(source.type);
    return type === null ? never : equals(SLOT.type, type);
  }
  if ('event' in source) return compileEvent(source, names);
  if ('directive' in source) {
    const used = names.directive(source.directive);
    return used === null ? never : atLeast(used, 1);
  }
  if ('moves' in source) return atLeast(SLOT.moves, source.moves.atLeast);
  if ('not' in source) {
    const inner = compileCondition(source.not, names);
    return state => !inner(state);
  }
  if ('all' in source) return compileAll(source.all, names);
  if ('any' in source) return compileAny(source.any, names);
  return always;
}

/** Both ends count from 1 and are included; a position's turn counts from 0. */
function compileTurns({ from, to }: { from?: number | undefined; to?: number | undefined }): Condition {
  const first = (from ?? 1) - 1;
  const last = (to ?? Number.POSITIVE_INFINITY) - 1;
  return state => (state[SLOT.turn] as number) >= first && (state[SLOT.turn] as number) <= last;
}

function compileDial(source: Extract<ConditionSource, { dial: string }>, names: Names): Condition {
  const slot = names.dial(source.dial);
  if ('atLeast' in source) return atLeast(slot, source.atLeast);
  const { below } = source;
  return state => (state[slot] as number) < below;
}

/** Quarter of the year in which the turn begins. */
function compileQuarter(quarter: number, { calendar }: Names): Condition {
  const months = STEP_MONTHS[calendar.step];
  const wanted = quarter - 1;
  return state => {
    const month = (calendar.month - 1 + (state[SLOT.turn] as number) * months) % 12;
    return Math.floor(month / 3) === wanted;
  };
}

function compileStance(source: Extract<ConditionSource, { stance: string }>): Condition {
  const now = equals(SLOT.stance, STANCES.indexOf(source.stance));
  if (source.for === undefined) return now;
  const long = atLeast(SLOT.stanceTurns, source.for);
  return state => now(state) && long(state);
}

/** Drawn at least once; with `answer` answered so the last time; with `ago` not drawn lately. */
function compileEvent(source: Extract<ConditionSource, { event: string }>, names: Names): Condition {
  const slots = names.event(source.event);
  if (slots === null) return never;
  const { count, last, answered } = slots;
  const happened =
    source.answer === undefined
      ? atLeast(count, 1)
      : equals(answered, names.choice(source.event, source.answer));
  const { ago } = source;
  if (ago === undefined) return happened;
  return state => happened(state) && (state[SLOT.turn] as number) - (state[last] as number) >= ago;
}

/** Each part asks the next: in play there is no loop. */
function compileAll(sources: readonly ConditionSource[], names: Names): Condition {
  const parts = sources.map(source => compileCondition(source, names));
  const last = parts.pop() ?? always;
  return parts.reduceRight((rest, part) => state => part(state) && rest(state), last);
}

function compileAny(sources: readonly ConditionSource[], names: Names): Condition {
  const parts = sources.map(source => compileCondition(source, names));
  const last = parts.pop() ?? never;
  return parts.reduceRight((rest, part) => state => part(state) || rest(state), last);
}

const always: Condition = () => true;

/** Of cards that were taken away nothing ever holds. */
const never: Condition = () => false;

function equals(slot: number, value: number): Condition {
  return state => state[slot] === value;
}

function atLeast(slot: number, value: number): Condition {
  return state => (state[slot] as number) >= value;
}
