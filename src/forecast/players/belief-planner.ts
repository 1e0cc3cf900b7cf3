// Belief planner: keeps in mind what may be going on in Beijing, weighs it by every report and move, and plans on a
// sample of it. The same player with a blindfold, or with a fixed idea, shows what reports and an open mind are worth.
import type { Orders } from '../../sim/orders.ts';
import { LINES } from '../../sim/slots.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { type Belief, particleAt, startBelief, updateBelief } from '../belief.ts';
import { bestOrders, type Habit, withLuck } from './planning.ts';
import type { Briefing, Draw, Thinker } from './player.ts';

export interface PlannerOptions {
  /** Positions that each sheet is tried on. */
  readonly imagined: number;
  /** Positions kept in mind, of which those are a sample. */
  readonly particles: number;
  /** False: it sees the public numbers and what Beijing does in the open, but reads no report. */
  readonly reads?: boolean;
  /** Id of the only type that it believes in. */
  readonly sureOf?: string;
  /** Chips that it lays on counter-intelligence every turn, come what may (as far as it has them). */
  readonly guard?: number;
}

export function beliefPlanner(options: PlannerOptions): () => Thinker {
  const { imagined, reads = true, sureOf, guard } = options;
  return () => {
    let belief: Belief | null = null;
    let last: Orders | null = null;
    return (world, briefing) => {
      const believed = sureOf === undefined ? world : onlyType(world, sureOf);
      const read = reads ? briefing.reports : null;
      belief = think(believed, belief, last, { ...briefing, reports: read }, options.particles);
      const { view, draw } = briefing;
      const sample = withLuck(sampleOf(belief, imagined, draw), draw);
      const habit =
        guard === undefined ? undefined : layingOnGuard(guard, view.chips, world.tuning.chips.perLine);
      last = bestOrders(believed, view, sample, draw, habit);
      return last;
    };
  };
}

type Read = Omit<Briefing, 'reports'> & { readonly reports: Briefing['reports'] | null };

function think(
  world: World,
  belief: Belief | null,
  last: Orders | null,
  { view, reports, happenings, draw }: Read,
  particles: number,
): Belief {
  if (belief && last) return updateBelief(world, belief, last, view, reports, happenings);
  const luck = Math.floor(draw('thinking') * 4294967296);
  return startBelief(world, view, reports, happenings, { particles, luck });
}

/** Positions of a belief, each as often as it is likely. */
function sampleOf(belief: Belief, count: number, draw: Draw): State[] {
  const offset = draw('sample');
  return Array.from({ length: count }, (_, i) => belief.particles[particleAt(belief, (i + offset) / count)]!);
}

/** Exactly so many chips on guard: the others from the fullest lines, or what is over to the emptiest. */
function layingOnGuard(wanted: number, available: number, perLine: number): Habit {
  const others = LINES.filter(line => line !== 'guard');
  return orders => {
    const chips = { ...orders.chips, guard: Math.min(wanted, available, perLine) };
    const over = () => LINES.reduce((sum, line) => sum + chips[line], 0) - available;
    while (over() > 0) chips[others.reduce((a, b) => (chips[b] > chips[a] ? b : a))]--;
    while (over() < 0) {
      const emptiest = others.reduce((a, b) => (chips[b] < chips[a] ? b : a));
      if (chips[emptiest] >= perLine) break;
      chips[emptiest]++;
    }
    return { ...orders, chips };
  };
}

/** The same world with one type of Beijing only. */
export function onlyType(world: World, id: string): World {
  return { ...world, types: world.types.map(type => ({ ...type, prior: type.id === id ? 1 : 0 })) };
}
