// What the review page makes of its figures: sums that add up as shown, sentences, and the sign of a verdict.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/forecast/review/judgement.ts';
import { calibration, offOdds } from '../../src/panels/pages/review/estimates.ts';
import { stepsOf } from '../../src/panels/pages/review/finding.tsx';
import { sayAct, sayBalance, sayDifference, sayRegrets, sayVerdict } from '../../src/words/review.ts';
import { playedGame } from './played-game.ts';

const points = (value: number) => ({ value, error: 2 });
const figures = fc.integer({ min: -60_000, max: 60_000 }).map(n => n / 1024);

describe('the waterfall', () => {
  it('shows whole points that add up from start to end, each within a point or so of its figure', () => {
    fc.assert(
      fc.property(figures, figures, figures, figures, (initial, judgement, luck, unknowable) => {
        const final = initial + judgement + luck + unknowable;
        const parts = { judgement: points(judgement), luck: points(luck), unknowable: points(unknowable) };
        const judged: Judged = { player: 'signal-reader', initial, final, turns: [], ...parts };
        const steps = stepsOf(judged);
        expect(steps.start + steps.judgement + steps.luck + steps.unknowable).toBe(steps.end);
        expect(Math.abs(steps.judgement - judgement)).toBeLessThan(2);
        expect(Math.abs(steps.luck - luck)).toBeLessThan(2);
        expect(Math.abs(steps.unknowable - unknowable)).toBeLessThan(2);
      }),
    );
  });
});

describe('the verdict', () => {
  it('names judgement and luck, and calls neither by a figure that lies within its error', () => {
    expect(sayVerdict(points(17), points(-24))).toBe('Good judgement, bad luck.');
    expect(sayVerdict(points(-9), points(12))).toBe('Thin judgement, good luck.');
    expect(sayVerdict({ value: 17, error: 20 }, points(1))).toBe('Fair judgement, even luck.');
  });

  it('says what each came to', () => {
    expect(sayBalance(points(17), points(-24), points(-6))).toBe(
      'Your decisions were worth 17 points. Events took 24 points. What no report could have told you cost 6 points.',
    );
  });

  it('names the Beijings that a plan held against', () => {
    const row = (type: string, worth: number, regret: number) => ({ type, worth, regret });
    const { scenario } = playedGame('amur');
    expect(sayRegrets(scenario, [row('merchant', 95, 0), row('patient', 3, 40)])).toBe(
      'Your plan held against Merchant, and against no other.',
    );
    expect(sayRegrets(scenario, [row('merchant', 4, 9), row('patient', 3, 40)])).toContain(
      'most against Patient',
    );
  });
});

describe('other orders in words', () => {
  const game = playedGame('amur');
  const yours = game.moments.value[1]!.orders!;

  it('name only what differs', () => {
    expect(sayDifference(game.scenario, null, yours, yours)).toEqual([]);
    const cool = { ...yours, stance: 'cool' as const };
    expect(sayDifference(game.scenario, null, yours, cool)).toEqual(['a cool stance']);
    expect(sayAct(game.scenario, null, cool, yours)).toBe('A cool stance');
    const parts = { ...yours, directive: game.scenario.directives[0]!.id };
    expect(sayDifference(game.scenario, null, parts, yours)).toEqual([
      `no “${game.scenario.directives[0]!.title}”`,
    ]);
    const none = { ...yours, chips: { ...yours.chips, east: 0 } };
    const more = { ...yours, chips: { ...yours.chips, east: 3 } };
    expect(sayAct(game.scenario, null, none, more)).toBe('Nothing on Eastern garrison');
    expect(sayAct(game.scenario, null, more, none)).toBe('3 chips on Eastern garrison');
  });
});

describe('calibration', () => {
  it('counts every estimate once, and is off by nothing for odds that were right', () => {
    const odds = [0.1, 0.35, 0.35, 1];
    const scored = odds.map((chance, turn) => ({ turn, estimate: chance * 100, moved: turn > 1 }));
    const bins = calibration(scored, odds);
    expect(bins.map(bin => [bin.from, bin.count])).toEqual([
      [0, 1],
      [20, 2],
      [80, 1],
    ]);
    expect(bins[1]).toMatchObject({ given: 35, truth: 35, moved: 50 });
    expect(offOdds(scored, odds)).toBeCloseTo(0, 9);
    expect(offOdds([], odds)).toBeNull();
  });
});
