// What a team hands in: its code and the lines it wrote, as plain text that can be copied, mailed, read aloud or saved.

import { grouped, lettersOf, ROW, rowNumber } from '../session/code/spell.ts';
import type { Note } from '../session/notes.ts';
import { readTeam, teamName } from '../session/team.ts';
import { cutCodes, fitsAt, NO_CODE, type Piece } from './code-rows.ts';

/** One game among what was handed in, not replayed yet. */
export interface HandIn {
  /** Rows of letters in groups of four, as found: a wrong letter stays in it. */
  readonly code: string;
  readonly notes: readonly Note[];
}

/** One that was found in a text. */
export interface FoundHandIn extends HandIn {
  /** The team that its first line names, "Teal 4"; empty where it names none. Only the code proves it. */
  readonly says: string;
}

const NOTE = /^Turn (\d{1,2}): (.+)$/;
const FIRST_LINE = 'No Limits';
const MOST_NOTE = 400;

/** The text of a hand-in. `title` names team and scenario for whoever reads it. Inverse of `readHandIns`. */
export function printHandIn(title: string, { code, notes }: HandIn): string {
  const lines = notes.map(({ turn, text }) => `Turn ${turn}: ${text.replace(/\s+/g, ' ').trim()}`);
  return [`${FIRST_LINE}: ${title}`, code, ...lines, ''].join('\n');
}

/**
 * All hand-ins of a text, however many were pasted one after the other, with or without empty lines between codes or
 * rows. Where a code ends is told by its rows; a team's name and the next first line end it too. The lines that follow
 * it belong to it.
 */
export function readHandIns(text: string): readonly FoundHandIn[] {
  const found: { code: string; notes: Note[]; says: string }[] = [];
  let pieces: Piece[] = [];
  let says = '';
  let afterText = false;
  /** Letters of the line before, when that was a row. */
  let above = '';
  const take = (row: string) => {
    const groups = row.split(BLANKS).flatMap(group => lettersOf(group).match(ROW_AT_MOST) ?? []);
    groups.forEach((letters, i) => {
      const last = i === groups.length - 1;
      pieces.push({ letters, first: i === 0, last, afterText: afterText && i === 0 });
    });
    afterText = false;
    above = lettersOf(row);
  };
  const close = () => {
    for (const rows of cutCodes(pieces).filter(isCode)) {
      found.push({ code: rows.map(grouped).join('\n'), notes: [], says });
      says = '';
    }
    pieces = [];
    above = '';
  };
  for (const line of text.split(/\r?\n/).map(plainLine).filter(Boolean)) {
    const note = NOTE.exec(line);
    const { team, rest } = named(line);
    if (note) {
      close();
      // A team that was named and brought no code: its lines are not the team's before.
      const own = says === '' ? found[found.length - 1] : undefined;
      own?.notes.push({ turn: Number(note[1]), text: note[2]!.slice(0, MOST_NOTE) });
    } else if (line.startsWith(`${FIRST_LINE}: `)) {
      close();
      says = teamOf(line.slice(FIRST_LINE.length + 2));
    } else if (team && (rest === '' || isRow(rest, ''))) {
      close();
      says = team;
      if (rest !== '') take(rest);
    } else if (isRow(line, above)) {
      take(line);
    } else {
      afterText = true;
      above = '';
    }
  }
  close();
  return found;
}

const BLANKS = /[\s\-–·.]+/;
const ROW_AT_MOST = new RegExp(`.{1,${ROW}}`, 'g');

/** A line without what mail programs, lists and the page put before it: "> ", "- ", "3. ", "Row 3: ". */
function plainLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:[>|*•]\s*|[-–]\s+)+/, '')
    .replace(/^(?:row\s+\d{1,2}[.):]?|\d{1,2}[.):])(?:\s+|$)/i, '')
    .trim();
}

/** The team that a line begins with, "Teal 4" or "Teal 4: 7QK2 …", and what stands behind it. */
function named(line: string): { readonly team: string; readonly rest: string } {
  const [, name = '', rest = ''] =
    /^(?:team:?\s+)?([a-z]+\s+\d{1,2})(?:\s*[:;,.–-])?(?:\s+(.*))?$/i.exec(line) ?? [];
  const team = readTeam(name.replace(/\s+/, ' '));
  return { team: team ? teamName(team) : '', rest };
}

/** Of a title only a team's name is kept: whatever else somebody wrote there is nobody's business. */
function teamOf(title: string): string {
  const team = readTeam(title.split(',')[0]!);
  return team ? teamName(team) : '';
}

/** A few letters none of which adds up are a word somebody wrote. */
function isCode(rows: readonly string[]): boolean {
  return rows.join('').length > NO_CODE || rows.some((row, i) => fitsAt(row, i));
}

/**
 * Does a line look like a row of a code, be it a wrong one? Groups of about four, one group alone, or all in one piece;
 * a wrong letter must not make a row vanish without a word. What could as well be a sentence counts only where it adds
 * up to the row after the one above.
 */
function isRow(line: string, above: string): boolean {
  const letters = lettersOf(line);
  if (above.length === ROW && letters.length <= ROW) {
    const number = rowNumber(above);
    if (number !== null && fitsAt(letters, number + 1)) return true;
  }
  if (/[a-z]/.test(line) && (!/\d/.test(line) || letters.length < 16)) return false;
  const groups = line
    .replace(/^\d{1,2}\s+/, '')
    .split(BLANKS)
    .filter(Boolean);
  if (groups.length === 1) return /^\w{1,5}$/.test(groups[0]!) || /^\S{16,}$/.test(groups[0]!);
  return (
    groups.slice(0, -1).every(({ length }) => length >= 3 && length <= 5) &&
    groups.length > 1 &&
    groups[groups.length - 1]!.length <= 5
  );
}
