// Where the HTML buttons over the map go. Pure.
import type { PlaceId } from '../sim/slots.ts';
import { ANCHORS } from './captions.ts';
import { inside, type Point } from './eye.ts';
import type { Layout } from './layout.ts';
import type { OwnPlace, PlacePoint } from './map-view.ts';
import type { Spot } from './spots.ts';

/** Every place and every brigade, in CSS pixels of the host. Brigades of a stack share its point. */
export function pointsOf(
  layout: Layout,
  spots: readonly Spot[],
  own: readonly OwnPlace[],
  anchor: (place: PlaceId) => Point,
): readonly PlacePoint[] {
  const places = [...Object.keys(ANCHORS), ...own.map(({ id }) => id)].map((id): PlacePoint => {
    const [x, y] = anchor(id);
    return { id, kind: 'place', x, y, visible: inside(layout.main, [x, y]) };
  });
  const brigades = spots
    .filter(spot => !spot.ghost && !spot.echo)
    .flatMap(({ brigades: own, at: [x, y], visible }) =>
      own.map((id): PlacePoint => ({ id: String(id), kind: 'brigade', x, y, visible })),
    );
  return [...places, ...brigades];
}
