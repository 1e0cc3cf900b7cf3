// How numbers look everywhere: a true minus, a no-break space before "%", and parts that add up as shown.

const MINUS = '−';
const NO_BREAK = '\u00a0';

/** Whole tenths of a value: 1.25 -> 13, -1.25 -> -13. Halves go away from zero, so +x and -x look alike. */
function inTenths(value: number): number {
  // The tiny push undoes binary dust such as 0.15 * 10 = 1.4999999999999998.
  const size = Math.floor(Math.abs(value) * 10 + 0.5 + 1e-9);
  return size === 0 ? 0 : value < 0 ? -size : size;
}

/** The value rounded to tenths, never -0. */
export function tenths(value: number): number {
  return inTenths(value) / 10;
}

/** The value rounded to a whole number, never -0; halves go away from zero. */
export function whole(value: number): number {
  const size = Math.floor(Math.abs(value) + 0.5 + 1e-9);
  return size === 0 ? 0 : value < 0 ? -size : size;
}

/** A plain number with at most one decimal and a true minus: 3.25 -> "3.3", -2 -> "−2". */
export function plain(value: number): string {
  const shown = tenths(value);
  return shown < 0 ? `${MINUS}${-shown}` : `${shown}`;
}

/** A change with its sign: "+2", "−1.4", "0". At most one decimal. */
export function signed(value: number): string {
  const shown = tenths(value);
  return shown > 0 ? `+${shown}` : plain(shown);
}

/** A share of 0..100: "40 %", with a no-break space. */
export function percent(value: number): string {
  return `${whole(value)}${NO_BREAK}%`;
}

/** "1 chip", "3 chips". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${plain(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/**
 * Rounds the parts to tenths so that they add up to `total` rounded to tenths: largest remainder first.
 * `total` is what the parts really sum to, up to rounding of their ends.
 */
export function shareOut(values: readonly number[], total: number): number[] {
  const floors = values.map(value => Math.floor(value * 10));
  const order = values
    .map((value, index) => ({ index, rest: value * 10 - floors[index]! }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = inTenths(total) - floors.reduce((sum, part) => sum + part, 0);
  const step = missing < 0 ? -1 : 1;
  if (step < 0) order.reverse();
  for (let i = 0; missing !== 0 && order.length > 0; i++, missing -= step) {
    floors[order[i % order.length]!.index]! += step;
  }
  return floors.map(part => (part === 0 ? 0 : part / 10));
}
