// Ending and review: the finding, its price, and the proof; truth, your belief and Beijing's on one time axis.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../common/base.css';
import '../../common/button.css';
import type { ForecastPort } from '../../../forecast/port.ts';
import { turningTurns } from '../../../forecast/review/turning-points.ts';
import type { Game } from '../../../session/game.ts';
import type { Plan } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import { TopBar } from '../../common/top-bar.tsx';
import { HumanCost, Questions, Readings } from './aftermath.tsx';
import { type Axis, AxisHead, useWidth } from './axis.tsx';
import { mainPlan } from './beliefs.ts';
import { BelievedRow } from './believed-lane.tsx';
import { DialRows } from './dial-rows.tsx';
import { EstimatesScored } from './estimates-scored.tsx';
import { EveryBeijing } from './every-beijing.tsx';
import { Figures } from './figures.tsx';
import { Finding, Working } from './finding.tsx';
import { turningPoints } from './history.ts';
import { judgedOn } from './judged-on.ts';
import { BeijingRow, StandingRow } from './lanes.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { OneChangePart } from './one-change.tsx';
import './review.css';
import './review-phone.css';
import './sheet-table.css';
import { useReview } from './reviewing.ts';
import { TruthLane } from './truth-lane.tsx';
import { Fills, TurnBars } from './turn-bars.tsx';
import { pointsAt, TurningCards } from './turning-cards.tsx';
import { ReportsUncovered, SentencesUncovered } from './uncovered.tsx';
import { Verdict } from './verdict.tsx';

export interface ReviewProps {
  readonly game: Game;
  /** Where the figures are worked out. */
  readonly port: ForecastPort;
  /** One for each moment of the game, the last included. */
  readonly truths: readonly TruthView[];
  /** A new game of the scenario: the same seed, or another world. */
  readonly onAgain: (sameSeed: boolean) => void;
  /** "Try again from here": the position before this 0-based turn. */
  readonly onTryFrom: (turn: number) => void;
  /** The scenario's second part, where it has one. */
  readonly next?: { readonly title: string; readonly go: () => void };
  /** To the team's code and lines; not there for a game outside a lesson. */
  readonly onHandIn?: () => void;
  readonly onClaims: () => void;
  /** To the first screen. */
  readonly onLeave: () => void;
  /** Writes the game to a file. */
  readonly onExport: () => void;
}

/** Paper shows everything: folded parts open for the printer and close again. */
function usePrintOpen() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.review details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const after = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

/** To a part further down, with the keyboard's focus. */
function goDown(id: string) {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('select, summary')?.focus({ preventScroll: true });
}

type ActionsProps = Pick<ReviewProps, 'next' | 'onHandIn' | 'onAgain' | 'onExport' | 'onLeave'>;

function Actions({ next, onHandIn, onAgain, onExport, onLeave }: ActionsProps) {
  return (
    <nav class="review-actions on-slate no-print" aria-label="What next">
      <div class="review-again">
        {onHandIn ? (
          <button type="button" class="button" onClick={onHandIn}>
            Hand in
          </button>
        ) : null}
        {next ? (
          <button type="button" class="button" onClick={next.go}>
            Go on to part two: {next.title}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => onAgain(true)}>
          Play the same seed again
        </button>
        <button type="button" class="button" onClick={() => onAgain(false)}>
          Play another world
        </button>
      </div>
      <div class="review-others">
        <button type="button" class="button quiet" onClick={onExport}>
          Game file
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          Print
        </button>
        <button type="button" class="button quiet" onClick={onLeave}>
          First screen
        </button>
      </div>
    </nav>
  );
}

export function Review(props: ReviewProps) {
  const { game, truths } = props;
  const moments = game.moments.value;
  const { done, review } = useReview(props).value;
  const points = review.judged ? pointsAt(game, turningTurns(review.judged)) : turningPoints(moments);
  const judged = judgedOn(game);
  const plot = useWidth<HTMLDivElement>(840);
  const axis: Axis = { width: plot.width, turns: moments.length - 1, marks: points.map(point => point.turn) };
  const plan = useSignal<Plan>(mainPlan(truths) ?? 'border');
  usePrintOpen();
  return (
    <div class="review">
      <TopBar
        tabs={[
          { id: 'review', name: 'Review', go: () => scrollTo({ top: 0 }) },
          { id: 'one-change', name: 'One change', go: () => goDown('one-change') },
          { id: 'every-beijing', name: 'Every Beijing', go: () => goDown('every-beijing') },
          { id: 'claims', name: 'Claims', go: props.onClaims },
        ]}
        open="review"
        onHome={props.onLeave}
      >
        <span>
          {game.scenario.title} · {game.seed}
        </span>
        <b>{judged.map(one => `${one.title} ${one.met ? 'met' : 'not met'}`).join(', ')}</b>
      </TopBar>
      <main class="review-page">
        <div class="review-main">
          <Fills />
          <Finding game={game} review={review} done={done} />
          <details class="ending-more">
            <summary>How it ended, in full</summary>
            <Verdict game={game} judged={judged} />
          </details>
          <ScrollBox class="rows" label="The game, turn by turn">
            <h2 class="unseen">The game, turn by turn</h2>
            <div class="row measure" aria-hidden="true">
              <div class="row-words" />
              <div class="row-plot" ref={plot.ref} />
            </div>
            <AxisHead axis={axis} calendar={game.scenario.calendar} />
            <StandingRow game={game} axis={axis} judged={review.judged} />
            <TurnBars game={game} axis={axis} judged={review.judged} />
            <TruthLane game={game} truths={truths} axis={axis} />
            <BelievedRow game={game} truths={truths} axis={axis} believed={review.believed} />
            <BeijingRow
              game={game}
              truths={truths}
              plan={plan.value}
              axis={axis}
              onPlan={next => {
                plan.value = next;
              }}
            />
            <h2 class="rows-title">Every dial, from the first turn to the last.</h2>
            <DialRows game={game} axis={axis} judged={judged} />
          </ScrollBox>
          <Figures game={game} review={review} />
          <NumbersTable game={game} truths={truths} />
        </div>
        <aside class="review-side" aria-label="Turning points and cost">
          <TurningCards game={game} points={points} review={review} onTryFrom={props.onTryFrom} />
          <HumanCost game={game} />
        </aside>
        <div class="review-more">
          <OneChangePart game={game} port={props.port} onTryFrom={props.onTryFrom} />
          {review.beijings ? (
            <EveryBeijing game={game} rows={review.beijings} />
          ) : (
            <section class="part" id="every-beijing">
              <Working done={done} what="Playing your orders against every Beijing" />
            </section>
          )}
          <EstimatesScored game={game} odds={review.odds} believed={review.believed} />
          <ReportsUncovered game={game} truths={truths} />
          <SentencesUncovered game={game} />
          <Readings game={game} />
          <Questions game={game} />
          {game.scenario.startNote ? <p class="start-note">{game.scenario.startNote}</p> : null}
        </div>
      </main>
      <Actions {...props} />
    </div>
  );
}
