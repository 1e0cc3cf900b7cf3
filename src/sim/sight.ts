// How likely each channel is to see what, to grade it how, and to say it in which words. One description:
// `reports.ts` draws by it, `report-chance.ts` judges by it.
import { rememberEach } from './deck.ts';
import { FLAG } from './flags.ts';
import type { Channel } from './record.ts';
import { PLANS, type Plan, STAGES } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Signal } from './world.ts';

/** A sign as it is seen, before it is put into words. */
export interface Sign {
  readonly plan: Plan;
  readonly costly: boolean;
  readonly planted: boolean;
}

/** Chances, 0-1, of one channel in one turn, asked in this order; the first that comes true is reported. */
export interface Sight {
  readonly channel: Channel;
  /** How much of what there is to see the source sees, 0-1. */
  readonly sharpness: number;
  readonly real: Plan | null;
  /** A costly sign fed by the other side, of any plan but the real one, each as likely. */
  readonly planted: number;
  /** Calm, because nobody looks in this direction. */
  readonly blind: number;
  /** A costly sign of the real plan; of each other plan by error, in the order of PLANS. */
  readonly costly: number;
  readonly wrong: Readonly<Record<Plan, number>>;
  /** A cheap sign of each plan. Of those that appear one is reported, each as likely. */
  readonly cheap: Readonly<Record<Plan, number>>;
}

const NEVER = { border: 0, covert: 0, squeeze: 0 } as const;

/** Every channel that reports this turn. */
export function sightsOf(turn: Turn): Sight[] {
  const { reports } = turn.world.tuning;
  const real = PLANS[turn.get(SLOT.plan)] ?? null;
  const feint = PLANS[turn.get(SLOT.feint)] ?? null;
  const cheap = byPlan(plan => (plan === real || plan === feint ? reports.cheapTrue : reports.cheapFalse));
  const wrong = byPlan(plan => (plan === feint ? reports.costlyFeint : reports.costlyFalse));
  const first = turn.get(SLOT.stage) === STAGES.indexOf('probe') ? reports.costlyFirstTurn : 1;
  const inSecret = (channel: Channel, sharpness: number): Sight => {
    const costly = real === null ? 0 : reports.costlyTrue * sharpness * first;
    return { channel, sharpness, real, planted: 0, blind: 0, costly, wrong, cheap };
  };
  const open = { ...inSecret('open', 0), wrong: NEVER };
  const agents = {
    ...inSecret('agent', accuracy(turn)),
    planted: penetration(turn),
    blind: turn.number > 0 && turn.orders.chips.guard === 0 ? reports.unguardedCalm : 0,
  };
  return turn.flag(FLAG.intercepts) ? [open, agents, inSecret('intercept', 1)] : [open, agents];
}

const byPlan = (chance: (plan: Plan) => number): Record<Plan, number> => ({
  border: chance('border'),
  covert: chance('covert'),
  squeeze: chance('squeeze'),
});

/** How much agents see of what there is to see, 0-1: more guard, but less and less more. */
export function accuracy(turn: Turn): number {
  const guard = turn.get(SLOT.guard);
  return guard / (guard + turn.world.tuning.reports.guardHalf);
}

/** Share of agents' reports that the other side has planted: it grows with its network among officials. */
function penetration(turn: Turn): number {
  const { reports } = turn.world.tuning;
  const officials = turn.get(SLOT.netOfficials) - reports.plantedFrom;
  return Math.max(0, Math.min(reports.plantedMost, officials / reports.plantedDivisor));
}

/** The open press notices in the last turn before a swift move, if nothing has told of it yet. */
export function mustWarn(turn: Turn): boolean {
  return turn.get(SLOT.warned) !== 1 && turn.get(SLOT.progress) === 1;
}

/** Two grades and the share of the first. Admiralty code: reliability of the source, credibility of the sign. */
export interface Grades {
  readonly share: number;
  readonly first: string;
  readonly second: string;
}

/** Planted signs look too good. */
export function gradesOf({ channel, sharpness }: Sight, sign: Sign | null): Grades {
  if (sign?.planted === true) return { share: 0.5, first: 'A1', second: 'A2' };
  const credibility = sign === null ? 4 : sign.costly ? 2 : 3;
  if (channel === 'intercept') {
    const only = `A${Math.min(credibility, 3)}`;
    return { share: 1, first: only, second: only };
  }
  if (channel === 'open') return { share: 0.5, first: `C${credibility}`, second: `D${credibility}` };
  const reliability = sharpness > 0.62 ? 'B' : sharpness > 0.42 ? 'C' : 'D';
  const doubted = `${reliability}${Math.min(6, credibility + 1)}`;
  return { share: 0.25, first: doubted, second: `${reliability}${credibility}` };
}

/** Indexes of the signal cards that speak of each plan, cheap signs and costly ones apart. */
const speaking = rememberEach((signals: readonly Signal[]) => {
  const of = (plan: Plan, costly: boolean): Int32Array =>
    Int32Array.from(signals.keys()).filter(i => signals[i]!.plan === plan && signals[i]!.costly === costly);
  const both = (plan: Plan) => ({ cheap: of(plan, false), costly: of(plan, true) });
  return { border: both('border'), covert: both('covert'), squeeze: both('squeeze') };
});

/** Indexes of the signal cards that can put a sign into words. */
export function signalsFor(turn: Turn, { plan, costly }: Sign): Int32Array {
  const cards = speaking(turn.world.signals)[plan];
  return costly ? cards.costly : cards.cheap;
}

/** Weight of such a card, 0 = never. */
export function signalWeight(turn: Turn, signal: number): number {
  return Math.max(0, turn.world.signals[signal]!.weights[turn.get(SLOT.type)] ?? 1);
}

/** Is it a card of the present stage? Those come before all others. */
export function signalFits(turn: Turn, signal: number): boolean {
  return turn.world.signals[signal]!.stages.includes(STAGES[turn.get(SLOT.stage)]!);
}

/** Chance of a type note, and that it is right: oftener the further agents see. None before the first turn. */
export function noteChances(turn: Turn, sharpness: number): { readonly any: number; readonly right: number } {
  const { reports } = turn.world.tuning;
  return {
    any: turn.number === 0 ? 0 : reports.typeNote,
    right: turn.world.types.length === 1 ? 1 : reports.typeBase + reports.typeAccuracy * sharpness,
  };
}
