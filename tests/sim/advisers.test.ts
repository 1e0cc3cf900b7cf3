// The odds that advisers name: they read the reports, lean as they lean, and are not far off.
import { describe, expect, test } from 'vitest';
import { adviserOdds } from '../../src/forecast/advisers.ts';
import { readSigns } from '../../src/forecast/players/signal-reader.ts';
import { PLAYERS } from '../../src/forecast/players.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Report } from '../../src/sim/record.ts';
import { LINES, PLANS } from '../../src/sim/slots.ts';
import { begin } from '../../src/sim/turn.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';

const shipped = realWorld();
const LEVEL = { border: 0, covert: 0, squeeze: 0 };
const view = playerView(shipped, begin(shipped, 'advice', twoPriorities(shipped, 0)).state);

const report = (change: Partial<Report>): Report => ({
  turn: 0,
  channel: 'agent',
  grade: 'B2',
  plan: 'border',
  costly: false,
  signal: null,
  variant: 0,
  type: null,
  planted: false,
  place: 'amur',
  ...change,
});

describe('odds', () => {
  const border = (reports: readonly Report[], bias = LEVEL): number =>
    adviserOdds(view, reports, bias).plans.border;

  test('a costly sign says more than a cheap one, an agent more than the press, a good source more than a poor one', () => {
    expect(border([report({ costly: true })])).toBeGreaterThan(border([report({})]));
    expect(border([report({ costly: true })])).toBeGreaterThan(
      border([report({ costly: true, channel: 'open' })]),
    );
    expect(border([report({ costly: true })])).toBeGreaterThan(
      border([report({ costly: true, grade: 'E2' })]),
    );
    expect(border([report({})])).toBeGreaterThan(border([report({ plan: null })]) - 1);
  });

  test('a bias moves the odds by its tenths, and odds stay between 0 and 9', () => {
    expect(border([], { ...LEVEL, border: 3 })).toBe(border([]) + 3);
    expect(border([], { ...LEVEL, border: -4 })).toBe(0);
    expect(border(new Array(9).fill(report({ costly: true })))).toBe(9);
  });

  test('a planted report is read like any other: what the debrief knows is not known yet', () => {
    expect(border([report({ planted: true })])).toBe(border([report({})]));
  });

  test('over many games, "three in ten" comes true about three times in ten', () => {
    const said = new Array<number>(10).fill(0);
    const came = new Array<number>(10).fill(0);
    for (let n = 0; n < 80; n++) {
      const { steps } = playGame(
        shipped,
        `odds ${n}`,
        n % 2 ? 'reactive' : 'signal-reader',
        twoPriorities(shipped, n),
      );
      const reports: Report[] = [];
      steps.slice(0, -2).forEach((step, i) => {
        reports.push(...step.reports);
        const odds = adviserOdds(playerView(shipped, step.state), reports, LEVEL);
        const next = [...steps[i + 1]!.happenings, ...steps[i + 2]!.happenings];
        for (const plan of PLANS) {
          said[odds.plans[plan]]!++;
          if (next.some(h => h.kind === 'move' && h.plan === plan)) came[odds.plans[plan]]!++;
        }
      });
    }
    said.forEach((count, tenths) => {
      if (count >= 60) expect(Math.abs(came[tenths]! / count - tenths / 10)).toBeLessThan(0.2);
    });
    expect(said.filter(count => count >= 60).length).toBeGreaterThan(3);
  });
});

describe('scripted players', () => {
  test('every one of them plays whole games that the rules accept, the same ones for the same seed', () => {
    for (const player of Object.keys(PLAYERS)) {
      const game = playGame(shipped, 'whole', player);
      expect(game.orders.length).toBeGreaterThan(2);
      expect(playGame(shipped, 'whole', player).orders).toEqual(game.orders);
    }
  });

  test('all-in-one lays chips on its line only; none leaves an estimate', () => {
    for (const line of LINES) {
      for (const orders of playGame(shipped, 'one line', `all-in-${line}`).orders) {
        const used = LINES.filter(other => orders.chips[other] > 0);
        expect(used).toEqual([line]);
        expect(orders.estimate).toBeNull();
      }
    }
  });

  test('the signal reader follows costly signs and forgets old ones', () => {
    expect(readSigns([report({ costly: true })], 0)).toBe('border');
    expect(readSigns([report({ costly: true })], 3)).toBeNull();
    expect(readSigns([report({}), report({ plan: 'covert', costly: true })], 0)).toBe('covert');
    expect(readSigns([report({ plan: null })], 0)).toBeNull();
  });
});
