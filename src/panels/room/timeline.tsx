// The foot of the room: the course of one dial, what happened on the way, "Now", and the arrivals that are booked.
import { quarterName, quarterShort } from '../../words/dates.ts';
import { dialName } from '../../words/names.ts';
import { Icon } from '../common/icons.tsx';
import { graphsOpen, openPapers, past, plotted, sheet } from '../ui.ts';
import { Piece } from './by-rail.tsx';
import { allDials, rangeOf, toneOf } from './dial-list.ts';
import { floorsOf } from './floors.ts';
import { shownSeries } from './resolution.ts';
import { useSeat } from './seat.ts';
import './timeline.css';
import { across, bookedOf, courseWords, pinsOf, rangeWords, yearsOf } from './timeline-words.ts';

export function Timeline() {
  return (
    <section
      class="timeline on-slate"
      id="timeline"
      aria-labelledby="timeline-title"
      data-front={sheet.value === 'situation'}
    >
      <Course />
      <Axis />
    </section>
  );
}

/** Which dial is drawn, and its finding in a sentence. */
function Course() {
  const { game } = useSeat();
  const dial = plotted.value;
  const series = shownSeries(game, dial);
  return (
    <div class="course">
      <h2 id="timeline-title">{courseWords(game, dial, series)}</h2>
      <p class="course-range">{rangeWords(game, series)}</p>
      <p class="course-choose">
        <label>
          <span class="unseen">Dial in the timeline</span>
          <select
            value={dial}
            onChange={event => {
              plotted.value = event.currentTarget.value;
            }}
          >
            {allDials(game).map(id => (
              <option key={id} value={id}>
                {dialName(game.scenario, id)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          id="open-graphs"
          class="text-button"
          aria-expanded={graphsOpen.value}
          onClick={() => openPapers('graphs')}
        >
          All graphs
        </button>
      </p>
    </div>
  );
}

/** Points of the dial that fill the height at least. */
const ROOM = 30;

function Axis() {
  const { game } = useSeat();
  const dial = plotted.value;
  const { turns } = game.now.value.view;
  const series = shownSeries(game, dial);
  const floor = floorsOf(game.scenario).get(dial);
  const lowest = Math.min(...series);
  const near = floor !== undefined && floor > lowest - ROOM ? floor : undefined;
  const { low, high } = rangeOf(near === undefined ? series : [...series, near], ROOM);
  const x = (quarter: number) => across(quarter, turns) * 100;
  const y = (value: number) => 100 - ((value - low) / (high - low)) * 100;
  const now = series.length - 1;
  const years = yearsOf(game);
  return (
    <div class={`axis ${toneOf(dial)}`}>
      {years.map(({ year, quarter }) => (
        <span
          key={year}
          class={quarter === turns || (now > quarter && now < quarter + 3) ? 'year is-tight' : 'year'}
          style={{ left: `${x(quarter)}%` }}
        >
          {year}
        </span>
      ))}
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {near !== undefined ? <path class="plot-floor" d={`M0 ${y(near)}H100`} /> : null}
          <polyline points={series.map((value, i) => `${x(i)},${y(value)}`).join(' ')} />
        </svg>
        {series.map((value, i) => (
          <i key={i} class={i === now ? 'is-now' : ''} style={{ left: `${x(i)}%`, top: `${y(value)}%` }} />
        ))}
        {near !== undefined ? (
          <span class="floor-label" style={{ top: `${y(near)}%` }}>
            <Icon name="warning" size={10} /> floor {near}
          </span>
        ) : null}
      </div>
      <span
        class={years.some(({ quarter }) => quarter === now) ? 'now is-left' : 'now'}
        style={{ left: `${x(now)}%` }}
      >
        Now
      </span>
      <Pins x={x} turns={turns} />
      <Quarters x={x} now={now} />
    </div>
  );
}

/** Quarters of room that a label needs. */
const LABEL = 2;

/** What happened, as diamonds with labels where there is room for one. */
function Pins({ x, turns }: { x: (quarter: number) => number; turns: number }) {
  const { game } = useSeat();
  const pins = pinsOf(game);
  return (
    <ul class="pins" aria-hidden="true">
      {pins.map((pin, i) => {
        const room = (pins[i + 1]?.quarter ?? turns) - pin.quarter;
        return (
          <li
            key={pin.quarter}
            class={`${pin.hostile ? 'is-hostile' : ''} ${room < LABEL ? 'is-bare' : ''}`}
            style={{ left: `${x(pin.quarter)}%`, maxWidth: `${(room / turns) * 100}%` }}
            title={pin.text}
          >
            {pin.text}
          </li>
        );
      })}
    </ul>
  );
}

/** Labels of two words stand whole on an axis of so many turns; on a longer one only their beginning: "Nov" of "Nov–Dec". */
const MOST_WHOLE = 8;

/** The quarters: past ones open their log, coming ones carry the arrivals booked for them. */
function Quarters({ x, now }: { x: (quarter: number) => number; now: number }) {
  const { game } = useSeat();
  const { calendar } = game.scenario;
  const { turns } = game.now.value.view;
  const pins = pinsOf(game);
  const booked = bookedOf(game);
  return (
    <ol class={turns > MOST_WHOLE ? 'quarters is-tight' : 'quarters'}>
      {Array.from({ length: turns + 1 }, (_, quarter) => {
        const [from, to = ''] = quarterShort(calendar, quarter).split(/(?=[–\s])/);
        const name = quarterName(calendar, quarter);
        const pin = pins.find(found => found.quarter === quarter);
        const arriving = booked.filter(item => item.quarter === quarter);
        return (
          <li key={quarter} class={quarter === now ? 'is-now' : ''} style={{ left: `${x(quarter)}%` }}>
            {arriving.length > 0 ? (
              <span class="booked">
                {arriving.map(item => (
                  <span key={item.brigade} class={item.pencilled ? 'is-pencilled' : ''}>
                    <Piece brigade={item.brigade} base={item.base} />
                    <span class="unseen">
                      Brigade {item.brigade + 1} arrives in {name}
                    </span>
                  </span>
                ))}
              </span>
            ) : null}
            {quarter < now ? (
              <button
                type="button"
                id={`quarter-${quarter}`}
                aria-pressed={past.value === quarter + 1}
                title={`Log of ${name}`}
                onClick={() => openPapers({ past: quarter + 1 })}
              >
                {from}
                <span class="quarter-to">{to}</span>
                <span class="unseen">
                  {' '}
                  {name}
                  {pin ? `: ${pin.text}` : ''}, open the log
                </span>
              </button>
            ) : (
              <span>
                {from}
                <span class="quarter-to">{to}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
