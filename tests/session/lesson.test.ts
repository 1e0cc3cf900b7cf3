// A lesson travels with its game: through a save, an older save, a branch and the hand-in, and nothing of it is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/session/game.ts';
import { type Lesson, lessonUntil, MOST_NOTE, noteAt, withNote } from '../../src/session/lesson.ts';
import { openGame } from '../../src/session/open-game.ts';
import { resume } from '../../src/session/resume.ts';
import { makeSave, parseSave, printSave } from '../../src/session/save.ts';
import { TEAMS, teamAt } from '../../src/session/team.ts';
import { transplant } from '../../src/session/transplant.ts';
import { PRIORITIES, playOn, type Steering, thinReserve } from './support.ts';

const ASSIGNMENT = '?scenario=the-thin-reserve&seed=AMUR-4193&class=3f2a1.after.2-5';
const TURN: Steering = Array.from({ length: 14 }, (_, i) => 37 * i);

const lesson: fc.Arbitrary<Lesson> = fc.record({
  team: fc.option(fc.nat(TEAMS - 1).map(teamAt), { nil: null }),
  assignment: fc.constant(ASSIGNMENT),
  notes: fc
    .uniqueArray(
      fc.record({
        turn: fc.integer({ min: 1, max: 14 }),
        text: fc.string({ maxLength: MOST_NOTE, unit: 'grapheme' }),
      }),
      { selector: note => note.turn },
    )
    .map(notes => notes.reduce((all, { turn, text }) => withNote(all, turn, text), empty).notes),
});

const empty: Lesson = { team: null, assignment: ASSIGNMENT, notes: [] };

function gameIn(own: Lesson): Game {
  return openGame({ ...thinReserve(), seed: 'AMUR-4193', priorities: PRIORITIES, lesson: own });
}

function savedAndBack(game: Game): Game {
  const parsed = parseSave(printSave(makeSave(game)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const resumed = resume(game.scenario, game.world, parsed.saved);
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.problem));
  return resumed.game;
}

describe('a save', () => {
  it('keeps team, assignment and every line', () => {
    fc.assert(
      fc.property(lesson, own => {
        expect(savedAndBack(gameIn(own)).lesson.value).toEqual(own);
      }),
      { numRuns: 60 },
    );
  });

  it('of an older format has no lesson, and opens', () => {
    const { lesson: _, ...old } = { ...makeSave(gameIn(empty)), format: 3 };
    const parsed = parseSave(JSON.stringify(old));
    expect(parsed).toMatchObject({ ok: true, saved: { format: 4, lesson: null } });
  });

  it.each([
    ['a name in place of a team', { ...empty, team: 'Anna' }, 'lesson.team'],
    [
      'a line that is too long',
      { ...empty, notes: [{ turn: 2, text: 'x'.repeat(900) }] },
      'lesson.notes[0].text',
    ],
    ['no assignment', { ...empty, assignment: '' }, 'lesson.assignment'],
  ])('with %s is refused, and says where', (_, wrong, path) => {
    const text = JSON.stringify({ ...makeSave(gameIn(empty)), lesson: wrong });
    expect(parseSave(text)).toMatchObject({ ok: false, problem: { code: 'not-a-save', path } });
  });
});

describe('a line', () => {
  it('is one a turn: written, changed, passed over, opened again', () => {
    const game = gameIn(empty);
    game.note(5, 'We waited.');
    game.note(2, 'We held.');
    game.note(2, 'We held the east.');
    expect(game.lesson.value?.notes).toEqual([
      { turn: 2, text: 'We held the east.' },
      { turn: 5, text: 'We waited.' },
    ]);
    game.note(5, '');
    expect([noteAt(game.lesson.value!, 5), noteAt(game.lesson.value!, 3)]).toEqual(['', null]);
    game.note(5, null);
    expect(noteAt(game.lesson.value!, 5)).toBeNull();
  });

  it('has at most 400 characters, never half a one', () => {
    const { text } = withNote(empty, 1, '😀'.repeat(500)).notes[0]!;
    expect([...text]).toHaveLength(MOST_NOTE);
    expect(text.endsWith('😀')).toBe(true);
  });

  it('is not there in a game without a lesson', () => {
    const game = openGame({ ...thinReserve(), seed: '7', priorities: PRIORITIES });
    game.note(1, 'Nobody asked.');
    expect(game.lesson.value).toBeNull();
  });
});

describe('another course of the same lesson', () => {
  const notes = [1, 2, 3].map(turn => ({ turn, text: `Line ${turn}` }));

  it('keeps the lines up to the turn it starts from', () => {
    const game = playOn(gameIn({ ...empty, notes }), [TURN, TURN]);
    expect(game.branch(1).lesson.value?.notes.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(game.lesson.value?.notes).toHaveLength(3);
    expect(lessonUntil({ ...empty, notes }, 0).notes).toEqual([]);
  });

  it('takes the lesson along into an edited scenario', () => {
    const { scenario, world } = thinReserve();
    const game = gameIn({ ...empty, notes });
    expect(transplant(game, scenario, world).game.lesson.value).toEqual(game.lesson.value);
  });
});
