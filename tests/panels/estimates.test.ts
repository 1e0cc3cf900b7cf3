// Scoring the player's odds: the known values of the Brier score, and which estimates count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, type ScoredEstimate, sayBrier } from '../../src/panels/pages/review/estimates.ts';

const all = (estimate: number, outcomes: readonly boolean[]): ScoredEstimate[] =>
  outcomes.map((moved, turn) => ({ turn, estimate, moved }));

describe('Brier score', () => {
  it('is a quarter for fifty per cent every time, whatever happens', () => {
    expect(brier(all(50, [true, false, true, true]))).toBeCloseTo(0.25, 12);
  });

  it('is nought for certainty that was right, one for certainty that was wrong', () => {
    expect(brier(all(100, [true, true]))).toBe(0);
    expect(brier(all(100, [false, false]))).toBe(1);
  });

  it('is best at the rate at which it really happened', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 100 }),
        (outcomes, other) => {
          const rate = (outcomes.filter(Boolean).length / outcomes.length) * 100;
          expect(brier(all(rate, outcomes))!).toBeLessThanOrEqual(brier(all(other, outcomes))! + 1e-9);
        },
      ),
    );
  });

  it('has no value without estimates, and says so', () => {
    expect(brier([])).toBeNull();
    expect(sayBrier(null, 0)).toContain('no estimate');
    expect(sayBrier(0.25, 3)).toContain('as good as a coin');
    expect(sayBrier(0.5, 8)).toContain('coin would have done better');
  });

  it('judges nobody by one or two estimates', () => {
    expect(sayBrier(0, 1)).toContain('too few');
    expect(sayBrier(0, 2)).toContain('too few');
    expect(sayBrier(0, 3)).toContain('sharp');
  });
});
