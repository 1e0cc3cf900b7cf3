// What can be believed of Beijing at a briefing, and what each adviser makes of it: thought out once for each moment,
// from what was seen up to then, and kept beside it.
import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Bias, Odds } from '../../../forecast/advisers.ts';
import type { Output } from '../../../forecast/port-jobs.ts';
import { seenSoFar } from '../../../session/beliefs.ts';
import type { Game, Moment } from '../../../session/game.ts';
import { type Seat, useSeat } from '../seat.ts';
import { NOTHING_YET, type Thought, think } from './thought.ts';

type Believed = Thought<Output<'belief'>>;
const believed = new WeakMap<Moment, Signal<Believed>>();

function slotFor<T>(slots: WeakMap<Moment, Signal<Thought<T>>>, moment: Moment): Signal<Thought<T>> {
  const known = slots.get(moment);
  if (known) return known;
  const fresh = signal<Thought<T>>(NOTHING_YET);
  slots.set(moment, fresh);
  return fresh;
}

const underWay = new WeakSet<Moment>();

/** The belief at this briefing; asked for when first looked at, and not given up when the page is put away. */
export function useBelief(): Believed {
  const seat = useSeat();
  const moment = seat.game.now.value;
  const slot = slotFor(believed, moment);
  useEffect(() => {
    if (slot.peek().state === 'done' || underWay.has(moment)) return;
    underWay.add(moment);
    void think(seat, 'belief', { history: seenSoFar(seat.game) }, slot).then(() => underWay.delete(moment));
  }, [moment]);
  return slot.value;
}

/** What advisers say at one moment, by faction. */
export type Advised = Readonly<Record<string, Odds>>;
const advised = new WeakMap<Moment, Signal<Thought<Advised>>>();

/** What every adviser said at each moment so far; null where it is not thought out yet. */
export function oddsSaid({ moments }: Game): readonly (Advised | null)[] {
  return moments.value.map(moment => slotFor(advised, moment).value.value);
}

/** Has the advisers think: of now first, then of the moments before, for their record. */
export function useAdvisers(): void {
  const seat = useSeat();
  const moments = seat.game.moments.value;
  useEffect(() => {
    const stop = new AbortController();
    void thinkBack(seat, moments, stop.signal);
    return () => stop.abort();
  }, [moments]);
}

async function thinkBack(seat: Seat, moments: readonly Moment[], cancel: AbortSignal): Promise<void> {
  const history = seenSoFar(seat.game);
  const biases: Record<string, Bias> = {};
  for (const { id, bias } of seat.game.scenario.factions) biases[id] = bias;
  for (let index = moments.length - 1; index >= 0 && !cancel.aborted; index--) {
    const slot = slotFor(advised, moments[index]!);
    if (slot.peek().state === 'done') continue;
    await think(seat, 'advisers', { history: history.slice(0, index + 1), biases }, slot, cancel);
  }
}
