// Slow tracks with weak effects: Central Asia, the Arctic route, historical claims.
// Claims do nothing on their own; they add a little to what Beijing can bring to a border move.
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

export function moveOutside(turn: Turn): void {
  const { outside } = turn.world.tuning;
  const { chips, stance } = turn.orders;
  turn.change(SLOT.centralAsia, -outside.centralAsiaDrift, 'world', 'centralAsia/drift');
  if (stance !== 'warm') {
    turn.change(
      SLOT.centralAsia,
      outside.centralAsiaDiplomacy * chips.diplomacy,
      'you',
      'centralAsia/diplomacy',
    );
  }
  turn.change(SLOT.arctic, -outside.arcticDrift, 'world', 'arctic/drift');
  turn.change(SLOT.arctic, outside.arcticIndustry * chips.industry, 'you', 'arctic/industry');
  turn.change(SLOT.claims, outside.claimsDrift, 'china', 'claims/drift');
}
