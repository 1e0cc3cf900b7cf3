// The few words that stand on the map itself: names of places and seas, titles of the doors.
import type { Base, Place } from '../sim/slots.ts';
import { listed } from '../words/number.ts';
import type { Piece } from './map-view.ts';

export interface PlaceName {
  readonly place: Place;
  readonly text: string;
  /** Where the name stands, in degrees. */
  readonly at: readonly [number, number];
  /** How far it follows the bend of the parallels, 0-1. */
  readonly bend: number;
}

export const PLACE_NAMES: readonly PlaceName[] = [
  { place: 'ukraine', text: 'UKRAINE', at: [30.7, 49.2], bend: 0 },
  { place: 'centre', text: 'CENTRE', at: [41.6, 53.9], bend: 0.7 },
  { place: 'urals', text: 'URALS', at: [55.2, 59.8], bend: 0.6 },
  { place: 'westSiberia', text: 'WEST SIBERIA', at: [74.5, 60.2], bend: 0.6 },
  { place: 'eastSiberia', text: 'EAST SIBERIA · BAIKAL', at: [104.2, 59.2], bend: 0.6 },
  { place: 'amur', text: 'AMUR', at: [133.4, 53.0], bend: 0.6 },
  { place: 'arctic', text: 'ARCTIC ROUTE', at: [87, 70.2], bend: 0.6 },
  { place: 'centralAsia', text: 'CENTRAL ASIA', at: [65.5, 47.7], bend: 0.6 },
  { place: 'beijing', text: 'CHINA', at: [107.5, 40], bend: 0.6 },
  { place: 'west', text: 'THE WEST', at: [22.4, 55.2], bend: 0.3 },
];

/** Ground only: neighbours, nothing to choose. name, degrees, close views only */
export const NEIGHBOURS: readonly (readonly [string, number, number, boolean])[] = [
  ['MONGOLIA', 103, 46.4, false],
  ['HEILONGJIANG', 127.6, 47.2, true],
  ['JILIN', 126.4, 43.6, true],
  ['INNER MONGOLIA', 117.5, 46.6, true],
  ['KAZAKHSTAN', 67.5, 49.6, true],
  ['BELARUS', 28.2, 53.4, true],
  ['MOLDOVA', 28.6, 47.3, true],
  ['ROMANIA', 25, 45.8, true],
  ['POLAND', 20.5, 51.6, true],
  ['JAPAN', 138.2, 36.7, true],
  ['NORTH KOREA', 126.9, 40.2, true],
];

/** Seas, in italics. name, degrees, close views only */
export const SEAS: readonly (readonly [string, number, number, boolean])[] = [
  ['Kara Sea', 74, 75.2, false],
  ['Barents Sea', 43, 73, false],
  ['Laptev Sea', 121, 76.2, false],
  ['Sea of Okhotsk', 148, 55, false],
  ['Black Sea', 33.6, 43.4, true],
  ['Sea of Azov', 36.6, 46.15, true],
  ['Sea of Japan', 135, 40.5, true],
  ['Baikal', 109.4, 54.4, true],
];

/** Names in a door: fewer, and level; a second place for the same name is taken where the first is covered. */
export const DOOR_NAMES: Readonly<
  Record<Base, readonly (readonly [string, number, number, 'own' | 'neighbour'])[]>
> = {
  west: [
    ['UKRAINE', 31.9, 49.25, 'own'],
    ['UKRAINE', 31.2, 48.6, 'own'],
  ],
  east: [
    ['AMUR · PRIMORYE', 134.2, 51.35, 'own'],
    ['AMUR · PRIMORYE', 136.2, 49.7, 'own'],
    ['CHINA', 127.2, 46.6, 'neighbour'],
  ],
};

/** The town where a place's name, marks and ribbons are anchored, in degrees. */
export const ANCHORS: Readonly<Record<Place, readonly [number, number]>> = {
  ukraine: [36.8, 48.0],
  centre: [37.62, 55.75],
  urals: [60.6, 56.84],
  westSiberia: [82.93, 55.03],
  eastSiberia: [104.28, 52.29],
  amur: [132.2, 50.6],
  arctic: [80, 70.5],
  centralAsia: [69.2, 47.4],
  beijing: [116.4, 39.9],
  west: [21, 52.2],
};

const counted = (number: number) => (number === 1 ? '1 brigade' : `${number} brigades`);

export const standing = (pieces: readonly Piece[], base: Base): readonly Piece[] =>
  pieces.filter(({ at }) => 'base' in at && at.base === base);

export const riding = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ at }) => 'to' in at);

/** "3 brigades, 1 coming": the count on a door's title row. */
export function doorCount(pieces: readonly Piece[], base: Base): string {
  const coming = riding(pieces).filter(({ at }) => 'to' in at && at.to === base).length;
  const here = counted(standing(pieces, base).length);
  return coming > 0 ? `${here}, ${coming} coming` : here;
}

/** "West 6": the short form where there is no room for doors. */
export const shortCount = (pieces: readonly Piece[], base: Base): string =>
  `${base === 'west' ? 'West' : 'East'} ${standing(pieces, base).length}`;

export const DOOR_TITLES: Readonly<Record<Base, string>> = { west: 'West door', east: 'East door' };

/** Words beside brigades that ride together or are ordered together: whole, and short where there is little room. */
export function rideCaptions(pieces: readonly Piece[]): readonly string[] {
  const [first] = pieces;
  const way = first && ('to' in first.at ? first.at : first.pencilled);
  if (!first || !way) return [];
  const many = pieces.length > 1;
  const inOrder = [...pieces].sort((a, b) => a.brigade - b.brigade);
  const who = many ? `Brigades ${listed(inOrder.map(numeral))}` : first.name;
  const arrive = many ? 'arrive' : 'arrives';
  return [
    `${who}${'to' in first.at ? '' : ' pencilled,'} ${arrive} ${way.arrives}`,
    `${arrive} ${way.arrivesShort}`,
  ];
}

/** The number on a piece: that of its name, else its place in the list. */
export const numeral = (piece: Piece): string => /\d+/.exec(piece.name)?.[0] ?? String(piece.brigade + 1);

export const NO_PRESSURE = 'No pressure reported on the Amur';
export const FIRM_KEY = 'Reported pressure: sharp = firm';
export const DOUBTFUL_KEY = 'soft = doubtful';
/** Before the dated key where no swatch explains it. */
export const HATCHED = 'Hatched:';
