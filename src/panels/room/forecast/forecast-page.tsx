// The forecast, in place of the map: the orders on the desk run ahead over what the player believes, and beside them a
// second plan under the very same luck. It never sees more than the player does.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Futures } from '../../../forecast/futures.ts';
import {
  FORECAST_AGAIN,
  FORECAST_CLOSED,
  type Line,
  sayBeyond,
  sayFresh,
  sayPlan,
  saySource,
} from '../../../words/forecast.ts';
import { sayRefusal } from '../../../words/refusal.ts';
import { goTo, openDocument, spoken } from '../../ui.ts';
import { askedNow } from '../asked.ts';
import { seriesOf } from '../dial-list.ts';
import { narrow } from '../narrow.ts';
import { aboutOf } from '../refusals.tsx';
import { useSeat } from '../seat.ts';
import { Bill } from './bill.tsx';
import { Choose, PlanSwitch } from './choose.tsx';
import { Endings } from './endings.tsx';
import { Fan } from './fan.tsx';
import { scaleOf } from './fan-shape.ts';
import { FanTable } from './fan-table.tsx';
import { countsOf, endingFinding, findingOf, lineIn } from './finding.ts';
import './charts.css';
import './forecast.css';
import { ForecastSide } from './forecast-side.tsx';
import { closedFor, futuresNow, horizonOf, shownDial, untilOf, useFutures } from './futures-now.ts';
import { plansOf, shownIndex } from './plans.ts';
import { Failed, Share, Waiting } from './waiting.tsx';
import { Worlds } from './worlds.tsx';
import { WritePlans } from './write-plans.tsx';

export function ForecastPage() {
  const { game } = useSeat();
  const again = useSignal(0);
  useFutures(again.value);
  const closed = closedFor(game);
  const { value } = futuresNow.value;
  return (
    <article class="forecast on-paper" aria-label="Forecast">
      {closed ? (
        <Closed why={closed} />
      ) : value && value.length === plansOf(game).length && value[0]!.turn === game.now.value.view.turn ? (
        <Found plans={value} onAgain={() => again.value++} />
      ) : (
        <Waiting onAgain={() => again.value++} />
      )}
    </article>
  );
}

/** The forecast waits for the player: says for what, and leads there. */
function Closed({ why }: { why: 'estimate' | 'orders' }) {
  const { game } = useSeat();
  const refusal = game.refusals.value[0];
  const card = askedNow(game);
  const toDocument = why === 'orders' && refusal && aboutOf(refusal) === 'answer' && card;
  return (
    <div class="forecast-closed">
      <h2 data-focus="forecast" tabIndex={-1}>
        {why === 'estimate'
          ? 'First what you think, then what the rules say.'
          : 'The orders are not whole yet.'}
      </h2>
      <p>
        {FORECAST_CLOSED[why]} {why === 'orders' && refusal ? sayRefusal(game.scenario, refusal) : ''}
      </p>
      <button
        type="button"
        class="button"
        onClick={() =>
          toDocument
            ? openDocument(game.now.value.fingerprint)
            : goTo(why === 'estimate' ? 'estimate' : 'orders')
        }
      >
        {toDocument ? `Open “${card.title}”` : why === 'estimate' ? 'Give the estimate' : 'To the orders'}
      </button>
    </div>
  );
}

function Found({ plans, onAgain }: { plans: readonly Futures[]; onAgain: () => void }) {
  const { game } = useSeat();
  const dial = shownDial(game);
  const horizon = horizonOf(plans[0]!);
  const until = untilOf(game, plans[0]!);
  const { headline, second } =
    dial === 'endings' ? endingFinding(game, plans) : findingOf(game, plans, dial, horizon, until);
  const { state } = futuresNow.value;
  const fresh = state === 'done';
  useEffect(() => {
    if (fresh) spoken.value = sayFresh(headline, second);
  }, [fresh, headline, second]);
  // The outline that had the focus is gone: a keyboard goes on from the finding.
  useEffect(() => {
    document.querySelector('.table-layer')?.scrollTo({ top: 0 });
    if (document.activeElement === document.body)
      document.getElementById('forecast-headline')?.focus({ preventScroll: true });
  }, []);
  const line = dial === 'endings' ? null : lineIn(game, dial);
  return (
    <>
      <header class="forecast-head">
        <h2 data-focus="forecast" tabIndex={-1} id="forecast-headline">
          {headline}
        </h2>
        <p>{state === 'waiting' ? FORECAST_AGAIN : second}</p>
      </header>
      {state === 'waiting' ? <Share /> : state === 'failed' ? <Failed onAgain={onAgain} /> : null}
      <div class="forecast-tools">
        <Choose horizon={plans[0]!.horizon} />
        {narrow.value ? null : <WritePlans />}
      </div>
      <div class={fresh ? 'forecast-body' : 'forecast-body is-old'}>
        {line ? <Fans plans={plans} line={line} horizon={horizon} /> : <Endings plans={plans} />}
        <div class="forecast-below">
          {line && plans.length > 1 ? (
            <Worlds plans={plans} line={line} horizon={horizon} until={until} />
          ) : null}
          <Bill plans={plans} horizon={horizon} />
          {line && plans.length === 1 ? <Endings plans={plans} /> : null}
        </div>
      </div>
      {narrow.value ? <WritePlans /> : null}
      {narrow.value ? <ForecastSide /> : null}
    </>
  );
}

function Fans({ plans, line, horizon }: { plans: readonly Futures[]; line: Line; horizon: number }) {
  const { game } = useSeat();
  const past = seriesOf(game.moments.value, line.dial);
  const scale = scaleOf(plans, line, horizon, past.slice(-3));
  const orders = plansOf(game);
  const counts = countsOf(plans, line, horizon);
  const drawn = narrow.value && plans.length > 1 ? [shownIndex.value] : plans.map((_, i) => i);
  return (
    <section class="fans" aria-label="Futures of the dial">
      {plans.length > 1 ? <PlanSwitch counts={counts} of={plans[0]!.futures.length} /> : null}
      <div class="fan-row">
        {drawn.map(i => (
          <figure key={i}>
            <figcaption>
              <b>{plans.length > 1 ? `Plan ${'AB'[i]}` : 'Your plan'}</b> {sayPlan(game.scenario, orders[i]!)}
              <span class="unseen">
                : {counts[i]} of {plans[i]!.futures.length} cross
              </span>
            </figcaption>
            <Fan futures={plans[i]!} line={line} horizon={horizon} scale={scale} past={past} />
          </figure>
        ))}
      </div>
      <p class="forecast-note">
        A cross: the first time across. A dot or ring: one future at the end of the chart; rings have crossed.{' '}
        {saySource(line)}
        <span class="only-phone">{sayBeyond(line)}.</span>
      </p>
      <FanTable plans={plans} line={line} horizon={horizon} />
    </section>
  );
}
