// What was collected, kept in this browser until it is cleared: codes and written lines, nothing about pupils.
import type { FoundHandIn } from '../../../../classroom/hand-in.ts';
import { recallData, remember } from '../../../../session/small-store.ts';

/** Something handed in: a code with its lines, or a file that could not be read. */
export interface Entry extends FoundHandIn {
  readonly id: number;
  /** The file it came from; empty for a code that was typed, pasted or scanned. */
  readonly file: string;
  /** Why a file could not be read at all; null for a code, which is judged by playing it. */
  readonly refused: string | null;
  /** Left out by the teacher. */
  readonly left: boolean;
}

const KEY = 'no-limits.class';

export function readKept(): readonly Entry[] {
  const kept = recallData(KEY);
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

/** False where the browser keeps nothing: the list then lasts as long as the page. */
export function keep(entries: readonly Entry[]): boolean {
  return remember(KEY, entries.length === 0 ? null : JSON.stringify(entries));
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry?.id === 'number' &&
    typeof entry.code === 'string' &&
    typeof entry.says === 'string' &&
    typeof entry.file === 'string' &&
    typeof entry.left === 'boolean' &&
    (entry.refused === null || typeof entry.refused === 'string') &&
    Array.isArray(entry.notes) &&
    entry.notes.every(note => typeof note?.turn === 'number' && typeof note.text === 'string')
  );
}
