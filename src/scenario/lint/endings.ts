// Endings that leave gaps, and too few that a class could call tolerable.
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';

/** A class must be able to dispute "all outcomes are bleak". */
const TOLERABLE_ENDINGS = 3;

export function lintEndings({ endings }: Scenario, findings: Findings): void {
  const last = endings.at(-1);
  if (last?.at !== 'last' || !('always' in last.when)) {
    const expected = 'a last ending "at": "last" with "when": { "always": true }';
    const found = last?.at === 'last' ? 'a condition' : '"at": "any"';
    findings.warning('last-ending', ['endings', endings.length - 1], expected, found);
  }
  const tolerable = endings.filter(ending => ending.tolerable).length;
  if (tolerable < TOLERABLE_ENDINGS) {
    findings.warning('few-tolerable', ['endings'], `at least ${TOLERABLE_ENDINGS}`, `${tolerable}`);
  }
}
