// What reaches the desk: open sources, agents, intercepts. Each brings one sign or calm. Signs may be wrong,
// agents see as far as counter-intelligence reaches, and a penetrated service is fed reports that look too good.

import { rememberEach } from './deck.ts';
import { FLAG } from './flags.ts';
import { nameKey, wait } from './luck.ts';
import type { Channel, Report } from './record.ts';
import { PLANS, type Place, type Plan, STAGES } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Signal } from './world.ts';

const luckOf = (channel: Channel) => {
  const key = (what: string): number => nameKey(`reports/${channel}-${what}`);
  const byPlan = (what: string): Record<Plan, number> => ({
    border: key(`${what}-border`),
    covert: key(`${what}-covert`),
    squeeze: key(`${what}-squeeze`),
  });
  return {
    costly: key('costly'),
    variant: key('variant'),
    grade: key('grade'),
    error: byPlan('error'),
    cheap: byPlan('cheap'),
    order: byPlan('order'),
  };
};

/** Keys of the draws of each channel. */
const LUCK = { open: luckOf('open'), agent: luckOf('agent'), intercept: luckOf('intercept') };

/** Keys of the signals' own draws, by index, for each channel. */
const signalKeys = rememberEach((signals: readonly Signal[]) => {
  const keysOf = (channel: Channel) => Int32Array.from(signals, ({ id }) => nameKey(`${channel}/${id}`));
  return { open: keysOf('open'), agent: keysOf('agent'), intercept: keysOf('intercept') };
});

/** A sign as it is seen, before it is put into words. */
interface Sign {
  readonly plan: Plan;
  readonly costly: boolean;
  readonly planted: boolean;
}

/** In a playout nobody reads: all that can matter is whether there has been a sign of the plan under way. */
export function writeReports(turn: Turn): void {
  const real = PLANS[turn.get(SLOT.plan)] ?? null;
  if (turn.recorder === null && (real === null || turn.get(SLOT.warned) === 1)) return;
  const agents = accuracy(turn);
  const signs: [Channel, number, Sign | null][] = [
    ['open', 0, lookInTheOpen(turn, real)],
    ['agent', agents, askAgents(turn, real, agents)],
  ];
  if (turn.flag(FLAG.intercepts)) signs.push(['intercept', 1, lookInSecret(turn, 'intercept', real, 1)]);
  if (real !== null) warn(turn, real, signs);
  for (const [channel, sharpness, sign] of signs) deliver(turn, channel, sharpness, sign);
}

/** How much agents see of what there is to see, 0-1: more guard, but less and less more. */
export function accuracy(turn: Turn): number {
  const guard = turn.get(SLOT.guard);
  return guard / (guard + turn.world.tuning.reports.guardHalf);
}

/** Always at least one clue before a swift move: in the last turn before it, the open press has noticed. */
function warn(turn: Turn, real: Plan, signs: [Channel, number, Sign | null][]): void {
  const told = signs.some(([, , sign]) => sign !== null && !sign.planted && sign.plan === real);
  if (told) turn.state[SLOT.warned] = 1;
  if (turn.get(SLOT.warned) === 1 || turn.get(SLOT.progress) !== 1) return;
  signs[0] = ['open', 0, { plan: real, costly: false, planted: false }];
  turn.state[SLOT.warned] = 1;
}

/** Cheap signs appear for the plan under way and just as much for the one feinted. */
function lookInTheOpen(turn: Turn, real: Plan | null): Sign | null {
  return cheapSign(turn, 'open', real);
}

function askAgents(turn: Turn, real: Plan | null, sharpness: number): Sign | null {
  const { reports } = turn.world.tuning;
  const officials = turn.get(SLOT.netOfficials) - reports.plantedFrom;
  const planted = Math.max(0, Math.min(reports.plantedMost, officials / reports.plantedDivisor));
  if (turn.chance('reports/planted', planted)) return plantedSign(turn, real);
  const blind = turn.number > 0 && turn.orders.chips.guard === 0;
  if (blind && turn.chance('reports/unguarded', reports.unguardedCalm)) return null;
  return lookInSecret(turn, 'agent', real, sharpness);
}

/** A costly sign of a plan that is not the real one: it looks too good. */
function plantedSign(turn: Turn, real: Plan | null): Sign {
  const others = PLANS.filter(plan => plan !== real);
  const plan = others[Math.floor(turn.luck('reports/planted-plan') * others.length)]!;
  return { plan, costly: true, planted: true };
}

/** Secret channels see costly signs, mostly of a real plan; failing that, what the open press sees. */
function lookInSecret(turn: Turn, channel: Channel, real: Plan | null, sharpness: number): Sign | null {
  const { reports } = turn.world.tuning;
  const first = turn.get(SLOT.stage) === STAGES.indexOf('probe');
  const seen = reports.costlyTrue * sharpness * (first ? reports.costlyFirstTurn : 1);
  if (real !== null && turn.chance(LUCK[channel].costly, seen)) {
    return { plan: real, costly: true, planted: false };
  }
  for (const plan of PLANS) {
    if (plan === real) continue;
    const feinted = PLANS[turn.get(SLOT.feint)] === plan;
    const wrong = feinted ? reports.costlyFeint : reports.costlyFalse;
    if (turn.chance(LUCK[channel].error[plan], wrong)) return { plan, costly: true, planted: false };
  }
  return cheapSign(turn, channel, real);
}

/** One of the cheap signs that happen to appear, or none. */
function cheapSign(turn: Turn, channel: Channel, real: Plan | null): Sign | null {
  const { reports } = turn.world.tuning;
  const feint = PLANS[turn.get(SLOT.feint)] ?? null;
  let seen: Plan | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const plan of PLANS) {
    const likely = plan === real || plan === feint ? reports.cheapTrue : reports.cheapFalse;
    if (!turn.chance(LUCK[channel].cheap[plan], likely)) continue;
    const time = wait(turn.luck(LUCK[channel].order[plan]), 1);
    if (time < shortest) {
      shortest = time;
      seen = plan;
    }
  }
  return seen === null ? null : { plan: seen, costly: false, planted: false };
}

/** Puts a sign into one of the scenario's words for it. Playouts need no words. */
function deliver(turn: Turn, channel: Channel, sharpness: number, sign: Sign | null): void {
  if (turn.recorder === null) return;
  const signal = sign === null ? -1 : chooseSignal(turn, channel, sign);
  const card = turn.world.signals[signal];
  const place: Place = card?.place ?? (channel === 'open' ? 'beijing' : 'amur');
  const report: Report = {
    turn: turn.number,
    channel,
    grade: grade(turn, channel, sharpness, sign),
    plan: sign?.plan ?? null,
    costly: sign?.costly ?? false,
    signal: card?.id ?? null,
    variant: card === undefined ? 0 : Math.floor(turn.luck(LUCK[channel].variant) * card.variants),
    type: channel === 'agent' ? typeNote(turn, sharpness) : null,
    planted: sign?.planted ?? false,
    place,
  };
  turn.recorder.reports.push(report);
}

/** Index of a signal of this plan and cost, by weight for the type; those of the present stage come first. */
function chooseSignal(turn: Turn, channel: Channel, sign: Sign): number {
  const { signals } = turn.world;
  const stage = STAGES[turn.get(SLOT.stage)]!;
  const type = turn.get(SLOT.type);
  let drawn = -1;
  let shortest = Number.POSITIVE_INFINITY;
  let drawnFits = false;
  const keys = signalKeys(signals)[channel];
  for (let i = 0; i < signals.length; i++) {
    const card = signals[i]!;
    const weight = card.weights[type] ?? 1;
    if (card.plan !== sign.plan || card.costly !== sign.costly || weight <= 0) continue;
    const fits = card.stages.includes(stage);
    if (drawnFits && !fits) continue;
    const time = wait(turn.cardLuck(keys[i]!), weight);
    if ((fits && !drawnFits) || time < shortest) {
      drawn = i;
      shortest = time;
      drawnFits = fits;
    }
  }
  return drawn;
}

/** Admiralty code: reliability of the source, credibility of the sign. Planted ones look too good. */
function grade(turn: Turn, channel: Channel, sharpness: number, sign: Sign | null): string {
  const luck = turn.luck(LUCK[channel].grade);
  if (sign?.planted === true) return luck < 0.5 ? 'A1' : 'A2';
  const credibility = sign === null ? 4 : sign.costly ? 2 : 3;
  if (channel === 'intercept') return `A${Math.min(credibility, 3)}`;
  if (channel === 'open') return `${luck < 0.5 ? 'C' : 'D'}${credibility}`;
  const reliability = sharpness > 0.62 ? 'B' : sharpness > 0.42 ? 'C' : 'D';
  return `${reliability}${luck < 0.25 ? Math.min(6, credibility + 1) : credibility}`;
}

/** Now and then an agent says what kind of Beijing this is, right more often the further agents see. */
function typeNote(turn: Turn, sharpness: number): string | null {
  const { reports } = turn.world.tuning;
  const { types } = turn.world;
  if (turn.number === 0 || !turn.chance('reports/type-note', reports.typeNote)) return null;
  const type = turn.get(SLOT.type);
  const right = turn.chance('reports/type-right', reports.typeBase + reports.typeAccuracy * sharpness);
  if (right || types.length === 1) return types[type]!.id;
  const other = Math.floor(turn.luck('reports/type-other') * (types.length - 1));
  return types[other < type ? other : other + 1]!.id;
}
