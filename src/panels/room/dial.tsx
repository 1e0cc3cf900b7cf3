// One dial of the rail: what it is, how it moved and why, its course, its value, and a warning near its floor.

import { dialName, dialText, highIsWorse } from '../../words/names.ts';
import { whole } from '../../words/number.ts';
import { Arrow, glyphOf, Icon } from '../common/icons.tsx';
import { plotted, why, whyMoment } from '../ui.ts';
import { shownChange, toneOf } from './dial-list.ts';
import { floorNear } from './floors.ts';
import { useSeat } from './seat.ts';
import { Spark } from './spark.tsx';

interface DialProps {
  readonly dial: string;
  readonly series: readonly number[];
  readonly floor: number | undefined;
  /** Resolution: not reached yet, just reached, or neither. */
  readonly state: 'quiet' | 'waiting' | 'reached';
}

/** What the change says in words, for screen readers. */
const changeWords = (change: number) =>
  change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;

export function Dial({ dial, series, floor, state }: DialProps) {
  const { game } = useSeat();
  const name = dialName(game.scenario, dial);
  const value = series[series.length - 1] ?? 0;
  const change = shownChange(series);
  const warned = floorNear(floor, value, change);
  const worse = highIsWorse(dial) && change > 0;
  return (
    <li class={`dial ${toneOf(dial)} is-${state}`} data-dial={dial}>
      <Icon name={glyphOf(dial)} />
      <div class="dial-words">
        <span class="dial-name" title={dialText(game.scenario, dial)}>
          {name}
        </span>
        <span class="dial-change">
          <Arrow by={change} />
          <span aria-hidden="true">{Math.abs(change)}</span>
          <WhyButton dial={dial} label={`Why? ${name} ${whole(value)}, ${changeWords(change)}`} />
        </span>
      </div>
      <button
        type="button"
        class="dial-plot"
        aria-pressed={plotted.value === dial}
        title={`Show ${name} in the timeline`}
        onClick={() => {
          plotted.value = dial;
        }}
      >
        <span class="unseen">{name} in the timeline</span>
        <Spark series={series} />
      </button>
      <span class="dial-value">
        <span class="unseen">
          {name} {changeWords(change)}, now{' '}
        </span>
        {whole(value)}
      </span>
      {warned !== null ? (
        <span class="dial-note is-danger">
          <Icon name="warning" size={11} />
          floor {warned}
        </span>
      ) : worse ? (
        <span class="dial-note">worse</span>
      ) : null}
    </li>
  );
}

/** Opens the ledger behind a number. Its own id, so that focus can come back to it. */
export function WhyButton({ dial, label }: { dial: string; label: string }) {
  return (
    <button
      type="button"
      id={`why-${dial}`}
      class="why-button text-button"
      aria-label={label}
      aria-expanded={why.value === dial}
      onClick={() => {
        whyMoment.value = null;
        why.value = why.value === dial ? null : dial;
      }}
    >
      why?
    </button>
  );
}
