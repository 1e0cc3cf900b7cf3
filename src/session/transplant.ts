// A running game carried over into an edited scenario: same seed, same turn, same orders. What the edited scenario
// no longer takes is left out and listed, never lost without a word.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { chipsAvailable } from '../sim/chips.ts';
import type { Orders, Refusal } from '../sim/orders.ts';
import { refuse } from '../sim/refuse.ts';
import { LINES } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import type { Game } from './game.ts';
import { firstMoment, nextMoment } from './moment.ts';
import { openGame } from './open-game.ts';

/** An order that was given in `turn` (from 0) and does not apply any more, with the reason. */
export interface LostOrder {
  readonly turn: number;
  readonly refusal: Refusal;
}

export interface Transplanted {
  readonly game: Game;
  readonly lost: readonly LostOrder[];
}

/** Lays no more chips than there are, taking the surplus off the last lines first. */
function fewerChips(world: World, state: State, chips: Orders['chips']): Orders['chips'] {
  let left = chipsAvailable(world, state);
  const laid = LINES.map(line => {
    const some = Math.min(chips[line], world.tuning.chips.perLine, left);
    left -= some;
    return [line, some] as const;
  });
  return Object.fromEntries(laid) as Orders['chips'];
}

/** The orders without what a refusal speaks against. */
function without(world: World, state: State, orders: Orders, refusal: Refusal): Orders {
  switch (refusal.code) {
    case 'too-many-chips':
    case 'line-full':
    case 'not-a-chip-count':
      return { ...orders, chips: fewerChips(world, state, orders.chips) };
    case 'no-such-brigade':
    case 'brigade-on-rails':
    case 'brigade-already-there':
    case 'brigade-ordered-twice':
      return { ...orders, rail: orders.rail.filter(train => train.brigade !== refusal.brigade) };
    case 'too-many-trains':
    case 'west-minimum':
      return { ...orders, rail: orders.rail.slice(0, -1) };
    case 'no-such-directive':
    case 'directive-not-open':
    case 'directive-cooling':
    case 'directive-spent':
      return { ...orders, directive: null };
    case 'answer-unasked':
      return { ...orders, answer: null };
    case 'answer-missing':
    case 'no-such-answer':
      return { ...orders, answer: world.events[state[SLOT.asked]!]!.choices[0]!.id };
    case 'bad-estimate':
      return { ...orders, estimate: null };
    case 'game-over':
      return orders;
  }
}

/** Mends orders until the rules take them. Each round takes something away, so it ends. */
function mended(
  world: World,
  state: State,
  wanted: Orders,
): { orders: Orders; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  let orders = wanted;
  for (;;) {
    const refusal = refuse(world, state, orders)[0];
    if (!refusal) return { orders, refusals };
    refusals.push(refusal);
    orders = without(world, state, orders, refusal);
  }
}

/** The two priorities, or the first ones of another scenario in place of those it does not have. */
export function samePriorities(world: World, wanted: readonly [string, string]): readonly [string, string] {
  const known = world.priorities.map(priority => priority.id);
  const kept = wanted.filter(id => known.includes(id));
  const [first, second] = [...kept, ...known.filter(id => !kept.includes(id))];
  return [first!, second!];
}

/**
 * Plays the orders of `game` again in an edited scenario, up to the same turn, or to the ending if the edited game
 * ends earlier. The draft comes along where it still applies.
 */
export function transplant(game: Game, scenario: Scenario, world: World): Transplanted {
  const chosen = samePriorities(world, game.priorities);
  const lost: LostOrder[] = [];
  const orders: Orders[] = [];
  let moment = firstMoment(world, game.seed, chosen);
  for (const [turn, past] of game.moments.peek().slice(1).entries()) {
    if (moment.view.ending !== null) {
      lost.push({ turn, refusal: { code: 'game-over' } });
      break;
    }
    const fit = mended(world, moment.state, past.orders!);
    lost.push(...fit.refusals.map(refusal => ({ turn, refusal })));
    orders.push(fit.orders);
    moment = nextMoment(world, moment.state, fit.orders);
  }
  const draft = game.draft.peek();
  return { game: openGame({ scenario, world, seed: game.seed, priorities: chosen, orders, draft }), lost };
}
