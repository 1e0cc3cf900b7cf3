// What of a game may be sent to a forecast: what its world is made from, and what the player has seen.
import type { Seen } from '../forecast/belief.ts';
import { sourceOf as sourceOfWorld, type WorldSource } from '../forecast/port.ts';
import type { Game } from './game.ts';

/** What the world of a game is made from, for a port. */
export function sourceOf({ scenario, world }: Game): WorldSource {
  return sourceOfWorld(scenario, world);
}

/** What the player has seen so far, and nothing hidden: what may be sent to a forecast. */
export function seenSoFar(game: Game): readonly Seen[] {
  return game.moments.value.map(({ orders, view, reports, happenings }) => ({
    orders,
    view,
    reports: reports.map(report => ({ ...report, planted: false })),
    happenings: happenings.filter(happening => !('hidden' in happening)),
  }));
}
