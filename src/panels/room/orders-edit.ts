// The edits that the desk, the place sheets and the brigade buttons share.
import type { Game } from '../../session/game.ts';
import type { Orders } from '../../sim/orders.ts';
import type { Base, Line } from '../../sim/slots.ts';
import type { BrigadeView } from '../../sim/views.ts';
import { spoken } from '../ui.ts';
import { edit } from './seat.ts';

/** Takes back the last order of this turn, and says so to screen readers. */
export function undo(game: Game): void {
  spoken.value = game.canUndo.value ? 'Last order taken back.' : 'Nothing to take back.';
  game.undo();
}

/** Gives again what was taken back last. */
export function redo(game: Game): void {
  spoken.value = game.canRedo.value ? 'Order given again.' : 'Nothing to give again.';
  game.redo();
}

/** Chips laid in the draft. */
export const placedChips = (game: Game): number =>
  Object.values(game.draft.value.chips).reduce((sum, chips) => sum + chips, 0);

/** Lays (+1) or takes back (-1) a chip. */
export function layChip(game: Game, line: Line, by: 1 | -1): void {
  const { chips } = game.draft.value;
  edit(game, { chips: { ...chips, [line]: chips[line] + by } });
}

/** Chips of the last committed quarter, if they can be laid again now; null otherwise. */
export function lastChips(game: Game): Orders['chips'] | null {
  const last = game.now.value.orders?.chips;
  if (!last) return null;
  const sum = Object.values(last).reduce((all, chips) => all + chips, 0);
  return sum > 0 && sum <= game.now.value.view.chips ? last : null;
}

/** Where a brigade is ordered to in the draft, or null. */
export const orderedTo = (game: Game, brigade: number): Base | null =>
  game.draft.value.rail.find(order => order.brigade === brigade)?.to ?? null;

/** Orders a brigade to the other base, or takes that order back. */
export function toggleRail(game: Game, brigade: BrigadeView): void {
  const { rail } = game.draft.value;
  const without = rail.filter(order => order.brigade !== brigade.index);
  if (without.length < rail.length) edit(game, { rail: without });
  else edit(game, { rail: [...rail, { brigade: brigade.index, to: otherBase(brigade.base) }] });
}

export const otherBase = (base: Base): Base => (base === 'west' ? 'east' : 'west');

/** Turn in which a brigade ordered now arrives. */
export const arrivalTurn = (game: Game): number => game.now.value.view.turn + game.world.tuning.rails.turns;
