// Turns that the game does not have: pauses for the class, parts of the order sheet that come too late.
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';

export function lintTimes({ turns, teacher, lineUnlocks }: Scenario, findings: Findings): void {
  const expected = `a turn from 1 to ${turns}`;
  teacher?.pauses.forEach(({ turn }, i) => {
    if (turn > turns) findings.warning('no-such-turn', ['teacher', 'pauses', i, 'turn'], expected, `${turn}`);
  });
  lineUnlocks?.forEach(({ turn }, i) => {
    if (turn > turns) findings.warning('no-such-turn', ['lineUnlocks', i, 'turn'], expected, `${turn}`);
  });
}
