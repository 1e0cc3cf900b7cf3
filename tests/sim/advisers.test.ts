// The odds that advisers name: they read the reports, lean as they lean, and are not far off.
import { describe, expect, test } from 'vitest';
import { adviserOdds, type Odds, trackRecord } from '../../src/forecast/advisers.ts';
import { type Belief, startBelief, updateBelief } from '../../src/forecast/belief.ts';
import { readSigns } from '../../src/forecast/players/signal-reader.ts';
import { PLAYERS } from '../../src/forecast/players.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Report } from '../../src/sim/record.ts';
import { LINES, PLANS } from '../../src/sim/slots.ts';
import { type PlayedGame, playGame, twoPriorities } from '../support/games.ts';
import { realWorld } from '../support/real-world.ts';

const shipped = realWorld();
const LEVEL = { border: 0, covert: 0, squeeze: 0 };

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

/** What could be believed at each point of a game, by a hundred positions. */
function beliefs({ steps, orders }: PlayedGame): Belief[] {
  const list: Belief[] = [];
  for (const [i, { state, reports, happenings }] of steps.entries()) {
    const view = playerView(shipped, state);
    const last = list[i - 1];
    if (last === undefined) list.push(startBelief(shipped, view, reports, happenings, { particles: 100 }));
    else list.push(updateBelief(shipped, last, orders[i - 1]!, view, reports, happenings));
  }
  return list;
}

const games = Array.from({ length: 16 }, (_, n) =>
  playGame(shipped, `odds ${n}`, n % 2 ? 'reactive' : 'signal-reader', twoPriorities(shipped, n)),
);
const thought = games.map(beliefs);
const everywhere = thought.flat();

describe('odds', () => {
  test('a bias raises what it fears and lowers what it dismisses', () => {
    let raised = 0;
    for (const belief of everywhere) {
      const level = adviserOdds(shipped, belief, LEVEL);
      const fears = adviserOdds(shipped, belief, { ...LEVEL, covert: 3 });
      const dismisses = adviserOdds(shipped, belief, { ...LEVEL, covert: -3 });
      expect(fears.plans.covert).toBeGreaterThanOrEqual(level.plans.covert);
      expect(dismisses.plans.covert).toBeLessThanOrEqual(level.plans.covert);
      expect(fears.plans.border).toBeLessThanOrEqual(level.plans.border);
      if (fears.plans.covert > dismisses.plans.covert) raised++;
    }
    expect(raised).toBeGreaterThan(10);
  }, 60_000);

  test('are whole tenths, never "0 in 10" for what has a chance of 3 %, never certain where doubt is left', () => {
    for (const belief of everywhere) {
      const { plans, move } = adviserOdds(shipped, belief, LEVEL);
      const all = PLANS.reduce((sum, plan) => sum + plans[plan], 0);
      for (const odds of [move, ...PLANS.map(plan => plans[plan])]) {
        expect(Number.isInteger(odds) && odds >= 0 && odds <= 10).toBe(true);
      }
      expect(Math.abs(all - move)).toBeLessThanOrEqual(3);
      expect(adviserOdds(shipped, belief, { border: -4, covert: -4, squeeze: -4 }).move > 0).toBe(move > 0);
    }
  });

  test('over many games, "three in ten" comes true about three times in ten', () => {
    const said = new Array<number>(11).fill(0);
    const came = new Array<number>(11).fill(0);
    for (const [n, { steps }] of games.entries()) {
      for (let i = 0; i < steps.length - 2; i++) {
        const { plans } = adviserOdds(shipped, thought[n]![i]!, LEVEL);
        const next = [...steps[i + 1]!.happenings, ...steps[i + 2]!.happenings];
        for (const plan of PLANS) {
          said[plans[plan]]!++;
          if (next.some(h => h.kind === 'move' && h.plan === plan)) came[plans[plan]]!++;
        }
      }
    }
    said.forEach((count, tenths) => {
      const deviation = Math.sqrt(Math.max(0.09, (tenths / 10) * (1 - tenths / 10)) / Math.max(1, count));
      if (count >= 20)
        expect(Math.abs(came[tenths]! / count - tenths / 10)).toBeLessThan(0.06 + 3 * deviation);
    });
    expect(said[0]).toBeGreaterThan(60);
  });

  test('a track record counts what came true, leaves open what is too early, and scores by Brier', () => {
    const odds = (move: number): Odds => ({ plans: LEVEL, move });
    const moved = [false, false, true, false, false];
    const open = trackRecord([odds(10), odds(5), odds(2), odds(0)], moved, false);
    expect(open.said.map(each => each.happened)).toEqual([true, true, false, null]);
    expect(open).toMatchObject({ of: 3, right: 3 });
    expect(open.brier).toBeCloseTo((0 + 0.25 + 0.04) / 3);
    expect(trackRecord([odds(3)], [false], false).brier).toBeNull();
    expect(trackRecord([odds(3)], [false, false], true).said[0]!.happened).toBe(false);
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
