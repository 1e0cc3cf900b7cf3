// The gate of a condition: one number that can be looked at before the condition itself is asked.
import { SLOT } from '../sim/state.ts';
import type { Gate } from '../sim/world.ts';
import type { Names } from './names.ts';
import type { ConditionSource } from './schema/common.ts';

/** A gate outside of which the condition cannot hold; null when no single number decides that. */
export function gateOf(source: ConditionSource, names: Names): Gate | null {
  if ('all' in source) return firstGate(source.all, names);
  if ('dial' in source) {
    const slot = names.dial(source.dial);
    return 'atLeast' in source ? from(slot, source.atLeast) : { slot, least: NO_LEAST, below: source.below };
  }
  if ('turn' in source) {
    const { from: first = 1, to = NO_END } = source.turn;
    return { slot: SLOT.turn, least: first - 1, below: to };
  }
  if ('moves' in source) return from(SLOT.moves, source.moves.atLeast);
  if ('event' in source && source.answer === undefined) {
    const slots = names.event(source.event);
    return slots === null ? null : from(slots.count, 1);
  }
  return null;
}

const NO_LEAST = Number.NEGATIVE_INFINITY;
const NO_END = Number.POSITIVE_INFINITY;

const from = (slot: number, least: number): Gate => ({ slot, least, below: NO_END });

function firstGate(sources: readonly ConditionSource[], names: Names): Gate | null {
  for (const source of sources) {
    const gate = gateOf(source, names);
    if (gate !== null) return gate;
  }
  return null;
}
