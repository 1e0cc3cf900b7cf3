// Signal reader: adds up the signs that reports bring, costly ones counting more, old ones fading,
// and prepares against the plan that most of them speak for. While they are too few it saves its chips.
import type { Report } from '../../sim/record.ts';
import { PLANS, type Plan } from '../../sim/slots.ts';
import { allocate } from './allocate.ts';
import type { Player } from './player.ts';

const FADES = 0.5;
const COSTLY = 3;
const ENOUGH = 1.5;

export const signalReader: Player = (world, view, reports, draw) =>
  allocate(world, view, readSigns(reports, view.turn), draw);

/** The plan that the signs add up to, or null while they are too few. */
export function readSigns(reports: readonly Report[], turn: number): Plan | null {
  const weight = { border: 0, covert: 0, squeeze: 0 };
  for (const report of reports) {
    if (report.plan !== null) weight[report.plan] += (report.costly ? COSTLY : 1) * fade(turn - report.turn);
  }
  let read: Plan | null = null;
  for (const plan of PLANS) {
    if (weight[plan] >= ENOUGH && (read === null || weight[plan] > weight[read])) read = plan;
  }
  return read;
}

function fade(age: number): number {
  let share = 1;
  for (let i = 0; i < age; i++) share *= FADES;
  return share;
}
