// The two priorities at the end: met or not, the threshold in words, and the values it was judged by.
import type { ConditionSource } from '../../../scenario/schema/common.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Game } from '../../../session/game.ts';
import type { PlayerView } from '../../../sim/views.ts';
import { dialName } from '../../../words/names.ts';
import { plain, whole } from '../../../words/number.ts';

export interface Bound {
  readonly dial: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly below?: number;
}

/** A dial's value where the player can see it: headline, detail, or the scenario's own. */
export function dialValue(view: PlayerView, dial: string): number | null {
  const all: Readonly<Record<string, number>> = { ...view.own, ...view.details, ...view.dials };
  return all[dial] ?? null;
}

/** All dials with a bound that a condition speaks of. */
export function bounds(condition: ConditionSource, view: PlayerView): Bound[] {
  if ('all' in condition) return condition.all.flatMap(part => bounds(part, view));
  if ('any' in condition) return condition.any.flatMap(part => bounds(part, view));
  if ('not' in condition) return bounds(condition.not, view);
  if (!('dial' in condition)) return [];
  const value = dialValue(view, condition.dial);
  if (value === null) return [];
  return [
    'below' in condition
      ? { dial: condition.dial, value, below: condition.below }
      : { dial: condition.dial, value, atLeast: condition.atLeast },
  ];
}

export interface Judged {
  readonly id: string;
  readonly title: string;
  readonly threshold: string;
  readonly met: boolean;
  /** "Sovereignty 64, Leverage 71" */
  readonly values: string;
  readonly bounds: readonly Bound[];
}

/** In whole points, but to a tenth where rounding would hide on which side of the bound it lies. */
function sayValue({ value, atLeast, below }: Bound): string {
  const edge = atLeast ?? below ?? 0;
  return Math.abs(value - edge) < 1 ? plain(value) : plain(whole(value));
}

const sayBounds = (scenario: Scenario, list: readonly Bound[]) =>
  list.map(bound => `${dialName(scenario, bound.dial)} ${sayValue(bound)}`).join(', ');

/** The game's two priorities as they stand now. */
export function judgedOn(game: Game): Judged[] {
  const view = game.now.value.view;
  return game.priorities.flatMap(id => {
    const card = game.scenario.priorities.find(priority => priority.id === id);
    if (!card) return [];
    const list = bounds(card.met, view);
    const met = view.priorities.find(priority => priority.id === id)?.met ?? false;
    return [
      {
        id,
        title: card.title,
        threshold: card.threshold,
        met,
        values: sayBounds(game.scenario, list),
        bounds: list,
      },
    ];
  });
}
