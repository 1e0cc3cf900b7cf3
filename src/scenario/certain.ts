// Cards that come for certain: "on" names the turns, so what must hold is that turn and the card's own condition.
import type { ConditionSource } from './schema/common.ts';
import type { Scenario } from './schema/scenario.ts';

type Event = Pick<Scenario['events'][number], 'on' | 'when'>;

/** The turns (from 1) in which a card comes for certain; none when it is drawn by weight. */
export function certainTurns({ on }: Pick<Event, 'on'>): readonly number[] {
  return on === undefined ? [] : typeof on === 'number' ? [on] : on;
}

/** All that must hold for an event to come, but for its "unless": its condition, and the turn if it is certain. */
export function comesWhen(event: Event): ConditionSource {
  const turns = certainTurns(event).map(turn => ({ turn: { from: turn, to: turn } }));
  const [first, ...more] = turns;
  if (!first) return event.when;
  const then: ConditionSource = more.length === 0 ? first : { any: turns };
  return 'always' in event.when ? then : { all: [then, event.when] };
}
