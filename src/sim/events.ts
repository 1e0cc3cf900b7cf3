// Cards: the news of a quarter, whose effects happen at once, and the one document that asks for a choice. Some come
// for certain in a turn of their own; the others are drawn.
import { dealer, rememberEach } from './deck.ts';
import { nameKey, wait } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { EventCard } from './world.ts';

const LUCK = {
  firstNews: nameKey('events/first-news'),
  secondNews: nameKey('events/second-news'),
  ask: nameKey('events/ask'),
};

const NONE: readonly number[] = [];

/** What is drawn, news and events that ask apart, and what comes for certain. */
const decks = dealer(({ on, choices }: EventCard) => {
  if (on !== undefined) return 'certain';
  return choices.length > 0 ? 'asks' : 'news';
});

/** Indexes of what comes for certain, by the turn (from 1) in whose briefing it does. */
const certainByTurn = rememberEach((events: readonly EventCard[]) => {
  const byTurn = new Map<number, number[]>();
  for (const [index, { on }] of events.entries()) {
    for (const turn of on ?? []) byTurn.set(turn, [...(byTurn.get(turn) ?? []), index]);
  }
  return byTurn;
});

/** All the news that come for certain in this turn; then, as long as there are fewer than two, news that chance draws. */
export function drawNews(turn: Turn): void {
  const { events } = turn.world.tuning;
  const certain = happenCertain(turn);
  if (certain < 1 && turn.chance(LUCK.firstNews, events.firstNews)) happen(turn, draw(turn, 'news'));
  if (certain < 2 && turn.chance(LUCK.secondNews, events.secondNews)) happen(turn, draw(turn, 'news'));
}

/** At most one event that asks, laid on the desk for the coming turn: the first that comes for certain, or one drawn. */
export function askEvent(turn: Turn): void {
  const { world, state } = turn;
  let index = certainDocument(turn);
  if (index < 0 && turn.chance(LUCK.ask, world.tuning.events.ask)) index = draw(turn, 'asks');
  if (index < 0) return;
  note(turn, index);
  state[SLOT.asked] = index;
  turn.recorder?.happenings?.push({ kind: 'asked', event: world.events[index]!.id });
}

/** What was put in goes before what has a turn of its own: two documents cannot lie on the desk. */
function certainDocument(turn: Turn): number {
  const { events } = turn.world;
  const put = putIn(turn);
  if (put >= 0 && events[put]!.choices.length > 0) return put;
  return certainNow(turn).find(i => events[i]!.choices.length > 0 && events[i]!.when(turn.state)) ?? -1;
}

/** Index of the card that whoever leads a class put in for the coming briefing, or -1. Its condition is not asked. */
function putIn(turn: Turn): number {
  const { inject } = turn.orders;
  return inject ? turn.world.events.findIndex(({ id }) => id === inject) : -1;
}

/** Indexes of the cards whose own turn the coming one is, whether or not their conditions hold. */
function certainNow(turn: Turn): readonly number[] {
  return certainByTurn(turn.world.events).get(turn.get(SLOT.turn) + 1) ?? NONE;
}

/** Each is asked when its turn comes, so that what one changes counts for the next. Returns how many happened. */
function happenCertain(turn: Turn): number {
  const { events } = turn.world;
  const put = putIn(turn);
  const due = put < 0 ? certainNow(turn) : [put, ...certainNow(turn).filter(index => index !== put)];
  let count = 0;
  for (const index of due) {
    const card = events[index]!;
    if (card.choices.length > 0 || (index !== put && !card.when(turn.state))) continue;
    happen(turn, index);
    count++;
  }
  return count;
}

function happen(turn: Turn, index: number): void {
  if (index < 0) return;
  const card = turn.world.events[index]!;
  note(turn, index);
  turn.recorder?.happenings?.push({ kind: 'news', event: card.id });
  const origin = turn.origin('event', card.id);
  for (const effect of card.effects) effect(turn, card.cause, origin);
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
function draw(turn: Turn, kind: 'news' | 'asks'): number {
  const deck = decks(turn.world.events).get(kind);
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
