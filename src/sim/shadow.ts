// The quiet war: Chinese networks among scientists, officers and officials, and the secrets they cost.
import { actingType } from './beijing-type.ts';
import { SLOT, type State } from './state.ts';
import type { Turn } from './turn.ts';

const NETWORKS = [SLOT.netScience, SLOT.netMilitary, SLOT.netOfficials] as const;

/** Mean of the three networks, 0-100. */
export function meanNetwork(state: State): number {
  return (state[SLOT.netScience]! + state[SLOT.netMilitary]! + state[SLOT.netOfficials]!) / 3;
}

export function growNetworks(turn: Turn): void {
  const { shadow } = turn.world.tuning;
  const { recruiting } = actingType(turn.world, turn.get(SLOT.type), turn.get(SLOT.trust));
  const openDoors = shadow.growthLifeline * (turn.get(SLOT.lifeline) - shadow.lifelineBase);
  const growth = shadow.growth + openDoors + recruiting;
  for (const network of NETWORKS) {
    turn.change(network, growth, 'china', 'networks/growth');
    turn.change(network, -shadow.guard * turn.orders.chips.guard, 'you', 'networks/guard');
  }
}

export function leakSecrets(turn: Turn): void {
  const { shadow } = turn.world.tuning;
  turn.change(SLOT.secrets, -shadow.secretsNetworks * meanNetwork(turn.state), 'china', 'secrets/networks');
  turn.change(SLOT.secrets, shadow.secretsGuard * turn.orders.chips.guard, 'you', 'secrets/guard');
  turn.change(SLOT.secrets, -shadow.secretsDrift, 'home', 'secrets/drift');
}

export function moveScience(turn: Turn): void {
  const { shadow } = turn.world.tuning;
  const recruited = Math.max(0, turn.get(SLOT.netScience) - shadow.networkBase);
  turn.change(SLOT.science, -shadow.scienceDrift, 'home', 'science/drift');
  turn.change(SLOT.science, shadow.scienceChip * turn.orders.chips.industry, 'you', 'industry/science');
  turn.change(SLOT.science, -shadow.scienceDrain * recruited, 'china', 'science/drain');
}
