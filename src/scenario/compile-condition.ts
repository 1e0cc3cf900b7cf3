// Conditions of the scenario to small functions of a position. All names are slots by then; nothing is looked up in play.

import { STAGES, STANCES, TEMPOS } from '../sim/slots.ts';
import { SLOT } from '../sim/state.ts';
import type { Condition } from '../sim/world.ts';
import type { Names } from './names.ts';
import type { ConditionSource } from './schema/common.ts';

/** The function that is true of a position exactly when the condition holds there. */
export function compileCondition(source: ConditionSource, names: Names): Condition {
  if ('dial' in source) return compileDial(source, names);
  if ('flag' in source) {
    const slot = names.flag(source.flag);
    return state => (state[SLOT.turn] as number) < (state[slot] as number);
  }
  if ('turn' in source) {
    const first = (source.turn.from ?? 1) - 1;
    const last = (source.turn.to ?? Number.POSITIVE_INFINITY) - 1;
    return state => (state[SLOT.turn] as number) >= first && (state[SLOT.turn] as number) <= last;
  }
  if ('quarter' in source) {
    const offset = names.firstQuarter - 1;
    const wanted = source.quarter - 1;
    return state => ((state[SLOT.turn] as number) + offset) % 4 === wanted;
  }
  if ('stance' in source) return equals(SLOT.stance, STANCES.indexOf(source.stance));
  if ('tempo' in source) return equals(SLOT.tempo, TEMPOS.indexOf(source.tempo));
  if ('stage' in source) return equals(SLOT.stage, STAGES.indexOf(source.stage));
  if ('type' in source) return equals(SLOT.type, names.type(source.type));
  if ('event' in source) {
    const { count, answered } = names.event(source.event);
    return source.answer === undefined
      ? atLeast(count, 1)
      : equals(answered, names.choice(source.event, source.answer));
  }
  if ('directive' in source) return atLeast(names.directive(source.directive), 1);
  if ('moves' in source) return atLeast(SLOT.moves, source.moves.atLeast);
  if ('not' in source) {
    const inner = compileCondition(source.not, names);
    return state => !inner(state);
  }
  if ('all' in source) return compileAll(source.all, names);
  if ('any' in source) return compileAny(source.any, names);
  return () => true;
}

function compileDial(source: Extract<ConditionSource, { dial: string }>, names: Names): Condition {
  const slot = names.dial(source.dial);
  if ('atLeast' in source) return atLeast(slot, source.atLeast);
  const { below } = source;
  return state => (state[slot] as number) < below;
}

/** Two conditions are by far the most common number; they need no loop. */
function compileAll(sources: readonly ConditionSource[], names: Names): Condition {
  const parts = sources.map(source => compileCondition(source, names));
  const [first, second] = parts;
  if (parts.length === 2 && first && second) return state => first(state) && second(state);
  return state => parts.every(part => part(state));
}

function compileAny(sources: readonly ConditionSource[], names: Names): Condition {
  const parts = sources.map(source => compileCondition(source, names));
  const [first, second] = parts;
  if (parts.length === 2 && first && second) return state => first(state) || second(state);
  return state => parts.some(part => part(state));
}

function equals(slot: number, value: number): Condition {
  return state => state[slot] === value;
}

function atLeast(slot: number, value: number): Condition {
  return state => (state[slot] as number) >= value;
}
