// The head of the review: the finding in a line, what it came to, and the three steps from start to end.

import type { Judged } from '../../../forecast/review/judgement.ts';
import type { Review } from '../../../forecast/review/review.ts';
import type { Game } from '../../../session/game.ts';
import { counted, plain, shareOut, signed, whole } from '../../../words/number.ts';
import { sayBalance, sayVerdict } from '../../../words/review.ts';
import { periodName } from './period.ts';
import './finding.css';

export interface Steps {
  readonly start: number;
  readonly end: number;
  readonly judgement: number;
  readonly luck: number;
  readonly unknowable: number;
}

/** The sums in whole points that add up as they are shown. */
export function stepsOf({ initial, final, judgement, luck, unknowable }: Judged): Steps {
  const [start, end] = [whole(initial), whole(final)];
  const parts = shareOut(
    [judgement, luck, unknowable].map(({ value }) => value / 10),
    (end - start) / 10,
  ).map(part => Math.round(part * 10));
  return { start, end, judgement: parts[0]!, luck: parts[1]!, unknowable: parts[2]! };
}

const WIDTH = 330;
/** Room for the words at both ends. */
const LEFT = 66;
const RIGHT = 108;
const BAR = 15;
const KINDS = ['judgement', 'luck', 'unknowable'] as const;

/** Start, three bars one under the other, end; each begins where the one above it ends. */
function Waterfall({ steps }: { steps: Steps }) {
  let at = steps.start;
  const bars = KINDS.map(kind => {
    const from = at;
    at += steps[kind];
    return { kind, from, to: at, by: steps[kind] };
  });
  const all = [steps.start, ...bars.map(bar => bar.to)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number) => LEFT + ((value - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT);
  const says = `Start ${steps.start}. Judgement ${signed(steps.judgement)}, luck ${signed(steps.luck)}, unknowable ${signed(steps.unknowable)}. End ${steps.end}.`;
  const end = bars[2]!;
  return (
    <svg class="waterfall" viewBox={`0 0 ${WIDTH} 78`} role="img" aria-label={says}>
      {bars.map(({ kind, from, to, by }, i) => {
        const y = 4 + i * (BAR + 4);
        const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
        return (
          <g key={kind}>
            <rect class={`fill-${kind}`} x={left} y={y} width={Math.max(1.5, right - left)} height={BAR} />
            <path class="step" d={`M${x(to)} ${y}V${y + BAR + (i < 2 ? 8 : 4)}`} />
            <text class={`figure ink-${kind}`} x={right + 7} y={y + 12}>
              {signed(by)}
            </text>
          </g>
        );
      })}
      <path class="step" d={`M${x(steps.start)} 0V${4 + BAR}`} />
      <Edge name={`Start ${steps.start}`} at={x(steps.start)} away={steps.judgement} row={0} />
      <Edge name={`End ${steps.end}`} at={x(end.to)} away={-steps.unknowable} row={2} />
    </svg>
  );
}

/** The word at an end of the fall, on the side where no bar lies; on the right it stands behind the bar's figure. */
function Edge({ name, at, away, row }: { name: string; at: number; away: number; row: number }) {
  const y = 4 + row * (BAR + 4) + 12;
  return away >= 0 ? (
    <text class="edge" x={at - 7} y={y} text-anchor="end">
      {name}
    </text>
  ) : (
    <text class="edge" x={at + 44} y={y}>
      {name}
    </text>
  );
}

export function Working({ done, what }: { done: number; what: string }) {
  return (
    <p class="working" role="status">
      <span class="unseen">{what}</span>
      <span aria-hidden="true">{what}</span>
      <progress max="1" value={done} aria-label={what} />
    </p>
  );
}

interface FindingProps {
  readonly game: Game;
  readonly review: Partial<Review>;
  readonly done: number;
}

export function Finding({ game, review, done }: FindingProps) {
  const { judged } = review;
  const ending = game.scenario.endings.find(card => card.id === game.now.value.view.ending);
  const turns = game.moments.value.length - 1;
  const steps = judged ? stepsOf(judged) : null;
  const rounded = (kind: (typeof KINDS)[number]) => ({ value: steps![kind], error: judged![kind].error });
  return (
    <header class="finding">
      <p class="finding-kicker">
        <b>{ending?.title ?? 'Not ended'}</b> · {periodName(game, Math.max(0, turns - 1))} · after{' '}
        {counted(turns, 'turn')}. {ending?.headline ?? ''}
      </p>
      <div class="finding-words">
        <h1>{judged ? sayVerdict(judged.judgement, judged.luck) : 'Judgement, or luck?'}</h1>
        <p class="finding-lead">
          {judged
            ? sayBalance(rounded('judgement'), rounded('luck'), rounded('unknowable'))
            : 'The game is being played on many times from every turn, to tell the two apart. The page can be read meanwhile.'}
        </p>
      </div>
      <div class="finding-proof">
        {steps ? <Waterfall steps={steps} /> : <Working done={done} what="Weighing judgement and luck" />}
        {steps && judged ? (
          <p class="finding-error">
            each ±{' '}
            {plain(whole(Math.max(judged.judgement.error, judged.luck.error, judged.unknowable.error)))}
          </p>
        ) : null}
      </div>
    </header>
  );
}
