// A class's games brought together: what does not belong is named, what is counted adds up, what is exported is whole.
import { beforeAll, describe, expect, it } from 'vitest';
import { classWork } from '../../src/classroom/class-work.ts';
import { againstOf } from '../../src/classroom/debrief/against.ts';
import { comparable, differing } from '../../src/classroom/debrief/compare.ts';
import { estimatesOf } from '../../src/classroom/debrief/estimates.ts';
import { touchedBy } from '../../src/classroom/debrief/evidence.ts';
import { COLUMNS, printCsv, printJson } from '../../src/classroom/debrief/export.ts';
import { forksOf } from '../../src/classroom/debrief/forks.ts';
import { middle } from '../../src/classroom/debrief/numbers.ts';
import { endingsOf, medianPath, pathOf, sideOf } from '../../src/classroom/debrief/paths.ts';
import { planKinds } from '../../src/classroom/debrief/plans.ts';
import {
  injectsOf,
  otherTerms,
  remarksOf,
  type Terms,
  twinOf,
  usualTerms,
} from '../../src/classroom/debrief/strays.ts';
import { codeOfSave, type Known, replayCode, type TeamGame } from '../../src/classroom/replay.ts';
import type { Study } from '../../src/classroom/study.ts';
import { disk } from '../../src/cli/scenario-files.ts';
import { movedIn } from '../../src/forecast/scoring.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { loadClaims } from '../../src/scenario/deck-check.ts';
import { makeSave, printSave } from '../../src/session/save.ts';
import { newGame, playOn, thinReserve } from '../session/support.ts';
import { CLASS_SEED, classCodes } from '../support/class-codes.ts';

const { scenario, world } = thinReserve();
const known: readonly Known[] = [{ scenario, compile: choice => compileWorld(scenario, choice) }];
const codes = classCodes(scenario, world, 12).map(({ code }) => code);

function playAgain(code: string): TeamGame {
  const again = replayCode(code, known);
  if (!again.ok) throw new Error(again.problem.code);
  return again.game;
}
const games = codes.map(playAgain);
const usual = usualTerms(games)!;

describe('games that do not belong', () => {
  it('are none where all played the same world', () => {
    expect(usual).toMatchObject({ scenario: 'the-thin-reserve', seed: CLASS_SEED });
    expect(remarksOf(games, usual).flat()).toEqual([]);
  });

  it('are named one by one', () => {
    const game = games[0]!;
    const foreign: TeamGame = { ...game, scenario: 'the-leak' };
    const strange: TeamGame = { ...game, team: null, seed: 'OTHER', priorities: ['lives', 'treasury'] };
    const broken: TeamGame = {
      ...games[1]!,
      orders: games[1]!.orders.slice(0, 2),
      steps: games[1]!.steps.slice(0, 3),
    };
    const varied: TeamGame = { ...games[2]!, assumptions: { ...game.assumptions, oil: 'thirty' } };
    expect(remarksOf([game, foreign, strange, broken, games[1]!, varied], usual)).toEqual([
      [],
      ['other-scenario'],
      ['other-seed', 'other-priorities', 'same-orders'],
      ['unfinished'],
      ['same-team'],
      ['other-terms'],
    ]);
    expect(twinOf([game, games[1]!, strange], 2)).toBe(0);
    expect(otherTerms(varied, usual)).toEqual(['oil']);
  });

  it('are those too in which events were sent in', () => {
    const event = scenario.events[0]!.id;
    const [first, ...rest] = games[0]!.orders;
    const sent: TeamGame = { ...games[0]!, orders: [{ ...first!, inject: event }, ...rest] };
    expect(remarksOf([games[1]!, sent], usual)).toEqual([[], ['injects']]);
    expect(injectsOf(sent)).toEqual([{ turn: 0, event }]);
  });

  it('are judged by what most played, whatever came first', () => {
    const other: TeamGame = { ...games[0]!, seed: 'OTHER' };
    expect(usualTerms([other, ...games])?.seed).toBe(CLASS_SEED);
    expect(usualTerms([])).toBeNull();
    const mixed: TeamGame = { ...games[0]!, priorities: ['lives', 'treasury'] };
    expect(usualTerms([...games, mixed])?.priorities).toBeNull();
    const set: Terms = { ...usual, priorities: null };
    expect(remarksOf([mixed], set)).toEqual([[]]);
  });
});

describe('lines and endings', () => {
  it('a median lies between the lines it is of, and ends when fewer than half still play', () => {
    const short = { ...games[0]!, steps: games[0]!.steps.slice(0, 4) };
    const group = [short, short, games[1]!];
    expect(medianPath(group, 'east')).toHaveLength(4);
    for (const [at, value] of medianPath(games, 'treasury').entries()) {
      const values = games.map(game => pathOf(game, 'treasury')[at]!).filter(one => one !== undefined);
      expect(value).toBeGreaterThanOrEqual(Math.min(...values));
      expect(value).toBeLessThanOrEqual(Math.max(...values));
    }
    expect([middle([3, 1, 2]), middle([4, 1])]).toEqual([2, 2.5]);
  });

  it('every team has one ending and one side', () => {
    const fork = forksOf(games)[0] ?? null;
    const all = endingsOf(games, fork).flatMap(row => row.games);
    expect([...all].sort((a, b) => a - b)).toEqual(games.map((_, i) => i));
    expect(games.every((_, i) => fork === null || sideOf(fork, i) !== 'other')).toBe(true);
  });
});

describe('what the class said of Beijing', () => {
  it('has a row for each turn, and counts the moves that came within two turns', () => {
    const rows = estimatesOf(
      games,
      games.map(() => null),
    );
    expect(rows.map(({ turn }) => turn)).toEqual(games[0]!.orders.map((_, turn) => turn));
    for (const { turn, said, moved, truly } of rows) {
      const came = said.filter(({ game }) =>
        movedIn(games[game]!.steps)
          .slice(turn + 1, turn + 3)
          .some(Boolean),
      );
      expect([moved, truly]).toEqual([came.length, null]);
    }
  });

  it('has true odds only where all of its games are worked out', () => {
    const odds = games.map(({ orders }) => orders.map(() => 0.5));
    expect(estimatesOf(games, odds).every(({ truly }) => truly === 0.5)).toBe(true);
    expect(estimatesOf(games, [null, ...odds.slice(1)]).every(({ truly }) => truly === null)).toBe(true);
    const silent = games.map(game => ({
      ...game,
      orders: game.orders.map(each => ({ ...each, estimate: null })),
    }));
    expect(estimatesOf(silent, odds)).toEqual([]);
  });
});

it('two teams differ in the turns in which their orders do, odds aside', () => {
  const [a, b] = [games[0]!, games[4]!];
  const turns = differing(a, b).map(({ turn }) => turn);
  const same = (turn: number) =>
    JSON.stringify({ ...a.orders[turn], estimate: 0 }) === JSON.stringify({ ...b.orders[turn], estimate: 0 });
  expect(turns).toEqual(a.orders.map((_, turn) => turn).filter(turn => !same(turn)));
  expect(turns.length).toBeGreaterThan(0);
  const guess = { ...a, orders: a.orders.map(each => ({ ...each, estimate: 100 })) };
  expect(differing(a, guess)).toEqual([]);
});

it('of a game handed in early only the turns are compared that it has', () => {
  const [a, b] = [games[0]!, games[4]!];
  const early = { ...b, orders: b.orders.slice(0, 2), steps: b.steps.slice(0, 3) };
  expect([comparable(a, early), comparable(early, a), comparable(a, b)]).toEqual([
    2,
    2,
    Math.max(a.orders.length, b.orders.length),
  ]);
  expect(differing(a, early).every(({ turn }) => turn < 2)).toBe(true);
  const none = { ...b, orders: [], steps: b.steps.slice(0, 1) };
  expect(differing(a, none)).toEqual([]);
});

it('a claim is on the table in as many games as a card of it came up in', () => {
  const { value: claims } = loadClaims(disk, 'scenarios/claims.json');
  const rows = touchedBy(games, claims!);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.some(({ games }) => games === 0)).toBe(true);
  const row = rows.find(({ cards }) => cards.length === 1 && cards[0]!.in === 'event')!;
  const seen = games.filter(({ steps }) =>
    steps.some(({ happenings }) =>
      happenings.some(each => 'event' in each && each.event === row.cards[0]!.id),
    ),
  );
  expect(row.games).toBe(seen.length);
  expect(touchedBy([], claims!).every(({ games }) => games === 0)).toBe(true);
});

describe('the work of the page', () => {
  const work = classWork();
  let studied: Study;
  beforeAll(async () => {
    await work.know([scenario]);
    studied = await work.study(games[0]!);
  });

  it('plays a code again, and takes a saved game for its code', async () => {
    expect(await work.replay(codes[3]!)).toMatchObject({
      ok: true,
      game: { team: { colour: 'teal', number: 4 } },
    });
    const game = playOn(newGame('SAVED', []), [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]]);
    const taken = await work.takeSave(printSave(makeSave(game)));
    if (!taken.ok) throw new Error(taken.problem.code);
    expect(taken.notes).toEqual([]);
    expect(playAgain(taken.code).orders).toEqual(game.moments.value.slice(1).map(({ orders }) => orders));
  });

  it('takes a saved game with its team and its lines, and finds the code that the team gives', () => {
    const saved = makeSave(playOn(newGame('SAVED', []), [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]]));
    const notes = [
      { turn: 1, text: 'We paid for the east first.' },
      { turn: 2, text: '' },
    ];
    const lesson = { team: 'Teal 4', assignment: '?class=1', notes };
    const taken = codeOfSave(JSON.stringify({ ...saved, lesson }), known);
    if (!taken.ok) throw new Error(taken.problem.code);
    expect(playAgain(taken.code).team).toEqual({ colour: 'teal', number: 4 });
    expect(taken.notes).toEqual([notes[0]]);
  });

  it('refuses a save that was altered, carried on, or is none', () => {
    const saved = makeSave(playOn(newGame('SAVED', []), [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]]));
    const problem = (value: object) => codeOfSave(JSON.stringify(value), known);
    expect(problem({ ...saved, seed: 'OTHER' })).toMatchObject({ ok: false, problem: { code: 'drifted' } });
    const carried = { from: 'reverse-1969', dials: {}, flags: {} };
    expect(problem({ ...saved, carried })).toEqual({ ok: false, problem: { code: 'carried-on' } });
    expect(problem({})).toMatchObject({ ok: false, problem: { code: 'not-a-save' } });
    expect(codeOfSave(printSave(saved), [])).toMatchObject({ problem: { code: 'unknown-scenario' } });
  });

  it('studies a game: odds for each turn, a row for each Beijing, the true one among them', () => {
    expect(studied.odds).toHaveLength(games[0]!.orders.length);
    expect(studied.odds.every(odds => odds >= 0 && odds <= 1)).toBe(true);
    expect(studied.beijings.map(({ type }) => type)).toEqual(world.types.map(({ id }) => id));
    const real = studied.beijings.find(({ real }) => real)!;
    expect(real.type).toBe(games[0]!.steps[0]!.truth.type);
    expect(real.ending).toBe(games[0]!.steps[games[0]!.steps.length - 1]!.view.ending);
  });

  it('says of a kind what its teams’ orders come to, once all are studied', () => {
    const two = againstOf([studied, studied], [0, 1])!;
    expect(two.map(({ worth }) => worth)).toEqual(studied.beijings.map(({ worth }) => worth));
    expect(two.every(({ reach }) => reach === 2)).toBe(true);
    expect(againstOf([studied, null], [0, 1])).toBeNull();
    expect(againstOf([], [])).toBeNull();
  });

  it('refuses to study what it does not know', async () => {
    await expect(work.study({ ...games[0]!, scenario: 'nowhere' })).rejects.toThrow(RangeError);
  });
});

describe('the table', () => {
  const table = {
    games,
    codes,
    notes: games.map((_, i) => (i === 5 ? [{ turn: 4, text: 'We held "the east", twice.' }] : [])),
    studies: games.map(() => null),
    fork: forksOf(games)[0] ?? null,
    kinds: planKinds(games),
  };

  it('has one row a team and one cell a column, in CSV', () => {
    const [head, ...rows] = printCsv(table).trimEnd().split('\r\n');
    expect(head!.split(',')).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows).toHaveLength(games.length);
    for (const [i, row] of rows.entries()) if (i !== 5) expect(row.split(',')).toHaveLength(COLUMNS.length);
    expect(rows[5]).toContain(',"Turn 4: We held ""the east"", twice.",');
    expect(rows[3]).toMatch(/^Teal 4,the-thin-reserve,AMUR-4193,/);
  });

  it('holds in JSON all of it, with every turn and the meaning of every column; a code in it plays again', () => {
    const { columns, teams } = JSON.parse(printJson(table)) as {
      columns: Record<string, string>;
      teams: { code: string; game: unknown[]; notes: unknown[]; judgement: null; chips_east: number }[];
    };
    expect(Object.keys(columns)).toEqual(COLUMNS.map(({ name }) => name));
    expect(teams).toHaveLength(games.length);
    expect(playAgain(teams[5]!.code).orders).toEqual(games[5]!.orders);
    expect(teams[5]!.game).toHaveLength(games[5]!.steps.length);
    expect(teams[5]!.judgement).toBeNull();
    expect(teams[5]!.notes).toEqual(table.notes[5]);
    expect(teams[5]!.chips_east).toBe(games[5]!.orders.reduce((sum, { chips }) => sum + chips.east, 0));
  });
});
