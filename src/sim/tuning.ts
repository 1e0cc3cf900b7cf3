// The coefficients of the rules, one group per rule family. Values come from the scenario file;
// what each number means, its unit and its range stand in scenario/schema/tuning.ts.

/** How many chips a turn brings. */
export interface ChipsTuning {
  readonly base: number;
  readonly lifelinePerChip: number;
  readonly poorBelow: number;
  readonly poorCost: number;
  readonly least: number;
  readonly most: number;
  readonly perLine: number;
}

export interface RailsTuning {
  readonly turns: number;
  readonly perTurn: number;
  readonly westLeast: number;
}

/** Eastern works, guard and resilience: prepared stocks that decay. */
export interface StocksTuning {
  readonly keep: number;
  readonly perChip: number;
  readonly perBrigade: number;
  readonly scienceWeight: number;
}

export interface WarTuning {
  readonly demandCalm: number;
  readonly demandPush: number;
  readonly demandPressure: number;
  readonly pressureBase: number;
  readonly truceDemand: number;
  readonly supplyChip: number;
  readonly supplyLifeline: number;
  readonly supplyBrigade: number;
  readonly supplyManpower: number;
  readonly supplyEquipment: number;
  readonly lossSquare: number;
  readonly lossLinear: number;
  readonly lossMost: number;
  readonly gainShare: number;
  readonly gainMost: number;
  readonly tempoGain: number;
  readonly tempoBehind: number;
  readonly chance: number;
  readonly livesBase: number;
  readonly livesTempo: number;
  readonly livesGap: number;
  readonly menRecruited: number;
  readonly menTempo: number;
  readonly menGap: number;
  readonly armsBuilt: number;
  readonly armsIndustry: number;
  readonly armsLifeline: number;
  readonly armsTempo: number;
  readonly calmToPush: number;
  readonly pushToCalm: number;
  readonly firstPush: number;
  readonly forecastRight: number;
  readonly forecastOptimism: number;
  readonly forecastAudited: number;
}

export interface TreasuryTuning {
  readonly upkeep: number;
  readonly lifelineWeight: number;
  readonly lifelineBase: number;
  readonly tempo: number;
  readonly pressureWeight: number;
  readonly pressureBase: number;
  readonly industry: number;
  readonly routesWeight: number;
  readonly routesBase: number;
  readonly chance: number;
}

/** Cohesion of the elites and support of the public. */
export interface HomeTuning {
  readonly cohesionDrift: number;
  readonly cohesionChip: number;
  readonly cohesionTruce: number;
  readonly cohesionChance: number;
  readonly supportDrift: number;
  readonly supportChip: number;
  readonly supportTempo: number;
  readonly supportFront: number;
  readonly frontBelow: number;
  readonly supportTreasury: number;
  readonly treasuryBelow: number;
  readonly supportChance: number;
}

export interface TrustTuning {
  readonly drift: number;
  readonly warm: number;
  readonly cool: number;
  readonly diplomacyWarm: number;
  readonly diplomacyCorrect: number;
  readonly leakedDiplomacy: number;
  readonly guardQuiet: number;
  readonly guardNoise: number;
  readonly worksQuiet: number;
  readonly worksNoise: number;
  readonly brigadeNoise: number;
  readonly ceiling: number;
  readonly ceilingPull: number;
}

export interface PressureTuning {
  readonly diplomacyCorrect: number;
  readonly diplomacyCool: number;
  readonly tempoDamping: number;
  readonly tempo: number;
  readonly leakedDiplomacy: number;
}

/** The gap between the public friendship and the private estimate. */
export interface FacadeTuning {
  readonly keep: number;
  readonly warm: number;
  readonly warmQuiet: number;
  readonly correct: number;
  readonly correctQuiet: number;
  readonly cool: number;
  readonly noiseWeight: number;
  readonly published: number;
  readonly breakDivisor: number;
  readonly breakTrust: number;
  readonly breakPressure: number;
}

export interface LifelineTuning {
  readonly towardsTrust: number;
  readonly leverageTrade: number;
  readonly leverageBase: number;
  readonly leverageIndustry: number;
  readonly leverageCorrect: number;
  readonly leverageCool: number;
}

/** The quiet war: networks, secrets, science. */
export interface ShadowTuning {
  readonly growth: number;
  readonly growthLifeline: number;
  readonly lifelineBase: number;
  readonly guard: number;
  readonly secretsNetworks: number;
  readonly secretsGuard: number;
  readonly secretsDrift: number;
  readonly scienceChip: number;
  readonly scienceDrift: number;
  readonly scienceDrain: number;
  readonly networkBase: number;
}

/** Slow tracks with weak effects: Central Asia, the Arctic, historical claims. */
export interface OutsideTuning {
  readonly centralAsiaDrift: number;
  readonly centralAsiaDiplomacy: number;
  readonly arcticDrift: number;
  readonly arcticIndustry: number;
  readonly claimsDrift: number;
}

export interface BeijingTuning {
  readonly strengthBorder: number;
  readonly strengthCovert: number;
  readonly strengthSqueeze: number;
  readonly strengthGrowth: number;
  readonly networkWeight: number;
  readonly networkBase: number;
  readonly leverageWeight: number;
  readonly leverageBase: number;
  readonly claimsWeight: number;
  readonly claimsBase: number;
  readonly readingNetwork: number;
  readonly impressionWorks: number;
  readonly impressionOther: number;
  readonly impressionShowcase: number;
  readonly distractionPush: number;
  readonly distractionCohesion: number;
  readonly cohesionBelow: number;
  readonly distractionFront: number;
  readonly frontBelow: number;
  readonly distractionShock: number;
  readonly shockTurns: number;
  readonly eagerness: number;
  readonly boldnessWeight: number;
  readonly startMost: number;
  readonly worthwhile: number;
  readonly patienceStart: number;
  readonly feintTurns: number;
  readonly bideMove: number;
  readonly damageBase: number;
  readonly damageShortfall: number;
  readonly borderSovereignty: number;
  readonly borderCohesion: number;
  readonly borderSupport: number;
  readonly borderFront: number;
  readonly covertSecrets: number;
  readonly covertCohesion: number;
  readonly covertSupport: number;
  readonly covertTreasury: number;
  readonly covertNetworks: number;
  readonly squeezeLifeline: number;
  readonly squeezeTreasury: number;
  readonly squeezeFront: number;
  readonly squeezeTrust: number;
  readonly foiledCohesion: number;
  readonly foiledSupport: number;
  readonly stockSpent: number;
  readonly restHit: number;
  readonly restFoiled: number;
}

export interface ReportsTuning {
  readonly guardHalf: number;
  readonly cheapTrue: number;
  readonly cheapFalse: number;
  readonly costlyTrue: number;
  readonly costlyFirstTurn: number;
  readonly costlyFalse: number;
  readonly costlyFeint: number;
  readonly plantedFrom: number;
  readonly plantedDivisor: number;
  readonly plantedMost: number;
  readonly unguardedCalm: number;
  readonly typeNote: number;
  readonly typeBase: number;
  readonly typeAccuracy: number;
}

export interface EventsTuning {
  readonly ask: number;
  readonly firstNews: number;
  readonly secondNews: number;
}

export interface Tuning {
  readonly chips: ChipsTuning;
  readonly rails: RailsTuning;
  readonly stocks: StocksTuning;
  readonly war: WarTuning;
  readonly treasury: TreasuryTuning;
  readonly home: HomeTuning;
  readonly trust: TrustTuning;
  readonly pressure: PressureTuning;
  readonly facade: FacadeTuning;
  readonly lifeline: LifelineTuning;
  readonly shadow: ShadowTuning;
  readonly outside: OutsideTuning;
  readonly beijing: BeijingTuning;
  readonly reports: ReportsTuning;
  readonly events: EventsTuning;
}
