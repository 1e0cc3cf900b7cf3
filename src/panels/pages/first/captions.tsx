// Three captions that carry the rule of the game; over the map on a wide screen, a list under it on a phone.
import type { GalleryEntry } from './entries.ts';
import './captions.css';

/** One block a brigade; the number beside it is the text alternative. */
function Blocks({ count }: { count: number }) {
  return (
    <svg class="caption-blocks" viewBox={`0 0 ${count * 13 - 3} 8`} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <rect key={i} x={i * 13} width="10" height="8" fill="currentColor" />
      ))}
    </svg>
  );
}

/** "two turns": small numbers as words, in a sentence. */
const turnsInWords = (turns: number) =>
  turns === 1 ? 'one turn' : `${['two', 'three', 'four', 'five', 'six'][turns - 2] ?? turns} turns`;

export function Captions({ scenario }: { scenario: GalleryEntry }) {
  const { brigades = { west: 7, east: 3 }, railTurns = 2, map, westName } = scenario;
  const today = map?.control !== false;
  return (
    <ul class="captions">
      <li class="caption caption-west">
        <b>Door one: {today ? 'the war in Ukraine' : (westName ?? 'the west')}</b>
        <span>
          <Blocks count={brigades.west} />
          {brigades.west} brigades
        </span>
        <small>
          {today
            ? 'Hatched: temporarily under Russian control, approximate, as of early 2026. Border recognised by the UN.'
            : 'Borders are today’s, as the UN recognises them.'}
        </small>
      </li>
      <li class="caption caption-rail">
        One railway. A brigade on it guards neither door for {turnsInWords(railTurns)}.
      </li>
      <li class="caption caption-east">
        <b>Door two: the long border</b>
        <span>
          <Blocks count={brigades.east} />
          {brigades.east} brigades, 4,209 km
        </span>
      </li>
    </ul>
  );
}
