// Where the words beside pieces stand: near their piece, over nothing that matters, or not at all. Pure.
// All stand whole where all find room; else all are short. They are placed in the order of their importance, and a short
// one that still finds no room is left out: the desk and the buttons over the map name every brigade.
import { type Point, type Rect, toScreen, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';
import {
  type Box,
  boxOf,
  dotBoxes,
  type Lettering,
  mapLetterings,
  overlap,
  roughBoxes,
} from './lettering.ts';
import type { MapPicture } from './map-view.ts';
import { onRail, type Rail } from './rail.ts';
import { type Spot, spotBox } from './spots.ts';
import { PIECE } from './stand.ts';

export interface CaptionPlace {
  readonly text: string;
  readonly box: Box;
  /** The line from the piece to its words; null where they stand by themselves. */
  readonly leader: Box | null;
}

export interface Around {
  /** Where words may stand. */
  readonly rect: Rect;
  readonly scale: number;
  /** Boxes that words never cover. */
  readonly hard: readonly Box[];
  /** Boxes that words rather do not cover: names, the railway. */
  readonly soft: readonly Box[];
  readonly widthOf: (text: string) => number;
}

/** Height of words, and the tops of the rows above and below a piece, the nearest first. At scale 1. */
const HEIGHT = 17;
const ABOVE = [-33, -50, -67, -84] as const;
const BELOW = [16, 33, 50, 67] as const;
/** Where words stand that have no piece. */
const ALONE = [-34, -20, 8] as const;
/** Ways of standing on a leader line, the most usual first. */
const WAYS = 5;
/** What a row farther away and a way less usual count, against one box covered. */
const FARTHER = 1.1;
const ASKEW = 0.1;

/** The railway as small boxes. */
const railBoxes = (rail: Rail, view: View): readonly Box[] =>
  Array.from({ length: 80 }, (_, i): Box => {
    const [x, y] = toScreen(view, onRail(rail, i / 79));
    return [x - 4, y - 4, x + 4, y + 4];
  });

/** What the words beside pieces keep off in a view, besides pieces and each other. */
export function roundPieces(
  ground: Ground,
  rail: Rail,
  layout: Layout,
  view: View,
  picture: Pick<MapPicture, 'places' | 'look' | 'covered'>,
): Pick<Around, 'hard' | 'soft'> {
  const names = mapLetterings(ground, layout, view, picture);
  const dots = (of: readonly Lettering[]) => of.flatMap(each => dotBoxes(each, layout.scale));
  return {
    hard: [...dots(names.filter(({ mark }) => mark)), ...picture.covered.map(boxOf)],
    soft: [...roughBoxes(names), ...dots(names), ...railBoxes(rail, view)],
  };
}

const widened = ([left, top, right, bottom]: Box): Box => [left - 4, top - 1, right + 4, bottom + 1];

/** Who rides east stands above the line and has its words above first, who rides west below. */
function rows({ wordsOnly, tone }: Spot): readonly number[] {
  if (wordsOnly) return ALONE;
  const [near, far] = tone === 'east' ? [ABOVE, BELOW] : [BELOW, ABOVE];
  return near.flatMap((row, i) => [row, far[i]!]);
}

function leaderTo([x, y]: Point, [, top, , bottom]: Box, scale: number): Box {
  const edge = (PIECE.h / 2) * scale;
  return top > y ? [x - 1, y + edge, x + 1, top] : [x - 1, bottom, x + 1, y - edge];
}

function candidates(spot: Spot, text: string, { scale, widthOf }: Around): readonly CaptionPlace[] {
  const [x, y] = spot.at;
  const w = widthOf(text);
  // To the right of the line, to its left, in the middle of it, or somewhat to either side.
  const starts = [x - 12 * scale, x + 12 * scale - w, x - w / 2, x - w * 0.3, x - w * 0.7];
  return rows(spot).flatMap(row =>
    starts.map((left): CaptionPlace => {
      const top = y + row * scale;
      const box: Box = [left, top, left + w, top + HEIGHT * scale];
      return { text, box, leader: spot.wordsOnly ? null : leaderTo(spot.at, box, scale) };
    }),
  );
}

/** The best free place for a spot's words; null when there is none. */
function captionPlace(spot: Spot, text: string, around: Around): CaptionPlace | null {
  const { rect, hard, soft } = around;
  let best: CaptionPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, place] of candidates(spot, text, around).entries()) {
    const away = FARTHER * Math.floor(i / WAYS) + ASKEW * (i % WAYS);
    if (away >= least) continue;
    const [left, top, right, bottom] = place.box;
    const out =
      left < rect.x + 4 || right > rect.x + rect.w - 4 || top < rect.y + 2 || bottom > rect.y + rect.h - 2;
    const own = place.leader ? [place.box, place.leader] : [place.box];
    if (out || hard.some(other => own.some(box => overlap(box, other)))) continue;
    const cost = away + soft.filter(other => overlap(place.box, other)).length;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** Counts first, then this turn's orders, then who rides. */
const order = ({ wordsOnly, ghost }: Spot): number => (wordsOnly ? 0 : ghost ? 1 : 2);

/** Words of all spots, by the spot's key. */
export function placeCaptions(spots: readonly Spot[], around: Around): ReadonlyMap<string, CaptionPlace> {
  const speaking = spots.filter(({ captions }) => captions.length > 0).sort((a, b) => order(a) - order(b));
  const levels = Math.max(1, ...speaking.map(({ captions }) => captions.length));
  let placed = new Map<string, CaptionPlace>();
  for (let level = 0; level < levels; level++) {
    placed = placeAll(speaking, spots, level, around);
    if (placed.size === speaking.length) break;
  }
  return placed;
}

function placeAll(
  speaking: readonly Spot[],
  spots: readonly Spot[],
  level: number,
  around: Around,
): Map<string, CaptionPlace> {
  const placed = new Map<string, CaptionPlace>();
  const said: Box[] = [];
  for (const spot of speaking) {
    const text = spot.captions[level] ?? spot.captions[spot.captions.length - 1]!;
    const pieces = spots.filter(other => other !== spot).map(other => spotBox(other, around.scale));
    const hard = [...around.hard, ...pieces, ...said];
    const place = captionPlace(spot, text, { ...around, hard });
    if (!place) continue;
    placed.set(spot.key, place);
    said.push(widened(place.box));
    if (place.leader) said.push(widened(place.leader));
  }
  return placed;
}
