// The ten gates of a scenario, from the games that were counted.
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { World } from '../../sim/world.ts';
import type { Gate, Verdict } from './gate.ts';
import { calibration, choices, coverage, lasting } from './gates-cards.ts';
import { information, ladder, noConstant, seedShare, specialists, thoughtless } from './gates-players.ts';
import type { Tally } from './tally.ts';

export function gates(tally: Tally, world: World): readonly Gate[] {
  return [
    thoughtless(tally),
    noConstant(tally),
    ladder(tally),
    information(tally, world),
    specialists(tally, world),
    seedShare(tally),
    choices(tally, world),
    coverage(tally, world),
    calibration(tally),
    lasting(tally, world),
  ];
}

/** The gates, those marked that the scenario says it is not meant to hold. They keep verdict and figures. */
export function excepting(
  all: readonly Gate[],
  { gates: excepted }: Pick<Scenario, 'gates'>,
): readonly Gate[] {
  return all.map(each => {
    const reason = excepted.find(({ gate }) => gate === each.number)?.reason;
    return reason === undefined ? each : { ...each, excepted: reason };
  });
}

/** What a badge says of a gate: held, missed, not measured well enough; and whether it is excepted. */
export interface Mark {
  readonly number: number;
  readonly verdict: Verdict;
  readonly excepted: boolean;
}

export function badge(all: readonly Gate[]): readonly Mark[] {
  return all.map(({ number, verdict, excepted }) => ({ number, verdict, excepted: excepted !== undefined }));
}
