// A class for tests: teams that play the same world by scripted minds, some of which send brigades west in turn 3.

import { PLAYERS } from '../../src/forecast/players.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { makeCode } from '../../src/session/code/game-code.ts';
import type { Note } from '../../src/session/notes.ts';
import { teamAt } from '../../src/session/team.ts';
import { keyWords, nameKey, unit } from '../../src/sim/luck.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { refuse } from '../../src/sim/refuse.ts';
import { SLOT } from '../../src/sim/state.ts';
import { begin, play } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';

const MINDS = ['signal-reader', 'reactive', 'weakest-first', 'random'];
export const CLASS_SEED = 'AMUR-4193';

export interface TeamHandIn {
  readonly code: string;
  readonly notes: readonly Note[];
}

/** `count` teams of one world, each a little different from the next; two in five send brigades west. */
export function classCodes(scenario: Scenario, world: World, count: number, seed = CLASS_SEED): TeamHandIn[] {
  const [first, second] = world.priorities;
  const priorities = [first!.id, second!.id] as const;
  return Array.from({ length: count }, (_, n) => {
    const west = n % 5 < 2;
    const orders = ordersOf(world, seed, priorities, n, west);
    const code = makeCode(scenario, world, { team: teamAt(n), seed, priorities, orders });
    const text = west
      ? 'Everyone said the east was quiet, so we used it.'
      : 'Nobody checked whether it was quiet.';
    return { code, notes: [{ turn: 4, text }] };
  });
}

function ordersOf(
  world: World,
  seed: string,
  priorities: readonly [string, string],
  n: number,
  west: boolean,
): Orders[] {
  const mind = PLAYERS[MINDS[n % MINDS.length]!]!;
  const [a, b] = keyWords(`team ${n} at ${seed}`);
  let step = begin(world, seed, priorities);
  const reports = [...step.reports];
  const orders: Orders[] = [];
  while (step.state[SLOT.ending] === -1) {
    const view = playerView(world, step.state);
    const usual = mind(world, view, reports, key => unit(a, b, view.turn, nameKey(key)));
    const estimate = Math.floor(unit(a, b, view.turn, nameKey('estimate')) * 11) * 10;
    const inEast = view.brigades.find(({ base, arrives }) => base === 'east' && arrives === null);
    const rail =
      west && view.turn >= 2 && view.turn < 5 && inEast
        ? [{ brigade: inEast.index, to: 'west' as const }]
        : [];
    const wanted = { ...usual, estimate, rail: view.turn >= 2 && view.turn < 5 ? rail : usual.rail };
    const given = refuse(world, step.state, wanted).length === 0 ? wanted : { ...usual, estimate };
    step = play(world, step.state, given);
    orders.push(given);
    reports.push(...step.reports);
  }
  return orders;
}
