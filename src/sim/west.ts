// The war in the west: attrition with flat returns and steep losses, counted soberly.
import { FLAG } from './flags.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

const CHANCE = nameKey('war/chance');

/** The quarter at the western front: Front, Lives, Manpower, Equipment. */
export function fightWar(turn: Turn): void {
  const { war } = turn.world.tuning;
  const gap = demand(turn) - supply(turn);
  if (gap > 0) {
    const loss = Math.min(war.lossMost, war.lossSquare * gap * gap + war.lossLinear * gap);
    turn.change(SLOT.front, -loss, 'front', 'war/shortfall');
  } else {
    turn.change(SLOT.front, Math.min(war.gainMost, -war.gainShare * gap), 'you', 'war/held');
  }
  const tempoEffect = war.tempoGain * (turn.get(SLOT.tempo) - 1) * (gap > 0 ? war.tempoBehind : 1);
  turn.change(SLOT.front, tempoEffect, 'you', 'war/tempo');
  turn.change(SLOT.front, turn.swing(CHANCE, war.chance), 'chance', 'war/chance');
  const shortfall = Math.max(0, gap);
  countCost(turn, shortfall);
  useUpMen(turn, shortfall);
  useUpArms(turn);
}

/** What the front needs this quarter, in supply units. */
function demand(turn: Turn): number {
  const { war } = turn.world.tuning;
  const season = turn.get(SLOT.push) === 1 ? war.demandPush : war.demandCalm;
  const need = season + war.demandPressure * (turn.get(SLOT.pressure) - war.pressureBase);
  return need * truceFactor(turn);
}

/** What it gets: chips, worth more with a strong lifeline, men and arms; and the brigades standing there. */
function supply(turn: Turn): number {
  const { war } = turn.world.tuning;
  const chip = war.supplyChip + war.supplyLifeline * turn.get(SLOT.lifeline);
  const stores =
    1 +
    war.supplyManpower * (turn.get(SLOT.manpower) - 50) +
    war.supplyEquipment * (turn.get(SLOT.equipment) - 50);
  return turn.orders.chips.west * chip * stores + war.supplyBrigade * turn.brigadesAt(0);
}

function truceFactor(turn: Turn): number {
  return turn.flag(FLAG.truce) ? turn.world.tuning.war.truceDemand : 1;
}

/** Human cost. It only rises, and no rule ever rewards it. */
function countCost(turn: Turn, shortfall: number): void {
  const { war } = turn.world.tuning;
  const truce = truceFactor(turn);
  turn.change(SLOT.lives, war.livesBase * truce, 'front', 'war/toll');
  turn.change(SLOT.lives, war.livesTempo * turn.get(SLOT.tempo) * truce, 'you', 'war/toll-tempo');
  turn.change(SLOT.lives, war.livesGap * shortfall, 'front', 'war/toll-shortfall');
}

function useUpMen(turn: Turn, shortfall: number): void {
  const { war } = turn.world.tuning;
  const spent = war.menTempo * (turn.get(SLOT.tempo) + 1) * truceFactor(turn) + war.menGap * shortfall;
  turn.change(SLOT.manpower, war.menRecruited, 'home', 'war/recruits');
  turn.change(SLOT.manpower, -spent, 'front', 'war/men-spent');
}

function useUpArms(turn: Turn): void {
  const { war } = turn.world.tuning;
  const spent = war.armsTempo * (turn.get(SLOT.tempo) + 1) * truceFactor(turn);
  turn.change(SLOT.equipment, war.armsBuilt, 'home', 'war/arms-built');
  turn.change(SLOT.equipment, war.armsIndustry * turn.orders.chips.industry, 'you', 'industry/arms');
  turn.change(SLOT.equipment, war.armsLifeline * (turn.get(SLOT.lifeline) - 50), 'china', 'war/arms-trade');
  turn.change(SLOT.equipment, -spent, 'front', 'war/arms-spent');
}
