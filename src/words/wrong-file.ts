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

const WHAT_TO_DO: Record<FileKind, string> = {
  scenario: 'It can be opened as a scenario: here, or with “Open a scenario file” on the first screen.',
  'saved-game': 'It can be opened as a game: here, or with “Open a saved game” on the first screen.',
  'hand-in': 'A teacher takes it in on the page “For a class”, under “Collect”.',
  'class-table': 'It is for marking and research with other programs, and is not opened here.',
  lab: 'On the command line, “npm run lab -- merge” puts such parts together.',
  claims: 'It is shown on the first screen as “The article, claim by claim”.',
  schema: 'Editors of text read it: a scenario names it as its “$schema”.',
};

const BUTTONS: Partial<Record<FileKind, string>> = {
  scenario: 'Open the scenario',
  'saved-game': 'Open the game',
};

/** What to tell of a file where another kind of file was wanted. */
export function sayWrongFile(found: KnownFile, wanted: Wanted): WrongFileWords {
  return {
    title: `This is ${found.name}, not ${wanted}.`,
    text: WHAT_TO_DO[found.kind],
    open: BUTTONS[found.kind] ?? null,
  };
}
