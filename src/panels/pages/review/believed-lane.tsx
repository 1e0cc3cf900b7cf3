// What you believed: your odds each quarter, and how your reports shared out over the three readings.
import type { Believed } from '../../../forecast/review/review.ts';
import type { Game } from '../../../session/game.ts';
import { PLANS } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { planName, typeName } from '../../../words/names.ts';
import { percent } from '../../../words/number.ts';
import './believed-lane.css';
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

interface BelievedProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
  readonly axis: Axis;
  /** Until it is there, the row shows what the reports spoke for. */
  readonly believed: readonly Believed[] | undefined;
}

/** One band of the row: a name, its share at each briefing, and whether it was the truth. */
interface Held {
  readonly name: string;
  readonly shares: readonly number[];
  readonly real: boolean;
}

/** Who sits in Beijing, as far as reports and what was seen could tell. */
function whoBands({ scenario }: Game, truths: readonly TruthView[], believed: readonly Believed[]): Held[] {
  return scenario.types.map(({ id }) => ({
    name: typeName(scenario, id),
    shares: believed.map(at => at.types[id] ?? 0),
    real: truths[0]?.type === id,
  }));
}

/** Before the belief is worked out: the plans that the reports spoke for. */
function planBands({ scenario, moments }: Game, truths: readonly TruthView[]): Held[] {
  const shares = readingShares(moments.value);
  const real = mainPlan(truths);
  return PLANS.map(plan => ({
    name: planName(scenario, plan),
    shares: shares.map(share => share[plan]),
    real: plan === real,
  }));
}

const FILLS = ['solid', 'hatch', 'light', 'dots'];

export function BelievedRow({ game, truths, axis, believed }: BelievedProps) {
  const moments = game.moments.value;
  const held = believed ? whoBands(game, truths, believed) : planBands(game, truths);
  // What was true lies at the bottom, solid, so that it can be followed along the base.
  const mean = ({ shares }: Held) => shares.reduce((sum, share) => sum + share, 0);
  const order = [...held].sort((a, b) => Number(b.real) - Number(a.real) || mean(b) - mean(a));
  let base = moments.map(() => 0);
  const bands = order.map((one, k) => {
    const lower = base;
    const upper = one.shares.map((share, i) => Math.min(1, lower[i]! + share));
    base = upper;
    return { ...one, lower, upper, fill: FILLS[k % FILLS.length]! };
  });
  const labels = placeLabels(bands, axis);
  const last = (one: Held) => one.shares[one.shares.length - 1]!;
  const lead = [...held].sort((a, b) => last(b) - last(a))[0]!;
  const real = held.find(one => one.real);
  const says = `At the end ${lead.name} stood at ${percent(last(lead) * 100)}.${real ? ` The truth was ${real.name}, at ${percent(last(real) * 100)}.` : ''}`;
  return (
    <Row
      title="You believed"
      text={
        believed
          ? 'your odds of a move, and who your reports let you see in Beijing'
          : 'your odds of a move, and what your reports spoke for'
      }
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
        <pattern id="believed-dots" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="#f6f0e2" />
          <circle cx="3" cy="3" r="1.3" fill="#8a6cc4" />
        </pattern>
      </defs>
      {moments.slice(1).map((moment, turn) => (
        <text key={turn} class="odds" x={atTurn(axis, turn)} y="20" text-anchor="middle">
          {moment.orders?.estimate == null ? '–' : percent(moment.orders.estimate)}
        </text>
      ))}
      {bands.map(band => (
        <path key={band.name} class={`band ${band.fill}`} d={bandPath(axis, band.lower, band.upper)} />
      ))}
      {bands.map((band, k) => {
        const at = labels[k];
        if (!at) return null;
        return (
          <text key={band.name} class={`band-label ${band.fill}`} x={at.x} y={at.y + 5} text-anchor="middle">
            {band.real ? `${band.name}, the true one` : band.name}
          </text>
        );
      })}
    </Row>
  );
}
