// Places that a scenario brings, and painted words that it changes: where they are, in which door, under which name. Pure.
import type { Base, Place, PlaceId } from '../sim/slots.ts';
import { ANCHORS } from './captions.ts';
import { COLOURS, SANS } from './colours.ts';
import { type Point, toScreen, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import type { Lettering } from './lettering.ts';
import type { MapLook, MapPicture } from './map-view.ts';

/** Half the width of a mark, in CSS pixels at scale 1. */
export const MARK = 5;
/** How near to a mark a hand must be, in CSS pixels. */
const REACH = 16;

type WithPlaces = Pick<MapPicture, 'places'>;

const isAnchored = (place: PlaceId): place is Place => Object.hasOwn(ANCHORS, place);

/** Where a place is, in degrees; null for one that nobody knows. */
export function degreesOf({ places }: WithPlaces, place: PlaceId): readonly [number, number] | null {
  if (isAnchored(place)) return ANCHORS[place];
  return places.find(({ id }) => id === place)?.at ?? null;
}

/** The door in whose window a place is shown; null where it is on the main map only. */
export function doorOf({ places }: WithPlaces, place: PlaceId): Base | null {
  if (place === 'ukraine') return 'west';
  if (place === 'amur') return 'east';
  return places.find(({ id }) => id === place)?.door ?? null;
}

/** Names beside the marks, each offered on four sides; those of one door only where `door` is given. */
export function markLetterings(
  ground: Ground,
  { places }: WithPlaces,
  view: View,
  scale: number,
  door: Base | null = null,
): readonly Lettering[] {
  const sides = [
    [10, 0, 'left'],
    [-10, 0, 'right'],
    [0, -14, 'center'],
    [0, 15, 'center'],
  ] as const;
  return places
    .filter(place => door === null || place.door === door)
    .flatMap(({ name, at }) => {
      const dot = toScreen(view, ground.at(...at));
      return sides.map(
        ([dx, dy, align]): Lettering => ({
          ...{ text: name, at: [dot[0] + dx * scale, dot[1] + dy * scale], angle: 0, align, dot, mark: true },
          ...{ font: `600 {size}px ${SANS}`, size: 13.5 * scale, spacing: 0, colour: COLOURS.focus, halo: 3 },
        }),
      );
    });
}

/** The own place whose mark lies under a point of the host, or null. */
export function markAt(ground: Ground, { places }: WithPlaces, view: View, [x, y]: Point): PlaceId | null {
  const near = places.find(place => {
    const [px, py] = toScreen(view, ground.at(...place.at));
    return Math.hypot(px - x, py - y) <= REACH;
  });
  return near?.id ?? null;
}

/** Painted words as the scenario has them. */
export function relabelled(letterings: readonly Lettering[], { labels }: MapLook): readonly Lettering[] {
  return letterings.flatMap(each => {
    const text = labels[each.text] ?? each.text;
    return text === false ? [] : [{ ...each, text }];
  });
}

/** One painted word as the scenario has it; empty where it is left out. */
export const labelOf = ({ labels }: MapLook, text: string): string => (labels[text] ?? text) || '';
