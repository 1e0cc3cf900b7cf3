// Home: the cohesion of those who rule and the support of those who are ruled.
// Quarrels and neglect wear down the first, hardship the second; chips on home and regions help both.
import { FLAG } from './flags.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

const COHESION = nameKey('cohesion/chance');
const SUPPORT = nameKey('support/chance');

export function moveCohesion(turn: Turn): void {
  const { home } = turn.world.tuning;
  turn.change(SLOT.cohesion, -home.cohesionDrift, 'home', 'cohesion/drift');
  turn.change(SLOT.cohesion, home.cohesionChip * turn.orders.chips.home, 'you', 'cohesion/chips');
  if (turn.flag(FLAG.truce)) turn.change(SLOT.cohesion, -home.cohesionTruce, 'you', 'cohesion/truce');
  turn.change(SLOT.cohesion, turn.swing(COHESION, home.cohesionChance), 'chance', 'cohesion/chance');
}

export function moveSupport(turn: Turn): void {
  const { home } = turn.world.tuning;
  const frontLost = Math.max(0, home.frontBelow - turn.get(SLOT.front));
  const moneyLost = Math.max(0, home.treasuryBelow - turn.get(SLOT.treasury));
  turn.change(SLOT.support, -home.supportDrift, 'home', 'support/drift');
  turn.change(SLOT.support, home.supportChip * turn.orders.chips.home, 'you', 'support/chips');
  if (turn.orders.tempo === 'high') turn.change(SLOT.support, -home.supportTempo, 'front', 'support/tempo');
  turn.change(SLOT.support, -home.supportFront * frontLost, 'front', 'support/front');
  turn.change(SLOT.support, -home.supportTreasury * moneyLost, 'home', 'support/treasury');
  turn.change(SLOT.support, turn.swing(SUPPORT, home.supportChance), 'chance', 'support/chance');
}
