// The season at the western front: whether the coming quarter brings an enemy push, and what the army's
// public forecast says of it. Honest staff work is right four times in five; optimism leans towards calm.
import { FLAG } from './flags.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';

const NEXT = nameKey('season/next');
const FORECAST = nameKey('season/forecast');

export function nextSeason(turn: Turn): void {
  const { war } = turn.world.tuning;
  const luck = turn.luck(NEXT);
  const push = turn.number === 0 ? luck < war.firstPush : follows(turn, luck);
  turn.state[SLOT.push] = push ? 1 : 0;
  turn.state[SLOT.forecastPush] = forecast(turn, push) ? 1 : 0;
  turn.recorder?.happenings.push({ kind: 'season', push: turn.get(SLOT.forecastPush) === 1 });
}

function follows(turn: Turn, luck: number): boolean {
  const { calmToPush, pushToCalm } = turn.world.tuning.war;
  return turn.get(SLOT.push) === 1 ? luck >= pushToCalm : luck < calmToPush;
}

function forecast(turn: Turn, push: boolean): boolean {
  const { forecastRight, forecastOptimism, forecastAudited } = turn.world.tuning.war;
  const luck = turn.luck(FORECAST);
  if (turn.flag(FLAG.audit)) return luck < forecastAudited ? push : !push;
  const lean = forecastOptimism * turn.get(SLOT.optimism);
  const right = push ? forecastRight - lean : Math.min(1, forecastRight + lean);
  return luck < right ? push : !push;
}
