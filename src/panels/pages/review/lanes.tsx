// The show-piece: how you stood, what was true, what you believed, what Beijing believed; four rows on one axis.
import type { Judged } from '../../../forecast/review/judgement.ts';
import type { Game } from '../../../session/game.ts';
import { PLANS, type Plan } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { quarterName } from '../../../words/dates.ts';
import { dialName } from '../../../words/names.ts';
import { plain, whole } from '../../../words/number.ts';
import { type Axis, atMoment, linePath, Row } from './axis.tsx';
import { STOCK_OF } from './beliefs.ts';
import { standing } from './history.ts';

const HEIGHT = 84;

/** Places for the numbers on the standing line: ends, top and bottom. */
function labelled(values: readonly number[]): Set<number> {
  const last = values.length - 1;
  const top = values.indexOf(Math.max(...values));
  const low = values.indexOf(Math.min(...values));
  return new Set([0, last, ...[top, low].filter(i => i > 0 && Math.abs(i - last) > 1 && i > 1)]);
}

interface StandingProps {
  readonly game: Game;
  readonly axis: Axis;
  /** Until it is there, the mean of the dials stands in. */
  readonly judged: Judged | undefined;
}

export function StandingRow({ game, axis, judged }: StandingProps) {
  const values = judged
    ? [...judged.turns.map(turn => turn.standing), judged.final]
    : game.moments.value.map(moment => standing(moment.view.dials));
  const first = values[0] ?? 0;
  const last = values[values.length - 1] ?? 0;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(12, high - low);
  const y = (value: number) => 24 + ((high - value) / span) * (HEIGHT - 52);
  const line = linePath(axis, values, y);
  const names = labelled(values);
  const says = `Standing went from ${whole(first)} to ${whole(last)}; lowest ${whole(low)}, highest ${whole(high)}.`;
  return (
    <Row
      title="Standing"
      text={
        judged
          ? 'your two priorities and survival, 0 to 100'
          : 'for now: mean of the eight dials, Leverage turned round'
      }
      axis={axis}
      height={HEIGHT}
      says={says}
    >
      <path class="standing-gap" d={`${line}V${y(first)}H0Z`} />
      <path class="start-line" d={`M0 ${y(first)}H${axis.width}`} />
      <path class="ink-line" d={line} />
      {values.map((value, moment) =>
        names.has(moment) ? (
          <g key={moment}>
            <circle class="ring" cx={atMoment(axis, moment)} cy={y(value)} r="4" />
            <text
              class="value-label"
              x={Math.max(8, Math.min(axis.width - 8, atMoment(axis, moment)))}
              y={value >= first ? y(value) - 9 : y(value) + 19}
              text-anchor={moment === 0 ? 'start' : moment === values.length - 1 ? 'end' : 'middle'}
            >
              {plain(whole(value))}
            </text>
          </g>
        ) : null,
      )}
    </Row>
  );
}

const STOCK_WORDS: Record<Plan, string> = {
  border: 'eastern readiness',
  covert: 'counter-intelligence',
  squeeze: 'second suppliers and stocks',
};

/** Largest gap between what was there and what Beijing thought, and when. */
function widest(real: readonly number[], believed: readonly number[]) {
  let turn = 0;
  for (let i = 1; i < real.length; i++) {
    if (Math.abs(real[i]! - believed[i]!) > Math.abs(real[turn]! - believed[turn]!)) turn = i;
  }
  return turn;
}

interface BeliefProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
  readonly plan: Plan;
  readonly axis: Axis;
  readonly onPlan: (plan: Plan) => void;
}

/** Which of the three stocks is shown. */
function PlanSwitch({ game, plan, onPlan }: Pick<BeliefProps, 'game' | 'plan' | 'onPlan'>) {
  return (
    <div class="plan-switch no-print">
      {PLANS.map(one => (
        <button
          key={one}
          type="button"
          class="text-button"
          aria-pressed={one === plan}
          onClick={() => onPlan(one)}
        >
          {dialName(game.scenario, STOCK_OF[one])}
        </button>
      ))}
    </div>
  );
}

/** Beijing's belief about the one stock that meets the plan, against what was really there. */
export function BeijingRow({ game, truths, plan, axis, onPlan }: BeliefProps) {
  const height = 132;
  const real = truths.map(truth => truth.stocks[plan]);
  // Beijing first makes up its mind in the first quarter; before that there is no belief to draw.
  const believed = truths.map((truth, i) => (i === 0 ? (truths[1] ?? truth) : truth).believed[plan]);
  const all = [...real, ...believed];
  const low = Math.max(0, Math.floor((Math.min(...all) - 6) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...all) + 6) / 10) * 10);
  const y = (value: number) => 14 + ((high - value) / (high - low)) * (height - 28);
  const at = widest(real, believed);
  const quarter = quarterName(game.scenario.calendar, Math.min(at, axis.turns - 1));
  const gap = Math.round(real[at]! - believed[at]!);
  const finding =
    Math.abs(gap) < 3
      ? 'It knew your strength within three points throughout.'
      : `In ${quarter} it thought you ${Math.abs(gap)} points ${gap > 0 ? 'weaker' : 'stronger'} than you were.`;
  const back = [...believed]
    .map((value, i) => `L${atMoment(axis, i).toFixed(1)} ${y(value).toFixed(1)}`)
    .reverse();
  const mid = Math.floor(axis.turns * 0.32);
  const over = real[mid]! >= believed[mid]!;
  return (
    <Row
      title="Beijing believed"
      text={
        <>
          of your {STOCK_WORDS[plan]}, 0 to 100
          <PlanSwitch game={game} plan={plan} onPlan={onPlan} />
        </>
      }
      axis={axis}
      height={height}
      says={finding}
      over={<p class={`plot-note ${at > axis.turns / 2 ? 'left' : 'right'}`}>{finding}</p>}
    >
      {[low, Math.round((low + high) / 2), high].map(value => (
        <g key={value}>
          <path class="grid-line" d={`M0 ${y(value)}H${axis.width}`} />
          <text class="axis-note" x="-8" y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <path class="belief-gap" d={`${linePath(axis, real, y)}${back.join('')}Z`} />
      <path class="belief-line" d={linePath(axis, believed, y)} />
      <path class="ink-line" d={linePath(axis, real, y)} />
      <path class="gap-mark" d={`M${atMoment(axis, at)} ${y(real[at]!)}V${y(believed[at]!)}`} />
      <text class="line-label" x={atMoment(axis, mid)} y={over ? y(real[mid]!) - 8 : y(real[mid]!) + 18}>
        What was there
      </text>
      <text
        class="line-label violet"
        x={atMoment(axis, mid)}
        y={over ? y(believed[mid]!) + 18 : y(believed[mid]!) - 8}
      >
        What Beijing thought
      </text>
    </Row>
  );
}
