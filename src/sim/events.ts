// Cards: the news of a quarter, whose effects happen at once, and the one document that asks for a choice.
import { dealer } from './deck.ts';
import { nameKey, wait } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { EventCard } from './world.ts';

const LUCK = {
  firstNews: nameKey('events/first-news'),
  secondNews: nameKey('events/second-news'),
  ask: nameKey('events/ask'),
};

/** News and events that ask, apart. */
const decks = dealer((card: EventCard) => card.choices.length > 0);

/** Up to two news events. */
export function drawNews(turn: Turn): void {
  const { events } = turn.world.tuning;
  if (turn.chance(LUCK.firstNews, events.firstNews)) happen(turn, draw(turn, false));
  if (turn.chance(LUCK.secondNews, events.secondNews)) happen(turn, draw(turn, false));
}

/** At most one event that asks, laid on the desk for the coming turn. */
export function askEvent(turn: Turn): void {
  const { world, state } = turn;
  if (!turn.chance(LUCK.ask, world.tuning.events.ask)) return;
  const index = draw(turn, true);
  if (index < 0) return;
  note(turn, index);
  state[SLOT.asked] = index;
  turn.recorder?.happenings.push({ kind: 'asked', event: world.events[index]!.id });
}

function happen(turn: Turn, index: number): void {
  if (index < 0) return;
  const card = turn.world.events[index]!;
  note(turn, index);
  turn.recorder?.happenings.push({ kind: 'news', event: card.id });
  for (const effect of card.effects) effect(turn, card.cause, `event:${card.id}`);
}

function note(turn: Turn, index: number): void {
  const { eventCount, eventLast } = turn.world.layout;
  turn.state[eventCount + index]! += 1;
  turn.state[eventLast + index] = turn.get(SLOT.turn);
}

/**
 * Index of the event drawn by weight among those that can be drawn, or -1. Each has its own luck; a condition
 * is asked only of a card that would win and whose gate is open.
 */
function draw(turn: Turn, asks: boolean): number {
  const deck = decks(turn.world.events).get(asks);
  if (deck === undefined) return -1;
  const { indexes, keys, weights, gates, least, below } = deck;
  const { state } = turn;
  let drawn = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < indexes.length; i++) {
    const gated = state[gates[i]!]!;
    if (gated < least[i]! || gated >= below[i]!) continue;
    const luck = turn.cardLuck(keys[i]!);
    if (luck / weights[i]! >= shortest) continue;
    if (!canBeDrawn(turn, indexes[i]!)) continue;
    const time = wait(luck, weights[i]!);
    if (time >= shortest) continue;
    shortest = time;
    drawn = indexes[i]!;
  }
  return drawn;
}

function canBeDrawn(turn: Turn, index: number): boolean {
  const { state, world } = turn;
  const card = world.events[index]!;
  const last = state[world.layout.eventLast + index]!;
  if (last >= 0 && (card.once || state[SLOT.turn]! <= last + card.cooldown)) return false;
  return card.when(state);
}
