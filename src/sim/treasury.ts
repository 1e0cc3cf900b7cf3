// The Treasury: what the war, sanctions and trade leave of it.
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

const CHANCE = nameKey('treasury/chance');

export function moveTreasury(turn: Turn): void {
  const { treasury } = turn.world.tuning;
  const trade = treasury.lifelineWeight * (turn.get(SLOT.lifeline) - treasury.lifelineBase);
  const sanctions = treasury.pressureWeight * (turn.get(SLOT.pressure) - treasury.pressureBase);
  const routes = (turn.get(SLOT.arctic) + turn.get(SLOT.centralAsia)) / 2 - treasury.routesBase;
  turn.change(SLOT.treasury, -treasury.upkeep, 'home', 'treasury/upkeep');
  turn.change(SLOT.treasury, trade, 'china', 'treasury/trade');
  turn.change(SLOT.treasury, -treasury.tempo * turn.get(SLOT.tempo), 'front', 'treasury/tempo');
  turn.change(SLOT.treasury, -sanctions, 'world', 'treasury/sanctions');
  turn.change(SLOT.treasury, treasury.industry * turn.orders.chips.industry, 'you', 'treasury/industry');
  turn.change(SLOT.treasury, treasury.routesWeight * routes, 'world', 'treasury/routes');
  turn.change(SLOT.treasury, turn.swing(CHANCE, treasury.chance), 'chance', 'treasury/chance');
}
