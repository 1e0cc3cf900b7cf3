// Beside each condition that decides a game: by how many points it holds, or is missed.
import type { Margin } from '../sim/world.ts';
import { compileCondition } from './compile-condition.ts';
import type { Names } from './names.ts';
import type { ConditionSource } from './schema/common.ts';

/**
 * Signed distance in points of the dial that decides: 0 or more exactly where the condition holds (of "below",
 * more than 0). What has no distance, such as a flag or a turn, counts as infinitely far on its side.
 */
export function compileMargin(source: ConditionSource, names: Names): Margin {
  if ('dial' in source) {
    const slot = names.dial(source.dial);
    if ('atLeast' in source) return state => (state[slot] as number) - source.atLeast;
    return state => source.below - (state[slot] as number);
  }
  if ('not' in source) {
    const inner = compileMargin(source.not, names);
    return state => -inner(state);
  }
  if ('all' in source) {
    const parts = source.all.map(part => compileMargin(part, names));
    return state => Math.min(...parts.map(part => part(state)));
  }
  if ('any' in source) {
    const parts = source.any.map(part => compileMargin(part, names));
    return state => Math.max(...parts.map(part => part(state)));
  }
  const holds = compileCondition(source, names);
  return state => (holds(state) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
}
