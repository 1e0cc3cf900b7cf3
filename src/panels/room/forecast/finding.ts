// What the page finds in the futures of one plan or of two: the headline, the price, and who fares how.
import type { FutureDial, Futures } from '../../../forecast/futures.ts';
import { valueAt } from '../../../forecast/futures-reading.ts';
import type { Game } from '../../../session/game.ts';
import {
  type Line,
  sayCrossing,
  sayLost,
  sayOnePlan,
  sayOtherPlan,
  sayOtherPlanLost,
} from '../../../words/forecast.ts';
import { dialName, highIsWorse } from '../../../words/names.ts';
import { dialValue } from '../dial-list.ts';
import { billOf, crossingsOf, isBeyond, lineOf, type Row } from './lines.ts';

export interface Finding {
  readonly headline: string;
  readonly second: string;
}

/** The line looked at on a dial in this game. */
export const lineIn = (game: Game, dial: FutureDial): Line => lineOf(game.scenario, game.priorities, dial);

/** How many futures of each plan cross a line. */
export const countsOf = (plans: readonly Futures[], line: Line, horizon: number): number[] =>
  plans.map(({ futures }) => crossingsOf(futures, line, horizon));

/** The headline and the sentence under it, for a dial. */
export function findingOf(
  game: Game,
  plans: readonly Futures[],
  dial: FutureDial,
  horizon: number,
  until: string,
): Finding {
  const line = lineIn(game, dial);
  const [a = 0, b] = countsOf(plans, line, horizon);
  const of = plans[0]!.futures.length;
  const already = isBeyond(line, dialValue(game.now.value.view, dial));
  const headline = sayCrossing(game.scenario, line, a, of, already);
  if (b === undefined) return { headline, second: sayOnePlan(until) };
  return { headline, second: sayOtherPlan(b, of, priceOf(game, plans, dial, horizon)) };
}

/** The dial that plan B costs most futures, or null when it costs none. */
function priceOf(game: Game, plans: readonly Futures[], shown: FutureDial, horizon: number) {
  const more = ({ counts: [a = 0, b = 0] }: Row) => b - a;
  const [price] = billOf(game.scenario, game.priorities, plans, shown, horizon)
    .filter(row => row.dial !== shown && more(row) > 0)
    .sort((one, other) => more(other) - more(one));
  return price ? { name: dialName(game.scenario, price.dial), b: price.counts[1]! } : null;
}

/** The same for how the futures end: those whose ending is not survived. */
export function endingFinding(game: Game, plans: readonly Futures[]): Finding {
  const [a = 0, b] = plans.map(each => lostOf(game, each));
  const of = plans[0]!.futures.length;
  const { turns, turn } = game.now.value.view;
  return {
    headline: sayLost(a, of),
    second: b === undefined ? sayOnePlan(`the end, ${turns - turn} turns ahead`) : sayOtherPlanLost(b, of),
  };
}

/** How many futures reach an ending that is not survived. */
export function lostOf({ scenario }: Game, { futures }: Futures): number {
  const fatal = new Set(scenario.endings.filter(({ survives }) => !survives).map(({ id }) => id));
  return futures.filter(({ ending }) => ending !== null && fatal.has(ending)).length;
}

/** One world under both plans: where the dial ends, and whether B is the better one. */
export interface World {
  readonly index: number;
  readonly a: number;
  readonly b: number;
  readonly better: boolean | null;
}

/** Smaller differences than this are shown as none: numbers on screen are whole. */
const ALIKE = 0.5;

/** The worlds of two plans in order of plan A, worst first. */
export function worldsOf([a, b]: readonly Futures[], dial: FutureDial, horizon: number): readonly World[] {
  if (!a || !b) return [];
  const sign = highIsWorse(dial) ? -1 : 1;
  return a.futures
    .map((future, index) => {
      const [one, other] = [valueAt(future, dial, horizon), valueAt(b.futures[index]!, dial, horizon)];
      const gain = sign * (other - one);
      return { index, a: one, b: other, better: Math.abs(gain) < ALIKE ? null : gain > 0 };
    })
    .sort((x, y) => sign * (x.a - y.a));
}
