// What the player has ordered takes effect: the answer to the event, the directive, the trains, stance and tempo.
import { BASES, STANCES, TEMPOS } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

export function commit(turn: Turn): void {
  const { state, orders } = turn;
  const stance = STANCES.indexOf(orders.stance);
  state[SLOT.stanceTurns] = state[SLOT.stance] === stance ? state[SLOT.stanceTurns]! + 1 : 1;
  state[SLOT.stance] = stance;
  state[SLOT.tempo] = TEMPOS.indexOf(orders.tempo);
  state[SLOT.noise] = answer(turn) + direct(turn);
  sendByRail(turn);
}

/** Loud measures cost Trust at once. */
function makeNoise(turn: Turn, noise: number, origin: string): void {
  if (noise > 0) turn.change(SLOT.trust, -noise, 'you', origin);
}

/** Applies the chosen answer; returns its noise. */
function answer(turn: Turn): number {
  const { state, world, orders } = turn;
  const asked = state[SLOT.asked]!;
  state[SLOT.asked] = -1;
  if (asked < 0 || orders.answer === null) return 0;
  const card = world.events[asked]!;
  const index = card.choices.findIndex(choice => choice.id === orders.answer);
  if (index < 0) return 0;
  const choice = card.choices[index]!;
  state[world.layout.eventAnswer + asked] = index;
  turn.recorder?.happenings?.push({ kind: 'answered', event: card.id, answer: choice.id });
  const origin = turn.origin('event', card.id, choice.id);
  for (const effect of choice.effects) effect(turn, 'you', origin);
  makeNoise(turn, choice.noise, origin);
  return choice.noise;
}

/** Carries out the directive at its price; returns its noise. */
function direct(turn: Turn): number {
  const { state, world, orders } = turn;
  if (orders.directive === null) return 0;
  const index = world.directives.findIndex(card => card.id === orders.directive);
  if (index < 0) return 0;
  const card = world.directives[index]!;
  const { directiveCount, directiveLast } = world.layout;
  const used = state[directiveCount + index]!;
  state[directiveCount + index] = used + 1;
  state[directiveLast + index] = state[SLOT.turn]!;
  turn.recorder?.happenings?.push({ kind: 'directive', directive: card.id });
  const origin = turn.origin('directive', card.id);
  const price = card.price + card.rising * used;
  if (price > 0) turn.change(SLOT.treasury, -price, 'you', origin);
  for (const effect of card.effects) effect(turn, 'you', origin);
  makeNoise(turn, card.noise, origin);
  return card.noise;
}

/** Puts brigades on the rails. From now until they arrive they guard nothing. */
function sendByRail(turn: Turn): void {
  const { state, world, orders } = turn;
  const { brigadeBase, brigadeArrives } = world.layout;
  for (const { brigade, to } of orders.rail) {
    const arrives = state[SLOT.turn]! + world.tuning.rails.turns;
    state[brigadeBase + brigade] = BASES.indexOf(to);
    state[brigadeArrives + brigade] = arrives;
    turn.recorder?.happenings?.push({ kind: 'departed', brigade, to, arrives });
    turn.settleEast('you', 'rails/departure');
  }
}
