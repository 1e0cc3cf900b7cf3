// Prepared stocks: eastern works, guard, resilience. Each decays, then grows by the chips laid on it.
// Each meets one of Beijing's plans and no other; that is why no constant split of chips is safe.
import type { RuleId } from './rules.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

export function growStocks(turn: Turn): void {
  const { chips } = turn.orders;
  const { scienceWeight } = turn.world.tuning.stocks;
  const skill = 1 + scienceWeight * (turn.get(SLOT.science) - 50);
  prepare(turn, SLOT.works, chips.east, 'east/decay', 'east/chips');
  prepare(turn, SLOT.guard, chips.guard, 'guard/decay', 'guard/chips');
  prepare(turn, SLOT.resilience, chips.industry * skill, 'industry/decay', 'industry/chips');
}

/** stock = keep x stock + perChip x chips */
function prepare(turn: Turn, slot: number, chips: number, decay: RuleId, growth: RuleId): void {
  const { keep, perChip } = turn.world.tuning.stocks;
  turn.change(slot, -(1 - keep) * turn.get(slot), 'home', decay);
  turn.change(slot, perChip * chips, 'you', growth);
}
