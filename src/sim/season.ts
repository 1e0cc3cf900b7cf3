// The season at the western front: whether the coming quarter brings an enemy push, and what the army's
// public forecast says of it. Honest staff work is right four times in five; optimism leans towards calm.
import { FLAG } from './flags.ts';
import { nameKey } from './luck.ts';
import { SLOT } from './state.ts';
import type { Turn } from './turn.ts';
import type { Witness } from './witness.ts';

const NEXT = nameKey('season/next');
const FORECAST = nameKey('season/forecast');

export function nextSeason(turn: Turn): void {
  if (turn.witness !== null) {
    recall(turn, turn.witness);
    return;
  }
  const luck = turn.luck(NEXT);
  const { pushToCalm } = turn.world.tuning.war;
  const lasts = turn.number > 0 && turn.get(SLOT.push) === 1;
  const push = lasts ? luck >= pushToCalm : luck < pushChance(turn);
  turn.state[SLOT.push] = push ? 1 : 0;
  turn.state[SLOT.forecastPush] = forecast(turn, push) ? 1 : 0;
  turn.recorder?.happenings?.push({ kind: 'season', push: turn.get(SLOT.forecastPush) === 1 });
}

/** The forecast is known, the season behind it is not: drawn as the forecast makes it likely. */
function recall(turn: Turn, witness: Witness): void {
  const said = (push: boolean): number =>
    push === witness.forecastPush ? forecastRight(turn, push) : 1 - forecastRight(turn, push);
  const push = pushChance(turn) * said(true);
  const both = push + (1 - pushChance(turn)) * said(false);
  witness.chance *= both;
  turn.state[SLOT.push] = turn.chance('season/next', both > 0 ? push / both : 0) ? 1 : 0;
  turn.state[SLOT.forecastPush] = witness.forecastPush ? 1 : 0;
}

/** Chance that the coming quarter brings a push. */
function pushChance(turn: Turn): number {
  const { firstPush, calmToPush, pushToCalm } = turn.world.tuning.war;
  if (turn.number === 0) return firstPush;
  return turn.get(SLOT.push) === 1 ? 1 - pushToCalm : calmToPush;
}

function forecast(turn: Turn, push: boolean): boolean {
  return turn.luck(FORECAST) < forecastRight(turn, push) ? push : !push;
}

/** Chance that the public forecast says what is coming, given what is coming. */
function forecastRight(turn: Turn, push: boolean): number {
  const { forecastRight, forecastOptimism, forecastAudited } = turn.world.tuning.war;
  if (turn.flag(FLAG.audit)) return forecastAudited;
  const lean = forecastOptimism * turn.get(SLOT.optimism);
  return push ? Math.max(0, forecastRight - lean) : Math.min(1, forecastRight + lean);
}
