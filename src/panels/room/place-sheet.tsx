// The sheet of a place: what is there on paper, and under it, on the desk's ground, what can be ordered there.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Line, Place, PlaceId } from '../../sim/slots.ts';
import { dialName, dialText, highIsWorse, isPlace, ownPlaceText, placeName } from '../../words/names.ts';
import { whole } from '../../words/number.ts';
import { sayReport } from '../../words/report.ts';
import { glyphOf, Icon } from '../common/icons.tsx';
import { place } from '../ui.ts';
import { BrigadeOrder } from './by-rail.tsx';
import { ChipLine } from './chips.tsx';
import { seriesOf, toneOf } from './dial-list.ts';
import { placeOfBrigade } from './map-host.tsx';
import { allReports } from './readings.tsx';
import { Refusals } from './refusals.tsx';
import { useSeat } from './seat.ts';
import { StanceSwitch, TempoSwitch } from './switches.tsx';
import './place-sheet.css';

interface PlaceFacts {
  /** One sentence: what this place is to the player. */
  readonly text: string;
  readonly dials: readonly string[];
  readonly lines: readonly Line[];
}

const FACTS: Record<Place, PlaceFacts> = {
  ukraine: {
    text: 'The western door. What the front needs is met by chips, trade and brigades.',
    dials: ['front', 'manpower', 'equipment', 'lives'],
    lines: ['west'],
  },
  centre: {
    text: 'Moscow and the ministries: what is kept secret, who holds together, what the budget allows.',
    dials: ['treasury', 'cohesion', 'support', 'secrets'],
    lines: ['guard', 'home'],
  },
  urals: {
    text: 'Plants and arsenals. Second suppliers grow here, so that a squeeze of trade hurts less.',
    dials: ['resilience', 'equipment'],
    lines: ['industry'],
  },
  westSiberia: {
    text: 'The middle of the one railway, and the institutes. A brigade passing here guards neither door.',
    dials: ['science', 'resilience'],
    lines: ['industry', 'guard'],
  },
  eastSiberia: {
    text: 'Baikal, where the railway is thinnest. Here it shows whether decisions are still taken in Moscow.',
    dials: ['sovereignty', 'works'],
    lines: ['east', 'home'],
  },
  amur: {
    text: 'The eastern door, behind a long river border fixed by treaty. Brigades here are seen from across it.',
    dials: ['east', 'works', 'sovereignty', 'claims'],
    lines: ['east'],
  },
  arctic: {
    text: 'The northern sea route: another way out for trade, slow to build and short of ice-class ships.',
    dials: ['arctic'],
    lines: ['industry'],
  },
  centralAsia: {
    text: 'Neighbours who trade with both sides and watch who is stronger.',
    dials: ['centralAsia'],
    lines: ['diplomacy'],
  },
  beijing: {
    text: 'The partner. It acts on what it believes of you: public stance, trade, and what its networks bring.',
    dials: ['trust', 'leverage', 'lifeline', 'exposure'],
    lines: ['diplomacy'],
  },
  west: {
    text: 'Sanctions, and support for Ukraine. Diplomacy that is not aimed at Beijing works here.',
    dials: ['pressure'],
    lines: ['diplomacy'],
  },
};

/** A scenario's own place is what its words say; at a door it shares what is ordered there. */
function factsOf({ places }: Pick<Scenario, 'places'>, at: PlaceId): PlaceFacts {
  if (isPlace(at)) return FACTS[at];
  const door = places?.find(({ id }) => id === at)?.door;
  const { dials, lines } = door ? FACTS[door === 'west' ? 'ukraine' : 'amur'] : { dials: [], lines: [] };
  return { text: '', dials, lines };
}

const isEastern = ({ places }: Pick<Scenario, 'places'>, at: PlaceId) =>
  isPlace(at) ? EASTERN.includes(at) : places?.some(({ id, at: [east] }) => id === at && east > 95);

/** Their sheet lies on the left, so that the place itself stays in view. */
const EASTERN: readonly Place[] = ['eastSiberia', 'amur', 'beijing'];

/** Closes the sheet and gives the focus back to the place's button. */
export function closePlace(): void {
  const was = place.value;
  place.value = null;
  if (was) document.getElementById(`place-${was}`)?.focus();
}

export function PlaceSheet({ at }: { at: PlaceId }) {
  const { game } = useSeat();
  const facts = factsOf(game.scenario, at);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [at]);
  return (
    <article
      class={isEastern(game.scenario, at) ? 'place-sheet is-left on-paper' : 'place-sheet on-paper'}
      aria-labelledby="place-title"
    >
      <header>
        <h2 id="place-title" ref={title} tabIndex={-1} lang={game.scenario.language}>
          {placeName(game.scenario, at)}
        </h2>
        <button type="button" class="icon-button" onClick={closePlace}>
          <Icon name="close" size={14} />
          <span class="unseen">Close</span>
        </button>
      </header>
      <div class="place-facts">
        <PlaceText at={at} usual={facts.text} />
        <Dials dials={facts.dials} />
        <LatestReports at={at} />
      </div>
      <PlaceOrders at={at} />
    </article>
  );
}

/** The scenario's own words are in its language. */
function PlaceText({ at, usual }: { at: PlaceId; usual: string }) {
  const { game } = useSeat();
  const own = ownPlaceText(game.scenario, at);
  return <p lang={own === undefined ? undefined : game.scenario.language}>{own ?? usual}</p>;
}

function Dials({ dials }: { dials: readonly string[] }) {
  const { game } = useSeat();
  return (
    <ul class="place-dials">
      {dials.map(dial => {
        const series = seriesOf(game.moments.value, dial);
        return (
          <li key={dial} class={toneOf(dial)} title={dialText(game.scenario, dial)}>
            <Icon name={glyphOf(dial)} />
            <span>
              {dialName(game.scenario, dial)}
              {highIsWorse(dial) ? <small> (high is worse)</small> : null}
            </span>
            <b>{whole(series[series.length - 1] ?? 0)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** The three latest signs from this place; calm ones say nothing of it. */
function LatestReports({ at }: { at: PlaceId }) {
  const { game } = useSeat();
  const reports = allReports(game)
    .filter(report => report.place === at && report.plan !== null)
    .slice(-3)
    .reverse();
  if (reports.length === 0) return <p class="place-quiet">No report speaks of this place so far.</p>;
  return (
    <ul class="place-reports">
      {reports.map((report, i) => {
        const words = sayReport(game.scenario, report);
        return (
          <li key={i}>
            <b>{words.grade}</b> {words.text} <small>{words.date}</small>
          </li>
        );
      })}
    </ul>
  );
}

function PlaceOrders({ at }: { at: PlaceId }) {
  const { game } = useSeat();
  const { lines } = factsOf(game.scenario, at);
  const here = game.now.value.view.brigades.filter(brigade => placeOfBrigade(brigade) === at);
  return (
    <section class="place-orders" aria-labelledby="place-orders-title">
      <h3 id="place-orders-title">Orders that act here</h3>
      {lines.length === 0 ? <p class="place-quiet">Nothing is ordered here.</p> : null}
      {lines.map(line => (
        <ChipLine key={line} line={line} />
      ))}
      {at === 'ukraine' ? <TempoSwitch where="place" /> : null}
      {at === 'beijing' ? <StanceSwitch where="place" /> : null}
      {here.map(brigade => (
        <BrigadeOrder key={brigade.index} brigade={brigade} />
      ))}
      <Refusals about="chips" />
      <Refusals about="rail" />
    </section>
  );
}
