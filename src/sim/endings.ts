// How a game ends: the first ending in the scenario's order whose condition holds.
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

/** True when the game is over. After the last turn some ending always holds: the last in the list if no other. */
export function checkEndings(turn: Turn): boolean {
  const { world, state } = turn;
  const last = state[SLOT.turn]! >= world.turns;
  let reached = holding(turn, last);
  if (reached < 0 && last) reached = world.endings.length - 1;
  if (reached < 0) return false;
  state[SLOT.ending] = reached;
  turn.recorder?.happenings?.push({ kind: 'ended', ending: world.endings[reached]!.id });
  return true;
}

function holding({ world, state }: Turn, last: boolean): number {
  for (let i = 0; i < world.endings.length; i++) {
    const ending = world.endings[i]!;
    if ((last || ending.at === 'any') && ending.when(state)) return i;
  }
  return -1;
}
