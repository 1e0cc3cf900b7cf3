// A file that is another one than was asked for: what it is, and what to do with it.
import type { FileKind, KnownFile } from '../scenario/known-file.ts';

export type Wanted = 'a scenario' | 'a saved game';

export interface WrongFileWords {
  /** One sentence: what it is. */
  readonly title: string;
  /** One sentence: what to do with it. */
  readonly text: string;
  /** What the button says that opens it as what it is; null where it cannot be opened. */
  readonly open: string | null;
}

const BUTTONS: Partial<Record<FileKind, string>> = {
  scenario: 'Open the scenario',
  'saved-game': 'Open the game',
};

/** What to tell of a file where another kind of file was wanted. */
export function sayWrongFile(found: KnownFile, wanted: Wanted): WrongFileWords {
  return {
    title: `This is ${found.name}, not ${wanted}.`,
    text: `${found.belongs}.`,
    open: BUTTONS[found.kind] ?? null,
  };
}
