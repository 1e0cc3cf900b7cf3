// What a team hands in: its code and the lines it wrote, as plain text that can be copied, mailed, read aloud or saved.
import type { Note } from '../session/notes.ts';
import { readTeam, teamName } from '../session/team.ts';

/** One game among what was handed in, not replayed yet. */
export interface HandIn {
  /** Rows of letters, as found. */
  readonly code: string;
  readonly notes: readonly Note[];
}

/** One that was found in a text. */
export interface FoundHandIn extends HandIn {
  /** The team that its first line names, "Teal 4"; empty where it names none. Only the code proves it. */
  readonly says: string;
}

const NOTE = /^Turn (\d{1,2}): (.+)$/;
const FULL_ROW = 20;
const FIRST_LINE = 'No Limits';
const MOST_NOTE = 400;

/** The text of a hand-in. `title` names team and scenario for whoever reads it. Inverse of `readHandIns`. */
export function printHandIn(title: string, { code, notes }: HandIn): string {
  const lines = notes.map(({ turn, text }) => `Turn ${turn}: ${text.replace(/\s+/g, ' ').trim()}`);
  return [`${FIRST_LINE}: ${title}`, code, ...lines, ''].join('\n');
}

/**
 * All hand-ins of a text, however many were pasted one after the other. A code ends with a row that is not full, with
 * an empty line, or with the next first line; the lines that follow it belong to it.
 */
export function readHandIns(text: string): readonly FoundHandIn[] {
  const found: { rows: string[]; notes: Note[]; says: string; open: boolean }[] = [];
  let says = '';
  for (const line of text.split(/\r?\n/).map(each => each.trim())) {
    const last = found[found.length - 1];
    const note = NOTE.exec(line);
    if (note && last) {
      last.open = false;
      last.notes.push({ turn: Number(note[1]), text: note[2]!.slice(0, MOST_NOTE) });
    } else if (isRow(line, last?.open === true)) {
      if (last?.open) last.rows.push(line);
      else found.push({ rows: [line], notes: [], says, open: true });
      says = '';
      const row = line.replace(/[ -]/g, '');
      found[found.length - 1]!.open = row.length === FULL_ROW;
    } else {
      if (line.startsWith(`${FIRST_LINE}: `)) says = teamOf(line.slice(FIRST_LINE.length + 2));
      if (last) last.open = false;
    }
  }
  return found.map(({ rows, notes, says }) => ({ code: rows.join('\n'), notes, says }));
}

/** Of a title only a team's name is kept: whatever else somebody wrote there is nobody's business. */
function teamOf(title: string): string {
  const team = readTeam(title.split(',')[0]!);
  return team ? teamName(team) : '';
}

/**
 * Does a line look like a row of a code, be it a wrong one? Groups of about four, or all in one piece; a wrong letter
 * must not make a row vanish without a word.
 */
function isRow(line: string, open: boolean): boolean {
  const groups = line.split(/[ -]+/);
  if (open && line.length <= 4 && /^\w+$/.test(line)) return true;
  if (/[a-z]/.test(line) && !/\d/.test(line)) return false;
  if (groups.length === 1) return /^\S{16,}$/.test(line);
  return (
    groups.slice(0, -1).every(({ length }) => length >= 3 && length <= 5) &&
    groups[groups.length - 1]!.length <= 5
  );
}
