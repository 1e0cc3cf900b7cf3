// What may be varied in every scenario, besides its own assumptions: a teacher who has one lesson shortens the game,
// a newcomer gets one chip more. They travel as assumptions do: in the link, the save, the code and the hash.
import type { Choice } from './assume.ts';
import type { Scenario } from './schema/scenario.ts';

interface Term {
  readonly id: string;
  /** The first option is the scenario as written. */
  readonly options: readonly { readonly id: string }[];
}

/** Fewest turns to which a game can be shortened: Beijing does not move before the third. */
const FEWEST_TURNS = 4;

/** Chips more or fewer a turn, by difficulty. */
const CHIPS: Readonly<Record<string, number>> = { written: 0, gentle: 1, hard: -1 };

/** The terms of this scenario: `difficulty`, `events` (on or off) and `length` (all, or a number of turns). */
export function termsOf({ turns }: Pick<Scenario, 'turns'>): readonly Term[] {
  const shorter = Array.from({ length: Math.max(0, turns - FEWEST_TURNS) }, (_, i) => FEWEST_TURNS + i);
  return [
    { id: 'difficulty', options: Object.keys(CHIPS).map(id => ({ id })) },
    { id: 'events', options: [{ id: 'on' }, { id: 'off' }] },
    { id: 'length', options: [{ id: 'all' }, ...shorter.map(count => ({ id: String(count) }))] },
  ];
}

/** The scenario under the terms chosen. */
export function applyTerms(scenario: Scenario, { difficulty = 'written', events, length }: Choice): Scenario {
  const { chips } = scenario.tuning;
  const more = CHIPS[difficulty] ?? 0;
  const least = Math.max(1, chips.least + more);
  return {
    ...scenario,
    turns: Number(length) || scenario.turns,
    tuning: {
      ...scenario.tuning,
      chips: { ...chips, base: chips.base + more, least, most: chips.most + more },
    },
    // The cards stay, so that what speaks of them still finds them; they never come.
    events:
      events === 'off' ? scenario.events.map(card => ({ ...card, when: { any: [] } })) : scenario.events,
  };
}
