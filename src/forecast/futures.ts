// The same rules run ahead over what the player believes. Future number i always begins in the same position and
// meets the same luck, whatever is ordered: two sheets can be laid side by side, future by future.

import { rememberEach } from '../sim/deck.ts';
import { mix, nameKey, unit } from '../sim/luck.ts';
import type { Orders } from '../sim/orders.ts';
import { playerView } from '../sim/player-view.ts';
import type { Happening, Report } from '../sim/record.ts';
import { DETAIL, HEADLINE, type Plan } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import { advance } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import { type Belief, particleAt } from './belief.ts';
import { signalReader } from './players/signal-reader.ts';

export interface FuturesOptions {
  /** 20 for dots to look at, 1000 for odds. */
  readonly count?: number;
  /** Turns ahead; to the end of the game when left out. */
  readonly horizon?: number;
}

/** The dials a future tells of: all that a player can see. Behind these, the scenario's own. */
export const FUTURE_DIALS = [...HEADLINE, ...DETAIL] as const;
/** One of FUTURE_DIALS, or the id of a dial of the scenario's own. */
export type FutureDial = string;

/** What a future's path is made of, and where each value lies in a position. */
const columnsOf = rememberEach((world: World) => ({
  dials: [...FUTURE_DIALS, ...world.ownDials] as readonly FutureDial[],
  slots: [
    ...FUTURE_DIALS.map(dial => SLOT[dial]),
    ...world.ownDials.map((_, i) => world.layout.ownDials + i),
  ],
}));

/** A hostile move in a future: `turn` 1 is the turn being ordered now. */
export interface FutureMove {
  readonly turn: number;
  readonly plan: Plan | null;
  readonly hit: boolean;
}

export interface Future {
  readonly dials: readonly FutureDial[];
  /** Values of `dials`, one run of them for now and for each turn ahead; after an ending they stay. */
  readonly path: Float64Array;
  readonly moves: readonly FutureMove[];
  /** Id of the ending reached within the horizon, or null. */
  readonly ending: string | null;
  /** Both priorities met and the state survived, in the last position reached. */
  readonly won: boolean;
  /** Index of the position of the belief that it began in. */
  readonly particle: number;
}

export interface Futures {
  readonly turn: number;
  readonly horizon: number;
  readonly futures: readonly Future[];
}

/** All futures at once. `orders` must be ones that the rules accept. */
export function futures(world: World, belief: Belief, orders: Orders, options: FuturesOptions = {}): Futures {
  const slices = futuresInSlices(world, belief, orders, options);
  for (let slice = slices.next(); ; slice = slices.next()) if (slice.done) return slice.value;
}

/** The same, one future at a time: yields the share done, 0-1, and may be left at any point. */
export function* futuresInSlices(
  world: World,
  belief: Belief,
  orders: Orders,
  { count = 20, horizon = world.turns - belief.turn }: FuturesOptions,
): Generator<number, Futures> {
  const ahead = Math.max(0, Math.min(horizon, world.turns - belief.turn));
  const list: Future[] = [];
  for (let i = 0; i < count; i++) {
    list.push(futureOf(world, belief, orders, i, count, ahead));
    yield (i + 1) / count;
  }
  return { turn: belief.turn, horizon: ahead, futures: list };
}

function futureOf(
  world: World,
  belief: Belief,
  orders: Orders,
  index: number,
  count: number,
  horizon: number,
): Future {
  const particle = particleAt(belief, (index + 0.5) / count);
  const state = belief.particles[particle]!.slice();
  giveLuck(state, belief.luck, index);
  const { dials, slots } = columnsOf(world);
  const path = new Float64Array(dials.length * (horizon + 1));
  const moves: FutureMove[] = [];
  const reports = [...belief.reports];
  note(path, slots, state, 0);
  for (let turn = 1; turn <= horizon; turn++) {
    if (state[SLOT.ending] === -1) {
      const given = turn === 1 ? orders : referenceOrders(world, state, reports);
      const happenings: Happening[] = [];
      advance(world, state, given, { ledger: null, reports, happenings });
      for (const seen of happenings) {
        if (seen.kind === 'move') moves.push({ turn, plan: seen.plan, hit: seen.hit });
      }
    }
    note(path, slots, state, turn);
  }
  const ending = world.endings[state[SLOT.ending]!];
  const met = [SLOT.priorityA, SLOT.priorityB].every(slot => world.priorities[state[slot]!]!.met(state));
  return { dials, path, moves, ending: ending?.id ?? null, won: met && ending?.survives !== false, particle };
}

/** How every future goes on after the orders being weighed: the signal reader, told apart by its own luck. */
export function referenceOrders(world: World, state: State, reports: readonly Report[]): Orders {
  const [a, b] = [state[SLOT.seedA]!, state[SLOT.seedB]!];
  const view = playerView(world, state);
  return signalReader(world, view, reports, key => unit(a, b, view.turn, nameKey(`reference/${key}`)));
}

/** Luck of its own for the future with this number: the same for every sheet of orders. */
export function giveLuck(state: State, luck: number, index: number): void {
  state[SLOT.seedA] = mix(index ^ Math.imul(luck + 1, 0x27d4eb2f)) >>> 0;
  state[SLOT.seedB] = mix(luck ^ Math.imul(index + 1, 0x165667b1)) >>> 0;
}

function note(path: Float64Array, slots: readonly number[], state: State, turn: number): void {
  for (const [i, slot] of slots.entries()) path[turn * slots.length + i] = state[slot]!;
}
