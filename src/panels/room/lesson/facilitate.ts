// One game for a whole class, on a projector: what is only on screen while somebody leads it. Nothing here is saved
// with the game but what becomes an order.
import { batch, signal } from '@preact/signals';
import { goTo } from '../../ui.ts';

/** Somebody leads a class through this game. */
export const facilitating = signal(false);

/** The orders are given and the class says what it expects; the turn is played when the cover is lifted. */
export const covered = signal(false);

/** Fingerprint of the moment whose question card has been put away. */
export const cardAway = signal<string | null>(null);

/** Puts the cover over what comes; the map lies free. */
export function cover(): void {
  batch(() => {
    goTo('orders');
    covered.value = true;
  });
}

/** For another game: nothing is covered, and its first question lies on the table. */
export function resetFacilitator(): void {
  batch(() => {
    covered.value = false;
    cardAway.value = null;
  });
}
