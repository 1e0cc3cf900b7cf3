// What a finished game looks like from behind: values by moment, swings, turning points. Pure; the panels only draw it.
import type { Moment } from '../../../session/game.ts';
import { HEADLINE, type HeadlineDial } from '../../../sim/slots.ts';
import { highIsWorse } from '../../../words/names.ts';

/** A dial so turned that more is better: Leverage 70 stands for 30. */
export function goodness(dial: string, value: number): number {
  return highIsWorse(dial) ? 100 - value : value;
}

/** Mean of the eight headline dials, each turned so that more is better, 0-100. */
export function standing(dials: Readonly<Record<HeadlineDial, number>>): number {
  return HEADLINE.reduce((sum, dial) => sum + goodness(dial, dials[dial]), 0) / HEADLINE.length;
}

export interface TurningPoint {
  /** 0-based turn whose orders and events made the swing. */
  readonly turn: number;
  /** Change of the sum of the eight dials over that turn, more is better. */
  readonly swing: number;
}

/** Change over each turn of the sum of the eight dials, more is better. One entry a turn played. */
export function swings(moments: readonly Moment[]): number[] {
  const sums = moments.map(moment => standing(moment.view.dials) * HEADLINE.length);
  return sums.slice(1).map((sum, turn) => sum - sums[turn]!);
}

/** The `count` turns with the largest swing either way, in order of time. */
export function turningPoints(moments: readonly Moment[], count = 3): TurningPoint[] {
  return swings(moments)
    .map((swing, turn) => ({ turn, swing }))
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing) || a.turn - b.turn)
    .slice(0, count)
    .sort((a, b) => a.turn - b.turn);
}

/** The headline dial that lost most from first to last moment, more-is-better; null when none lost a point. */
export function mostLost(
  moments: readonly Moment[],
): { dial: HeadlineDial; from: number; to: number } | null {
  const first = moments[0];
  const last = moments[moments.length - 1];
  if (!first || !last) return null;
  const losses = HEADLINE.map(dial => {
    const from = first.view.dials[dial];
    const to = last.view.dials[dial];
    return { dial, from, to, loss: goodness(dial, from) - goodness(dial, to) };
  }).sort((a, b) => b.loss - a.loss);
  const worst = losses[0]!;
  return worst.loss < 1 ? null : worst;
}
