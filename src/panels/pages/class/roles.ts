// What of a faction may stand on a pupil's sheet: its lines, its leaning, and what it can say when.
import type { ConditionSource } from '../../../scenario/schema/common.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { HIDDEN } from '../../../sim/slots.ts';
import { sayCondition } from '../../../words/condition.ts';

type Faction = Scenario['factions'][number];

export interface Line {
  /** "When Treasury is below 35"; null: at any time. */
  readonly when: string | null;
  readonly text: string;
}

/** Does the condition speak only of what players see? Flags, Beijing's type and stage are kept from them. */
function isOpen(source: ConditionSource): boolean {
  if ('all' in source) return source.all.every(isOpen);
  if ('any' in source) return source.any.every(isOpen);
  if ('not' in source) return isOpen(source.not);
  if ('dial' in source) return !HIDDEN.some(hidden => hidden === source.dial);
  return !('flag' in source || 'type' in source || 'stage' in source || 'moves' in source);
}

/** What a faction can say, each with its occasion. Lines whose occasion is hidden in the game are left out. */
export function linesOf(scenario: Scenario, { says }: Faction): readonly Line[] {
  return says
    .filter(({ when }) => isOpen(when))
    .map(({ when, text }) => ({
      when: 'always' in when ? null : `When ${sayCondition(scenario, when)}`,
      text,
    }));
}
