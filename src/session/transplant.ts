// A running game carried over into an edited scenario: same seed, same turn, same orders. What the edited scenario
// no longer takes is left out and listed, never lost without a word.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { carryInto } from '../sim/carry.ts';
import { mended } from '../sim/mend.ts';
import type { Orders, Refusal } from '../sim/orders.ts';
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
export function transplant(game: Game, scenario: Scenario, edited: World): Transplanted {
  const world = carryInto(edited, game.world.carried ?? null);
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
  const opening = { scenario, world, seed: game.seed, priorities: chosen, orders };
  return { game: openGame({ ...opening, draft: game.draft.peek(), lesson: game.lesson.peek() }), lost };
}
