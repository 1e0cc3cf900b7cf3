// A game being played: drafting, undo and redo, committing, branching.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newGame, playOn, steering } from './support.ts';

const laid = (west: number) => ({ west, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 });

describe('drafting', () => {
  test('a possible edit changes the draft, an impossible one changes nothing and says why', () => {
    const game = newGame();
    expect(game.edit({ chips: laid(4) })).toEqual([]);
    const before = game.draft.value;
    expect(game.edit({ chips: laid(5) })).toEqual([{ code: 'line-full', line: 'west', max: 4 }]);
    expect(game.draft.value).toBe(before);
  });

  test('undo and redo walk through every edit of the turn', () => {
    const game = newGame();
    const states = [game.draft.value];
    for (const west of [1, 2, 3]) {
      game.edit({ chips: laid(west) });
      states.push(game.draft.value);
    }
    for (const state of states.slice(0, -1).reverse()) {
      game.undo();
      expect(game.draft.value).toBe(state);
    }
    expect(game.canUndo.value).toBe(false);
    game.undo();
    expect(game.draft.value).toBe(states[0]);
    for (const state of states.slice(1)) {
      game.redo();
      expect(game.draft.value).toBe(state);
    }
    expect(game.canRedo.value).toBe(false);
  });

  test('a new edit after an undo forgets what was undone', () => {
    const game = newGame();
    game.edit({ chips: laid(1) });
    game.edit({ chips: laid(2) });
    game.undo();
    game.edit({ tempo: 'high' });
    expect(game.canRedo.value).toBe(false);
    expect(game.draft.value.chips.west).toBe(1);
  });

  test('an unanswered document stops the commit but not the edits', () => {
    const seeds = Array.from({ length: 20 }, (_, i) => `DOC-${i}`);
    const game = seeds.map(seed => newGame(seed)).find(one => one.now.value.view.asked !== null);
    if (!game) throw new Error('no document in twenty first briefings');
    expect(game.edit({ chips: laid(1) })).toEqual([]);
    expect(game.commit()).toEqual([{ code: 'answer-missing', event: game.now.value.view.asked }]);
    expect(game.moments.value).toHaveLength(1);
  });
});

describe('committing', () => {
  test('adds a moment, clears the undo, and starts the next draft from the last stance and tempo', () => {
    const game = newGame();
    game.edit({ stance: 'warm', tempo: 'low' });
    playOn(game, [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0]]);
    expect(game.moments.value).toHaveLength(2);
    expect(game.now.value.view.turn).toBe(1);
    expect([game.canUndo.value, game.canRedo.value]).toEqual([false, false]);
    const { orders } = game.now.value;
    expect([game.draft.value.stance, game.draft.value.tempo]).toEqual([orders?.stance, orders?.tempo]);
    expect(game.draft.value.chips).toEqual(laid(0));
  });

  test('every game ends by the last turn, and nothing can be ordered afterwards', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.array(steering, { minLength: 12, maxLength: 12 }), (seed, turns) => {
        const game = playOn(newGame(`S-${seed}`), turns);
        expect(game.over.value).toBe(true);
        expect(game.moments.value.length).toBeLessThanOrEqual(game.world.turns + 1);
        expect(game.commit()).toEqual([{ code: 'game-over' }]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('branching', () => {
  test('keeps the past, has its own future, and starts from the orders given then', () => {
    fc.assert(
      fc.property(fc.array(steering, { minLength: 5, maxLength: 5 }), fc.nat(4), (turns, at) => {
        const game = playOn(newGame(), turns);
        const turn = Math.min(at, game.moments.value.length - 1);
        const branch = game.branch(turn);
        expect(branch.moments.value).toEqual(game.moments.value.slice(0, turn + 1));
        expect(branch.seed).toBe(game.seed);
        const given = game.moments.value[turn + 1]?.orders;
        if (given) {
          expect(branch.draft.value).toEqual(given);
          branch.commit();
          expect(branch.now.value.fingerprint).toBe(game.moments.value[turn + 1]?.fingerprint);
        }
        const length = game.moments.value.length;
        if (!branch.over.value) playOn(branch, [turns[0]!]);
        expect(game.moments.value).toHaveLength(length);
      }),
      { numRuns: 20 },
    );
  });
});
