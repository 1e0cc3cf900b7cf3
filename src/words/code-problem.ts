// Why a game code cannot be opened: what is wrong with it, and how to mend it.
import type { CodeProblem } from '../sim/saved-game.ts';

/** One or two sentences: what is wrong with a code and what to do about it. */
export function sayCodeProblem(problem: CodeProblem): string {
  switch (problem.code) {
    case 'no-letters':
      return 'There is no code here. A code is rows of letters and digits, in groups of four.';
    case 'too-long':
      return `This is ${problem.letters} letters long, and no code has more than ${problem.most}. Put in one code at a time, or one a line.`;
    case 'bad-letter':
      return `Row ${problem.row} has “${problem.found}” in it, which no code uses. Read that row again.`;
    case 'row-wrong':
      return problem.row === problem.rows
        ? `Row ${problem.row}, the last, does not add up: a letter is wrong, or something is missing at the end.`
        : `Row ${problem.row} does not add up: a letter is wrong or missing there. Read that row again.`;
    case 'newer-code':
      return 'This code was made by another version of the game. Use the same version on both sides.';
    case 'other-scenario':
      return 'This code belongs to a scenario, or a version of one, that is not here. Open its file first, or have the team play the assignment again.';
    case 'not-playable':
      return `The rules refuse the orders of turn ${problem.turn + 1}, so no game can have made this code.`;
    case 'not-proven':
      return 'Playing these orders again does not lead to the end that the code claims. A row may be missing.';
  }
}
