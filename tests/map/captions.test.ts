// Words beside pieces, and the pieces themselves on the rails: whatever is ordered and rides, nothing lies over anything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaptionPlace, placeCaptions, roundPieces } from '../../src/map/caption-places.ts';
import type { Rect } from '../../src/map/eye.ts';
import { inTwo } from '../../src/map/key-words.ts';
import { layOut } from '../../src/map/layout.ts';
import { type Box, boxOf, overlap } from '../../src/map/lettering.ts';
import type { MapPicture, Piece } from '../../src/map/map-view.ts';
import type { Pen } from '../../src/map/painter.ts';
import { layRail } from '../../src/map/rail.ts';
import { ridersOf } from '../../src/map/riders.ts';
import { spotBox, spotsOf } from '../../src/map/spots.ts';
import { doorTags } from '../../src/map/tags.ts';
import { ground, picture } from './asset.ts';

const rail = layRail(ground.lines.transSiberian);
/** Laptop, projector, the telephone's map and the strip over its desk. */
const SIZES = [
  [750, 656],
  [1075, 930],
  [360, 570],
  [360, 137],
] as const;

const arrives = { arrives: 'September–October 2028', arrivesShort: 'Sep–Oct' };

/** Brigades of which each stands, is ordered away or rides, as the numbers say. */
const brigades: fc.Arbitrary<readonly Piece[]> = fc
  .array(fc.constantFrom('west', 'east', 'west pencilled', 'east pencilled', 1 / 3, 0.5, 2 / 3), {
    minLength: 6,
    maxLength: 6,
  })
  .map(list =>
    list.map((is, brigade): Piece => {
      const to = brigade % 2 === 0 ? 'east' : 'west';
      const base = typeof is === 'string' && is.startsWith('east') ? 'east' : 'west';
      const ordered = typeof is === 'string' && is.endsWith('pencilled');
      return {
        brigade,
        name: `Brigade ${brigade + 1}`,
        at: typeof is === 'number' ? { to, done: is, ...arrives } : { base },
        pencilled: ordered ? { to: base === 'west' ? 'east' : 'west', ...arrives } : null,
        movable: typeof is !== 'number',
      };
    }),
  );

function seen(w: number, h: number, pieces: readonly Piece[], covered: readonly Rect[] = []) {
  const layout = layOut(ground, w, h);
  const shown: MapPicture = { ...picture, pieces, covered };
  const view = layout.overview;
  const spots = spotsOf({ ground, rail, layout, view, picture: shown, held: null, silent: false }).filter(
    ({ visible }) => visible,
  );
  const around = roundPieces(ground, rail, layout, view, shown);
  const { main: rect, scale } = layout;
  const widthOf = (text: string) => text.length * 7 * scale;
  return { layout, spots, places: placeCaptions(spots, { ...around, rect, scale, widthOf }) };
}

const boxes = ({ box, leader }: CaptionPlace): readonly Box[] => (leader ? [box, leader] : [box]);
const apart = (a: readonly Box[], b: readonly Box[]) => a.every(one => b.every(two => !overlap(one, two)));

describe('on the rails', () => {
  test.each(SIZES)('at %i by %i no piece lies over another', (w, h) => {
    fc.assert(
      fc.property(brigades, pieces => {
        const { spots, layout } = seen(w, h, pieces);
        const blocks = spots.filter(({ wordsOnly }) => !wordsOnly).map(spot => spotBox(spot, layout.scale));
        return blocks.every((box, i) => blocks.slice(i + 1).every(other => !overlap(box, other)));
      }),
      { numRuns: 40 },
    );
  });

  test('those that ride together queue and share one caption', () => {
    const together = [0, 2].map(
      (brigade): Piece => ({
        brigade,
        name: `Brigade ${brigade + 1}`,
        at: { to: 'east', done: 0.5, ...arrives },
        pencilled: null,
        movable: false,
      }),
    );
    const [first, second] = ridersOf(together, 0.1);
    expect(first!.share - second!.share).toBeGreaterThan(0.08);
    expect([first, second].map(rider => rider!.mates.length)).toEqual([2, 0]);
    const { spots } = seen(750, 656, together);
    expect(spots.map(({ captions }) => captions)).toEqual([
      ['Brigades 1 and 3 arrive September–October 2028', 'arrive Sep–Oct'],
      [],
    ]);
  });
});

describe('words beside pieces', () => {
  test.each(SIZES)('at %i by %i lie over nothing and stay on the map, or are left out', (w, h) => {
    const covered = [{ x: 0, y: 0, w, h: 32 }];
    fc.assert(
      fc.property(brigades, pieces => {
        const { spots, places, layout } = seen(w, h, pieces, covered);
        const { x, y, w: wide, h: high } = layout.main;
        const said = [...places];
        return said.every(([key, place], i) => {
          const [left, top, right, bottom] = place.box;
          const others = spots
            .filter(spot => spot.key !== key)
            .map(spot => spotBox(spot, layout.scale))
            .concat(covered.map(boxOf));
          return (
            left >= x &&
            top >= y &&
            right <= x + wide &&
            bottom <= y + high &&
            apart(boxes(place), others) &&
            said.slice(i + 1).every(([, other]) => apart(boxes(place), boxes(other)))
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  test('are whole where there is room for all, and all short where there is not', () => {
    const text = (w: number, h: number) =>
      [...seen(w, h, picture.pieces).places.values()].map(place => place.text).sort();
    expect(text(750, 656)).toEqual([
      'Brigade 4 arrives Q3 2026',
      'Brigade 6 arrives Q2 2026',
      'Brigade 9 pencilled, arrives Q4 2026',
    ]);
    const long = picture.pieces.map(
      (piece): Piece => ('to' in piece.at ? { ...piece, at: { ...piece.at, ...arrives } } : piece),
    );
    expect([...seen(360, 570, long).places.values()].map(place => place.text).sort()).toEqual([
      'arrives Q4',
      'arrives Sep–Oct',
      'arrives Sep–Oct',
    ]);
  });

  test('in a strip no brigade stands on the dated key', () => {
    const strip = layOut(ground, 360, 137, 72);
    expect(strip.keyLines).toBe(2);
    const riders = [1 / 3, 0.5, 2 / 3].map(
      (done, brigade): Piece => ({
        brigade,
        name: `Brigade ${brigade + 1}`,
        at: { to: 'west', done, ...arrives },
        pencilled: null,
        movable: false,
      }),
    );
    const shown = { ...picture, pieces: riders };
    const view = strip.overview;
    for (const spot of spotsOf({
      ground,
      rail,
      layout: strip,
      view,
      picture: shown,
      held: null,
      silent: false,
    }))
      expect(spotBox(spot, strip.scale)[3]).toBeLessThanOrEqual(strip.main.h);
  });

  test('a strip says how many stand where, and who rides when', () => {
    expect([...seen(360, 137, picture.pieces).places.values()].map(place => place.text).sort()).toEqual([
      'East 1',
      'West 7',
      'arrives Q2',
      'arrives Q3',
    ]);
  });
});

test('a report tag in a door moves down from a piece, and is left out where there is no room', () => {
  const pen = { measureText: (text: string) => ({ width: text.length * 7 }) } as Pen;
  const pane = { x: 10, y: 100, w: 330, h: 100 };
  const tags = [1, 2].map(n => ({ place: 'amur', plan: null, text: `B${n} Border move` }) as const);
  const place = (taken: readonly Box[]) => doorTags(pen, { ...picture, tags }, 'east', pane, 1, taken);
  const piece: Box = [20, 130, 45, 149];
  const [first] = place([]);
  expect(overlap(first!.box, piece)).toBe(true);
  const moved = place([piece]);
  expect(moved).toHaveLength(2);
  for (const { box } of moved) expect(overlap(box, piece)).toBe(false);
  expect(place([[10, 100, 340, 195]])).toEqual([]);
});

test('words of a carried brigade break once, at the last space that fits', () => {
  const fits = (part: string) => part.length <= 24;
  expect(inTwo('arrives Q3 2026', fits)).toEqual(['arrives Q3 2026', '']);
  expect(inTwo('arrives Q3 2026, guards neither door until then', fits)).toEqual([
    'arrives Q3 2026, guards',
    'neither door until then',
  ]);
});
