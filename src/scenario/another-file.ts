// A file of the game that is no scenario, where one is to be read: it is told what it is, not everything that it lacks.
import { knownFile } from './known-file.ts';
import type { Problem } from './problem.ts';

/** The one problem with a text that is known to be something else; null for a scenario and for a stranger. */
export function anotherFile(file: string, text: string): Problem | null {
  const known = knownFile(text);
  if (known === null || known.kind === 'scenario') return null;
  return {
    severity: 'error',
    code: 'another-file',
    ...{ file, line: 1, column: 1, path: '' },
    ...{ expected: 'a scenario', found: known.name, mend: known.belongs },
  };
}
