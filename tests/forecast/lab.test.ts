// The lab: statistics that can be trusted, counts that do not depend on how the work was cut, and gates that notice
// a scenario gone wrong: each planted defect is caught by the gate that is there for it.
import { describe, expect, test } from 'vitest';
import { badge, excepting, gates } from '../../src/forecast/lab/gates.ts';
import { leaksAt } from '../../src/forecast/lab/leaks.ts';
import { type Mind, seeing, thinking } from '../../src/forecast/lab/minds.ts';
import { playInto } from '../../src/forecast/lab/play.ts';
import { measure } from '../../src/forecast/lab/run.ts';
import { FORECAST, MIXED } from '../../src/forecast/lab/series.ts';
import type { Settings } from '../../src/forecast/lab/settings.ts';
import { betweenGroups, mean, meanShare, median, share } from '../../src/forecast/lab/statistics.ts';
import { mindOf } from '../../src/forecast/lab/table.ts';
import { emptySeries, merge, type Tally } from '../../src/forecast/lab/tally.ts';
import { vary } from '../../src/forecast/lab/vary.ts';
import { doJob, jobsOf } from '../../src/forecast/lab/work.ts';
import { beliefPlanner } from '../../src/forecast/players/belief-planner.ts';
import { oracle } from '../../src/forecast/players/oracle.ts';
import { writtenHash } from '../../src/scenario/hash.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { SLOT } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';
import { sayGate, sayProgress } from '../../src/words/lab.ts';
import { realWorld, scenarioTexts } from '../support/real-world.ts';

/** Four turns: the quickest that ships. */
const FILE = 'one-winter-two-doors.json';
const world = realWorld(FILE);
const SMALL = { imagined: 3, particles: 20, split: null };

const settings: Settings = {
  seeds: 7,
  planned: 3,
  perType: 2,
  perOther: 2,
  perLevel: 1,
  forecast: 2,
  futures: 10,
  repeated: 1,
  imagined: 2,
  particles: 12,
  search: { tries: 6, firstGames: 2, rounds: 1, neighbours: 2, games: 4 },
  players: null,
};
const split = {
  shares: { west: 3, east: 1, guard: 1, home: 2, industry: 1, diplomacy: 1 },
  stance: 'correct',
  tempo: 'normal',
  brigades: 1,
  from: 0,
  directives: [],
  answer: 0,
} as const;

/** Games of one mind on one world, under the name of a series. */
function series(name: string, mind: Mind, games: number, on: World = world): Tally {
  const counted = emptySeries();
  for (let n = 0; n < games; n++) playInto(counted, on, name, mind, { n });
  return { [name]: counted };
}

const gateOf = (tally: Tally, number: number, on: World = world) => gates(tally, on)[number - 1]!;

test('progress counts work, not pieces: a game that is planned weighs as much as hundreds that are not', () => {
  const shares = [...measure(world, settings)];
  const jobs = jobsOf(world, settings);
  expect(shares.length).toBe(jobs.length);
  expect(shares[0]).toBe(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const quick = jobs.findIndex(job => job.series === 'random');
  expect(jobs.slice(0, quick).every(job => job.series !== 'random')).toBe(true);
  expect(shares[quick]).toBeGreaterThan(0.98);
  expect(sayProgress(0.25, 60)).toMatch(/^25\s% done, about 3\smin left$/);
  expect(sayProgress(0, 5)).toMatch(/^0\s% done$/);
});

describe('an excepted gate', () => {
  const excepted = [{ gate: 2, reason: 'Four turns are too few to punish a split that never changes.' }];
  const all = gates(series('random', mindOf('random', SMALL), 4), world);
  const marked = excepting(all, { gates: excepted });

  test('carries its reason and keeps verdict and figures; the others stay as they were', () => {
    expect(marked[1]).toEqual({ ...all[1], excepted: excepted[0]!.reason });
    expect(marked.filter(gate => gate.number !== 2)).toEqual(all.filter(gate => gate.number !== 2));
    expect(badge(marked).map(mark => mark.excepted)).toEqual(marked.map(gate => gate.number === 2));
  });

  test('is printed as excepted with the reason, unless it holds', () => {
    const missed = { ...marked[1]!, verdict: 'missed' } as const;
    expect(sayGate(missed)).toEqual([
      ' 2  excepted      No fixed split of the budget is good enough',
      `      excepted: ${excepted[0]!.reason}`,
    ]);
    expect(sayGate({ ...missed, verdict: 'held' })[0]).toMatch(/^ 2 {2}held/);
    expect(sayGate(all[1]!)).toHaveLength(1);
  });

  test('leaves the game what it was: the reason is no part of its hash', () => {
    const loaded = loadScenario(scenarioTexts(FILE), FILE);
    if (!loaded.ok) throw new Error('the scenario does not load');
    expect(writtenHash({ ...loaded.scenario, gates: excepted })).toBe(
      writtenHash({ ...loaded.scenario, gates: [] }),
    );
  });
});

describe('statistics', () => {
  test("Wilson's interval, against published values (Newcombe 1998: 81 of 263, 0 of 20)", () => {
    const some = share(81, 263);
    expect([some.low, some.high].map(each => each.toFixed(4))).toEqual(['0.2553', '0.3662']);
    const none = share(0, 20);
    expect([none.low, none.high.toFixed(4)]).toEqual([0, '0.1611']);
    expect(share(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });

  test('a mean of equal values is not certain, and gets surer with their number', () => {
    const few = mean(Array<number>(5).fill(0), 1);
    const many = mean(Array<number>(500).fill(0), 1);
    expect(few.high).toBeGreaterThan(0.3);
    expect(many.high).toBeLessThan(0.01);
  });

  test('players count in equal parts, however many games each has', () => {
    expect(
      meanShare([
        { count: 10, total: 10 },
        { count: 0, total: 1000 },
      ]).value,
    ).toBe(0.5);
  });

  test('median, odd and even', () => {
    expect(median([3, 1, 2]).value).toBe(2);
    expect(median([4, 1, 2, 3]).value).toBe(2.5);
  });

  test('variance that lies between groups only, or within them only', () => {
    const groups = Array.from({ length: 20 }, (_, i) => [i % 2, i % 2, i % 2, i % 2]);
    expect(betweenGroups(groups).value).toBe(1);
    expect(betweenGroups(groups.map(() => [0, 1, 0, 1])).value).toBe(0);
    expect(betweenGroups(groups.map(() => [1, 1, 1, 1]))).toEqual({ value: 0, low: 0, high: 1 });
    // Four groups that agree with themselves are no proof; forty are a better one.
    const few = betweenGroups([0, 1, 1, 0].map(won => [won, won, won, won]));
    const many = betweenGroups(Array.from({ length: 40 }, (_, n) => [n % 2, n % 2, n % 2, n % 2]));
    expect(few.low).toBeLessThan(0.85);
    expect(many.low).toBeGreaterThan(few.low);
  });
});

describe('cutting the work', { timeout: 60_000 }, () => {
  const play = (of: number, index: number): Tally[] =>
    jobsOf(world, settings, { index, of }).map(job => doJob(world, job, settings, split));

  test('three shards put together are the whole, to the letter, whatever the order', () => {
    const whole = JSON.stringify(merge(play(1, 0)));
    const parts = [2, 0, 1].map(index => merge(play(3, index).reverse()));
    expect(JSON.stringify(merge(parts))).toBe(whole);
    expect(Object.keys(JSON.parse(whole))).toContain(FORECAST);
  });

  test('asking for some players plays only them', () => {
    const jobs = jobsOf(world, { ...settings, players: ['random', 'oracle'] });
    expect([...new Set(jobs.map(job => job.series))].sort()).toEqual(['oracle', 'random']);
  });

  test('a measurement says of every gate what it is', () => {
    const all = badge(gates(merge(play(1, 0)), world));
    expect(all.map(each => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(badge(gates({}, world)).every(each => each.verdict === 'unmeasured')).toBe(true);
  });
});

describe('planted defects', { timeout: 120_000 }, () => {
  const planner = thinking(beliefPlanner(SMALL));

  test('a directive that is always right: gate 7', () => {
    const [first, ...others] = world.directives;
    const gift = { ...first!, when: () => true, once: false, cooldown: 0, price: 0, rising: 0, noise: 0 };
    const good = [
      'front',
      'treasury',
      'cohesion',
      'support',
      'trust',
      'guard',
      'resilience',
      'works',
    ] as const;
    const effect: World['directives'][number]['effects'][number] = (turn, cause, origin) => {
      for (const dial of good) turn.change(SLOT[dial], 4, cause, origin);
    };
    const spoilt = { ...world, directives: [{ ...gift, effects: [effect] }, ...others] };
    const found = gateOf(series('belief-planner', planner, 10, spoilt), 7, spoilt);
    const picks = found.clauses.find(
      ({ subject }) => subject.kind === 'directive-picks' && subject.directive === gift.id,
    );
    expect(picks).toMatchObject({ verdict: 'missed', most: 0.6 });
    expect(found.verdict).toBe('missed');
  });

  test('an event that cannot come: gate 8', () => {
    const [first, ...others] = world.events;
    const spoilt = { ...world, events: [{ ...first!, when: () => false }, ...others] };
    const players = MIXED.filter(name => name !== 'belief-planner' && name !== 'constant');
    const tally = merge(players.map(name => series(name, mindOf(name, SMALL), 120, spoilt)));
    const clause = gateOf(tally, 8, spoilt).clauses.find(
      ({ subject }) => subject.kind === 'event' && subject.id === first!.id,
    );
    expect(clause).toMatchObject({ verdict: 'missed', measured: { value: 0 } });
  });

  test('a planner that sees what is hidden: gates 3 and 4', () => {
    const leaky = seeing(oracle(SMALL.imagined));
    const tally = merge([
      series('belief-planner', leaky, 40),
      series('oracle', leaky, 40),
      series('blind-planner', mindOf('random', SMALL), 40),
    ]);
    const step = gateOf(tally, 3).clauses.find(
      ({ subject }) => subject.kind === 'step' && subject.to === 'oracle',
    );
    expect(step?.measured.value).toBeLessThan(0.08);
    expect(gateOf(tally, 4).clauses[0]?.measured.value).toBeGreaterThan(0.3);
    expect(gateOf(tally, 4).verdict).toBe('missed');
  });

  test('the same leak shows without any statistics: other hidden truth, other orders', () => {
    const leaks = (mind: Mind) => [0, 1, 2, 3].some(n => leaksAt(world, mind, n) !== null);
    expect(leaks(seeing(oracle(SMALL.imagined)))).toBe(true);
    for (const name of ['random', 'signal-reader', 'belief-planner', 'blind-planner']) {
      expect([name, leaks(mindOf(name, SMALL))]).toEqual([name, false]);
    }
  });
});

describe('one number changed', () => {
  const loaded = loadScenario(scenarioTexts(FILE), FILE);
  if (!loaded.ok) throw new Error('does not load');
  const { scenario } = loaded;

  test('a coefficient, a card found by its id', () => {
    const changed = vary(scenario, 'tuning.beijing.eagerness', 1.5);
    expect(changed.ok && changed.scenario.tuning.beijing.eagerness).toBe(1.5);
    const { id } = scenario.events[1]!;
    const weighed = vary(scenario, `events.${id}.weight`, 3);
    expect(weighed.ok && weighed.scenario.events[1]!.weight).toBe(3);
    expect(scenario.tuning.beijing.eagerness).not.toBe(1.5);
  });

  test('what is not there, and what may not be, are refused with what would do', () => {
    expect(vary(scenario, 'tuning.beijing.eagernes', 1)).toMatchObject({
      ok: false,
      code: 'no-such-path',
      at: 'eagernes',
      known: expect.arrayContaining(['eagerness']) as unknown,
    });
    expect(vary(scenario, 'tuning.stocks.keep', 7)).toMatchObject({ ok: false, code: 'bad-value' });
  });
});
