// "Why?": the ledger of one dial for one turn, pointing at its dial. One line a cause, a heavy rule, the exact sum.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Game } from '../../session/game.ts';
import { quarterName } from '../../words/dates.ts';
import { whyDial } from '../../words/ledger.ts';
import { dialName } from '../../words/names.ts';
import { counted, plain, signed } from '../../words/number.ts';
import { glyphOf, Icon } from '../common/icons.tsx';
import { why, whyMoment } from '../ui.ts';
import { dialValue, slotOf, toneOf } from './dial-list.ts';
import { useSeat } from './seat.ts';
import './why.css';

export function Why() {
  const dial = why.value;
  return dial === null ? null : <WhyPaper key={dial} dial={dial} />;
}

/** Closes it and gives the focus back to the button that opened it. */
function close(dial: string): void {
  why.value = null;
  document.getElementById(`why-${dial}`)?.focus();
}

function WhyPaper({ dial }: { dial: string }) {
  const { game } = useSeat();
  const box = useRef<HTMLElement>(null);
  const last = game.moments.value.length - 1;
  const index = Math.min(whyMoment.value ?? last, last);
  useLayoutEffect(() => point(box.current, dial), [dial, index]);
  useLayoutEffect(() => box.current?.focus(), [dial]);
  useLayoutEffect(() => closeWhenLeft(dial), [dial]);
  return (
    <section
      ref={box}
      class={`why on-paper ${toneOf(dial)}`}
      role="dialog"
      aria-labelledby="why-title"
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(dial);
      }}
    >
      {index === 0 ? <Beginning dial={dial} /> : <Ledger dial={dial} index={index} />}
      <div class="why-foot">
        <EarlierTurns index={index} last={last} />
        <button type="button" class="text-button" onClick={() => close(dial)}>
          Close
        </button>
      </div>
    </section>
  );
}

/** Closes it once something else has the focus. A press on what cannot have it leaves the paper where it lies. */
function closeWhenLeft(dial: string): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest(`.why, #why-${dial}`) === null) why.value = null;
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

/** Lays the paper beside its dial, inside the window, its tip at the height of the dial. On phones CSS lays it. */
function point(box: HTMLElement | null, dial: string): void {
  const anchor = document.querySelector(`[data-dial="${dial}"]`)?.getBoundingClientRect();
  if (!box || !anchor) return;
  const middle = anchor.top + anchor.height / 2;
  const top = Math.max(12, Math.min(innerHeight - box.offsetHeight - 12, middle - box.offsetHeight * 0.4));
  box.style.setProperty('--why-left', `${anchor.right + 12}px`);
  box.style.setProperty('--why-top', `${top}px`);
  box.style.setProperty('--why-tip', `${Math.max(14, Math.min(box.offsetHeight - 14, middle - top))}px`);
}

function title(game: Game, dial: string, sum: number): string {
  const name = dialName(game.scenario, dial);
  if (sum === 0) return `Why did ${name} stay where it was?`;
  return `Why did ${name} ${sum > 0 ? 'rise' : 'fall'} by ${plain(Math.abs(sum))}?`;
}

function Beginning({ dial }: { dial: string }) {
  const { game } = useSeat();
  const first = game.moments.value[0]!;
  return (
    <>
      <div class="why-head">
        <h2 id="why-title">
          {dialName(game.scenario, dial)} starts at {plain(dialValue(first.view, dial))}
        </h2>
      </div>
      <p>
        No turn has been played yet. From the first commit on, every change is listed here with its cause.
      </p>
    </>
  );
}

function Ledger({ dial, index }: { dial: string; index: number }) {
  const { game } = useSeat();
  const moment = game.moments.value[index]!;
  const { rows, sum, from, to } = whyDial(
    game.scenario,
    game.world,
    moment.ledger,
    slotOf(game, dial),
    dialValue(moment.view, dial),
  );
  const adds = rows.filter(row => row.amount > 0).length;
  return (
    <>
      <div class="why-head">
        <h2 id="why-title">{title(game, dial, sum)}</h2>
        <p>
          {plain(from)} to {plain(to)}
        </p>
      </div>
      {rows.length === 0 ? <p>Nothing touched it in this turn.</p> : null}
      <table>
        <caption class="unseen">
          Changes of {dialName(game.scenario, dial)} up to{' '}
          {quarterName(game.scenario.calendar, moment.view.turn)}
        </caption>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">
                <Icon name={glyphOf(row.cause, 'chance')} size={14} />
                {row.causeName}
              </th>
              <td>{row.text}</td>
              <td>{signed(row.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Sum</th>
            <td>
              {counted(adds, 'line')} {adds === 1 ? 'adds' : 'add'}, {rows.length - adds}{' '}
              {rows.length - adds === 1 ? 'takes' : 'take'}: exact
            </td>
            <td>{signed(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** The same question for earlier turns. */
function EarlierTurns({ index, last }: { index: number; last: number }) {
  const { game } = useSeat();
  if (last < 1) return <span />;
  const go = (to: number) => () => {
    whyMoment.value = to;
  };
  return (
    <span class="why-turns">
      <button
        type="button"
        class="icon-button"
        aria-disabled={index <= 1}
        onClick={index > 1 ? go(index - 1) : undefined}
      >
        <Icon name="back" size={13} />
        <span class="unseen">Earlier turn</span>
      </button>
      <span aria-live="polite">
        up to {quarterName(game.scenario.calendar, game.moments.value[index]!.view.turn)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-disabled={index >= last}
        onClick={index < last ? go(index + 1) : undefined}
      >
        <Icon name="next" size={13} />
        <span class="unseen">Later turn</span>
      </button>
    </span>
  );
}
