// How many playouts keyed draws save. Two plans for the coming turn are compared by playing both on; the error of the
// difference falls with the number of playouts. Three ways to give the two their luck: each its own; one stream of numbers
// started from the same seed for both, as most games do; keyed draws, the game's own way. Same rules, same positions.

import { keyWords, mix } from '../../src/sim/luck.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { HEADLINE } from '../../src/sim/slots.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { advance, Turn } from '../../src/sim/turn.ts';
import { somewhere } from '../support/arbitrary.ts';
import { realWorld } from '../support/real-world.ts';

const world = realWorld();
const sheet: Orders = {
  chips: { west: 2, east: 1, guard: 1, home: 1, industry: 1, diplomacy: 1 },
  rail: [],
  stance: 'correct',
  tempo: 'normal',
  directive: null,
  answer: null,
  estimate: null,
};
/** Pairs of plans for one turn. Afterwards both go on with the same sheet. */
const PAIRS: readonly (readonly [Orders, Orders])[] = [
  [
    { ...sheet, chips: { ...sheet.chips, east: 4 } },
    { ...sheet, chips: { ...sheet.chips, guard: 4 } },
  ],
  [
    { ...sheet, stance: 'warm' },
    { ...sheet, stance: 'cool' },
  ],
  [
    { ...sheet, chips: { ...sheet.chips, west: 4 } },
    { ...sheet, chips: { ...sheet.chips, home: 4 } },
  ],
];
const TURNS = [0, 2, 4, 6];
const STATES = 6;

export interface Saving {
  /** Turn of the positions. */
  readonly turn: number;
  /** Playouts that luck of one's own, and a shared stream, need for one of keyed draws: one figure per position and pair. */
  readonly ownLuck: readonly number[];
  readonly stream: readonly number[];
}

/** @param playouts how many of each plan, in each way, at each of six positions and three pairs of plans a turn */
export function playoutsSaved(playouts: number): Saving[] {
  return TURNS.map(turn => {
    const ownLuck: number[] = [];
    const stream: number[] = [];
    for (let n = 0; n < STATES; n++) {
      const from = somewhere(world, `keyed ${turn} ${n}`, n, turn);
      for (const pair of PAIRS) {
        const keyed = errorOf(from, pair, playouts, false);
        ownLuck.push(errorOf(from, pair, playouts, true) / keyed);
        stream.push(inStream(() => errorOf(from, pair, playouts, false)) / keyed);
      }
    }
    return { turn, ownLuck, stream };
  });
}

/** Variance of the difference that two plans make. */
function errorOf(from: State, [a, b]: readonly [Orders, Orders], playouts: number, apart: boolean): number {
  let sum = 0;
  let squares = 0;
  for (let n = 0; n < playouts; n++) {
    const difference = outcome(from, a, n) - outcome(from, b, apart ? n + playouts : n);
    sum += difference;
    squares += difference * difference;
  }
  return squares / playouts - (sum / playouts) * (sum / playouts);
}

const work = world.start.slice();

/** Mean of the eight headline dials at the end, after this plan under luck number `n`. */
function outcome(from: State, plan: Orders, n: number): number {
  work.set(from);
  const [seedA, seedB] = keyWords(`future ${n}`);
  work[SLOT.seedA] = seedA;
  work[SLOT.seedB] = seedB;
  drawn = 0;
  advance(world, work, plan, null);
  while (work[SLOT.ending] === -1) advance(world, work, sheet, null);
  let sum = 0;
  for (const dial of HEADLINE) sum += work[SLOT[dial]]!;
  return sum / HEADLINE.length;
}

let drawn = 0;

/** Lets `run` draw from one stream per playout: the number of draws so far takes the place of the name. */
function inStream<Found>(run: () => Found): Found {
  const keyed = Turn.prototype.cardLuck;
  Turn.prototype.cardLuck = function (this: Turn) {
    drawn++;
    const bits = mix(mix(this.state[SLOT.seedA]! ^ drawn) ^ this.state[SLOT.seedB]!);
    return (bits >>> 0) / 4294967296;
  };
  try {
    return run();
  } finally {
    Turn.prototype.cardLuck = keyed;
  }
}
