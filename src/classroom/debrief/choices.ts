// What can be asked of a team's orders in one turn, each with a yes or a no: the ways in which a class can part.
import type { Orders } from '../../sim/orders.ts';
import { LINES, type Line, STANCES, type Stance, TEMPOS, type Tempo } from '../../sim/slots.ts';
import type { TeamGame } from '../replay.ts';

/** One yes-or-no question about a turn's orders. Sentences in words/debrief.ts. */
export type Choice =
  | { readonly kind: 'chips'; readonly line: Line; readonly atLeast: number }
  | { readonly kind: 'rail'; readonly to: 'west' | 'east' }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'tempo'; readonly tempo: Tempo }
  | { readonly kind: 'directive'; readonly directive: string }
  | { readonly kind: 'answer'; readonly event: string; readonly answer: string };

/** Did the team choose so in turn `turn` (0-based)? Null when the question was not put to it. */
export function chose(choice: Choice, game: TeamGame, turn: number): boolean | null {
  const orders = game.orders[turn];
  if (orders === undefined) return null;
  switch (choice.kind) {
    case 'chips':
      return orders.chips[choice.line] >= choice.atLeast;
    case 'rail':
      return orders.rail.some(({ to }) => to === choice.to);
    case 'stance':
      return orders.stance === choice.stance;
    case 'tempo':
      return orders.tempo === choice.tempo;
    case 'directive':
      return orders.directive === choice.directive;
    case 'answer':
      return game.steps[turn]!.view.asked === choice.event ? orders.answer === choice.answer : null;
  }
}

/** Every question that some teams answer one way and others the other, in turn `turn`. */
export function choicesOf(games: readonly TeamGame[], turn: number): readonly Choice[] {
  const playing = games.filter(({ orders }) => orders.length > turn);
  const all = playing.map(({ orders }) => orders[turn]!);
  return [
    ...LINES.flatMap(line => chipChoices(line, all)),
    ...(['west', 'east'] as const).map(to => ({ kind: 'rail', to }) as const),
    ...STANCES.map(stance => ({ kind: 'stance', stance }) as const),
    ...TEMPOS.map(tempo => ({ kind: 'tempo', tempo }) as const),
    ...different(all.map(({ directive }) => directive)).map(
      directive => ({ kind: 'directive', directive }) as const,
    ),
    ...playing.flatMap((game, i) => answerOf(game, all[i]!, turn)).filter(firstOfItsKind),
  ];
}

function chipChoices(line: Line, all: readonly Orders[]): Choice[] {
  const counts = different(all.map(({ chips }) => chips[line])).sort((a, b) => a - b);
  return counts.slice(1).map(atLeast => ({ kind: 'chips', line, atLeast }));
}

function answerOf({ steps }: TeamGame, { answer }: Orders, turn: number): Choice[] {
  const event = steps[turn]!.view.asked;
  return event === null || answer === null ? [] : [{ kind: 'answer', event, answer }];
}

function different<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values)].filter((value): value is T => value !== null);
}

function firstOfItsKind(choice: Choice, index: number, all: readonly Choice[]): boolean {
  const text = JSON.stringify(choice);
  return all.findIndex(other => JSON.stringify(other) === text) === index;
}
