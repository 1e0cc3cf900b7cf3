// Places of the scenario's own: each on the map and with a name of its own, and every place that a card names exists.
import { PLACES } from '../../sim/slots.ts';
import type { Findings } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { onMap } from '../on-map.ts';
import type { Deck } from '../schema/deck.ts';
import type { Scenario } from '../schema/scenario.ts';
import { at, idOf, type Path, placeOf, type Tree } from '../tree.ts';

/** Notes places that do not exist, lie outside the map or bear the name of another. `whole` also has the cards that are not in `deck`. */
export function checkPlaces(deck: Deck, whole: Tree, findings: Findings): void {
  const own = at(whole, ['places']);
  const ids = own?.kind === 'array' ? own.items.flatMap(place => idOf(place) ?? []) : [];
  const known: readonly string[] = [...PLACES, ...ids];
  for (const { place, path } of placesNamed(deck)) {
    if (known.includes(place)) continue;
    const what = 'a place of the map or of this scenario';
    findings.error('unknown-name', path, what, `"${place}"`, { meant: nearest(place, known) });
  }
  deck.places?.forEach(({ id, at: [east, north] }, i) => {
    if (PLACES.some(place => place === id)) {
      const expected = 'a name of its own; the map has a place of that name';
      findings.error('duplicate-id', ['places', i, 'id'], expected, `"${id}"`);
    }
    if (onMap(east, north)) return;
    const turned = onMap(north, east) ? 'write the longitude first, then the latitude' : undefined;
    const expected = 'longitude and latitude between Ukraine, Kola, Sakhalin and Beijing';
    findings.error('off-map', ['places', i, 'at'], expected, `${east}, ${north}`, { mend: turned });
  });
}

/** Places of the scenario's own file that no card names. */
export function lintPlaces(scenario: Scenario, tree: Tree, own: string, findings: Findings): void {
  const named = new Set(placesNamed(scenario).map(({ place }) => place));
  scenario.places?.forEach(({ id }, i) => {
    const path = ['places', i];
    if (named.has(id) || placeOf(tree, path).file !== own) return;
    findings.note('never-used', path, 'a card that names it', `The place "${id}"`);
  });
}

function placesNamed({ events, signals, actors }: Deck): { readonly place: string; readonly path: Path }[] {
  return Object.entries({ events, signals, actors }).flatMap(([key, cards]) =>
    (cards ?? []).map(({ place }, i) => ({ place, path: [key, i, 'place'] })),
  );
}
