// Where codes begin and end among letters that were typed or pasted: the check letter of a row knows the row's number.
import { GROUP, NUMBERS, ROW, rowNumber } from '../session/code/spell.ts';

const GROUPS = ROW / GROUP;
/** A code has more letters than this: a short word in capitals is none. */
export const NO_CODE = 8;
/** What a reading of the letters costs; the cheapest one is taken. */
const WRONG_ROW = 30;
/** A code that goes on after something that is none. */
const OVER_TEXT = 20;
/** The end of a code: no more of them than are needed. */
const CODE_END = 5;
/** A number within a row where it can be the number of a row, which is rather written before it. */
const NUMBER = 10;
/** The end of a line within a row: dearer than two short rows, but where a line is one group, not. */
const LINE_END = 6;
const GROUP_END = 1;
/** A reading that costs so much more than another one up to the same place is given up. */
const TOO_MUCH = 120;

/** Letters that stand together, with where they stand. */
export interface Piece {
  readonly letters: string;
  /** True for the first and the last of a line. */
  readonly first: boolean;
  readonly last: boolean;
  /** True when something that is no code stands between this and the piece before. */
  readonly afterText: boolean;
}

/** True when these letters can be the row at this place of a code. */
export const fitsAt = (letters: string, row: number): boolean => rowNumber(letters) === row % NUMBERS;

/** One row of a reading, and all that was read before it. */
interface Reading {
  readonly cost: number;
  readonly before: Reading | null;
  /** Empty for a number that stood before a row. */
  readonly row: string;
  /** True when a code begins with this row. */
  readonly begins: boolean;
}

/** A way to read on: the row from a piece up to `end`, after which row `next` of a code is expected; 0 for a new code. */
interface Step {
  readonly end: number;
  readonly next: number;
  readonly row: string;
  readonly cost: number;
}

/**
 * The codes among these pieces, each as its rows. Of all ways to cut the pieces into rows and codes it is the one with
 * the fewest rows that do not add up, and with no more codes than are needed for that.
 */
export function cutCodes(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const upTo: Map<number, Reading>[] = Array.from({ length: pieces.length + 1 }, () => new Map());
  upTo[0]!.set(0, { cost: 0, before: null, row: '', begins: false });
  for (let i = 0; i < pieces.length; i++) {
    const least = cheapest(upTo[i]!)?.cost ?? 0;
    for (const [expected, before] of upTo[i]!) {
      if (before.cost > least + TOO_MUCH) continue;
      for (const { end, next, row, cost } of stepsFrom(pieces, i, expected)) {
        const all = before.cost + cost;
        if (all >= (upTo[end]!.get(next)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        upTo[end]!.set(next, { cost: all, before, row, begins: expected === 0 });
      }
    }
  }
  const codes: string[][] = [];
  for (const { row, begins } of inOrder(cheapest(upTo[pieces.length]!))) {
    if (begins) codes.push([]);
    codes[codes.length - 1]!.push(row);
  }
  return codes;
}

const cheapest = (readings: ReadonlyMap<number, Reading>): Reading | null =>
  [...readings.values()].reduce<Reading | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);

/** The rows of a reading, first to last. */
function inOrder(reading: Reading | null): Reading[] {
  const found: Reading[] = [];
  for (let at = reading; at; at = at.before) if (at.row !== '') found.push(at);
  return found.reverse();
}

/** All ways to read one row, or a row's number, from here on. */
function stepsFrom(pieces: readonly Piece[], from: number, expected: number): Step[] {
  const { afterText, first, letters } = pieces[from]!;
  let extra = afterText && expected > 0 ? OVER_TEXT : 0;
  const steps: Step[] = [];
  const numbered = first && letters === `${expected + 1}`;
  if (numbered) steps.push({ end: from + 1, next: expected, row: '', cost: 0 });
  let row = '';
  for (let end = from + 1, crossed = 0; end <= pieces.length; end++) {
    const { letters, first, last } = pieces[end - 1]!;
    row += letters;
    if (first && last && /^\d{1,2}$/.test(letters)) extra += NUMBER;
    if (row.length > ROW && crossed > 0) break;
    const full = row.length === ROW;
    const cost = extra + crossed + (numbered ? NUMBER : 0);
    const ended = cost + (expected === 0 && row.length <= NO_CODE ? WRONG_ROW : CODE_END);
    if (row.length <= ROW && fitsAt(row, expected)) {
      if (full) steps.push({ end, next: expected + 1, row, cost });
      if (full || last) steps.push({ end, next: 0, row, cost: ended });
    }
    // What does not add up must at least look like a row: full, a line, or as many groups.
    if (full || (last && crossed === 0) || end - from === GROUPS) {
      const wrong = WRONG_ROW * Math.ceil(row.length / ROW);
      steps.push({ end, next: expected + 1, row, cost: cost + wrong });
      steps.push({ end, next: 0, row, cost: ended + wrong });
    }
    if (row.length > ROW && last) break;
    if (last) crossed += first ? GROUP_END : LINE_END;
  }
  return steps;
}
