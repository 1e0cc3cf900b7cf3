// Cards: the news of a quarter, whose effects happen at once, and the one document that asks for a choice. Some come
// for certain in a turn of their own; the others are drawn.
import { cardKeys, wait } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { EventCard } from './world.ts';

/** All the news that come for certain in this turn; then, as long as there are fewer than two, news that chance draws. */
export function drawNews(turn: Turn): void {
  const { events } = turn.world.tuning;
  const certain = happenCertain(turn);
  if (certain < 1 && turn.chance('events/first-news', events.firstNews)) happen(turn, draw(turn, false));
  if (certain < 2 && turn.chance('events/second-news', events.secondNews)) happen(turn, draw(turn, false));
}

/** At most one event that asks, laid on the desk for the coming turn: the first that comes for certain, or one drawn. */
export function askEvent(turn: Turn): void {
  const { world, state } = turn;
  let index = world.events.findIndex(card => card.choices.length > 0 && comesForCertain(turn, card));
  if (index < 0 && turn.chance('events/ask', world.tuning.events.ask)) index = draw(turn, true);
  if (index < 0) return;
  note(turn, index);
  state[SLOT.asked] = index;
  turn.recorder?.happenings.push({ kind: 'asked', event: world.events[index]!.id });
}

/** Each is asked when its turn comes, so that what one changes counts for the next. Returns how many happened. */
function happenCertain(turn: Turn): number {
  let count = 0;
  turn.world.events.forEach((card, index) => {
    if (card.choices.length > 0 || !comesForCertain(turn, card)) return;
    happen(turn, index);
    count++;
  });
  return count;
}

function comesForCertain(turn: Turn, { on, when }: EventCard): boolean {
  return (on?.includes(turn.get(SLOT.turn) + 1) ?? false) && when(turn.state);
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
 * is asked only of a card that would win.
 */
function draw(turn: Turn, asks: boolean): number {
  const { events } = turn.world;
  const keys = cardKeys(events);
  let drawn = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < events.length; i++) {
    const card = events[i]!;
    if (card.choices.length > 0 !== asks || card.on !== undefined) continue;
    const luck = turn.cardLuck(keys[i]!);
    if (luck / card.weight >= shortest) continue;
    const time = wait(luck, card.weight);
    if (time >= shortest || !canBeDrawn(turn, card, i)) continue;
    shortest = time;
    drawn = i;
  }
  return drawn;
}

function canBeDrawn(turn: Turn, card: EventCard, index: number): boolean {
  const { state, world } = turn;
  const last = state[world.layout.eventLast + index]!;
  if (last >= 0 && (card.once || state[SLOT.turn]! <= last + card.cooldown)) return false;
  return card.when(state);
}
