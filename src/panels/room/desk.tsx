// The right side: the order sheet. Only its content changes; the commit block below it stays where it is.
import { useEffect } from 'preact/hooks';
import { Icon } from '../common/icons.tsx';
import { documentOpen, forecastOpen, goTo, sheet, step, wholeSheet } from '../ui.ts';
import { Answers } from './answers.tsx';
import { askedNow } from './asked.ts';
import { ByRail } from './by-rail.tsx';
import { Cabinet } from './cabinet.tsx';
import { Chips } from './chips.tsx';
import { CommitBlock } from './commit.tsx';
import './desk.css';
import { Directives } from './directives.tsx';
import { EstimateSlip } from './estimate.tsx';
import { ForecastSide } from './forecast/forecast-side.tsx';
import { ResolutionDesk } from './ledger-sheet.tsx';
import { CoverDesk } from './lesson/cover-desk.tsx';
import { covered, facilitating } from './lesson/facilitate.ts';
import { FacilitatorStrip } from './lesson/facilitator-strip.tsx';
import './orders.css';
import { narrow } from './narrow.ts';
import { redo, undo } from './orders-edit.ts';
import { useSeat } from './seat.ts';
import { EventSlip } from './slip.tsx';
import { StanceSwitch, TempoSwitch } from './switches.tsx';
import { TurnAndDate } from './turn-and-date.tsx';
import { isPartial, isShown, ordersUnseen } from './unlocks.ts';

export function Desk() {
  const { game } = useSeat();
  const card = askedNow(game);
  const resolving = step.value === 'resolution' || game.over.value;
  return (
    <section
      class="desk"
      id="desk"
      aria-labelledby="desk-title"
      data-front={sheet.value === 'desk' || (documentOpen.value && sheet.value === 'papers')}
      data-step={step.value}
    >
      {covered.value ? (
        <CoverDesk />
      ) : resolving ? (
        <ResolutionDesk />
      ) : documentOpen.value && card && !narrow.value ? (
        <Answers card={card} />
      ) : step.value === 'forecast' && !narrow.value ? (
        <div class="desk-scroll on-paper">
          <h2 id="desk-title" class="unseen">
            The plans compared
          </h2>
          <ForecastSide />
        </div>
      ) : (
        <OrderSheet />
      )}
      {facilitating.value ? <FacilitatorStrip /> : null}
      <CommitBlock />
    </section>
  );
}

function OrderSheet() {
  const { game } = useSeat();
  const { turn } = game.now.value.view;
  const unseen = ordersUnseen(game);
  useEffect(() => {
    if (unseen) wholeSheet.value = true;
  }, [unseen]);
  return (
    <>
      <header class="desk-head">
        <h2 id="desk-title" data-focus="orders" tabIndex={-1}>
          Order sheet {turn + 1}
        </h2>
        <UndoRedo />
        <p>
          <TurnAndDate />
        </p>
      </header>
      <div class="desk-scroll">
        <EventSlip />
        <EstimateSlip />
        <div class="order-sheet">
          <Chips />
          {isShown(game, 'rail') ? <ByRail /> : null}
          {isShown(game, 'tempo') ? <TempoSwitch where="desk" /> : null}
          {isShown(game, 'stance') ? <StanceSwitch where="desk" /> : null}
          {isShown(game, 'directive') ? <Directives /> : null}
          {isPartial(game) ? <ShowWhole /> : null}
        </div>
        <Cabinet />
        {forecastOpen.value === 'off' ? null : <ToForecast />}
      </div>
    </>
  );
}

function UndoRedo() {
  const { game } = useSeat();
  return (
    <span class="undo-redo">
      <button
        type="button"
        class="icon-button"
        aria-disabled={!game.canUndo.value}
        onClick={() => undo(game)}
      >
        <Icon name="undo" />
        <span class="unseen">Undo</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-disabled={!game.canRedo.value}
        onClick={() => redo(game)}
      >
        <Icon name="redo" />
        <span class="unseen">Redo</span>
      </button>
    </span>
  );
}

/** On a phone the steps lie on another sheet: the way is here as well. */
function ToForecast() {
  return (
    <p class="to-forecast">
      <button type="button" class="button quiet" onClick={() => goTo('forecast')}>
        See these orders in 20 futures
        <Icon name="next" size={13} />
      </button>
    </p>
  );
}

function ShowWhole() {
  return (
    <p class="show-whole">
      The sheet grows over the first three turns.{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          wholeSheet.value = true;
        }}
      >
        Show the whole sheet now
      </button>
    </p>
  );
}
