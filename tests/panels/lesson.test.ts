// The room in a class: where it stops a team, what a team hands in, what is counted and what stays covered.
import { beforeEach, describe, expect, it } from 'vitest';
import { makeAssignment } from '../../src/classroom/assignment.ts';
import { readHandIns } from '../../src/classroom/hand-in.ts';
import { cover, covered, facilitating, resetFacilitator } from '../../src/panels/room/lesson/facilitate.ts';
import { mustPause, questionLies, questionsNow } from '../../src/panels/room/lesson/pause.ts';
import { countHands, handsIn, MOST_HANDS, tallyOf } from '../../src/panels/room/lesson/tallies.ts';
import { handingIn } from '../../src/panels/room/lesson/what-is-handed-in.ts';
import { commit } from '../../src/panels/room/resolution.ts';
import { goTo, step } from '../../src/panels/ui.ts';
import { openGame } from '../../src/session/open-game.ts';
import {
  GENERAL_QUESTION,
  pauseQuestions,
  sayOtherFile,
  sayPauses,
  sayTeamLack,
  sayVaried,
  sayWrongFile,
} from '../../src/words/lesson.ts';
import { draftBy, PRIORITIES, playOn, type Steering, thinReserve } from '../session/support.ts';

const { scenario } = thinReserve();
const TURN: Steering = Array.from({ length: 14 }, (_, i) => 37 * i);

const ASSIGNMENT = {
  scenario: scenario.id,
  version: '3f2a1',
  seed: 'AMUR-4193',
  priorities: null,
  assumptions: {},
  forecast: 'after',
  pauses: [1, 2],
} as const;

const teamGame = () =>
  openGame({
    ...thinReserve(),
    seed: 'AMUR-4193',
    priorities: PRIORITIES,
    lesson: { team: { colour: 'teal', number: 4 }, assignment: makeAssignment(ASSIGNMENT), notes: [] },
  });

beforeEach(() => {
  facilitating.value = false;
  resetFacilitator();
  goTo('briefing');
});

describe('a pause', () => {
  it('holds a team until it has written a line or passed the question over', () => {
    const game = teamGame();
    expect(mustPause(game)).toBe(true);
    game.note(1, 'We wait.');
    expect(mustPause(game)).toBe(false);
    playOn(game, [TURN]);
    expect(mustPause(game)).toBe(true);
    game.note(2, '');
    expect(mustPause(game)).toBe(false);
    playOn(game, [TURN]);
    expect(questionsNow(game)).toEqual([]);
  });

  it('asks the question that the scenario has for the turn, else the general one', () => {
    const own = scenario.teacher?.pauses.find(({ turn }) => turn === 2)?.question;
    expect(pauseQuestions(scenario, 2)).toEqual([own]);
    expect(pauseQuestions(scenario, 1)).toEqual([GENERAL_QUESTION]);
  });

  it('in front of a class lies on the table and holds nobody', () => {
    facilitating.value = true;
    const game = teamGame();
    expect([mustPause(game), questionLies(game)]).toEqual([false, true]);
    goTo('orders');
    expect(questionLies(game)).toBe(false);
  });

  it('stands where the scenario has one, for a class without an assignment', () => {
    facilitating.value = true;
    const game = openGame({ ...thinReserve(), seed: '7', priorities: PRIORITIES });
    expect(questionsNow(game)).toEqual([]);
    playOn(game, [TURN]);
    expect(questionsNow(game)).toEqual(pauseQuestions(scenario, 2));
    facilitating.value = false;
    expect(questionsNow(game)).toEqual([]);
  });
});

describe('a cover', () => {
  it('keeps the turn unplayed until it is lifted', () => {
    facilitating.value = true;
    const game = teamGame();
    draftBy(game, TURN);
    expect(commit(game)).toBe(true);
    expect([covered.value, game.moments.value.length]).toEqual([true, 1]);
    expect(commit(game)).toBe(true);
    expect([covered.value, game.moments.value.length, step.value]).toEqual([false, 2, 'resolution']);
  });

  it('is not there for a team', () => {
    const game = teamGame();
    draftBy(game, TURN);
    commit(game);
    expect([covered.value, game.moments.value.length]).toEqual([false, 2]);
  });

  it('goes with the game it lay over', () => {
    cover();
    resetFacilitator();
    expect(covered.value).toBe(false);
  });
});

describe('hands', () => {
  it('are counted by question and turn, never below none', () => {
    const game = teamGame();
    countHands(game, 'answer', 'A', 3);
    countHands(game, 'answer', 'B', -1);
    countHands(game, 'estimate', '40', Number.NaN);
    countHands(game, 'estimate', '50', 9999);
    expect([tallyOf(game, 'answer'), handsIn(tallyOf(game, 'answer'))]).toEqual([{ A: 3, B: 0 }, 3]);
    expect(tallyOf(game, 'estimate')).toEqual({ '40': 0, '50': MOST_HANDS });
    playOn(game, [TURN]);
    expect(handsIn(tallyOf(game, 'answer'))).toBe(0);
  });
});

describe('what is handed in', () => {
  it('is the code with the lines that were written; passed-over pauses are left out', () => {
    const game = teamGame();
    game.note(1, ' We paid for\nthe east. ');
    game.note(2, '');
    playOn(game, [TURN, TURN]);
    const { rows, text, team, scanned } = handingIn(game);
    expect([team, scanned]).toEqual(['Teal 4', { text, whole: true }]);
    expect(readHandIns(text)).toMatchObject([
      { code: rows.join('\n'), notes: [{ turn: 1, text: 'We paid for the east.' }] },
    ]);
  });

  it('fits a camera: with long lines the QR code holds the code alone', () => {
    const game = teamGame();
    game.note(1, 'east '.repeat(80));
    game.note(2, 'west '.repeat(80));
    const { rows, scanned } = handingIn(game);
    expect(scanned).toEqual({ text: rows.join('\n'), whole: false });
  });
});

describe('what is settled', () => {
  it('says every assumption and term that is not as written', () => {
    expect(sayVaried(scenario, { difficulty: 'hard', events: 'off', oil: 'thirty', unknown: 'x' })).toEqual([
      'One chip fewer a turn.',
      'No events are drawn.',
      'Oil price: About thirty',
    ]);
    expect(sayPauses([2, 5])).toContain('before turns 2 and 5');
  });

  it('says of a file that is not the one what it is and which one is wanted', () => {
    const wrong = sayWrongFile('a.json', 'The leak', 'the-thin-reserve').join(' ');
    for (const part of ['a.json', 'The leak', 'the-thin-reserve']) expect(wrong).toContain(part);
    const other = sayOtherFile('a.json', '3f2a1', '00000').join(' ');
    expect(other).toMatch(/a\.json.*version 00000.*asks for 3f2a1/);
  });

  it('asks for both halves of a team, or none', () => {
    expect([sayTeamLack(true, true), sayTeamLack(false, false)]).toEqual(['', '']);
    expect(sayTeamLack(true, false)).toContain('number');
    expect(sayTeamLack(false, true)).toContain('colour');
  });
});
