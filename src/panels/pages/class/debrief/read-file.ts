// A file that a team handed in: a text with codes, or a saved game.
import type { ClassWork } from '../../../../classroom/class-work.ts';
import { readHandIns } from '../../../../classroom/hand-in.ts';
import type { HandedSaveProblem } from '../../../../classroom/replay.ts';
import { type FileKind, knownFile } from '../../../../scenario/known-file.ts';
import { saySaveProblem } from '../../../../words/save-problem.ts';
import type { Entry } from './kept.ts';

/** A save holds twelve turns in 20 kB; what is far larger is no hand-in. */
const MOST_BYTES = 2_000_000;

const HANDED_IN: readonly FileKind[] = ['hand-in', 'saved-game'];

/** What a file brings: its codes, or the reason why there are none. */
export async function codesOfFile(
  file: File,
  work: ClassWork,
): Promise<readonly Omit<Entry, 'id' | 'left'>[]> {
  const none = (refused: string) => [{ code: '', notes: [], says: '', file: file.name, refused }];
  if (file.size > MOST_BYTES) return none('This file is too large to be a hand-in.');
  const text = await file.text();
  const known = knownFile(text);
  if (known && !HANDED_IN.includes(known.kind))
    return none(`This is ${known.name}. A team hands in a text with codes, or its saved game.`);
  if (/^\s*\{/.test(text)) {
    const taken = await work.takeSave(text);
    return taken.ok
      ? [{ code: taken.code, notes: taken.notes, says: '', file: file.name, refused: null }]
      : none(sayHandedSave(taken.problem));
  }
  const found = readHandIns(text);
  if (found.length === 0)
    return none('There is no code in this file. A code is rows of letters and digits, in groups of four.');
  return found.map(handIn => ({ ...handIn, file: file.name, refused: null }));
}

function sayHandedSave(problem: HandedSaveProblem): string {
  if (problem.code === 'carried-on')
    return 'This game carries on from another one. A class compares games that begin alike.';
  const { title, text } = saySaveProblem(problem);
  return `${title} ${text}`;
}
