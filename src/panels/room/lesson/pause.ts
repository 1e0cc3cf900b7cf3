// Where a lesson stops the game: before which turns, with which questions, and whether the team may go on.
import { useLayoutEffect } from 'preact/hooks';
import { type Assignment, readAssignment } from '../../../classroom/assignment.ts';
import type { Game } from '../../../session/game.ts';
import { noteAt } from '../../../session/lesson.ts';
import { pauseQuestions } from '../../../words/lesson.ts';
import { forecastOpen, goTo, step } from '../../ui.ts';
import { focusSoon } from '../focus.ts';
import { cardAway, facilitating } from './facilitate.ts';

/** Id of the box in which a team writes its line. */
export const PAUSE_LINE = 'pause-line';

/** What the teacher set for this game, or null outside a lesson. */
export function assignmentOf(game: Game): Assignment | null {
  const lesson = game.lesson.value;
  return lesson && readAssignment(lesson.assignment);
}

/** The turns (from 1) before which the game stops: those of the assignment; for a class without one, the scenario's. */
function pausesOf(game: Game): readonly number[] {
  const set = assignmentOf(game);
  if (set) return set.pauses;
  return facilitating.value ? (game.scenario.teacher?.pauses.map(({ turn }) => turn) ?? []) : [];
}

/** Turn, from 1, whose orders are due. */
export const turnNow = (game: Game): number => game.now.value.view.turn + 1;

/** The questions of the pause before this turn; empty when there is none. */
export function questionsNow(game: Game): readonly string[] {
  const turn = turnNow(game);
  if (game.over.value || !pausesOf(game).includes(turn)) return [];
  return pauseQuestions(game.scenario, turn);
}

/** The team has still to write its line, or to pass it over. A class in front of a projector talks instead. */
export function mustPause(game: Game): boolean {
  const lesson = game.lesson.value;
  if (!lesson || facilitating.value || step.value === 'resolution') return false;
  return questionsNow(game).length > 0 && noteAt(lesson, turnNow(game)) === null;
}

/** A class in front of a projector has its question still on the table. */
export function questionLies(game: Game): boolean {
  if (!facilitating.value || step.value !== 'briefing') return false;
  return questionsNow(game).length > 0 && cardAway.value !== game.now.value.fingerprint;
}

/** Opens the forecast when the assignment says so. A class without one estimates first, too. */
export function useLessonTerms(game: Game): void {
  const set = assignmentOf(game);
  const when = set ? set.forecast : facilitating.value ? 'after' : 'on';
  useLayoutEffect(() => {
    forecastOpen.value = when;
  }, [when]);
}

/** Leads to the question. */
export function toPause(): void {
  if (step.value !== 'briefing') goTo('briefing');
  focusSoon(PAUSE_LINE);
}
