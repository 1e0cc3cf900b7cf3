// Beijing's real course as a row of stretches: stage and plan, neighbours alike joined, each under one black bar.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Moment } from '../../../session/game.ts';
import { STAGES, type Stage } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { smallTitle } from '../../../words/in-words.ts';
import { planName, stageName } from '../../../words/names.ts';

export interface TruthSpan {
  /** First turn, 0-based, and how many turns it lasts. */
  readonly from: number;
  readonly length: number;
  /** One verb: "Bides". */
  readonly verb: string;
  /** The plan it is about, in lower case; empty when there is none. */
  readonly plan: string;
  /** For screen readers and the table: "Preparing: trade squeeze". */
  readonly full: string;
  /** Beijing acted against you in this turn, and it hit. */
  readonly danger: boolean;
}

const VERBS: Record<Stage, string> = {
  bide: 'Bides',
  probe: 'Probes',
  prepare: 'Prepares',
  window: 'Waits',
  move: 'Moves',
  consolidate: 'Digests',
};

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);

type Said = Omit<TruthSpan, 'from' | 'length'>;

function sayTurn(scenario: Scenario, truth: TruthView, after: Moment | undefined): Said {
  const move = after?.happenings.find(h => h.kind === 'move' && h.plan !== null);
  if (move?.kind === 'move' && move.plan !== null) {
    const plan = smallTitle(scenario, planName(scenario, move.plan));
    return move.hit
      ? { verb: 'Moves', plan, full: `Moves, and hits: ${plan}`, danger: true }
      : { verb: 'Foiled', plan, full: `Moves, and is foiled: ${plan}`, danger: false };
  }
  const about = truth.plan ?? truth.feint;
  const plan = about === null ? '' : smallTitle(scenario, planName(scenario, about));
  if (truth.plan === null && truth.feint !== null)
    return { verb: 'Feigns', plan, full: `Feint: ${plan}`, danger: false };
  // The stage 'move' stays written for a quarter after the move: nothing moves then, what was won is digested.
  const stage = truth.stage === 'move' ? 'consolidate' : isStage(truth.stage) ? truth.stage : 'bide';
  const name = stageName(stage);
  return { verb: VERBS[stage], plan, full: plan ? `${name}: ${plan}` : name, danger: false };
}

/** One span for each stretch of turns that reads the same. A move always stands alone. */
export function truthSpans(
  scenario: Scenario,
  moments: readonly Moment[],
  truths: readonly TruthView[],
): TruthSpan[] {
  const spans: TruthSpan[] = [];
  for (let turn = 0; turn < moments.length - 1; turn++) {
    const truth = truths[turn];
    if (!truth) continue;
    const said = sayTurn(scenario, truth, moments[turn + 1]);
    const last = spans[spans.length - 1];
    const joins = last && said.verb !== 'Moves' && said.verb !== 'Foiled' && last.full === said.full;
    if (last && joins) spans[spans.length - 1] = { ...last, length: last.length + 1 };
    else spans.push({ from: turn, length: 1, ...said });
  }
  return spans;
}
