// How likely the reports that came were in a position: the same chances that reports are drawn by, turned round.
import type { Report } from './record.ts';
import {
  gradesOf,
  mustWarn,
  noteChances,
  type Sight,
  type Sign,
  signalFits,
  signalsFor,
  signalWeight,
} from './sight.ts';
import { PLANS, type Plan } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

/** Chance, 0-1, of each report of a briefing; together they multiply. A channel that should be silent has 0. */
export function reportChances(turn: Turn, sights: readonly Sight[], reports: readonly Report[]): number[] {
  const { real } = sights[0]!;
  const secret = reports.filter(report => report.channel !== 'open');
  const forced = real !== null && mustWarn(turn) && !tellsOf(secret, real);
  return reports.map(report => {
    const sight = sights.find(each => each.channel === report.channel);
    if (sight === undefined) return 0;
    const warns = forced && report.channel === 'open';
    return warns ? warningChance(turn, sight, report) : reportChance(turn, sight, report);
  });
}

/** Does any of them speak for this plan? */
export function tellsOf(signs: readonly ({ readonly plan: Plan | null } | null)[], plan: Plan): boolean {
  return signs.some(sign => sign?.plan === plan);
}

/** The open press is sure to bring a cheap sign of the real plan, whatever it saw. */
function warningChance(turn: Turn, sight: Sight, report: Report): number {
  if (report.plan !== sight.real || report.costly) return 0;
  return saidChance(turn, sight, report, { plan: report.plan!, costly: false, planted: false });
}

/** Chance of one report of a channel: the sign honest or planted, its grade, its words, and the type note. */
function reportChance(turn: Turn, sight: Sight, report: Report): number {
  const { plan, costly } = report;
  const sign = plan === null ? null : { plan, costly, planted: false };
  const honest = honestChance(sight, plan, costly) * saidChance(turn, sight, report, sign);
  const planted = plan !== null && costly ? plantedChance(sight, plan) : 0;
  const both =
    planted === 0
      ? honest
      : honest + planted * saidChance(turn, sight, report, { plan: plan!, costly, planted: true });
  return report.channel === 'agent' ? both * noteChance(turn, sight.sharpness, report.type) : both;
}

function plantedChance({ planted, real }: Sight, plan: Plan): number {
  return plan === real ? 0 : planted / (real === null ? PLANS.length : PLANS.length - 1);
}

/** Chance that nothing is planted and this is seen. */
function honestChance(sight: Sight, plan: Plan | null, costly: boolean): number {
  const reached = 1 - sight.planted;
  const looked = reached * (1 - sight.blind);
  let left = looked * (1 - sight.costly);
  if (costly && plan === sight.real) return looked * sight.costly;
  for (const other of PLANS) {
    if (other === sight.real) continue;
    if (costly && other === plan) return left * sight.wrong[other];
    left *= 1 - sight.wrong[other];
  }
  const cheap = left * cheapChance(sight.cheap, plan);
  return plan === null ? cheap + reached * sight.blind : cheap;
}

/** Chance that of the cheap signs that appear this one is reported; for null, that none appears. */
function cheapChance(cheap: Sight['cheap'], plan: Plan | null): number {
  if (plan === null) return PLANS.reduce((none, each) => none * (1 - cheap[each]), 1);
  const [a, b] = PLANS.filter(each => each !== plan).map(each => cheap[each]) as [number, number];
  return cheap[plan] * ((1 - a) * (1 - b) + (a + b - 2 * a * b) / 2 + (a * b) / 3);
}

/** Chance that a sign is graded so and put into these words. */
function saidChance(turn: Turn, sight: Sight, report: Report, sign: Sign | null): number {
  const { share, first, second } = gradesOf(sight, sign);
  const graded = (report.grade === first ? share : 0) + (report.grade === second ? 1 - share : 0);
  return graded === 0 || sign === null ? graded : graded * wordsChance(turn, report.signal, sign);
}

/** Share of a signal card among those that could have been drawn for this sign. */
function wordsChance(turn: Turn, signal: string | null, sign: Sign): number {
  const { signals } = turn.world;
  const [all, own] = [
    { fitting: 0, other: 0 },
    { fitting: 0, other: 0 },
  ];
  for (const i of signalsFor(turn, sign)) {
    const weight = signalWeight(turn, i);
    const group = signalFits(turn, i) ? 'fitting' : 'other';
    all[group] += weight;
    if (signals[i]!.id === signal) own[group] += weight;
  }
  const group = all.fitting > 0 ? 'fitting' : 'other';
  if (all[group] === 0) return signal === null ? 1 : 0;
  return own[group] / all[group];
}

function noteChance(turn: Turn, sharpness: number, type: string | null): number {
  const { types } = turn.world;
  const note = noteChances(turn, sharpness);
  if (type === null) return 1 - note.any;
  const right = types[turn.get(SLOT.type)]!.id === type;
  return note.any * (right ? note.right : (1 - note.right) / (types.length - 1));
}
