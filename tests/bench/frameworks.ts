// The same game on boardgame.io 0.50, as its users write one: the position G is plain data that can be sent as JSON,
// one move a turn, the turn ends after it, the reducer of the server runs it (log and plugins included, no network).
// "Empty": a move that does nothing, the framework's own cost. "Rules in G": our rules change G in place, as its manual
// teaches, so through Immer's draft. "Rules on a copy": the move unpacks G, plays the turn and returns a new G;
// the least that somebody who knows our engine would pay there.
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import type { Orders } from '../../src/sim/orders.ts';
import type { State } from '../../src/sim/state.ts';
import { advance } from '../../src/sim/turn.ts';
import { realWorld } from '../support/real-world.ts';
import { prepareGames, turnsOf } from './games.ts';
import type { Timed } from './rounds.ts';

interface Position {
  position: number[];
}
type Move = (context: { G: Position }, orders: Orders) => Position | undefined;

const world = realWorld();
const games = prepareGames(world, 10);

function timed(commit: Move): Timed {
  const setUps = games.map(({ start, orders }) => {
    const game = {
      setup: (): Position => ({ position: Array.from(start) }),
      moves: { commit },
      turn: { minMoves: 1, maxMoves: 1 },
    };
    return {
      reduce: CreateGameReducer({ game }),
      first: InitializeGame({ game, numPlayers: 1 }),
      actions: orders.map(given => ({
        type: 'MAKE_MOVE' as const,
        payload: { type: 'commit', args: [given], playerID: '0', credentials: '' },
      })),
    };
  });
  return {
    turns: turnsOf(games),
    run: () => {
      for (const { reduce, first, actions } of setUps) {
        let state = first;
        for (const action of actions) state = reduce(state, action);
        if (state.ctx.turn !== actions.length + 1) throw new Error('boardgame.io did not play every turn');
      }
    },
  };
}

export const empty = timed(() => undefined);

export const rulesInG = timed(({ G }, orders) => {
  advance(world, G.position as unknown as State, orders, null);
  return undefined;
});

export const rulesOnCopy = timed(({ G }, orders) => {
  const state = Float64Array.from(G.position);
  advance(world, state, orders, null);
  return { position: Array.from(state) };
});
