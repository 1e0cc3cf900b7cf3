// Hands counted in a class, by question and turn. They decide nothing: whoever leads the class chooses.
import { signal } from '@preact/signals';
import type { Game } from '../../../session/game.ts';

/** What is voted on: the answers to the document, or the estimate in tens. */
export type Question = 'answer' | 'estimate';

/** Hands by option. */
export type Tally = Readonly<Record<string, number>>;

/** Most hands of one option: nobody counts more in a room. */
export const MOST_HANDS = 200;

/** So that a reload in the middle of a vote loses no hands; gone with the tab. */
const KEPT = 'no-limits.hands';

const tallies = signal<Readonly<Record<string, Tally>>>(read());

function read(): Readonly<Record<string, Tally>> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Readonly<Record<string, Tally>>;
  } catch {
    return {};
  }
}

const keyOf = (game: Game, question: Question) => `${game.now.value.fingerprint}/${question}`;

/** The hands counted on a question of this turn. */
export function tallyOf(game: Game, question: Question): Tally {
  return tallies.value[keyOf(game, question)] ?? {};
}

/** Hands of an option after a count that was typed or stepped: whole, from 0 to MOST_HANDS. */
export function countHands(game: Game, question: Question, option: string, hands: number): void {
  const whole = Math.max(0, Math.min(MOST_HANDS, Math.round(hands) || 0));
  const tally = { ...tallyOf(game, question), [option]: whole };
  tallies.value = { ...tallies.value, [keyOf(game, question)]: tally };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(tallies.value));
  } catch {
    // Counted on screen all the same.
  }
}

/** All hands of a tally. */
export const handsIn = (tally: Tally): number => Object.values(tally).reduce((sum, hands) => sum + hands, 0);
