// One turn's orders as digits. Every base is what the position allows, so reading them back needs the position.
import { chipsAvailable } from '../../sim/chips.ts';
import type { Orders, RailOrder } from '../../sim/orders.ts';
import { playerView } from '../../sim/player-view.ts';
import { LINES, type Line, STANCES, TEMPOS } from '../../sim/slots.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import type { DigitReader, DigitWriter } from './digits.ts';

/** Estimates are mostly whole tens; any other whole percent takes one digit more. */
const TENS = 11;
const NO_ESTIMATE = TENS;
const ODD_ESTIMATE = TENS + 1;
const ESTIMATES = TENS + 2;
/** A whole ten is never written as another percent, so this place tells that an inject stands before the estimate. */
const INJECT = 0;

/** Puts in orders that the rules accept in this position. Throws a RangeError for others. */
export function putOrders(world: World, state: State, orders: Orders, digits: DigitWriter): void {
  const { directives, choices } = offered(world, state);
  putChips(world, state, orders, digits);
  digits.put(orders.rail.length, world.tuning.rails.perTurn + 1);
  for (const { brigade } of orders.rail) digits.put(brigade, world.brigades.length);
  digits.put(STANCES.indexOf(orders.stance), STANCES.length);
  digits.put(TEMPOS.indexOf(orders.tempo), TEMPOS.length);
  digits.put(directives.indexOf(orders.directive), directives.length);
  if (choices.length > 0) digits.put(choices.indexOf(orders.answer ?? ''), choices.length);
  if (orders.inject) {
    digits.put(ODD_ESTIMATE, ESTIMATES);
    digits.put(INJECT, 101);
    digits.put(
      world.events.findIndex(card => card.id === orders.inject),
      world.events.length,
    );
  }
  putEstimate(orders.estimate, digits);
}

/** The orders that were put in at this position. They may still be refused: a stranger can write any number. */
export function takeOrders(world: World, state: State, digits: DigitReader): Orders {
  const { directives, choices } = offered(world, state);
  const chips = takeChips(world, state, digits);
  const trains = digits.take(world.tuning.rails.perTurn + 1);
  const rail = Array.from({ length: trains }, () => train(world, state, digits.take(world.brigades.length)));
  return {
    chips,
    rail,
    stance: STANCES[digits.take(STANCES.length)]!,
    tempo: TEMPOS[digits.take(TEMPOS.length)]!,
    directive: directives[digits.take(directives.length)]!,
    answer: choices.length > 0 ? choices[digits.take(choices.length)]! : null,
    ...takeLast(world, digits),
  };
}

/** What can be ordered: the open directives with "none" first, and the answers to the event on the desk. */
function offered(world: World, state: State) {
  const view = playerView(world, state);
  const open = view.directives.filter(directive => directive.open).map(({ id }) => id);
  const card = world.events.find(({ id }) => id === view.asked);
  return { directives: [null, ...open], choices: card?.choices.map(({ id }) => id) ?? [] };
}

/** A brigade can only be sent to where it is not. */
function train(world: World, state: State, brigade: number): RailOrder {
  return { brigade, to: state[world.layout.brigadeBase + brigade] === 0 ? 'east' : 'west' };
}

/** Chips as the number of the split in the list of all splits that can be paid. */
function putChips(world: World, state: State, { chips }: Orders, digits: DigitWriter): void {
  const most = world.tuning.chips.perLine;
  const available = chipsAvailable(world, state);
  let left = available;
  let rank = 0;
  LINES.forEach((line, i) => {
    for (let fewer = 0; fewer < chips[line]; fewer++)
      rank += splits(LINES.length - i - 1, left - fewer, most);
    left -= chips[line];
  });
  digits.put(rank, splits(LINES.length, available, most));
}

function takeChips(world: World, state: State, digits: DigitReader): Record<Line, number> {
  const most = world.tuning.chips.perLine;
  let left = chipsAvailable(world, state);
  let rank = digits.take(splits(LINES.length, left, most));
  const count = (i: number): number => {
    let laid = 0;
    for (; ; laid++) {
      const others = splits(LINES.length - i - 1, left - laid, most);
      if (rank < others) break;
      rank -= others;
    }
    left -= laid;
    return laid;
  };
  return Object.fromEntries(LINES.map((line, i) => [line, count(i)])) as Record<Line, number>;
}

/** In how many ways at most `chips` chips can be laid on so many lines, at most `most` on each. */
function splits(lines: number, chips: number, most: number): number {
  if (chips < 0) return 0;
  let ways = Array.from({ length: chips + 1 }, () => 1);
  for (let line = 0; line < lines; line++) {
    ways = ways.map((_, all) => ways.slice(Math.max(0, all - most), all + 1).reduce((sum, n) => sum + n, 0));
  }
  return ways[chips]!;
}

function putEstimate(estimate: number | null, digits: DigitWriter): void {
  if (estimate === null) digits.put(NO_ESTIMATE, ESTIMATES);
  else if (estimate % 10 === 0) digits.put(estimate / 10, ESTIMATES);
  else {
    digits.put(ODD_ESTIMATE, ESTIMATES);
    digits.put(estimate, 101);
  }
}

/** The estimate, and before it the inject if there is one. */
function takeLast(world: World, digits: DigitReader): Pick<Orders, 'estimate' | 'inject'> {
  const estimate = takeEstimate(digits);
  if (estimate !== 'inject') return { estimate };
  const inject = world.events[digits.take(Math.max(1, world.events.length))]?.id ?? '';
  const second = takeEstimate(digits);
  return { inject, estimate: second === 'inject' ? INJECT : second };
}

function takeEstimate(digits: DigitReader): number | null | 'inject' {
  const tens = digits.take(ESTIMATES);
  if (tens === NO_ESTIMATE) return null;
  if (tens !== ODD_ESTIMATE) return tens * 10;
  const percent = digits.take(101);
  return percent === INJECT ? 'inject' : percent;
}
