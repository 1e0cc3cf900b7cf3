// A file of the game that is no scenario, where one is to be read: it is told what it is, not everything that it lacks.
import { type FileKind, knownFile } from './known-file.ts';
import type { Problem } from './problem.ts';

const MEND: Partial<Record<FileKind, string>> = {
  'saved-game': 'Open it as a game, with “Open a saved game” on the first screen',
  'hand-in': 'Take it in on the page “For a class”, under “Collect”',
};

/** The one problem with a text that is known to be something else; null for a scenario and for a stranger. */
export function anotherFile(file: string, text: string): Problem | null {
  const known = knownFile(text);
  if (known === null || known.kind === 'scenario') return null;
  const mend = MEND[known.kind];
  return {
    severity: 'error',
    code: 'another-file',
    ...{ file, line: 1, column: 1, path: '' },
    ...{ expected: 'a scenario', found: known.name },
    ...(mend === undefined ? {} : { mend }),
  };
}
