// The lifeline: trade, payments and parts from China follow trust, and each year of them is leverage.
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

export function moveLifeline(turn: Turn): void {
  const { towardsTrust } = turn.world.tuning.lifeline;
  const distance = turn.get(SLOT.trust) - turn.get(SLOT.lifeline);
  turn.change(SLOT.lifeline, towardsTrust * distance, 'china', 'lifeline/trust');
}

export function moveLeverage(turn: Turn): void {
  const { lifeline } = turn.world.tuning;
  const { chips, stance } = turn.orders;
  const trade = lifeline.leverageTrade * (turn.get(SLOT.lifeline) - lifeline.leverageBase);
  const perChip =
    stance === 'cool' ? lifeline.leverageCool : stance === 'correct' ? lifeline.leverageCorrect : 0;
  turn.change(SLOT.leverage, trade, 'china', 'leverage/trade');
  turn.change(SLOT.leverage, -lifeline.leverageIndustry * chips.industry, 'you', 'leverage/industry');
  turn.change(SLOT.leverage, -perChip * chips.diplomacy, 'you', 'leverage/diplomacy');
}
