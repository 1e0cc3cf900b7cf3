// Sentences of reports, happenings, estimates, the commit button, the spoken summary, problems and saves.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/scenario/problem.ts';
import type { Report } from '../../src/sim/record.ts';
import type { SaveProblem } from '../../src/sim/saved-game.ts';
import { sayCommit } from '../../src/words/commit.ts';
import { describeGame } from '../../src/words/describe.ts';
import { estimateWords, sayEstimate, sayOdds } from '../../src/words/estimate.ts';
import { isHidden, sayHappening } from '../../src/words/happening.ts';
import { printProblem, sayProblem } from '../../src/words/problem.ts';
import { gradeWords, sayReport } from '../../src/words/report.ts';
import { sayResolution } from '../../src/words/resolution.ts';
import { saySaveProblem } from '../../src/words/save-problem.ts';
import { newGame, playOn, thinReserve } from '../session/support.ts';

const { scenario, world } = thinReserve();
const numbers = Array.from({ length: 14 }, (_, i) => i * 53 + 11);

test('the chair has one fixed word for each of the eleven taps', () => {
  expect([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(estimateWords)).toEqual([
    'hardly any chance',
    'very unlikely',
    'unlikely',
    'rather unlikely',
    'rather unlikely',
    'even odds',
    'rather likely',
    'rather likely',
    'likely',
    'very likely',
    'all but certain',
  ]);
  expect([sayOdds(0, 'border move'), sayOdds(3, 'border move')]).toEqual([
    'hardly any chance: border move',
    '3 in 10 border move',
  ]);
  expect([sayEstimate(null), sayEstimate(40)]).toEqual(['no estimate given', '40\u00a0%, rather unlikely']);
});

describe('reports', () => {
  const signal = scenario.signals.find(card => card.cost === 'costly')!;
  const report: Report = {
    turn: 5,
    channel: 'agent',
    grade: 'B3',
    plan: signal.plan,
    costly: true,
    signal: signal.id,
    variant: 0,
    type: null,
    planted: true,
    place: signal.place,
  };

  test('carry grade, channel, date, place and reading, and never say that they were planted', () => {
    const said = sayReport(scenario, report);
    expect(said).toMatchObject({
      grade: 'B3',
      gradeWords: 'usually reliable, possibly true',
      channelName: 'Agent',
      text: signal.texts[0],
      date: 'Q2 2027',
      plan: signal.plan,
      costWords: 'hard to stage',
    });
    expect(sayReport(scenario, { ...report, planted: false })).toEqual(said);
  });

  test('a calm report says so, a note names the kind of Beijing', () => {
    const calm = { ...report, plan: null, signal: null, costly: false };
    expect(sayReport(scenario, calm)).toMatchObject({ planName: null, costWords: null });
    const type = scenario.types[0]!;
    expect(sayReport(scenario, { ...calm, type: type.id }).text).toBe(
      `The source notices nothing out of the ordinary. The agent adds a judgement on how Beijing weighs things: “${type.name}”.`,
    );
  });

  test('grades are read out in full', () => {
    expect([gradeWords('A1'), gradeWords('F6'), gradeWords('')]).toEqual([
      'completely reliable, confirmed by others',
      'reliability unknown, truth unknown',
      'reliability unknown, truth unknown',
    ]);
  });
});

test('happenings are sentences; what Beijing does unseen is marked as hidden', () => {
  expect(sayHappening(scenario, { kind: 'arrived', brigade: 5, base: 'east' })).toBe(
    'Brigade 6 has reached the east.',
  );
  expect(sayHappening(scenario, { kind: 'departed', brigade: 3, to: 'west', arrives: 4 })).toBe(
    'Brigade 4 is on the rails to the west; it arrives in Q1 2027.',
  );
  expect(isHidden({ kind: 'called-off', plan: 'border', hidden: true })).toBe(true);
  expect(isHidden({ kind: 'exposed' })).toBe(false);
});

describe('the commit button', () => {
  const game = newGame();
  const { view } = game.now.value;
  const draft = { ...game.draft.value, answer: null };
  const brigade = (index: number, arrives: number | null) => ({
    index,
    id: `b${index}`,
    base: 'east' as const,
    arrives,
  });

  test('says where it leads and what stays open', () => {
    const moving = {
      ...view,
      asked: null,
      chips: 3,
      brigades: [brigade(5, 1), brigade(3, 2), brigade(0, null)],
    };
    const chips = { ...draft.chips, west: 2 };
    expect(sayCommit(scenario, world, moving, { ...draft, chips })).toEqual({
      title: 'Commit: advance to Q2 2026',
      detail: 'Brigade 6 arrives, 4 stays on the rails, 1 chip unspent',
    });
  });

  test('names the last quarter, and an empty table', () => {
    const last = { ...view, turn: 11, asked: null, chips: 0, brigades: [] };
    expect(sayCommit(scenario, world, last, draft)).toEqual({
      title: 'Commit: play out Q4 2028, the last quarter',
      detail: 'Every chip is placed, the rails are empty',
    });
  });

  test('reminds of the document by its title, and of trains that leave', () => {
    const event = scenario.events.find(card => card.choices.length > 0)!;
    const asked = { ...view, asked: event.id, chips: 0, brigades: [] };
    const rail = [
      { brigade: 0, to: 'east' as const },
      { brigade: 1, to: 'east' as const },
    ];
    expect(sayCommit(scenario, world, asked, { ...draft, rail }).detail).toBe(
      `Brigades 1 and 2 leave, “${event.title}” unanswered`,
    );
  });
});

test('the spoken summary tells every headline dial once and what could not be missed', () => {
  const { view } = newGame().now.value;
  const after = {
    ...view,
    turn: 1,
    dials: { ...view.dials, front: view.dials.front - 2, east: view.dials.east + 7 },
  };
  const spoken = sayResolution(scenario, view, after, [
    { kind: 'beijing', move: scenario.moves[0]!.id, hidden: true },
    { kind: 'arrived', brigade: 5, base: 'east' },
  ]);
  expect(spoken).toBe(
    'Q2 2026. Front 51 to 49, East 31 to 38. Secrets, Treasury, Cohesion, Support, Trust and Leverage unchanged. Brigade 6 has reached the east.',
  );
});

describe('problems of files', () => {
  const base = {
    file: 'a.json',
    line: 4,
    column: 7,
    severity: 'error' as const,
    path: 'events.x',
    expected: '',
    found: '',
  };

  test('every code is a sentence', () => {
    for (const code of PROBLEM_CODES) {
      expect(sayProblem({ ...base, code, expected: 'a number', found: '"seven"' }).text).toMatch(
        /^["A-Z].*\.$/,
      );
    }
  });

  test('place, sentence and mending in one line for editors', () => {
    const problem = {
      ...base,
      code: 'unknown-name' as const,
      expected: 'a dial',
      found: '"trsut"',
      meant: 'trust',
    };
    expect(printProblem(problem)).toBe(
      'a.json:4:7 error: events.x: "trsut" is not the name of a dial. Did you mean "trust"?',
    );
  });
});

test('every refused save says what is wrong and what can be done', () => {
  const problems: SaveProblem[] = [
    { code: 'not-json', detail: 'Unexpected end' },
    { code: 'not-a-save', path: 'seed', expected: 'a text' },
    { code: 'newer-format', format: 9 },
    { code: 'unknown-scenario', id: 'x', title: 'X' },
    { code: 'other-scenario-version', title: 'X' },
    { code: 'truncated', orders: 4, fingerprints: 3 },
    { code: 'order-refused', turn: 2 },
    { code: 'drifted', turn: 0, expected: 'a', found: 'b' },
    { code: 'drifted', turn: 7, expected: 'a', found: 'b' },
  ];
  const said = problems.map(saySaveProblem);
  expect(new Set(said.map(({ title }) => title)).size).toBe(problems.length);
  expect(said[6]?.title).toBe('The orders of turn 3 cannot be given in this game.');
  expect(said[8]?.title).toBe('This saved game does not match its own history from turn 7 on.');
});

test('a whole game is told without a hole or an id', () => {
  const game = playOn(
    newGame('TEXT-1'),
    Array.from({ length: 12 }, () => numbers),
  );
  const text = describeGame(scenario, world, game.seed, game.moments.value);
  expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  expect(text).not.toMatch(/\b(event|directive|move|faction|actor):[a-z]/);
  expect(text.match(/Fingerprint/g)).toHaveLength(game.moments.value.length);
  expect(text).toContain('Ending: ');
});
