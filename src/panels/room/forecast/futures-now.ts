// The futures of the plans on the table, thought out anew whenever a plan changes. What the job is given is what the
// player has seen, and the orders: nothing else.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Futures } from '../../../forecast/futures.ts';
import type { Input } from '../../../forecast/port-jobs.ts';
import { seenSoFar } from '../../../session/beliefs.ts';
import type { Game, Moment } from '../../../session/game.ts';
import type { Orders } from '../../../sim/orders.ts';
import { quarterName } from '../../../words/dates.ts';
import { forecastOpen } from '../../ui.ts';
import { allDials } from '../dial-list.ts';
import { useSeat } from '../seat.ts';
import { plansOf } from './plans.ts';
import { NOTHING_YET, type Thought, think } from './thought.ts';

/** Futures that are drawn: few enough to be counted by eye. */
export const COUNT = 20;
/** Turns ahead that are looked at first. */
export const NEAR = 6;

/** One list for each plan, under the very same luck. */
export const futuresNow = signal<Thought<readonly Futures[]>>(NOTHING_YET);
let seenFor: Moment | null = null;
/** The dial that was chosen; 'endings' = how the futures end. */
export const chosenDial = signal('east');
/** Look to the end of the game, not only `NEAR` turns ahead. */
export const wholeGame = signal(false);

/** The dial in front: the one chosen, unless it was a dial of another scenario. */
export const shownDial = (game: Game): string =>
  chosenDial.value === 'endings' || allDials(game).includes(chosenDial.value) ? chosenDial.value : 'east';

/** All that a forecast of these plans is told. */
export function forecastInput(game: Game, plans: readonly Orders[]): Input<'compare'> {
  return { history: seenSoFar(game), plans: plans.map(plan => ({ ...plan, estimate: null })), count: COUNT };
}

/** Why there is no forecast now, or null. */
export function closedFor(game: Game): 'estimate' | 'orders' | null {
  if (forecastOpen.value === 'after' && game.draft.value.estimate === null) return 'estimate';
  return game.refusals.value.length > 0 ? 'orders' : null;
}

/** Turns ahead that are shown. */
export const horizonOf = ({ horizon }: Futures): number =>
  wholeGame.value ? horizon : Math.min(NEAR, horizon);

/** "Q2 2027": the last moment that is shown. */
export const untilOf = (game: Game, futures: Futures): string =>
  quarterName(game.scenario.calendar, futures.turn + horizonOf(futures));

/** Milliseconds for which a plan must lie still: dragging through four chips asks once. */
const STILL = 150;

/** Keeps `futuresNow` up to date while the page is open. A press of "again" asks once more. */
export function useFutures(again: number): void {
  const { game, port } = useSeat();
  const closed = closedFor(game);
  const plans = plansOf(game);
  const key = `${game.now.value.fingerprint}/${JSON.stringify(forecastPlans(plans))}/${again}`;
  useEffect(() => {
    if (closed) return;
    const stop = new AbortController();
    // What was found for another position is no answer to show while this one is thought out.
    const old = seenFor === game.now.peek() ? futuresNow.peek() : NOTHING_YET;
    seenFor = game.now.peek();
    futuresNow.value = { ...old, state: 'waiting', share: null };
    const timer = setTimeout(() => {
      void think({ game, port }, 'compare', forecastInput(game, plans), futuresNow, stop.signal);
    }, STILL);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [game, port, key, closed]);
}

const forecastPlans = (plans: readonly Orders[]) => plans.map(({ estimate, ...orders }) => orders);
