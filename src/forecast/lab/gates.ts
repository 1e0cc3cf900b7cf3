// The ten gates of a scenario, from the games that were counted.
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

/** What a badge says of each gate: held, missed, or not measured well enough. */
export function badge(
  all: readonly Gate[],
): readonly { readonly number: number; readonly verdict: Verdict }[] {
  return all.map(({ number, verdict }) => ({ number, verdict }));
}
