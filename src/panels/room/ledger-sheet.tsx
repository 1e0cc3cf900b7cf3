// The ledger of a quarter: one line for each thing that happened, every dial it moved. Told line by line while the
// quarter resolves; whole for any quarter of the past.
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../session/game.ts';
import { CAUSES } from '../../sim/slots.ts';
import { quarterName, quarterShort } from '../../words/dates.ts';
import type { LedgerEntry } from '../../words/ledger.ts';
import { causeName } from '../../words/names.ts';
import { signed } from '../../words/number.ts';
import { glyphOf, Icon } from '../common/icons.tsx';
import { LabelMark } from '../common/label-mark.tsx';
import { ScrollBox } from '../common/scroll-box.tsx';
import { step } from '../ui.ts';
import { isHeadline, linesOf, linesShown, tell } from './resolution.ts';
import { useSeat } from './seat.ts';
import './ledger.css';

/** The desk while the quarter plays. */
export function ResolutionDesk() {
  const { game } = useSeat();
  const { told } = linesOf(game, game.now.value);
  const shown = linesShown(game);
  const { turn } = game.now.value.view;
  const { calendar } = game.scenario;
  useEffect(() => tell(game), [game, step.value]);
  return (
    <>
      <header class="desk-head">
        <h2 id="desk-title" data-focus="resolution" tabIndex={-1}>
          Ledger, {quarterShort(calendar, turn - 1)} to {quarterName(calendar, turn)}
        </h2>
        <p>
          {shown} of {told.length}
        </p>
      </header>
      <ScrollBox class="desk-scroll" label="Lines of the ledger">
        <LedgerSheet moment={game.now.value} shown={shown} />
      </ScrollBox>
    </>
  );
}

/** `shown` lines are told, the next ones pend. Without it all are. */
export function LedgerSheet({ moment, shown }: { moment: Moment; shown?: number }) {
  const { game } = useSeat();
  const { told, small } = linesOf(game, moment);
  const upTo = shown ?? told.length;
  const playing = upTo < told.length;
  return (
    <div class="ledger">
      <ol>
        {told.map((entry, i) => (
          <Line
            key={`${entry.cause}${entry.text}`}
            entry={entry}
            state={i >= upTo ? 'pending' : playing && i === upTo - 1 ? 'current' : 'told'}
          />
        ))}
      </ol>
      {small.length > 0 && !playing ? (
        <details class="ledger-small">
          <summary>
            {small.length} smaller lines
            <Icon name="fold" size={11} />
          </summary>
          <ol>
            {small.map(entry => (
              <Line key={`${entry.cause}${entry.text}`} entry={entry} state="told" />
            ))}
          </ol>
        </details>
      ) : null}
      <p class="ledger-foot">
        <b>Causes are fixed words:</b> {CAUSES.map(cause => causeName(game.scenario, cause)).join(', ')}.
        Every change is one line, and the lines add up to the change.
      </p>
      <p class="ledger-label">
        <LabelMark label="fiction" of={`the course of this game (facts: ${game.scenario.dataDate})`} />
      </p>
    </div>
  );
}

function Line({ entry, state }: { entry: LedgerEntry; state: 'told' | 'current' | 'pending' }) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (state === 'current') row.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <li ref={row} class={`ledger-line is-${state}`} aria-hidden={state === 'pending'}>
      <Icon name={glyphOf(entry.cause, 'chance')} />
      <span class="ledger-words">
        {entry.text}
        <small>{entry.causeName}</small>
      </span>
      <span class="ledger-effects">
        {[...entry.effects]
          .sort((a, b) => Number(isHeadline(b.dial)) - Number(isHeadline(a.dial)))
          .map(({ dial, name, amount }) => (
            <span key={dial} class={isHeadline(dial) ? '' : 'is-below'}>
              {name} {signed(amount)}
            </span>
          ))}
      </span>
    </li>
  );
}
