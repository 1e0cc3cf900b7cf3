// The evidence board: how much likelier each report is if a reading is true than if it is not.
import type { Report } from '../sim/record.ts';
import { PLANS, type Plan } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

/** What one report speaks for. Ratios: 2 = twice as likely if the reading is true; null = reading ruled out before, or sure. */
export interface Evidence {
  readonly turn: number;
  /** Number of the report in its briefing, from 0. */
  readonly report: number;
  readonly plans: Readonly<Record<Plan | 'none', number | null>>;
  /** By id of the type. */
  readonly types: Readonly<Record<string, number | null>>;
}

export type Verdict = 'strongly supports' | 'supports' | 'neutral' | 'against' | 'strongly against';

/** From what ratio on a report counts as speaking for a reading, or speaking loudly. Against: the inverse. */
const SPEAKS = 1.4;
const LOUD = 4;

/** A ratio in words. */
export function verdictOf(ratio: number | null): Verdict {
  if (ratio === null) return 'neutral';
  if (ratio >= LOUD) return 'strongly supports';
  if (ratio >= SPEAKS) return 'supports';
  if (ratio <= 1 / LOUD) return 'strongly against';
  return ratio <= 1 / SPEAKS ? 'against' : 'neutral';
}

/**
 * Weighs the reports of a briefing. `weights` are those of the particles before the reports were read,
 * `said[i][n]` is the chance of report n in particle i.
 */
export function weighReports(
  world: World,
  particles: readonly State[],
  weights: Float64Array,
  reports: readonly Report[],
  said: readonly (readonly number[])[],
): Evidence[] {
  return reports.map((report, n) => {
    const ratio = (holds: (state: State) => boolean): number | null => {
      const [yes, no] = [
        { weight: 0, chance: 0 },
        { weight: 0, chance: 0 },
      ];
      for (const [i, state] of particles.entries()) {
        const side = holds(state) ? yes : no;
        side.weight += weights[i]!;
        side.chance += weights[i]! * said[i]![n]!;
      }
      if (yes.weight <= 0 || no.weight <= 0) return null;
      const [ifTrue, ifNot] = [yes.chance / yes.weight, no.chance / no.weight];
      if (ifTrue === 0 && ifNot === 0) return null;
      return ifNot === 0 ? MOST : Math.min(MOST, ifTrue / ifNot);
    };
    const planned = (index: number) => ratio(state => state[SLOT.plan] === index);
    const [border, covert, squeeze] = PLANS.map((_, i) => planned(i)) as [
      number | null,
      number | null,
      number | null,
    ];
    const types = world.types.map(({ id }, i) => [id, ratio(state => state[SLOT.type] === i)]);
    return {
      turn: report.turn,
      report: n,
      plans: { border, covert, squeeze, none: planned(-1) },
      types: Object.fromEntries(types) as Record<string, number | null>,
    };
  });
}

/** As far as a ratio is told. */
const MOST = 1000;
