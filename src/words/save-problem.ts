// Why a saved game cannot be opened: what is wrong with the file, and what can be done about it.
import type { SaveProblem } from '../sim/saved-game.ts';

export interface SaveProblemWords {
  /** One sentence: what is wrong. */
  readonly title: string;
  /** One or two sentences: where, and what can be done. */
  readonly text: string;
}

/** What to tell the player about a save that was refused. */
export function saySaveProblem(problem: SaveProblem): SaveProblemWords {
  switch (problem.code) {
    case 'not-json':
      return {
        title: 'This file cannot be read as a saved game.',
        text: `It is not whole JSON text: ${problem.detail}. It may have been cut off while it was copied; save or download it again.`,
      };
    case 'not-a-save':
      return {
        title: 'This file is not a saved game of No Limits, or a part of it is damaged.',
        text: `At ${problem.path} it should have ${problem.expected}. Choose another file, or start a new game.`,
      };
    case 'newer-format':
      return {
        title: 'This game was saved by a newer version of No Limits.',
        text: `Its format is ${problem.format}. Update this copy of the game, then open the file again.`,
      };
    case 'unknown-scenario':
      return {
        title: `This copy of the game does not have the scenario “${problem.title}”.`,
        text: `The save asks for “${problem.id}”. Open that scenario's file first, then the save.`,
      };
    case 'other-scenario-version':
      return {
        title: `“${problem.title}” has changed since this game was saved.`,
        text: 'The same orders would lead elsewhere now, so the game cannot be taken up again. Its seed can be played anew.',
      };
    case 'truncated':
      return {
        title: 'This saved game is not complete.',
        text: `It holds ${problem.orders} turns of orders and ${problem.fingerprints} fingerprints; there should be one fingerprint more than turns. Save or download it again.`,
      };
    case 'order-refused':
      return {
        title: `The orders of turn ${problem.turn + 1} cannot be given in this game.`,
        text: 'The rules refuse them, so the file has been altered or damaged. Nothing of it was opened.',
      };
    case 'drifted':
      return {
        title:
          problem.turn === 0
            ? 'This saved game does not match its own beginning.'
            : `This saved game does not match its own history from turn ${problem.turn} on.`,
        text: `Playing its orders again gives fingerprint ${problem.found}; the file says ${problem.expected}. The file has been altered, or was saved under other rules. Nothing of it was opened.`,
      };
  }
}
