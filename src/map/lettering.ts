// Sets words on the map: which fit, where they stand, how they are drawn. Words stay upright while the ground turns.
import { directionOf } from './albers.ts';
import { NEIGHBOURS, PLACE_NAMES, SEAS } from './captions.ts';
import { COLOURS, SANS, SERIF } from './colours.ts';
import { type Point, type Rect, toScreen, type View } from './eye.ts';
import type { Ground, Side, Town } from './ground.ts';
import type { Layout } from './layout.ts';
import type { MapPicture } from './map-view.ts';
import { MARK, markLetterings, relabelled } from './marks.ts';
import type { Pen } from './painter.ts';

export interface Lettering {
  readonly text: string;
  readonly at: Point;
  /** Radians. */
  readonly angle: number;
  readonly font: string;
  readonly size: number;
  /** Letter spacing in CSS pixels. */
  readonly spacing: number;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  /** A dot is drawn here (towns). */
  readonly dot: Point | null;
  /** The dot is the mark of a scenario's own place. */
  readonly mark?: boolean;
  /** Width of the dark line round the letters, 0 = none. */
  readonly halo: number;
}

/** left, top, right, bottom in host pixels */
export type Box = readonly [number, number, number, number];

export const boxOf = ({ x, y, w, h }: Rect): Box => [x, y, x + w, y + h];

export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Half the width of a town's dot, in CSS pixels at scale 1. */
const DOT = 2.6;

/** The upright boxes that cover a lettering whose text is `width` wide; several where it is turned. */
export function boxesOf({ at, angle, size, align }: Lettering, width: number): readonly Box[] {
  const left = align === 'left' ? 0 : align === 'right' ? -width : -width / 2;
  const parts = angle === 0 ? 1 : Math.max(1, Math.round(width / (size * 1.6)));
  const half = width / parts / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reachX = half * Math.abs(cos) + size * 0.55 * Math.abs(sin);
  const reachY = half * Math.abs(sin) + size * 0.55 * Math.abs(cos);
  return Array.from({ length: parts }, (_, index): Box => {
    const along = left + half * (2 * index + 1);
    const [x, y] = [at[0] + along * cos, at[1] + along * sin];
    return [x - reachX, y - reachY, x + reachX, y + reachY];
  });
}

/** The box of a lettering's dot: nothing else stands there. */
export function dotBoxes({ dot, mark }: Lettering, scale: number): readonly Box[] {
  if (!dot) return [];
  const half = (mark ? MARK : DOT) * scale;
  return [[dot[0] - half, dot[1] - half, dot[0] + half, dot[1] + half]];
}

/**
 * Keeps the letterings, in the order given, that fit on the host and touch neither `taken` nor one kept before.
 * `widthOf` measures a lettering; `scale` is that of the dots.
 */
export function cull(
  letterings: readonly Lettering[],
  widthOf: (lettering: Lettering) => number,
  frame: Box,
  taken: readonly Box[],
  scale: number,
): { readonly kept: readonly Lettering[]; readonly boxes: readonly Box[] } {
  const kept: Lettering[] = [];
  const boxes: Box[] = [];
  for (const lettering of letterings) {
    // A town is offered on both of its sides; once is enough.
    if (kept.some(other => other.text === lettering.text)) continue;
    const own = [...boxesOf(lettering, widthOf(lettering)), ...dotBoxes(lettering, scale)];
    const out = own.some(
      box => box[0] < frame[0] || box[2] > frame[2] || box[1] < frame[1] || box[3] > frame[3],
    );
    const blocked = own.some(box => [...taken, ...boxes].some(other => overlap(box, other)));
    if (out || blocked) continue;
    kept.push(lettering);
    boxes.push(...own);
  }
  return { kept, boxes };
}

/** The way a parallel runs through a point, on screen, in radians. */
function bendAt(ground: Ground, view: View, longitude: number): number {
  return -directionOf(ground.cone, longitude) + view.rot;
}

const OFFSETS: Readonly<Record<Side, readonly [number, number, Lettering['align']]>> = {
  l: [-8, 0, 'right'],
  r: [8, 0, 'left'],
  t: [0, -13, 'center'],
  b: [0, 14, 'center'],
};

export function townLettering(
  town: Town,
  view: View,
  size: number,
  scale: number,
  side: Side = town.side,
): Lettering {
  const dot = toScreen(view, town.at);
  const [dx, dy, align] = OFFSETS[side];
  return {
    text: town.name,
    at: [dot[0] + dx * scale, dot[1] + dy * scale],
    angle: 0,
    font: `600 {size}px ${SANS}`,
    size,
    spacing: 0,
    colour: COLOURS.text,
    align,
    dot,
    halo: 3,
  };
}

const OPPOSITE: Readonly<Record<Side, Side>> = { l: 'r', r: 'l', t: 'b', b: 't' };

function placeColour(place: string): string {
  if (place === 'ukraine') return COLOURS.onUkraine;
  if (place === 'amur') return COLOURS.onAmur;
  return place === 'centralAsia' || place === 'beijing' || place === 'west'
    ? COLOURS.neighbour
    : COLOURS.place;
}

function capitals(text: string, at: Point, angle: number, size: number, colour: string): Lettering {
  const spaced = { spacing: size * 0.2, halo: 2.4, align: 'center' as const, dot: null };
  return { text, at, angle, font: `600 {size}px ${SANS}`, size, colour, ...spaced };
}

/** All words of the main map for a view, most important first; `cull` decides which stay. */
export function mapLetterings(
  ground: Ground,
  layout: Layout,
  view: View,
  picture: Pick<MapPicture, 'places' | 'look'>,
): readonly Lettering[] {
  if (layout.strip) return [];
  const { scale } = layout;
  const zoom = view.k / layout.overview.k;
  const at = (longitude: number, latitude: number) => toScreen(view, ground.at(longitude, latitude));
  const level = zoom > 2.5;
  const close = view.k > 0.95 * scale;
  const size = (level ? 14 : layout.w < 500 ? 11.5 : 12) * scale;
  const towns = (rank: number) =>
    ground.towns
      .filter(town => town.rank === rank)
      .flatMap(town =>
        [town.side, OPPOSITE[town.side]].map(side =>
          townLettering(town, view, (rank === 1 ? 14 : 13.5) * scale, scale, side),
        ),
      );
  const names = PLACE_NAMES.map(({ place, text, at: [lon, lat], bend }) =>
    capitals(text, at(lon, lat), level ? 0 : bend * bendAt(ground, view, lon), size, placeColour(place)),
  );
  const neighbours = NEIGHBOURS.filter(([, , , only]) => close || !only).map(([text, lon, lat]) =>
    capitals(text, at(lon, lat), level ? 0 : 0.6 * bendAt(ground, view, lon), size * 0.95, COLOURS.neighbour),
  );
  const seas = SEAS.filter(([, , , only]) => close || !only).map(
    ([text, lon, lat]): Lettering => ({
      ...capitals(
        text,
        at(lon, lat),
        level ? 0 : 0.6 * bendAt(ground, view, lon),
        12.5 * scale,
        COLOURS.seaName,
      ),
      font: `italic 400 {size}px ${SERIF}`,
      halo: 0,
    }),
  );
  const wanted =
    layout.w < 500 && zoom < 1.6
      ? towns(1).filter(({ text }) => /Moscow|Beijing|Vladivostok/.test(text))
      : towns(1);
  const painted = [
    ...(close ? names : wanted),
    ...(close ? wanted : names),
    ...(close ? towns(2) : []),
    ...neighbours,
    ...seas,
    ...(view.k > 1.5 * scale ? towns(3) : []),
  ];
  return [...markLetterings(ground, picture, view, scale), ...relabelled(painted, picture.look)];
}

/** Boxes of letterings by rule of thumb, where no pen is at hand. */
export const roughBoxes = (letterings: readonly Lettering[]): readonly Box[] =>
  letterings.flatMap(each => boxesOf(each, each.text.length * (each.size * 0.52 + each.spacing)));

const fontOf = ({ font, size }: Lettering) => font.replace('{size}', size.toFixed(1));

function prepare(pen: Pen, lettering: Lettering): void {
  pen.font = fontOf(lettering);
  if ('letterSpacing' in pen) pen.letterSpacing = `${lettering.spacing.toFixed(2)}px`;
  pen.textAlign = lettering.align;
  pen.textBaseline = 'middle';
}

/** Width of a lettering in CSS pixels, in the font it will be drawn in. */
export function measure(pen: Pen, lettering: Lettering): number {
  prepare(pen, lettering);
  return pen.measureText(lettering.text).width;
}

/** Draws letterings; the pen's transform is set to CSS pixels of the host. */
export function paintLetterings(pen: Pen, letterings: readonly Lettering[], scale: number): void {
  for (const each of letterings) {
    if (each.dot && each.mark) paintMark(pen, each.dot, scale);
    else if (each.dot) paintDot(pen, each.dot, scale);
    pen.save();
    prepare(pen, each);
    pen.translate(each.at[0], each.at[1]);
    pen.rotate(each.angle);
    if (each.halo > 0) {
      pen.lineJoin = 'round';
      pen.lineWidth = each.halo * scale;
      pen.strokeStyle = 'rgb(11 17 22 / 0.8)';
      pen.strokeText(each.text, 0, 0);
    }
    pen.fillStyle = each.colour;
    pen.fillText(each.text, 0, 0);
    pen.restore();
  }
}

function paintDot(pen: Pen, [x, y]: Point, scale: number): void {
  pen.beginPath();
  pen.arc(x, y, DOT * scale, 0, Math.PI * 2);
  pen.fillStyle = '#fff';
  pen.strokeStyle = COLOURS.casing;
  pen.lineWidth = 2 * scale;
  pen.stroke();
  pen.fill();
}

/** A hollow diamond with a point in it: no town has that shape, so that colour is not needed. */
function paintMark(pen: Pen, [x, y]: Point, scale: number): void {
  const half = MARK * scale;
  pen.beginPath();
  pen.moveTo(x, y - half);
  pen.lineTo(x + half, y);
  pen.lineTo(x, y + half);
  pen.lineTo(x - half, y);
  pen.closePath();
  pen.lineWidth = 4 * scale;
  pen.strokeStyle = COLOURS.casing;
  pen.stroke();
  pen.lineWidth = 1.8 * scale;
  pen.strokeStyle = COLOURS.focus;
  pen.stroke();
  pen.beginPath();
  pen.arc(x, y, 1.4 * scale, 0, Math.PI * 2);
  pen.fillStyle = COLOURS.focus;
  pen.fill();
}
