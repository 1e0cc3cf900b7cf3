// Our own turns: in a playout, explained line by line, with a player who reads the briefing.
import { PLAYERS } from '../../src/forecast/players.ts';
import { nameKey, unit } from '../../src/sim/luck.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Recorder, Report } from '../../src/sim/record.ts';
import { SLOT } from '../../src/sim/state.ts';
import { advance, begin } from '../../src/sim/turn.ts';
import { twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';
import { prepareGames, turnsOf } from './games.ts';
import type { Timed } from './rounds.ts';

const world = realWorld();
const games = prepareGames(world, 200);
const turns = turnsOf(games);
const work = world.start.slice();

/** A turn of a playout: nothing is written down. */
export const playout: Timed = {
  turns,
  run: () => {
    for (const { start, orders } of games) {
      work.set(start);
      for (const given of orders) advance(world, work, given, null);
    }
  },
};

/** The same turn as the player's own game takes it: ledger, reports and happenings. */
export const explained: Timed = {
  turns,
  run: () => {
    for (const { start, orders } of games) {
      work.set(start);
      for (const given of orders) advance(world, work, given, { ledger: [], reports: [], happenings: [] });
    }
  },
};

/** What a player knows of a position, drawn up anew. */
export const view: Timed = {
  turns,
  run: () => {
    for (const { start, orders } of games) {
      work.set(start);
      for (let i = 0; i < orders.length; i++) playerView(world, work);
    }
  },
};

const PLAYOUTS = 100;
const opening = begin(world, 'bench', twoPriorities(world, 0));

/**
 * Ten turns from the first briefing, each playout with luck of its own, every turn decided by the signal reader.
 * A turn here is one whole playout.
 */
export const signalReader: Timed = {
  turns: PLAYOUTS,
  run: () => {
    for (let n = 0; n < PLAYOUTS; n++) {
      work.set(opening.state);
      work[SLOT.seedA] = (nameKey('playout') + n) >>> 0;
      const reports: Report[] = [...opening.reports];
      const recorder: Recorder = { ledger: null, reports, happenings: null };
      for (let turn = 0; turn < 10 && work[SLOT.ending] === -1; turn++) {
        const seen = playerView(world, work);
        const orders = PLAYERS['signal-reader']!(world, seen, reports, key => unit(n, 7, turn, nameKey(key)));
        advance(world, work, orders, recorder);
      }
    }
  },
};

/** Ten turns from the first briefing under a plan made before: what a forecast of given orders costs. */
export const tenTurns: Timed = {
  turns: PLAYOUTS,
  run: () => {
    const { orders } = games.find(game => game.orders.length >= 10)!;
    for (let n = 0; n < PLAYOUTS; n++) {
      work.set(opening.state);
      work[SLOT.seedA] = (nameKey('playout') + n) >>> 0;
      for (let turn = 0; turn < 10 && work[SLOT.ending] === -1; turn++)
        advance(world, work, orders[turn]!, null);
    }
  },
};

/** Bytes a playout turn leaves on the heap, one figure per round. Needs `--expose-gc` and room for young objects. */
export function bytesPerTurn(rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    globalThis.gc?.();
    playout.run();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 10; i++) playout.run();
    return (process.memoryUsage().heapUsed - before) / (10 * turns);
  });
}
