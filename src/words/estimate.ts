// The player's own odds in words. One fixed word for each number, so that "rather unlikely" always means the same.
import { percent } from './number.ts';

const STEPS: readonly (readonly [upTo: number, words: string])[] = [
  [0, 'ruled out'],
  [10, 'very unlikely'],
  [25, 'unlikely'],
  [45, 'rather unlikely'],
  [54, 'even odds'],
  [74, 'rather likely'],
  [89, 'likely'],
  [99, 'very likely'],
  [100, 'certain'],
];

/** The fixed words for 0..100 %. */
export function estimateWords(estimate: number): string {
  return STEPS.find(([upTo]) => estimate <= upTo)?.[1] ?? 'certain';
}

/** "40 %, rather unlikely", or that none was given. */
export function sayEstimate(estimate: number | null): string {
  return estimate === null ? 'no estimate given' : `${percent(estimate)}, ${estimateWords(estimate)}`;
}
