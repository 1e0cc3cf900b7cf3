// Games played on to their end by a reference player, with luck of their own.
import { mix, nameKey, unit } from '../../sim/luck.ts';
import type { Orders } from '../../sim/orders.ts';
import { playerView } from '../../sim/player-view.ts';
import type { Recorder, Report } from '../../sim/record.ts';
import { SLOT, type State } from '../../sim/state.ts';
import { advance } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import type { Player } from '../players/player.ts';
import { PLAYERS } from '../players.ts';

/** Key words of one world's luck. */
export type Luck = readonly [number, number];

/** `count` lucks that a name stands for. The first of a longer list are those of a shorter one. */
export function lucksOf(name: string, count: number): Luck[] {
  const key = nameKey(name);
  return Array.from({ length: count }, (_, i) => {
    const first = mix(key ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0;
    return [first, mix(first ^ key ^ 0x5bd1e995) >>> 0] as const;
  });
}

/** The scripted player of a name. Throws a RangeError when there is none. */
export function playerNamed(name: string): Player {
  const mind = PLAYERS[name];
  if (!mind) throw new RangeError(`no such player: ${name}`);
  return mind;
}

/** What a player would order here, its coins tossed by `luck`. */
export function ordersOf(
  world: World,
  mind: Player,
  state: State,
  known: readonly Report[],
  luck: Luck,
): Orders {
  const view = playerView(world, state);
  return mind(world, view, known, key => unit(luck[0], luck[1], view.turn, nameKey(`review/${key}`)));
}

/** A position made ready to be played on under another luck: a copy with other key words. */
export function underLuck(state: State, luck: Luck): State {
  const copy = state.slice();
  copy[SLOT.seedA] = luck[0];
  copy[SLOT.seedB] = luck[1];
  return copy;
}

/**
 * Plays `state` on in place: first `first`, if given, then what `mind` orders, for `turns` turns or to the end.
 * `known` are the reports so far; those of the playout are added for its eyes only.
 */
export function playOn(
  world: World,
  state: State,
  known: readonly Report[],
  mind: Player,
  first: Orders | null,
  turns = Number.POSITIVE_INFINITY,
): void {
  const luck: Luck = [state[SLOT.seedA]!, state[SLOT.seedB]!];
  const reports = known.slice();
  const recorder: Recorder = { ledger: null, reports, happenings: null };
  let orders = first;
  for (let played = 0; played < turns && state[SLOT.ending] === -1; played++) {
    orders ??= ordersOf(world, mind, state, reports, luck);
    advance(world, state, orders, recorder);
    orders = null;
  }
}
