// The forecast beside the orders: what its job is told, which line it looks at, what it finds, and two plans side by
// side. Played on a real game, with the real rules.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Futures } from '../../src/forecast/futures.ts';
import { crossing, valueAt } from '../../src/forecast/futures-reading.ts';
import { inlinePort } from '../../src/forecast/inline.ts';
import { dotsOf, hairlines, scaleOf } from '../../src/panels/room/forecast/fan-shape.ts';
import {
  countsOf,
  endingFinding,
  findingOf,
  lineIn,
  worldsOf,
} from '../../src/panels/room/forecast/finding.ts';
import { forecastInput } from '../../src/panels/room/forecast/futures-now.ts';
import { billOf, firstBeyond, lineOf } from '../../src/panels/room/forecast/lines.ts';
import { markNext, markOf } from '../../src/panels/room/forecast/marks.ts';
import {
  commitPlan,
  keepAsA,
  planA,
  plansOf,
  samePlan,
  settleOn,
} from '../../src/panels/room/forecast/plans.ts';
import { seenSoFar, sourceOf } from '../../src/session/beliefs.ts';
import type { Game, Moment } from '../../src/session/game.ts';
import { HIDDEN_SLOTS } from '../../src/sim/seen.ts';
import { HEADLINE } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { playedGame } from './played-game.ts';

/** A running game at its fourth turn, its sheet ready to be sent. */
function running(): Game {
  const game = playedGame('four-doors').branch(3);
  const asked = game.scenario.events.find(event => event.id === game.now.value.view.asked);
  const chips = { west: 2, east: 1, guard: 1, home: 1, industry: 1, diplomacy: 1 };
  expect(game.edit({ answer: asked?.choices[0]?.id ?? null, chips, rail: [] })).toEqual([]);
  return game;
}

const other = (game: Game) => ({
  ...game.draft.value,
  chips: { ...game.draft.value.chips, west: 0, east: 3 },
});

/** The same briefings over another truth: every hidden number, mark and happening is different. */
function withOtherTruth(game: Game): Game {
  const moments = game.moments.value.map((moment): Moment => {
    const state = moment.state.slice();
    for (const slot of HIDDEN_SLOTS) state[SLOT[slot]] = 1 - state[SLOT[slot]]!;
    return {
      ...moment,
      state,
      ledger: [],
      reports: moment.reports.map(report => ({ ...report, planted: !report.planted })),
      happenings: [
        ...moment.happenings.filter(happening => !('hidden' in happening)),
        { kind: 'called-off', plan: 'covert', hidden: true },
      ],
    };
  });
  const signal = { ...game.moments, value: moments } as Game['moments'];
  return { ...game, seed: 'another', moments: signal };
}

test('law 7, end to end: the job is told the same whatever is hidden', () => {
  const game = running();
  const plans = [game.draft.value, other(game)];
  const twin = withOtherTruth(game);
  expect(twin.moments.value[1]!.state).not.toEqual(game.moments.value[1]!.state);
  expect(forecastInput(twin, plans)).toEqual(forecastInput(game, plans));
  expect(seenSoFar(twin)).toEqual(seenSoFar(game));
  expect(sourceOf(twin)).toEqual(sourceOf(game));
});

test('nothing in the job is a position, a seed, a hidden happening or a mark of a planted report', () => {
  const game = running();
  const text = JSON.stringify(forecastInput(game, [game.draft.value]));
  expect(text).not.toMatch(/"(state|ledger|seed|hidden|fingerprint|stage|believed)"/);
  expect(text).not.toContain('"planted":true');
  expect(text).not.toContain(`"${game.seed}"`);
});

test('the player’s own estimate changes nothing in the question', () => {
  const game = running();
  const asked = forecastInput(game, [{ ...game.draft.value, estimate: 10 }]);
  expect(forecastInput(game, [{ ...game.draft.value, estimate: 90 }])).toEqual(asked);
});

let game: Game;
let plans: readonly Futures[];
let twice: readonly Futures[];
beforeAll(async () => {
  game = running();
  const port = inlinePort();
  const belief = { particles: 60 };
  const ask = (sheets: Parameters<typeof forecastInput>[1]) =>
    port.run('compare', sourceOf(game), { ...forecastInput(game, sheets), belief });
  plans = await ask([game.draft.value, other(game)]);
  twice = await ask([game.draft.value, game.draft.value]);
});

test('the same plan twice: no world is better or worse, and every count is the same', () => {
  for (const dial of HEADLINE) {
    expect(worldsOf(twice, dial, 4).every(({ better }) => better === null)).toBe(true);
    const [a, b] = countsOf(twice, lineIn(game, dial), 4);
    expect(a).toBe(b);
  }
});

test('the headline counts what the chart marks, and names the other plan’s price', () => {
  for (const dial of HEADLINE) {
    const line = lineIn(game, dial);
    const [a, b] = countsOf(plans, line, 6);
    if (line.way === 'below')
      expect(a).toBe(crossing({ ...plans[0]!, horizon: 6 }, dial, { below: line.at }));
    const { headline, second } = findingOf(game, plans, dial, 6, 'Q2 2028');
    expect(headline).toContain(a === 0 ? 'none of 20' : a === 20 ? 'all 20' : `${a} of 20`);
    expect(second).toContain(b === 0 ? 'none of 20' : b === 20 ? 'all 20' : `${b} of 20`);
    const dear = billOf(game.scenario, game.priorities, plans, dial, 6).filter(
      ({ dial: each, counts }) => each !== dial && counts[1]! > counts[0]!,
    );
    expect(second.includes('pays for it')).toBe(dear.length > 0);
  }
  expect(endingFinding(game, plans).headline).toMatch(
    /^In .* of 20 futures, the council does not survive\.$/,
  );
});

test('the bill begins with the dial in front, then the two doors', () => {
  const dials = billOf(game.scenario, game.priorities, plans, 'trust', 6).map(({ dial }) => dial);
  expect(dials[0]).toBe('trust');
  expect(dials.slice(1, 3).sort()).toEqual(['east', 'front']);
  expect(new Set(dials).size).toBe(dials.length);
});

test('a line comes from what the player is judged on, then from the scenario, then from the marks', () => {
  const { scenario } = game;
  expect(lineOf(scenario, ['war', 'cohesion'], 'front')).toMatchObject({
    way: 'below',
    at: 45,
    source: { kind: 'priority', title: 'War position' },
  });
  expect(lineOf(scenario, ['lives', 'war'], 'lives')).toMatchObject({ way: 'from', at: 34 });
  const bare = { ...scenario, priorities: [] };
  expect(lineOf(bare, [], 'front')).toMatchObject({ way: 'below', at: 22, source: { kind: 'ending' } });
  expect(lineOf({ ...bare, endings: [] }, [], 'front').source.kind).toBe('mark');
  expect(lineOf(scenario, [], 'east').source.kind).toBe('mark');
  const own = { id: 'ice', name: 'Ice', text: 'Thickness.', start: 30 };
  expect(lineOf({ ...scenario, dials: [own] }, [], 'ice')).toMatchObject({ way: 'below', at: 30 });
});

test('a future crosses first where it is beyond and was not before', () => {
  for (const dial of HEADLINE) {
    const line = lineIn(game, dial);
    for (const future of plans[0]!.futures) {
      const first = firstBeyond(future, line, 6);
      const beyond = (turn: number) =>
        line.way === 'below' ? valueAt(future, dial, turn) < line.at : valueAt(future, dial, turn) >= line.at;
      for (let turn = 1; turn < (first ?? 7); turn++) expect(beyond(turn)).toBe(false);
      if (first !== null) expect(beyond(first)).toBe(true);
    }
  }
});

test('the chart holds every value, on a few round hairlines', () => {
  for (const dial of HEADLINE) {
    const line = lineIn(game, dial);
    const scale = scaleOf(plans, line, 6, [30, 40]);
    for (const { futures } of plans) {
      for (const future of futures) {
        expect(valueAt(future, dial, 6)).toBeGreaterThanOrEqual(scale.low);
        expect(valueAt(future, dial, 6)).toBeLessThanOrEqual(scale.high);
      }
    }
    expect(hairlines(scale).length).toBeLessThanOrEqual(5);
  }
});

test('every future has one dot, and a long row stays inside its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
      ends => {
        const dots = dotsOf(ends, value => 200 - value, 12);
        expect(dots.map(({ future }) => future).sort((a, b) => a - b)).toEqual(ends.map((_, i) => i));
        for (const { future, place, y } of dots) {
          expect(Math.abs(y - (200 - ends[future]!))).toBeLessThanOrEqual(6 + 1e-9);
          expect(place).toBeLessThanOrEqual(6 * 12 + 1e-9);
        }
      },
    ),
  );
});

test('plan A is kept while plan B is written, either can be gone back to, and neither outlives its turn', () => {
  const game = running();
  const a = game.draft.value;
  expect(plansOf(game)).toEqual([a]);
  keepAsA(game);
  expect(samePlan(planA(game)!, game.draft.value)).toBe(true);
  game.edit({ ...other(game), estimate: 70 });
  const b = game.draft.value;
  expect(plansOf(game)).toEqual([a, b]);
  settleOn(game, 'a');
  expect(game.draft.value).toEqual({ ...a, estimate: 70 });
  expect(plansOf(game).length).toBe(1);
  game.undo();
  expect(game.draft.value).toEqual(b);
  keepAsA(game);
  game.edit({ chips: a.chips });
  expect(commitPlan(game, 'a')).toBe(true);
  expect(game.now.value.orders!.chips).toEqual(b.chips);
  expect(planA(game)).toBeNull();
});

test('a commit of plan B sends the sheet as it lies', () => {
  const game = running();
  keepAsA(game);
  game.edit(other(game));
  const b = game.draft.value;
  expect(commitPlan(game, 'b')).toBe(true);
  expect(game.now.value.orders).toEqual(b);
});

test('a mark goes round and comes back to none; games that share a past share its marks', () => {
  const game = running();
  const moment = game.moments.value[1]!;
  expect(['for', 'against', 'neither', null].map(() => markNext(moment, 0, 'border'))).toEqual([
    'for',
    'against',
    'neither',
    null,
  ]);
  markNext(moment, 0, 'none');
  const branch = game.branch(2);
  expect(markOf(branch.moments.value[1]!, 0, 'none')).toBe('for');
  expect(markOf(branch.moments.value[2]!, 0, 'none')).toBeNull();
});
