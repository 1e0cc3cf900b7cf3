// What can be known of Beijing: a few hundred positions that may be the true one, each with its weight.
// Public numbers are laid over from what the player saw; hidden ones go by the game's own rules under luck of
// their own. Reports, and what Beijing was seen to do, make some positions likelier than others.
import { mix, unit } from '../sim/luck.ts';
import type { Orders } from '../sim/orders.ts';
import type { Happening, Report } from '../sim/record.ts';
import { layOverPriorities } from '../sim/seen.ts';
import { SLOT, type State } from '../sim/state.ts';
import { advance, brief } from '../sim/turn.ts';
import type { PlayerView } from '../sim/views.ts';
import { type Witness, witnessOf } from '../sim/witness.ts';
import type { World } from '../sim/world.ts';
import { settle } from './belief-bookkeeping.ts';
import { type Evidence, weighReports } from './belief-evidence.ts';
import { likeness } from './belief-fit.ts';

export interface BeliefOptions {
  /** How many positions are kept in mind. */
  readonly particles?: number;
  /** Names the luck of the thinking; never the game's own seed. */
  readonly luck?: number;
}

/** Plain data: may be kept, copied and sent to a worker. Never changed; an update makes a new one. */
export interface Belief {
  readonly turn: number;
  readonly luck: number;
  /** Positions that may be the true one. */
  readonly particles: readonly State[];
  /** How likely each is; they add up to 1. */
  readonly weights: Float64Array;
  /** All reports so far, as a player reads them. */
  readonly reports: readonly Report[];
  /** What each of them spoke for when it came: one entry for each report. */
  readonly evidence: readonly Evidence[];
}

/** What a player saw of one turn: the briefing, and the orders that led to it (null for the first). */
export interface Seen {
  readonly orders: Orders | null;
  readonly view: PlayerView;
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
}

const PARTICLES = 500;
const LUCK = 20_011;

/** Below this share of evenly weighted positions the unlikely ones are dropped and the likely ones doubled. */
const TOO_FEW = 0.5;

/** What can be believed at the first briefing: types by their prior, read in the light of what came with it. */
export function startBelief(
  world: World,
  view: PlayerView,
  reports: readonly Report[] | null,
  happenings: readonly Happening[],
  { particles: count = PARTICLES, luck = LUCK }: BeliefOptions = {},
): Belief {
  const seen = witnessOf(world, view.forecastPush, reports, happenings);
  const weights = new Float64Array(count);
  const said: (readonly number[])[] = [];
  const particles = Array.from({ length: count }, (_, i) => {
    const work = world.start.slice();
    reseed(work, luck, i);
    work[SLOT.type] = typeAt(world, (i + 0.5) / count);
    layOverPriorities(world, work, view);
    const witness: Witness = { ...seen };
    brief(world, work, null, witness);
    weights[i] = witness.chance;
    said.push(witness.said);
    settle(world, world.start, work, view, happenings);
    return work;
  });
  return {
    turn: view.turn,
    luck,
    particles,
    weights: normalised(weights),
    reports: (reports ?? []).map(asRead),
    evidence: weighReports(world, particles, even(count), reports ?? [], said),
  };
}

/**
 * What can be believed after a turn, from what was ordered in it and what was seen of it. `reports` is null for
 * somebody who does not read them.
 */
export function updateBelief(
  world: World,
  belief: Belief,
  orders: Orders,
  view: PlayerView,
  reports: readonly Report[] | null,
  happenings: readonly Happening[],
): Belief {
  const { luck } = belief;
  const seen = witnessOf(world, view.forecastPush, reports, happenings);
  const weights = new Float64Array(belief.weights.length);
  const unread = new Float64Array(belief.weights.length);
  const said: (readonly number[])[] = [];
  const particles = belief.particles.map((before, i) => {
    const work = before.slice();
    reseed(work, luck, i);
    const witness: Witness = { ...seen };
    const did: Happening[] = [];
    advance(world, work, orders, { ledger: null, reports: [], happenings: did }, witness);
    unread[i] = belief.weights[i]! * likeness(world, work, view, did, happenings);
    weights[i] = unread[i]! * witness.chance;
    said.push(witness.said);
    settle(world, before, work, view, happenings);
    return work;
  });
  const next = {
    turn: view.turn,
    luck,
    particles,
    weights: normalised(weights),
    reports: [...belief.reports, ...(reports ?? []).map(asRead)],
    evidence: [...belief.evidence, ...weighReports(world, particles, unread, reports ?? [], said)],
  };
  return effectiveSize(next) < TOO_FEW * particles.length ? resample(next) : next;
}

/** What can be believed after all of this; `history` begins with the first briefing. */
export function beliefOf(world: World, history: readonly Seen[], options: BeliefOptions = {}): Belief {
  const [first, ...rest] = history;
  if (first === undefined) throw new RangeError('a belief needs the first briefing');
  return rest.reduce(
    (belief, { orders, view, reports, happenings }) =>
      orders === null ? belief : updateBelief(world, belief, orders, view, reports, happenings),
    startBelief(world, first.view, first.reports, first.happenings, options),
  );
}

/** How many evenly weighted positions the belief is worth: 1 = a single one carries everything. */
export function effectiveSize({ weights }: Pick<Belief, 'weights'>): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return 1 / squares;
}

/** Index of the position at share `u` in [0, 1) of the weights laid end to end. */
export function particleAt({ weights }: Pick<Belief, 'weights'>, u: number): number {
  let left = u;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return weights.findLastIndex(weight => weight > 0);
}

/**
 * As many positions as before, the likely ones doubled. Half of them are shared out evenly among the types that are
 * possible at all: an unlikely type keeps enough positions to become likely again.
 */
function resample(belief: Belief): Belief {
  const { particles, weights, luck, turn } = belief;
  const count = particles.length;
  const types = typesOf(belief);
  const chosen: State[] = [];
  const shares: number[] = [];
  let reached = 0;
  [...types].forEach(([, { places, weight }], i) => {
    reached += (count * EVENLY) / types.size + count * (1 - EVENLY) * weight;
    const wanted = Math.round(i === types.size - 1 ? count : reached) - chosen.length;
    const start = unit(luck, count, turn, RESAMPLE + i);
    for (const place of drawEvenly(places, weights, weight, wanted, start)) {
      chosen.push(particles[place]!);
      shares.push(weight / wanted);
    }
  });
  return { ...belief, particles: chosen, weights: Float64Array.from(shares) };
}

/** Share of the positions that is kept for the types alike, however unlikely. */
const EVENLY = 0.5;

/** Types that any position holds possible: where those positions stand, and their weight together. */
function typesOf({ particles, weights }: Belief): Map<number, { places: number[]; weight: number }> {
  const types = new Map<number, { places: number[]; weight: number }>();
  for (const [place, particle] of particles.entries()) {
    if (weights[place] === 0) continue;
    const type = types.get(particle[SLOT.type]!) ?? { places: [], weight: 0 };
    types.set(particle[SLOT.type]!, type);
    type.places.push(place);
    type.weight += weights[place]!;
  }
  return types;
}

/** `wanted` of these places, each as often as its weight asks, by one draw for all. */
function drawEvenly(
  places: readonly number[],
  weights: Float64Array,
  whole: number,
  wanted: number,
  start: number,
): number[] {
  const drawn: number[] = [];
  let sum = 0;
  for (const place of places) {
    sum += (weights[place]! / whole) * wanted;
    while (drawn.length + start < sum && drawn.length < wanted) drawn.push(place);
  }
  while (drawn.length < wanted) drawn.push(places[places.length - 1]!);
  return drawn;
}

const even = (count: number): Float64Array => new Float64Array(count).fill(1 / count);

const RESAMPLE = 0x5e1ec7;

/** Luck of its own for each place in the list, so that doubled positions part ways. */
function reseed(state: State, luck: number, index: number): void {
  state[SLOT.seedA] = mix(luck ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  state[SLOT.seedB] = mix(index ^ Math.imul(luck + 1, 0x85ebca6b)) >>> 0;
}

function typeAt({ types }: World, share: number): number {
  const total = types.reduce((sum, type) => sum + type.prior, 0);
  let left = share * total;
  for (let i = 0; i < types.length; i++) {
    left -= types[i]!.prior;
    if (left < 0) return i;
  }
  return types.length - 1;
}

/** Weights that add up to 1; all alike when nothing that was thought possible fits what was seen. */
function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map(weight => weight / total) : even(weights.length);
}

/** A report without what only the debrief knows. */
const asRead = (report: Report): Report => ({ ...report, planted: false });
