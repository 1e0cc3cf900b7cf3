// What reaches the desk: open sources, agents, intercepts. Each brings one sign or calm. Signs may be wrong,
// agents see as far as counter-intelligence reaches, and a penetrated service is fed reports that look too good.

import { rememberEach } from './deck.ts';
import { nameKey, wait } from './luck.ts';
import type { Channel, Report } from './record.ts';
import { reportChances, tellsOf } from './report-chance.ts';
import {
  gradesOf,
  mustWarn,
  noteChances,
  type Sight,
  type Sign,
  sightsOf,
  signalFits,
  signalsFor,
  signalWeight,
} from './sight.ts';
import { PLANS, type Plan } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Witness } from './witness.ts';
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

export function writeReports(turn: Turn): void {
  if (turn.witness === null && nobodyReads(turn)) return;
  const sights = sightsOf(turn);
  if (turn.witness !== null) {
    judge(turn, sights, turn.witness);
    return;
  }
  const signs = sights.map(sight => look(turn, sight));
  const { real } = sights[0]!;
  if (real !== null) warn(turn, real, signs);
  sights.forEach((sight, i) => {
    deliver(turn, sight, signs[i]!);
  });
}

/** In a playout nobody reads: all that can matter is whether there has been a sign of the plan under way. */
function nobodyReads(turn: Turn): boolean {
  return turn.recorder === null && (turn.get(SLOT.plan) < 0 || turn.get(SLOT.warned) === 1);
}

/** The reports are known: notes how likely they were, and whether they warned. */
function judge(turn: Turn, sights: readonly Sight[], witness: Witness): void {
  const { real } = sights[0]!;
  if (witness.reports === null) {
    if (real !== null && mustWarn(turn)) turn.state[SLOT.warned] = 1;
    return;
  }
  witness.said = reportChances(turn, sights, witness.reports);
  for (const chance of witness.said) witness.chance *= chance;
  if (real !== null && (mustWarn(turn) || tellsOf(witness.reports, real))) turn.state[SLOT.warned] = 1;
}

/** Always at least one clue before a swift move: in the last turn before it, the open press has noticed. */
function warn(turn: Turn, real: Plan, signs: (Sign | null)[]): void {
  // A planted sign is never of the real plan.
  if (tellsOf(signs, real)) turn.state[SLOT.warned] = 1;
  if (!mustWarn(turn)) return;
  signs[0] = { plan: real, costly: false, planted: false };
  turn.state[SLOT.warned] = 1;
}

/** What one channel sees: see `Sight` for the order in which its chances are asked. */
function look(turn: Turn, sight: Sight): Sign | null {
  const { channel, real } = sight;
  if (sight.planted > 0 && turn.chance('reports/planted', sight.planted)) return plantedSign(turn, real);
  if (sight.blind > 0 && turn.chance('reports/unguarded', sight.blind)) return null;
  if (real !== null && turn.chance(LUCK[channel].costly, sight.costly)) {
    return { plan: real, costly: true, planted: false };
  }
  for (const plan of PLANS) {
    if (plan === real) continue;
    if (turn.chance(LUCK[channel].error[plan], sight.wrong[plan]))
      return { plan, costly: true, planted: false };
  }
  return cheapSign(turn, sight);
}

/** A costly sign of a plan that is not the real one: it looks too good. */
function plantedSign(turn: Turn, real: Plan | null): Sign {
  const others = PLANS.filter(plan => plan !== real);
  const plan = others[Math.floor(turn.luck('reports/planted-plan') * others.length)]!;
  return { plan, costly: true, planted: true };
}

/** One of the cheap signs that happen to appear, or none. */
function cheapSign(turn: Turn, { channel, cheap }: Sight): Sign | null {
  let seen: Plan | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const plan of PLANS) {
    if (!turn.chance(LUCK[channel].cheap[plan], cheap[plan])) continue;
    const time = wait(turn.luck(LUCK[channel].order[plan]), 1);
    if (time < shortest) {
      shortest = time;
      seen = plan;
    }
  }
  return seen === null ? null : { plan: seen, costly: false, planted: false };
}

/** Puts a sign into one of the scenario's words for it. Playouts need no words. */
function deliver(turn: Turn, sight: Sight, sign: Sign | null): void {
  if (turn.recorder === null) return;
  const { channel } = sight;
  const signal = sign === null ? -1 : chooseSignal(turn, channel, sign);
  const card = turn.world.signals[signal];
  const place = card?.place ?? (channel === 'open' ? 'beijing' : 'amur');
  const grades = gradesOf(sight, sign);
  const report: Report = {
    turn: turn.number,
    channel,
    grade: turn.luck(LUCK[channel].grade) < grades.share ? grades.first : grades.second,
    plan: sign?.plan ?? null,
    costly: sign?.costly ?? false,
    signal: card?.id ?? null,
    variant: card === undefined ? 0 : Math.floor(turn.luck(LUCK[channel].variant) * card.variants),
    type: channel === 'agent' ? typeNote(turn, sight.sharpness) : null,
    planted: sign?.planted ?? false,
    place,
  };
  turn.recorder.reports.push(report);
}

/** Index of a signal card for this sign, by weight; those of the present stage come first. -1 = no card. */
function chooseSignal(turn: Turn, channel: Channel, sign: Sign): number {
  const { signals } = turn.world;
  let drawn = -1;
  let shortest = Number.POSITIVE_INFINITY;
  let drawnFits = false;
  const keys = signalKeys(signals)[channel];
  for (const i of signalsFor(turn, sign)) {
    const weight = signalWeight(turn, i);
    const fits = signalFits(turn, i);
    if (weight <= 0 || (drawnFits && !fits)) continue;
    const time = wait(turn.cardLuck(keys[i]!), weight);
    if ((fits && !drawnFits) || time < shortest) {
      drawn = i;
      shortest = time;
      drawnFits = fits;
    }
  }
  return drawn;
}

/** Now and then an agent says what kind of Beijing this is. */
function typeNote(turn: Turn, sharpness: number): string | null {
  const { types } = turn.world;
  const note = noteChances(turn, sharpness);
  if (!turn.chance('reports/type-note', note.any)) return null;
  const type = turn.get(SLOT.type);
  if (turn.chance('reports/type-right', note.right)) return types[type]!.id;
  const other = Math.floor(turn.luck('reports/type-other') * (types.length - 1));
  return types[other < type ? other : other + 1]!.id;
}
