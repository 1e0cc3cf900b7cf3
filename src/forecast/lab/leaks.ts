// Does anything hidden reach a player? Each turn it is asked twice: once as things are, once with everything that it
// cannot see changed. A player who knows only what it was told gives the same orders.
import { nameKey, unit } from '../../sim/luck.ts';
import { playerView } from '../../sim/player-view.ts';
import type { Report } from '../../sim/record.ts';
import { HIDDEN_SLOTS } from '../../sim/seen.ts';
import { SLOT, type State } from '../../sim/state.ts';
import { begin, play } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { pairOf } from '../sample.ts';
import type { Mind } from './minds.ts';

/** The first turn (0-based) in which hidden truth changed the view or the orders of game `n`; null = none. */
export function leaksAt(world: World, mind: Mind, n: number): number | null {
  const seat = mind();
  const other = mind();
  let step = begin(world, `lab-${n}`, pairOf(world, n));
  const reports: Report[] = [];
  while (step.state[SLOT.ending] === -1) {
    const { state } = step;
    reports.push(...step.reports);
    const turn = state[SLOT.turn]!;
    const known = {
      world,
      reports,
      fresh: step.reports.length,
      happenings: step.happenings.filter(happening => !('hidden' in happening)),
      draw: (key: string): number => unit(n, 0, turn, nameKey(key)),
    };
    const changed = hiddenChanged(world, state);
    const views = [playerView(world, state), playerView(world, changed)] as const;
    const orders = seat({ ...known, state, view: views[0] });
    const again = other({ ...known, state: changed, view: views[1] });
    if (differ(views[0], views[1]) || differ(orders, again)) return turn;
    step = play(world, state, orders);
  }
  return null;
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Another Beijing with other plans and networks, and another luck to come, behind the same public numbers. */
function hiddenChanged(world: World, state: State): State {
  const changed = state.slice();
  for (const name of HIDDEN_SLOTS) changed[SLOT[name]]! += 1;
  changed[SLOT.type] = (state[SLOT.type]! + 1) % world.types.length;
  changed[SLOT.plan] = ((state[SLOT.plan]! + 2) % 4) - 1;
  changed[SLOT.stage] = (state[SLOT.stage]! + 1) % 6;
  changed[SLOT.push] = 1 - state[SLOT.push]!;
  changed[SLOT.feint] = -1;
  for (const name of ['netScience', 'netMilitary', 'netOfficials'] as const) {
    changed[SLOT[name]] = (state[SLOT[name]]! + 40) % 100;
  }
  return changed;
}
