// The map's place in the room. The app draws the map into the host; over it lie real buttons for every place and
// brigade, for keyboard and screen reader. The mouse goes through them to the map. Without a map they are the map.
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../session/game.ts';
import { BASES, PLACES, type Place, type PlaceId } from '../../sim/slots.ts';
import type { BrigadeView } from '../../sim/views.ts';
import { quarterShort } from '../../words/dates.ts';
import { baseName, brigadeName, placeName } from '../../words/names.ts';
import { openPlace, place, pointed } from '../ui.ts';
import { orderedTo } from './orders-edit.ts';
import { type Point, useSeat } from './seat.ts';
import './map.css';

/** Where a brigade is looked at: at its base, or half way between while it is on the rails. */
export const placeOfBrigade = ({ base, arrives }: BrigadeView): Place =>
  arrives !== null ? 'westSiberia' : base === 'west' ? 'ukraine' : 'amur';

export function MapHost() {
  const { mapHost } = useSeat();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    mapHost(host.current);
    return () => mapHost(null);
  }, [mapHost]);
  return (
    <section class="map-area" aria-labelledby="map-title">
      <h2 class="unseen" id="map-title">
        Map
      </h2>
      <div ref={host} class="map-host" />
      <Places />
    </section>
  );
}

function Places() {
  const { game, points } = useSeat();
  const { brigades } = game.now.value.view;
  const own = (game.scenario.places ?? []).map(({ id }) => id);
  const drawn = points.value.length > 0;
  const at = (kind: Point['kind'], id: string) =>
    points.value.find(point => point.kind === kind && point.id === id);
  return (
    <ul class={drawn ? 'places' : 'places is-plain'} aria-label="Places and brigades">
      {[...PLACES, ...own].map(id => (
        <li key={id} class={`place-${id}`} style={styleOf(at('place', id))}>
          <button
            type="button"
            id={`place-${id}`}
            aria-pressed={place.value === id}
            onClick={() => openPlace(id)}
            onFocus={() => {
              pointed.value = id;
            }}
            onBlur={() => {
              pointed.value = null;
            }}
          >
            <span lang={game.scenario.language}>{placeName(game.scenario, id)}</span>{' '}
            <small>{standing(game, id)}</small>
          </button>
        </li>
      ))}
      {brigades.map(brigade => (
        <li key={brigade.id} class="place-brigade" style={styleOf(at('brigade', String(brigade.index)))}>
          <button
            type="button"
            id={`brigade-${brigade.index}`}
            onClick={() => openPlace(placeOfBrigade(brigade))}
          >
            <span>
              {brigadeName(brigade.index)}, {whereabouts(game, brigade)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A point outside the map's window keeps its button in the list, out of sight until it has the focus. */
const styleOf = (point: Point | undefined) =>
  point?.visible ? { left: `${point.x}px`, top: `${point.y}px` } : undefined;

/** "7 brigades" where brigades stand. */
function standing(game: Game, id: PlaceId): string | null {
  const here = game.now.value.view.brigades.filter(brigade => placeOfBrigade(brigade) === id).length;
  return here === 0 ? null : `${here} ${here === 1 ? 'brigade' : 'brigades'}`;
}

function whereabouts(game: Game, brigade: BrigadeView): string {
  const side = (index: number) => baseName(BASES[index]!).toLowerCase();
  const base = side(BASES.indexOf(brigade.base));
  if (brigade.arrives !== null) {
    return `on the rails ${base}, arrives ${quarterShort(game.scenario.calendar, brigade.arrives)}`;
  }
  const to = orderedTo(game, brigade.index);
  return to ? `ordered ${side(BASES.indexOf(to))}` : `in the ${base}`;
}
