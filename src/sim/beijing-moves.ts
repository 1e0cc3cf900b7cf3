// What Beijing does: the card it plays at a stage, and the damage of a move that meets the stock prepared for it.
import { stocks } from './beijing-view.ts';
import { dealer } from './deck.ts';
import { cardKeys, wait } from './luck.ts';
import { PLANS, type Plan, type Stage } from './slots.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Witness } from './witness.ts';
import type { BeijingMove } from './world.ts';

const decks = dealer((card: BeijingMove) => card.stage);

/** A step short of a move: one card of this stage, if any fits. */
export function takeStep(turn: Turn, stage: Stage, plan: Plan | null): void {
  const card = chooseCard(turn, stage, plan);
  if (card === null) return;
  turn.recorder?.happenings?.push(
    card.visible ? { kind: 'step', move: card.id } : { kind: 'beijing', move: card.id, hidden: true },
  );
  applyCard(turn, card);
}

/** The move itself. Returns true when it got through. */
export function makeMove(turn: Turn, plan: Plan, strength: number): boolean {
  const { beijing } = turn.world.tuning;
  const shortfall = strength - stocks(turn.state)[plan];
  const hit = shortfall > 0;
  const damage = hit ? beijing.damageBase + beijing.damageShortfall * shortfall : 0;
  const card = chooseCard(turn, 'move', plan);
  turn.recorder?.happenings?.push({ kind: 'move', move: card?.id ?? null, plan, hit, damage });
  turn.state[SLOT.moves]! += 1;
  turn.state[SLOT.lastHit] = hit ? PLANS.indexOf(plan) : -1;
  if (hit) {
    strike(turn, plan, damage);
    if (card !== null) applyCard(turn, card);
  } else {
    turn.change(SLOT.cohesion, beijing.foiledCohesion, 'you', 'beijing/foiled');
    turn.change(SLOT.support, beijing.foiledSupport, 'you', 'beijing/foiled');
  }
  spendStock(turn, plan);
  return hit;
}

function strike(turn: Turn, plan: Plan, damage: number): void {
  const { beijing } = turn.world.tuning;
  const origin = `beijing/${plan}` as const;
  const hurt = (slot: number, share: number): void => turn.change(slot, -share * damage, 'china', origin);
  if (plan === 'border') {
    hurt(SLOT.sovereignty, beijing.borderSovereignty);
    hurt(SLOT.cohesion, beijing.borderCohesion);
    hurt(SLOT.support, beijing.borderSupport);
    hurt(SLOT.front, beijing.borderFront);
  } else if (plan === 'covert') {
    hurt(SLOT.secrets, beijing.covertSecrets);
    hurt(SLOT.cohesion, beijing.covertCohesion);
    hurt(SLOT.support, beijing.covertSupport);
    hurt(SLOT.treasury, beijing.covertTreasury);
    for (const network of [SLOT.netScience, SLOT.netMilitary, SLOT.netOfficials]) {
      turn.change(network, beijing.covertNetworks, 'china', origin);
    }
  } else {
    hurt(SLOT.lifeline, beijing.squeezeLifeline);
    hurt(SLOT.treasury, beijing.squeezeTreasury);
    hurt(SLOT.front, beijing.squeezeFront);
    turn.change(SLOT.trust, -beijing.squeezeTrust, 'china', origin);
  }
}

/** Meeting a move uses up part of what was prepared. */
function spendStock(turn: Turn, plan: Plan): void {
  const slot = plan === 'border' ? SLOT.works : plan === 'covert' ? SLOT.guard : SLOT.resilience;
  const stock = plan === 'border' ? turn.get(SLOT.east) : turn.get(slot);
  turn.change(slot, -turn.world.tuning.beijing.stockSpent * stock, 'china', 'beijing/spent');
}

function applyCard(turn: Turn, card: BeijingMove): void {
  const origin = turn.origin('move', card.id);
  for (const effect of card.effects) effect(turn, 'china', origin);
}

/** One card by weight among those of this stage that fit plan, type, cooldown and condition. Notes its use. */
function chooseCard(turn: Turn, stage: Stage, plan: Plan | null): BeijingMove | null {
  const drawn =
    turn.witness === null ? drawCard(turn, stage, plan) : recallCard(turn, stage, plan, turn.witness);
  if (drawn < 0) return null;
  turn.state[turn.world.layout.moveLast + drawn] = turn.get(SLOT.turn);
  return turn.world.moves[drawn]!;
}

function drawCard(turn: Turn, stage: Stage, plan: Plan | null): number {
  const { moves, layout } = turn.world;
  const deck = decks(moves).get(stage);
  if (deck === undefined) return -1;
  const { indexes, keys, weights } = deck;
  let drawn = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < indexes.length; i++) {
    const luck = turn.cardLuck(keys[i]!);
    if (luck / weights[i]! >= shortest) continue;
    const time = wait(luck, weights[i]!);
    const index = indexes[i]!;
    if (time >= shortest || !fits(turn, moves[index]!, plan, turn.state[layout.moveLast + index]!)) continue;
    shortest = time;
    drawn = index;
  }
  return drawn;
}

/** What was seen is known: that card, or else one that nobody sees. Notes how likely that was among all that fit. */
function recallCard(turn: Turn, stage: Stage, plan: Plan | null, witness: Witness): number {
  const { moves, layout } = turn.world;
  const keys = cardKeys(moves);
  let [all, possible, drawn, shortest] = [0, 0, -1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < moves.length; i++) {
    const card = moves[i]!;
    if (card.stage !== stage || !fits(turn, card, plan, turn.state[layout.moveLast + i]!)) continue;
    all += card.weight;
    if (witness.cards.has(card.id) !== seen(card)) continue;
    possible += card.weight;
    const time = wait(turn.cardLuck(keys[i]!), card.weight);
    if (time < shortest) [drawn, shortest] = [i, time];
  }
  if (all > 0) witness.chance *= possible / all;
  return drawn;
}

/** A player sees every move, and of the steps before it those that are done in the open. */
const seen = (card: BeijingMove): boolean => card.visible || card.stage === 'move';

function fits(turn: Turn, card: BeijingMove, plan: Plan | null, last: number): boolean {
  if (plan !== null && card.plan !== null && card.plan !== plan) return false;
  if (card.types.length > 0 && !card.types.includes(turn.get(SLOT.type))) return false;
  if (last >= 0 && turn.get(SLOT.turn) <= last + card.cooldown) return false;
  return card.when(turn.state);
}
