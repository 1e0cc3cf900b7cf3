// The dials under the headline ones, one tap away: value, change and why, in one list over the map.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dialName, dialText, highIsWorse } from '../../words/names.ts';
import { whole } from '../../words/number.ts';
import { Arrow, glyphOf, Icon } from '../common/icons.tsx';
import { detailsOpen } from '../ui.ts';
import { WhyButton } from './dial.tsx';
import { detailDials, seriesOf, shownChange, toneOf } from './dial-list.ts';
import { floorNear } from './floors.ts';
import { useSeat } from './seat.ts';
import './details.css';

/** Closes the list and gives the focus back to the button that opened it. */
export function closeDetails(): void {
  detailsOpen.value = false;
  document.querySelector<HTMLElement>('.dials-more')?.focus();
}

export function Details({ floors }: { floors: ReadonlyMap<string, number> }) {
  const { game } = useSeat();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} class="details" aria-labelledby="details-title" tabIndex={-1}>
      <header>
        <h3 id="details-title">Under the dials</h3>
        <button type="button" class="icon-button" onClick={closeDetails}>
          <Icon name="close" size={14} />
          <span class="unseen">Close</span>
        </button>
      </header>
      <ul>
        {detailDials(game).map(dial => {
          const series = seriesOf(game.moments.value, dial);
          const value = series[series.length - 1] ?? 0;
          const change = shownChange(series);
          const name = dialName(game.scenario, dial);
          const warned = floorNear(floors.get(dial), value, change);
          return (
            <li key={dial} class={toneOf(dial)} data-dial={dial}>
              <Icon name={glyphOf(dial)} />
              <span class="details-name">
                {name}
                <small>{dialText(game.scenario, dial)}</small>
              </span>
              <span class="details-change">
                <Arrow by={change} /> {Math.abs(change)}
                {highIsWorse(dial) && change > 0 ? ' worse' : ''}
                {warned !== null ? (
                  <span class="is-danger">
                    <Icon name="warning" size={11} /> floor {warned}
                  </span>
                ) : null}
                <WhyButton dial={dial} label={`Why? ${name} ${whole(value)}`} />
              </span>
              <b>{whole(value)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
