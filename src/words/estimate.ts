// The player's own odds in words. One fixed word for each number, so that "rather unlikely" always means the same.
import { percent } from './number.ts';

const STEPS: readonly (readonly [upTo: number, words: string])[] = [
  [0, 'hardly any chance'],
  [10, 'very unlikely'],
  [25, 'unlikely'],
  [45, 'rather unlikely'],
  [54, 'even odds'],
  [74, 'rather likely'],
  [89, 'likely'],
  [99, 'very likely'],
  [100, 'all but certain'],
];

/** The fixed words for 0..100 %. */
export function estimateWords(estimate: number): string {
  return STEPS.find(([upTo]) => estimate <= upTo)?.[1] ?? 'all but certain';
}

/** "40 %, rather unlikely", or that none was given. */
export function sayEstimate(estimate: number | null): string {
  return estimate === null ? 'no estimate given' : `${percent(estimate)}, ${estimateWords(estimate)}`;
}

/** An adviser's odds for a plan, in tenths 0-10: "3 in 10 border move", "hardly any chance: border move". */
export function sayOdds(tenths: number, plan: string): string {
  return tenths <= 0 ? `hardly any chance: ${plan}` : `${tenths} in 10 ${plan}`;
}

/** How good odds were: "Brier score 0.18: 0 is always sure and right, 0.25 is “five in ten” every time." */
export function sayBrier(score: number): string {
  return `Brier score ${score.toFixed(2)}: 0 is always sure and right, 0.25 is “five in ten” every time.`;
}
