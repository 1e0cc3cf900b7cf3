// Numbers that add up: every mean is a multiple of 1/1024, so that sums and differences are exact in doubles.

const PARTS = 1024;

/** A figure and its standard error, in points of worth. */
export interface Valued {
  readonly value: number;
  readonly error: number;
}

/** The nearest multiple of 1/1024; never -0. */
export function exact(value: number): number {
  return Math.round(value * PARTS) / PARTS + 0;
}

/** The mean of a sample as an exact number. */
export function meanOf(sample: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < sample.length; i++) sum += sample[i]!;
  return exact(sum / sample.length);
}

/** Standard error of the mean of a sample; 0 for fewer than two. */
export function errorOf(sample: ArrayLike<number>): number {
  const n = sample.length;
  if (n < 2) return 0;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += sample[i]!;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (sample[i]! - sum / n) * (sample[i]! - sum / n);
  return Math.sqrt(squares / (n - 1) / n);
}
