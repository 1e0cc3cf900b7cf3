// Dials of the scenario's own move by themselves, as their author wrote down: by a drift, and by rules of their own.
import type { Turn } from './turn.ts';

/** After the quarter has been closed, before the actors outside act. */
export function moveOwnDials(turn: Turn): void {
  for (const { slot, by, when, cause, origin } of turn.world.drifts) {
    if (when === null || when(turn.state)) turn.change(slot, by, cause, origin);
  }
}
