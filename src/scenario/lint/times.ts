// Turns that the game does not have: pauses for the class, parts of the order sheet that come too late, trains
// that never arrive.
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';

export function lintTimes({ turns, teacher, lineUnlocks, start }: Scenario, findings: Findings): void {
  const expected = `a turn from 1 to ${turns}`;
  teacher?.pauses.forEach(({ turn }, i) => {
    if (turn > turns) findings.warning('no-such-turn', ['teacher', 'pauses', i, 'turn'], expected, `${turn}`);
  });
  start.rails?.forEach(({ arrives }, i) => {
    const path = ['start', 'rails', i, 'arrives'];
    if (arrives > turns) findings.warning('no-such-turn', path, expected, `${arrives}`);
  });
  lineUnlocks?.forEach(({ turn }, i) => {
    if (turn > turns) findings.warning('no-such-turn', ['lineUnlocks', i, 'turn'], expected, `${turn}`);
  });
}
