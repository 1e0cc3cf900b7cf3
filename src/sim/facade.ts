// The facade: trust with Beijing, Western pressure, and the gap between public friendship and private measures.
import { actingType } from './beijing-type.ts';
import { FLAG } from './flags.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

const BREAKS = nameKey('exposure/breaks');

export function moveTrust(turn: Turn): void {
  const { trust } = turn.world.tuning;
  const { chips, stance, rail } = turn.orders;
  turn.change(SLOT.trust, -trust.drift, 'china', 'trust/fades');
  const tone = stance === 'warm' ? trust.warm : stance === 'cool' ? -trust.cool : 0;
  turn.change(SLOT.trust, tone, 'you', 'trust/stance');
  const perChip = stance === 'warm' ? trust.diplomacyWarm : stance === 'correct' ? trust.diplomacyCorrect : 0;
  const believed = turn.flag(FLAG.leakUsed) ? trust.leakedDiplomacy : 1;
  turn.change(SLOT.trust, perChip * believed * chips.diplomacy, 'you', 'trust/diplomacy');
  const noise =
    trust.guardNoise * Math.max(0, chips.guard - trust.guardQuiet) +
    trust.worksNoise * Math.max(0, chips.east - trust.worksQuiet) +
    trust.brigadeNoise * rail.length;
  turn.state[SLOT.noise]! += noise;
  turn.change(SLOT.trust, -noise, 'you', 'trust/noise');
  if (stance === 'warm') {
    const { warmth } = actingType(turn.world, turn.get(SLOT.type), turn.get(SLOT.trust));
    turn.change(SLOT.trust, warmth, 'china', 'trust/warmth');
  }
  const above = Math.max(0, turn.get(SLOT.trust) - trust.ceiling);
  turn.change(SLOT.trust, -trust.ceilingPull * above, 'china', 'trust/ceiling');
}

export function moveWesternPressure(turn: Turn): void {
  const { pressure } = turn.world.tuning;
  const { chips, stance } = turn.orders;
  const tempo = turn.get(SLOT.tempo);
  const perChip =
    stance === 'cool' ? pressure.diplomacyCool : stance === 'correct' ? pressure.diplomacyCorrect : 0;
  const heard =
    Math.max(0, 1 - pressure.tempoDamping * tempo) *
    (turn.flag(FLAG.leakUsed) ? pressure.leakedDiplomacy : 1);
  turn.change(SLOT.pressure, -perChip * heard * chips.diplomacy, 'you', 'pressure/diplomacy');
  turn.change(SLOT.pressure, pressure.tempo * (tempo - 1), 'front', 'pressure/tempo');
}

/** Exposure grows with what is done in private behind a public friendship, and may break the facade. */
export function moveExposure(turn: Turn): void {
  const { facade } = turn.world.tuning;
  const { chips, stance, rail } = turn.orders;
  const cardNoise = turn.get(SLOT.noise) * facade.noiseWeight;
  const measures = chips.east + chips.guard + rail.length + cardNoise;
  turn.change(SLOT.exposure, -(1 - facade.keep) * turn.get(SLOT.exposure), 'world', 'exposure/fades');
  if (stance === 'cool') {
    turn.change(SLOT.exposure, -facade.cool, 'you', 'exposure/cool');
  } else {
    const [per, quiet] =
      stance === 'warm' ? [facade.warm, facade.warmQuiet] : [facade.correct, facade.correctQuiet];
    const published = turn.flag(FLAG.leakPublic) ? facade.published : 1;
    turn.change(SLOT.exposure, per * published * Math.max(0, measures - quiet), 'you', 'exposure/gap');
  }
  if (turn.chance(BREAKS, turn.get(SLOT.exposure) / facade.breakDivisor)) breakFacade(turn);
}

function breakFacade(turn: Turn): void {
  const { facade } = turn.world.tuning;
  turn.recorder?.happenings?.push({ kind: 'exposed' });
  turn.change(SLOT.trust, -facade.breakTrust, 'chance', 'exposure/breaks');
  turn.change(SLOT.pressure, -facade.breakPressure, 'chance', 'exposure/breaks');
  turn.change(SLOT.exposure, -turn.get(SLOT.exposure), 'chance', 'exposure/breaks');
  turn.shock();
}
