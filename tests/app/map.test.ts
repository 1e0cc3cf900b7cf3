// What the map is told: a picture of position and draft, and the turn as moves that belong to the told lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapMoves } from '../../src/app/map-moves.ts';
import { mapPicture, reportedPressure } from '../../src/app/map-picture.ts';
import type { Report } from '../../src/sim/record.ts';
import { newGame, playOn, steering } from '../session/support.ts';

const report = (plan: Report['plan'], costly: boolean): Report => ({
  turn: 0,
  channel: 'agent',
  grade: 'B2',
  plan,
  costly,
  signal: null,
  variant: 0,
  type: null,
  planted: false,
  place: 'amur',
});

describe('pressure on the border', () => {
  test('nothing reported is nothing drawn', () => {
    expect(reportedPressure([])).toEqual({ amount: 0, sureness: 0 });
    expect(reportedPressure([[report('covert', true), report(null, false)]])).toEqual({
      amount: 0,
      sureness: 0,
    });
  });

  test('signs that are hard to stage make it firm, cheap ones leave it a guess, and all of them fade', () => {
    expect(reportedPressure([[report('border', false)]])).toEqual({ amount: 0.25, sureness: 0 });
    expect(reportedPressure([[report('border', true)]])).toEqual({ amount: 0.5, sureness: 1 });
    expect(reportedPressure([[report('border', true)], []]).amount).toBeCloseTo(0.3);
  });

  test('it stays within 0 and 1, however much is reported', () => {
    const briefing = fc.array(
      fc.boolean().map(costly => report('border', costly)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(briefing, { maxLength: 12 }), briefings => {
        const { amount, sureness } = reportedPressure(briefings);
        expect(Math.min(amount, sureness)).toBeGreaterThanOrEqual(0);
        expect(Math.max(amount, sureness)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('brigades', () => {
  test('an ordered one is pencilled with its arrival, and on the rails once committed', () => {
    const game = newGame();
    expect(mapPicture(game, null).pieces[0]).toMatchObject({
      at: { base: 'west' },
      pencilled: null,
      movable: true,
    });
    game.edit({ rail: [{ brigade: 0, to: 'east' }] });
    expect(mapPicture(game, null).pieces[0]?.pencilled).toEqual({
      to: 'east',
      arrives: 'Q3 2026',
      arrivesShort: 'Q3',
    });
    const card = game.scenario.events.find(({ id }) => id === game.now.value.view.asked);
    if (card) game.edit({ answer: card.choices[0]!.id });
    expect(game.commit()).toEqual([]);
    expect(mapPicture(game, 'amur')).toMatchObject({ selected: 'amur' });
    expect(mapPicture(game, null).pieces[0]).toMatchObject({
      at: { to: 'east', done: 0.5, arrives: 'Q3 2026' },
      pencilled: null,
      movable: false,
    });
    expect(mapMoves(game).moves[0]).toMatchObject({
      text: 'Brigade 1 moves east',
      brigade: { index: 0, to: 'east', done: 0.5 },
    });
  });
});

test('the moves of any turn are few, tell the lines in order, and end with the last line', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.array(steering, { minLength: 1, maxLength: 5 }), (seed, turns) => {
      const game = playOn(newGame(`M-${seed}`), turns);
      const { moves, told, lines } = mapMoves(game);
      expect(told).toHaveLength(moves.length);
      expect(moves.length).toBeLessThanOrEqual(Math.max(12, lines + game.world.brigades.length));
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told[told.length - 1]).toBe(lines);
      expect(new Set(told.filter(count => count > 0)).size).toBe(lines);
    }),
    { numRuns: 15 },
  );
});

test('before the first commit there is nothing to play', () => {
  expect(mapMoves(newGame()).moves).toEqual([]);
});
