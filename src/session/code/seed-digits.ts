// A seed as digits: the seeds the game makes itself take little room, any other text takes its letters.
import { RIVERS } from '../seed.ts';
import type { DigitReader, DigitWriter } from './digits.ts';

const OWN_TEXT = RIVERS.length;
const KINDS = RIVERS.length + 1;
const NUMBERS = 10_000;
const MOST_UNITS = 96;

export function putSeed(seed: string, digits: DigitWriter): void {
  const [, river = '', number = ''] = /^([A-Z]+)-(\d{4})$/.exec(seed) ?? [];
  const known = (RIVERS as readonly string[]).indexOf(river);
  if (known >= 0) {
    digits.put(known, KINDS);
    digits.put(Number(number), NUMBERS);
    return;
  }
  const bytes = new TextEncoder().encode(seed);
  digits.put(OWN_TEXT, KINDS);
  digits.put(bytes.length, MOST_UNITS + 1);
  for (const byte of bytes) digits.put(byte, 256);
}

export function takeSeed(digits: DigitReader): string {
  const river = digits.take(KINDS);
  if (river !== OWN_TEXT) return `${RIVERS[river]}-${String(digits.take(NUMBERS)).padStart(4, '0')}`;
  const bytes = Array.from({ length: digits.take(MOST_UNITS + 1) }, () => digits.take(256));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
