// The coefficients of the rules, as an author sees them: what each number means, its unit, its range.
// The shape is held to sim/tuning.ts by the compiler.
import { z } from 'zod';
import type { Tuning } from '../../sim/tuning.ts';

const number = (low: number, high: number, what: string) => z.number().min(low).max(high).describe(what);
const whole = (low: number, high: number, what: string) => z.int().min(low).max(high).describe(what);
const share = (what: string) => number(0, 1, what);

const chips = z.strictObject({
  base: number(0, 12, 'Chips a turn before the lifeline adds its own.'),
  lifelinePerChip: number(4, 100, 'Points of Lifeline that bring one more chip.'),
  poorBelow: number(0, 100, 'Treasury below which chips are lost.'),
  poorCost: whole(0, 4, 'Chips lost while the Treasury is that low.'),
  least: whole(1, 12, 'Never fewer chips than this.'),
  most: whole(1, 24, 'Never more chips than this.'),
  perLine: whole(1, 8, 'Most chips on one line.'),
});

const rails = z.strictObject({
  turns: whole(1, 6, 'Turns a brigade spends on the rails.'),
  perTurn: whole(0, 8, 'Most brigades that can be sent in one turn.'),
  westLeast: whole(0, 16, 'Brigades that must stay at the western front or on their way to it.'),
});

const stocks = z.strictObject({
  keep: share('Share of eastern works, guard and resilience that is left after a turn.'),
  perChip: number(0, 30, 'Points that one chip adds to its stock.'),
  perBrigade: number(0, 20, 'Points of East that one brigade standing there is worth.'),
  scienceWeight: number(
    0,
    0.02,
    'How much each point of Science above 50 adds to what an industry chip yields (share).',
  ),
});

const war = z.strictObject({
  demandCalm: number(0, 20, 'What the front needs in a calm quarter (supply units).'),
  demandPush: number(0, 20, 'What it needs in a quarter with an enemy push.'),
  demandPressure: number(0, 0.2, 'More need for each point of Western pressure above the base.'),
  pressureBase: number(0, 100, 'That base.'),
  truceDemand: share('Need is multiplied by this while a truce holds.'),
  supplyChip: number(0, 5, 'Supply of one chip on the western front with no lifeline at all.'),
  supplyLifeline: number(0, 0.05, 'More supply a chip for each point of Lifeline.'),
  supplyBrigade: number(0, 3, 'Supply of one brigade standing in the west.'),
  supplyManpower: number(
    0,
    0.02,
    'How much each point of Manpower above 50 adds to what a chip supplies (share).',
  ),
  supplyEquipment: number(0, 0.02, 'The same for Equipment.'),
  lossSquare: number(0, 5, 'Front lost: this times the shortfall squared ...'),
  lossLinear: number(0, 5, '... plus this times the shortfall ...'),
  lossMost: number(1, 100, '... but never more than this in one quarter.'),
  gainShare: number(0, 3, 'Front gained for each unit of surplus ...'),
  gainMost: number(0, 10, '... but never more than this: flat returns.'),
  tempoGain: number(0, 5, 'Front that high tempo adds and low tempo costs.'),
  tempoBehind: share('That effect is multiplied by this when supply falls short.'),
  chance: number(0, 10, 'Chance moves the Front by up to this, either way.'),
  livesBase: number(0, 10, 'Human cost of a quarter at low tempo.'),
  livesTempo: number(0, 10, 'More for each step of tempo.'),
  livesGap: number(0, 10, 'More for each unit of shortfall.'),
  menRecruited: number(0, 10, 'Manpower recruited in a quarter.'),
  menTempo: number(0, 10, 'Manpower used up for each step of tempo above low, plus one.'),
  menGap: number(0, 10, 'More for each unit of shortfall.'),
  armsBuilt: number(0, 10, 'Equipment made in a quarter without extra chips.'),
  armsIndustry: number(0, 10, 'More for each chip on science and industry.'),
  armsLifeline: number(0, 0.2, 'More for each point of Lifeline above 50.'),
  armsTempo: number(0, 10, 'Equipment used up for each step of tempo above low, plus one.'),
  calmToPush: share('Chance that a calm quarter is followed by an enemy push.'),
  pushToCalm: share('Chance that a push is followed by a calm quarter.'),
  firstPush: share('Chance that the first quarter is a push.'),
  forecastRight: share("Chance that the army's forecast of the coming quarter is right."),
  forecastOptimism: number(0, 0.03, 'For each point of Optimism it says "calm" this much more often.'),
  forecastAudited: share('Chance that it is right after an honest audit.'),
});

const treasury = z.strictObject({
  upkeep: number(-10, 10, 'Treasury spent each quarter whatever happens.'),
  lifelineWeight: number(0, 1, 'Income for each point of Lifeline above the base.'),
  lifelineBase: number(0, 100, 'That base.'),
  tempo: number(0, 10, 'Cost of one step of tempo above low.'),
  pressureWeight: number(0, 1, 'Cost of each point of Western pressure above the base.'),
  pressureBase: number(0, 100, 'That base.'),
  industry: number(0, 5, 'Income of one chip on science and industry.'),
  routesWeight: number(
    0,
    0.2,
    'Income for each point of Arctic and Central Asia (their mean) above the base.',
  ),
  routesBase: number(0, 100, 'That base.'),
  chance: number(0, 10, 'Chance moves the Treasury by up to this, either way.'),
});

const home = z.strictObject({
  cohesionDrift: number(0, 10, 'Cohesion lost each quarter.'),
  cohesionChip: number(0, 10, 'Cohesion won by one chip on home and regions.'),
  cohesionTruce: number(0, 10, 'Cohesion lost each quarter of a truce.'),
  cohesionChance: number(0, 10, 'Chance moves Cohesion by up to this, either way.'),
  supportDrift: number(0, 10, 'Support lost each quarter.'),
  supportChip: number(0, 10, 'Support won by one chip on home and regions.'),
  supportTempo: number(0, 10, 'Support lost each quarter of high tempo.'),
  supportFront: number(0, 1, 'Support lost for each point of Front below the threshold.'),
  frontBelow: number(0, 100, 'That threshold.'),
  supportTreasury: number(0, 1, 'Support lost for each point of Treasury below the threshold.'),
  treasuryBelow: number(0, 100, 'That threshold.'),
  supportChance: number(0, 10, 'Chance moves Support by up to this, either way.'),
});

const trust = z.strictObject({
  drift: number(0, 10, 'Trust lost each quarter.'),
  warm: number(0, 10, 'Trust won by a warm stance.'),
  cool: number(0, 10, 'Trust lost by a cool stance.'),
  diplomacyWarm: number(0, 10, 'Trust won by a diplomacy chip under a warm stance.'),
  diplomacyCorrect: number(0, 10, 'Trust won by a diplomacy chip under a correct stance.'),
  leakedDiplomacy: share('Both are multiplied by this once the leak has been used as a signal to the West.'),
  guardQuiet: whole(0, 8, 'Guard chips that make no noise.'),
  guardNoise: number(0, 10, 'Trust lost for each guard chip above that.'),
  worksQuiet: whole(0, 8, 'Eastern chips that make no noise.'),
  worksNoise: number(0, 10, 'Trust lost for each eastern chip above that.'),
  brigadeNoise: number(0, 10, 'Trust lost for each brigade put on the rails.'),
  ceiling: number(0, 100, 'Trust above this drifts back.'),
  ceilingPull: share('Share of what is above the ceiling that is lost each quarter.'),
});

const pressure = z.strictObject({
  diplomacyCorrect: number(0, 10, 'Western pressure lowered by a diplomacy chip under a correct stance.'),
  diplomacyCool: number(0, 10, 'The same under a cool stance.'),
  tempoDamping: share('Share of that effect lost for each step of tempo above low.'),
  tempo: number(0, 10, 'Pressure that high tempo adds and low tempo takes away.'),
  leakedDiplomacy: number(
    1,
    3,
    'Diplomacy works this many times better once the leak has been used as a signal.',
  ),
});

const facade = z.strictObject({
  keep: share('Share of Exposure left after a quarter.'),
  warm: number(0, 10, 'Exposure for each private measure above the quiet ones under a warm stance.'),
  warmQuiet: number(
    0,
    20,
    'Private measures that do not show under a warm stance (chips east and on guard, brigades moved).',
  ),
  correct: number(0, 10, 'Exposure for each private measure above the quiet ones under a correct stance.'),
  correctQuiet: number(0, 20, 'Private measures that do not show under a correct stance.'),
  cool: number(0, 20, 'Exposure taken away by a cool stance.'),
  noiseWeight: number(
    0,
    2,
    'Private measures that one point of noise of a directive or an answer counts for.',
  ),
  published: share('Growth of Exposure is multiplied by this once the paper is public.'),
  breakDivisor: number(100, 5000, 'The facade breaks with chance Exposure / this each quarter.'),
  breakTrust: number(0, 40, 'Trust lost when it breaks.'),
  breakPressure: number(0, 40, 'Western pressure taken away when it breaks.'),
});

const lifeline = z.strictObject({
  towardsTrust: share('Share of the distance to Trust that the Lifeline moves each quarter.'),
  leverageTrade: number(0, 1, 'Leverage for each point of Lifeline above the base.'),
  leverageBase: number(0, 100, 'That base.'),
  leverageIndustry: number(0, 5, 'Leverage taken away by one chip on science and industry.'),
  leverageCorrect: number(0, 5, 'Leverage taken away by one diplomacy chip under a correct stance.'),
  leverageCool: number(0, 5, 'The same under a cool stance.'),
});

const shadow = z.strictObject({
  growth: number(0, 10, 'Growth of each Chinese network a quarter.'),
  growthLifeline: number(0, 1, 'More for each point of Lifeline above the base.'),
  lifelineBase: number(0, 100, 'That base.'),
  guard: number(0, 10, 'Networks taken away by one guard chip.'),
  secretsNetworks: number(0, 1, 'Secrets lost for each point of the mean network.'),
  secretsGuard: number(0, 10, 'Secrets kept by one guard chip.'),
  secretsDrift: number(0, 10, 'Secrets lost each quarter whatever happens.'),
  scienceChip: number(0, 10, 'Science won by one chip on science and industry.'),
  scienceDrift: number(0, 10, 'Science lost each quarter.'),
  scienceDrain: number(0, 1, 'Science lost for each point of the network among scientists above the base.'),
  networkBase: number(0, 100, 'That base.'),
});

const outside = z.strictObject({
  centralAsiaDrift: number(0, 10, 'Influence in Central Asia lost each quarter.'),
  centralAsiaDiplomacy: number(0, 10, 'Influence won by one diplomacy chip when the stance is not warm.'),
  arcticDrift: number(0, 10, 'Hold on the Arctic route lost each quarter.'),
  arcticIndustry: number(0, 10, 'Hold won by one chip on science and industry.'),
  claimsDrift: number(0, 10, 'Growth of the historical-claims track a quarter.'),
});

const beijing = z.strictObject({
  strengthBorder: number(0, 150, 'Strength it can bring to a border move at the start.'),
  strengthCovert: number(0, 150, 'Strength for covert recruiting at the start.'),
  strengthSqueeze: number(0, 150, 'Strength for a trade squeeze at the start.'),
  strengthGrowth: number(0, 10, 'Growth of all three a turn.'),
  networkWeight: number(0, 3, 'Covert: more for each point of the mean network above the base.'),
  networkBase: number(0, 100, 'That base.'),
  leverageWeight: number(0, 3, 'Squeeze: more for each point of Leverage above the base.'),
  leverageBase: number(0, 100, 'That base.'),
  claimsWeight: number(
    0,
    1,
    'Border: more for each point of the claims track above the base. Weak on purpose.',
  ),
  claimsBase: number(0, 100, 'That base.'),
  readingNetwork: number(
    0,
    0.02,
    'How much each point of the network in the army above 30 sharpens its reading (share).',
  ),
  impressionWorks: number(0, 100, 'Works it takes for granted where it cannot see.'),
  impressionOther: number(0, 100, 'Guard and resilience it takes for granted where it cannot see.'),
  impressionShowcase: number(0, 60, 'What a showcase adds to all three impressions.'),
  distractionPush: number(0, 3, 'Distraction after an enemy push.'),
  distractionCohesion: number(0, 3, 'Distraction while Cohesion is low.'),
  cohesionBelow: number(0, 100, 'Cohesion below which that counts.'),
  distractionFront: number(0, 3, 'Distraction while the Front is low.'),
  frontBelow: number(0, 100, 'Front below which that counts.'),
  distractionShock: number(0, 3, 'Distraction after a shock.'),
  shockTurns: whole(0, 6, 'Turns for which a shock counts.'),
  eagerness: number(0, 10, 'Chance of starting a plan: this times appetite, taste and weakness as believed.'),
  boldnessWeight: number(0, 0.05, 'Share by which each point of Boldness raises that chance.'),
  startMost: share('That chance is never more than this.'),
  worthwhile: share(
    'It calls a prepared move off when weakness as believed is not above this: deterrence by being seen ready.',
  ),
  patienceStart: share('Share of its readiness that a patient type has on the first turn.'),
  feintTurns: whole(1, 6, 'Turns that a feint lasts.'),
  bideMove: share('Chance of a small move in a turn of biding.'),
  damageBase: number(0, 60, 'Damage of a move that gets through ...'),
  damageShortfall: number(0, 3, '... plus this for each point that the stock falls short of its strength.'),
  borderSovereignty: number(0, 3, 'Border: Sovereignty lost for each point of damage.'),
  borderCohesion: number(0, 3, 'Border: Cohesion lost for each point of damage.'),
  borderSupport: number(0, 3, 'Border: Support lost for each point of damage.'),
  borderFront: number(0, 3, 'Border: Front lost for each point of damage.'),
  covertSecrets: number(0, 3, 'Covert: Secrets lost for each point of damage.'),
  covertCohesion: number(0, 3, 'Covert: Cohesion lost for each point of damage.'),
  covertSupport: number(0, 3, 'Covert: Support lost for each point of damage.'),
  covertTreasury: number(0, 3, 'Covert: Treasury lost for each point of damage.'),
  covertNetworks: number(0, 30, 'Covert: growth of all three networks.'),
  squeezeLifeline: number(0, 3, 'Squeeze: Lifeline lost for each point of damage.'),
  squeezeTreasury: number(0, 3, 'Squeeze: Treasury lost for each point of damage.'),
  squeezeFront: number(0, 3, 'Squeeze: Front lost for each point of damage.'),
  squeezeTrust: number(0, 30, 'Squeeze: Trust lost.'),
  foiledCohesion: number(0, 20, 'Cohesion won when a move is foiled.'),
  foiledSupport: number(0, 20, 'Support won when a move is foiled.'),
  stockSpent: share('Share of the stock that met a move which is used up.'),
  restHit: whole(0, 12, 'Turns before it plans again after a hit.'),
  restFoiled: whole(0, 12, 'Turns before it plans again after a move that was foiled or called off.'),
});

const reports = z.strictObject({
  guardHalf: number(1, 100, 'Guard at which agents see half of what there is to see.'),
  cheapTrue: share('Chance of a cheap sign of the plan under way or feinted.'),
  cheapFalse: share('Chance of a cheap sign of any other plan.'),
  costlyTrue: share('Chance of a costly sign of the real plan for a perfect channel.'),
  costlyFirstTurn: share('That chance is multiplied by this in the first turn of a plan.'),
  costlyFalse: share('Chance of a costly sign of a plan that does not exist, by error.'),
  costlyFeint: share('Chance of a costly sign of a plan that is only feinted.'),
  plantedFrom: number(0, 100, 'Network among officials from which reports are planted.'),
  plantedDivisor: number(1, 1000, 'Share of planted reports: points above that, divided by this.'),
  plantedMost: share('Never more than this share is planted.'),
  unguardedCalm: share('Share of agent reports that read "calm" when counter-intelligence gets no chip.'),
  typeNote: share('Chance that an agent adds a note on what kind of Beijing this is.'),
  typeBase: share('Chance that the note is right with no accuracy at all ...'),
  typeAccuracy: share('... and how much more with full accuracy.'),
});

const events = z.strictObject({
  ask: share('Chance that a turn brings an event that asks for a choice.'),
  firstNews: share('Chance that a turn brings a news event.'),
  secondNews: share('Chance of a second one.'),
});

/** Coefficients of the rules. Usually the shared deck tuning.json, changed in a few places. */
export const tuning = z
  .strictObject({
    chips,
    rails,
    stocks,
    war,
    treasury,
    home,
    trust,
    pressure,
    facade,
    lifeline,
    shadow,
    outside,
    beijing,
    reports,
    events,
  })
  .describe('Coefficients of the rules, one group per rule family.') satisfies z.ZodType<Tuning>;
