// What you believed: your odds each quarter, and how your reports shared out over the three readings.
import type { Game } from '../../../session/game.ts';
import { PLANS, type Plan } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { planName } from '../../../words/names.ts';
import { counted, percent } from '../../../words/number.ts';
import { type Axis, atMoment, atTurn, Row } from './axis.tsx';
import { mainPlan, readingShares } from './beliefs.ts';

const TOP = 34;
const HEIGHT = 134;

const yOf = (share: number): number => HEIGHT - 8 - share * (HEIGHT - TOP - 14);

/** Edges of the stacked bands: band k lies between edge k and edge k + 1. */
function bandPath(axis: Axis, lower: readonly number[], upper: readonly number[]): string {
  const there = upper.map(
    (share, i) => `${i === 0 ? 'M' : 'L'}${atMoment(axis, i).toFixed(1)} ${yOf(share).toFixed(1)}`,
  );
  const back = lower.map((share, i) => `L${atMoment(axis, i).toFixed(1)} ${yOf(share).toFixed(1)}`).reverse();
  return `${there.join('')}${back.join('')}Z`;
}

interface Band {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Half the room a label needs, px. */
const HALF_LABEL = 118;

/** For each band the place where it is thickest over a label's length, away from the labels before it; null = too thin. */
function placeLabels(bands: readonly Band[], axis: Axis): ({ x: number; y: number } | null)[] {
  const placed: { x: number; y: number }[] = [];
  return bands.map(band => {
    let best: { x: number; y: number; room: number } | null = null;
    for (let i = 1; i < band.upper.length - 1; i++) {
      const x = atMoment(axis, i);
      if (x < HALF_LABEL || x > axis.width - HALF_LABEL) continue;
      const y = yOf((band.upper[i]! + band.lower[i]!) / 2);
      const thick = [i - 1, i, i + 1].map(j => yOf(band.lower[j]!) - yOf(band.upper[j]!));
      const near = placed.some(one => Math.abs(one.x - x) < HALF_LABEL * 2 && Math.abs(one.y - y) < 20);
      const room = Math.min(...thick) - (near ? 1000 : 0);
      if (room > (best?.room ?? 12)) best = { x, y, room };
    }
    if (best) placed.push(best);
    return best;
  });
}

/** How long Beijing really pursued it: ", the true one" when it was the only one. */
function pursued(truths: readonly TruthView[], plan: Plan): string {
  const turns = truths.filter(truth => truth.plan === plan).length;
  if (turns === 0) return '';
  const only = truths.every(truth => truth.plan === null || truth.plan === plan);
  return only ? ', the true one' : `, true for ${counted(turns, 'turn')}`;
}

interface BelievedProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
  readonly axis: Axis;
}

export function BelievedRow({ game, truths, axis }: BelievedProps) {
  const moments = game.moments.value;
  const shares = readingShares(moments);
  const real = mainPlan(truths);
  // The true reading lies at the bottom, solid, so that what was right can be followed along the base.
  const order: Plan[] = [...PLANS].sort((a, b) => Number(b === real) - Number(a === real));
  let base = shares.map(() => 0);
  const bands = order.map((plan, k) => {
    const lower = base;
    const upper = shares.map((share, i) => (k === 2 ? 1 : lower[i]! + share[plan]));
    base = upper;
    return { plan, lower, upper, fill: ['solid', 'hatch', 'light'][k]! };
  });
  const labels = placeLabels(bands, axis);
  const last = shares[shares.length - 1]!;
  const lead = [...PLANS].sort((a, b) => last[b] - last[a])[0]!;
  const says = `At the end your reports spoke most for ${planName(game.scenario, lead).toLowerCase()}, ${percent(last[lead] * 100)}.${real ? ` The plan pursued longest was ${planName(game.scenario, real).toLowerCase()}.` : ''}`;
  return (
    <Row
      title="You believed"
      text="your odds of a move, and what your reports spoke for"
      axis={axis}
      height={HEIGHT}
      says={says}
    >
      <defs>
        <pattern
          id="believed-hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="8" height="8" fill="#efe8f5" />
          <rect width="2.6" height="8" fill="#a78fd3" />
        </pattern>
      </defs>
      {moments.slice(1).map((moment, turn) => (
        <text key={turn} class="odds" x={atTurn(axis, turn)} y="20" text-anchor="middle">
          {moment.orders?.estimate == null ? '–' : percent(moment.orders.estimate)}
        </text>
      ))}
      {bands.map(band => (
        <path key={band.plan} class={`band ${band.fill}`} d={bandPath(axis, band.lower, band.upper)} />
      ))}
      {bands.map((band, k) => {
        const at = labels[k];
        if (!at) return null;
        return (
          <text key={band.plan} class={`band-label ${band.fill}`} x={at.x} y={at.y + 5} text-anchor="middle">
            {planName(game.scenario, band.plan) + pursued(truths, band.plan)}
          </text>
        );
      })}
    </Row>
  );
}
