// What ties a game to a lesson: the team, what the teacher set, and the lines that the team wrote at the pauses. Kept
// with the game, in the same save. It changes nothing in the world, and holds no name of anybody.
import type { SavedLesson } from '../sim/saved-game.ts';
import type { Note } from './notes.ts';
import { readTeam, type Team, teamName } from './team.ts';

export interface Lesson {
  /** Null for a team that picked no colour and number, and for a game of the whole class. */
  readonly team: Team | null;
  /** The assignment as the query of its link, in the one form in which it is made. */
  readonly assignment: string;
  /** At most one a turn, by turn. An empty line says that the team went on without one. */
  readonly notes: readonly Note[];
}

/** Most characters of a line. */
export const MOST_NOTE = 400;

/** The line on the pause before `turn` (from 1), or null where none has been written and none was passed over. */
export function noteAt({ notes }: Lesson, turn: number): string | null {
  return notes.find(note => note.turn === turn)?.text ?? null;
}

/**
 * The lesson with another line on the pause before `turn`: '' passes the pause over, null leaves it open again.
 * Longer lines are cut.
 */
export function withNote(lesson: Lesson, turn: number, text: string | null): Lesson {
  const others = lesson.notes.filter(note => note.turn !== turn);
  if (text === null) return { ...lesson, notes: others };
  const note = { turn, text: [...text].slice(0, MOST_NOTE).join('') };
  return { ...lesson, notes: [...others, note].sort((a, b) => a.turn - b.turn) };
}

/** The lesson as it was before the orders of `turn` (from 1): later lines belong to a course that has not happened. */
export function lessonUntil(lesson: Lesson, turn: number): Lesson {
  return { ...lesson, notes: lesson.notes.filter(note => note.turn <= turn) };
}

/** A lesson as a save holds it. Inverse of `readLesson`. */
export function saveLesson({ team, assignment, notes }: Lesson): SavedLesson {
  return { team: team && teamName(team), assignment, notes };
}

/** The lesson of a save. */
export function readLesson({ team, assignment, notes }: SavedLesson): Lesson {
  return { team: team === null ? null : readTeam(team), assignment, notes };
}
