// The review's reckoning on whole games of the shipped scenario: it adds up, covers every turn, and never says nothing.
import { describe, expect, it } from 'vitest';
import { readingShares } from '../../src/panels/pages/review/beliefs.ts';
import { scoredEstimates } from '../../src/panels/pages/review/estimates.ts';
import { standing, swings, turningPoints } from '../../src/panels/pages/review/history.ts';
import { judgedOn } from '../../src/panels/pages/review/judged-on.ts';
import { truthSpans } from '../../src/panels/pages/review/truth-spans.ts';
import { judgedReports, sayVerdicts } from '../../src/panels/pages/review/verdicts.ts';
import { nameOf, whatMade } from '../../src/panels/pages/review/what-happened.ts';
import { truthView } from '../../src/sim/truth-view.ts';
import { playedGame } from './played-game.ts';

const SEEDS = ['AMUR-1', 'LENA-2', 'OB-3', 'ZEYA-4', 'DON-5'];

describe.each(SEEDS)('review of a game on seed %s', seed => {
  const game = playedGame(seed);
  const moments = game.moments.value;
  const truths = moments.map(moment => truthView(game.world, moment.state));

  it('accounts for the whole way from first to last standing', () => {
    const sum = swings(moments).reduce((a, b) => a + b, 0);
    const first = standing(moments[0]!.view.dials);
    const last = standing(moments[moments.length - 1]!.view.dials);
    expect(sum).toBeCloseTo((last - first) * 8, 6);
  });

  it('picks turning points no smaller than any turn left out, in order of time', () => {
    const points = turningPoints(moments);
    const chosen = points.map(point => point.turn);
    const least = Math.min(...points.map(point => Math.abs(point.swing)));
    for (const [turn, swing] of swings(moments).entries()) {
      if (!chosen.includes(turn)) expect(Math.abs(swing)).toBeLessThanOrEqual(least);
    }
    expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
  });

  it('accounts for every swing, in words and not in ids', () => {
    for (const [turn, swing] of swings(moments).entries()) {
      const made = whatMade(game, turn);
      // Causes too small to be told are left out of the list: a twentieth of a point each.
      expect(Math.abs(made.reduce((sum, one) => sum + one.by, 0) - swing)).toBeLessThan(0.5);
      for (const { text } of made) expect(text).not.toMatch(/[:/]\w/);
    }
  });

  it('names a turn only after what carried a quarter of its swing, the same way', () => {
    for (const { turn, swing } of turningPoints(moments)) {
      const name = nameOf(whatMade(game, turn), swing);
      if (name) expect(name.by / swing).toBeGreaterThanOrEqual(0.25);
    }
  });

  it('covers every turn with exactly one stretch of truth', () => {
    const covered = truthSpans(game.scenario, moments, truths).flatMap(span =>
      Array.from({ length: span.length }, (_, i) => span.from + i),
    );
    expect(covered).toEqual(Array.from({ length: moments.length - 1 }, (_, i) => i));
  });

  it('shares belief out completely', () => {
    for (const share of readingShares(moments)) {
      expect(share.border + share.covert + share.squeeze).toBeCloseTo(1, 9);
    }
  });

  it('judges every report that was read, and calls every planted one planted', () => {
    const judged = judgedReports(moments, truths);
    // What the last quarter brought is read by nobody: the game is over.
    const reports = moments.slice(0, -1).flatMap(moment => moment.reports);
    expect(judged).toHaveLength(reports.length);
    expect(judged.filter(one => one.verdict === 'planted')).toHaveLength(
      reports.filter(report => report.planted).length,
    );
    expect(sayVerdicts(judged)).toMatch(/report/);
  });

  it('scores only estimates whose two quarters were played', () => {
    for (const { turn } of scoredEstimates(moments)) expect(turn + 2).toBeLessThan(moments.length);
  });

  it('shows both priorities with the values they are judged by', () => {
    const judged = judgedOn(game);
    expect(judged).toHaveLength(2);
    for (const one of judged) expect(one.values).toMatch(/\d/);
  });
});
