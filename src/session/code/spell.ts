// A large number as letters that can be read aloud: groups of four, five groups a row, every row with a check
// letter of its own, so that a slip of the tongue is found, and found in its row.
import type { SpellProblem } from '../../sim/saved-game.ts';

/** Digits and capitals without I, L, O and U, which are taken for others (Crockford's alphabet). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const GROUP = 4;
/** Letters of a full row, the check letter among them. */
export const ROW = 20;
/** Row numbers come round again after so many. */
export const NUMBERS = 31;
/** Powers of the generator of the field of 32 elements: LOGS[POWERS[i]] = i. */
const POWERS = powers();
const LOGS = new Map(POWERS.map((power, i) => [power, i]));
/** Longest code that is read: no game of sixty turns needs more. */
const MOST_LETTERS = 1200;

/** The letters of a number above 0, as rows of groups: "7QK2 9XAB …". Inverse of `unspell`. */
export function spell(value: bigint): string {
  let digits: number[] = [];
  for (let left = value; left > 0n; left >>= 5n) digits.push(Number(left & 31n));
  const rows: string[] = [];
  while (digits.length > 0) {
    const row = digits.slice(0, ROW - 1);
    digits = digits.slice(ROW - 1);
    rows.push(grouped([...row, check(row, rows.length)].map(digit => LETTERS[digit]!).join('')));
  }
  return rows.join('\n');
}

/** The number of a code as typed or pasted: blanks, hyphens and small letters do not matter. */
export function unspell(text: string): { readonly value: bigint } | { readonly problem: SpellProblem } {
  const letters = lettersOf(text);
  if (letters.length === 0) return { problem: { code: 'no-letters' } };
  if (letters.length > MOST_LETTERS) {
    return { problem: { code: 'too-long', letters: letters.length, most: MOST_LETTERS } };
  }
  const rows = Math.ceil(letters.length / ROW);
  const all: number[] = [];
  for (let row = 0; row < rows; row++) {
    const part = letters.slice(row * ROW, (row + 1) * ROW);
    const bad = [...part].find(letter => !LETTERS.includes(letter));
    if (bad !== undefined) return { problem: { code: 'bad-letter', row: row + 1, found: bad } };
    const digits = [...part].map(letter => LETTERS.indexOf(letter));
    const last = digits.pop();
    if (digits.length === 0 || check(digits, row) !== last) {
      return { problem: { code: 'row-wrong', row: row + 1, rows } };
    }
    all.push(...digits);
  }
  return { value: all.reduceRight((sum, digit) => (sum << 5n) | BigInt(digit), 0n) };
}

/** The letters of a text as a code means them: without blanks and hyphens, large, O as 0, I and L as 1. */
export function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-–·.]+/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Letters in groups of four, as codes are printed. */
export function grouped(letters: string): string {
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? '';
}

/**
 * Check digit of a row, in the field of 32 elements: the sum of digit times its place's power. One wrong letter and
 * two neighbours exchanged always change it; the row's number is in it, so that two exchanged rows show too.
 */
function check(digits: readonly number[], row: number): number {
  return digits.reduce(
    (sum, digit, i) => sum ^ times(digit, i + 1),
    times((row % NUMBERS) + 1, digits.length + 1),
  );
}

/**
 * The place of a row in its code, from 0 to 30 (the row after that says 0 again), by its check letter; null when no
 * row can be written like this. A row with a wrong letter says any number.
 */
export function rowNumber(letters: string): number | null {
  const digits = [...letters].map(letter => LETTERS.indexOf(letter));
  const last = digits.pop();
  if (last === undefined || digits.length === 0 || last < 0 || digits.some(digit => digit < 0)) return null;
  const number = Array.from({ length: NUMBERS }, (_, row) => row).find(row => check(digits, row) === last);
  return number ?? null;
}

function times(digit: number, power: number): number {
  return digit === 0 ? 0 : POWERS[(LOGS.get(digit)! + power) % 31]!;
}

/** 1, a, a², … of the field made by x⁵ + x² + 1. */
function powers(): readonly number[] {
  const found = [1];
  while (found.length < 31) {
    const doubled = found[found.length - 1]! << 1;
    found.push(doubled & 32 ? doubled ^ 0b100101 : doubled);
  }
  return found;
}
