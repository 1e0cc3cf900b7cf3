// Two plans for the same turn: the sheet on the desk, and one that was kept beside it. Kept in this browser, so that
// a reload loses neither.
import { computed, signal } from '@preact/signals';
import type { Game } from '../../../session/game.ts';
import { recallData, remember } from '../../../session/small-store.ts';
import type { Orders } from '../../../sim/orders.ts';
import { commit } from '../resolution.ts';
import { edit } from '../seat.ts';

interface Kept {
  /** Position that it was written for: in another one it is no plan any more. */
  readonly fingerprint: string;
  readonly orders: Orders;
}

const KEY = 'no-limits.plan-a';

const kept = signal(recallData(KEY) as Kept | null);

function keep(next: Kept | null): void {
  kept.value = next;
  remember(KEY, next && JSON.stringify(next));
}

/** The kept plan A for the turn on the desk; null while there is one plan only. */
export function planA(game: Game): Orders | null {
  const { fingerprint } = game.now.value;
  return kept.value?.fingerprint === fingerprint ? kept.value.orders : null;
}

/** The plans in order: the sheet alone, or plan A and the sheet as plan B. */
export function plansOf(game: Game): readonly Orders[] {
  const a = planA(game);
  return a ? [a, game.draft.value] : [game.draft.value];
}

/** Keeps the sheet as plan A; what is written from now on is plan B. */
export function keepAsA(game: Game): void {
  keep({ fingerprint: game.now.value.fingerprint, orders: game.draft.value });
}

/** One plan again: A goes back onto the sheet, or B stays there. Undo brings the other sheet back. */
export function settleOn(game: Game, which: 'a' | 'b'): void {
  const a = planA(game);
  if (which === 'a' && a) edit(game, { ...a, estimate: game.draft.value.estimate });
  keep(null);
}

/** Commits one of the two. The estimate is the player's, whichever plan it was noted beside. */
export function commitPlan(game: Game, which: 'a' | 'b'): boolean {
  settleOn(game, which);
  return commit(game);
}

/** What the player thinks is the same for both; as an order it changes nothing. */
export const samePlan = (a: Orders, b: Orders): boolean =>
  JSON.stringify({ ...a, estimate: null }) === JSON.stringify({ ...b, estimate: null });

/** Which of two plans a phone shows. */
export const shownPlan = signal<'a' | 'b'>('a');
export const shownIndex = computed(() => (shownPlan.value === 'a' ? 0 : 1));
