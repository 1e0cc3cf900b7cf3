// The document on the desk that asks for a choice, with its card and the choice pencilled in.

import type { EffectSource } from '../../scenario/schema/common.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Game, Moment } from '../../session/game.ts';
import { type Dial, HIDDEN } from '../../sim/slots.ts';
import { perPeriod } from '../../words/dates.ts';
import { dialName } from '../../words/names.ts';
import { counted, plain } from '../../words/number.ts';

export type EventCard = Scenario['events'][number];
export type Choice = EventCard['choices'][number];

/** Card of the event that asks in a moment, or null. */
export const askedIn = (scenario: Scenario, moment: Moment): EventCard | null =>
  scenario.events.find(card => card.id === moment.view.asked) ?? null;

/** Card of the event on the desk now, or null. */
export const askedNow = (game: Game): EventCard | null => askedIn(game.scenario, game.now.value);

/** The choice pencilled in the draft, or null. */
export const pencilled = (game: Game): Choice | null =>
  askedNow(game)?.choices.find(choice => choice.id === game.draft.value.answer) ?? null;

/** One thing at stake, as far as its card says it. */
export interface Stake {
  readonly dial: string;
  readonly name: string;
  readonly by: number;
  readonly words: string;
}

const hidden: readonly string[] = HIDDEN satisfies readonly Dial[];

/** What effects do to dials that the player can see; what they do to hidden ones stays unsaid. */
export function stakesOf(scenario: Scenario, effects: readonly EffectSource[]): Stake[] {
  const stakes: Stake[] = [];
  for (const effect of effects) {
    if (!('by' in effect) || hidden.includes(effect.dial)) continue;
    const tail = [
      effect.chance === undefined ? '' : ' perhaps',
      effect.for === undefined ? '' : ` ${perPeriod(scenario.calendar)}, ${counted(effect.for, 'time')}`,
      effect.in === undefined ? '' : ' later',
    ].join('');
    stakes.push({
      dial: effect.dial,
      name: dialName(scenario, effect.dial),
      by: effect.by,
      words: `${plain(Math.abs(effect.by))}${tail}`,
    });
  }
  return stakes;
}

/** How loud a choice is, in words; loudness costs Trust and widens the gap behind the facade. */
export function noiseWords(noise: number): string | null {
  if (noise === 0) return null;
  return noise < 3 ? 'a little loud' : noise < 7 ? 'loud' : 'very loud';
}
