// The railway between the two doors: brigades that were under way stand at their new base.
import { BASES } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

/** Brigades whose time has come arrive, after the quarter has been closed: the next briefing finds them there. */
export function arriveByRail(turn: Turn): void {
  const { state, world } = turn;
  const { brigadeBase, brigadeArrives } = world.layout;
  for (let brigade = 0; brigade < world.brigades.length; brigade++) {
    const arrives = state[brigadeArrives + brigade]!;
    if (arrives === 0 || arrives > state[SLOT.turn]!) continue;
    state[brigadeArrives + brigade] = 0;
    const base = BASES[state[brigadeBase + brigade]!]!;
    turn.recorder?.happenings?.push({ kind: 'arrived', brigade, base });
    turn.settleEast('you', 'rails/arrival');
  }
}
