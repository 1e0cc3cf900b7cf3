// Report tags: a grade and a few words in violet, where the report points.
import type { Base, PlaceId } from '../sim/slots.ts';
import { COLOURS, SANS } from './colours.ts';
import { inside, type Point, type Rect } from './eye.ts';
import { type Box, overlap } from './lettering.ts';
import type { MapPicture } from './map-view.ts';
import { doorOf } from './marks.ts';
import type { Pen } from './painter.ts';

export interface Tag {
  readonly text: string;
  readonly box: Box;
}

/** Tags of one place are stacked up to this many; the reports are all on the desk. */
const STACK = 3;

const setFont = (pen: Pen, scale: number) => {
  if ('letterSpacing' in pen) pen.letterSpacing = '0px';
  pen.font = `600 ${13 * scale}px ${SANS}`;
};

/** A text cut to a width in the pen's font, with an ellipsis. */
export function shortened(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  let end = text.length - 1;
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A tag's box with a little air, for other words to keep off. */
export const roundTag = ({ box: [left, top, right, bottom] }: Tag): Box => [
  left - 5,
  top - 3,
  right + 5,
  bottom + 3,
];

/**
 * Tags in a door: over China in the eastern one, over the far west of Ukraine in the western one. One that finds a
 * piece there moves down; what finds no room is left out, for the desk has every report.
 */
export function doorTags(
  pen: Pen,
  picture: MapPicture,
  base: Base,
  pane: Rect,
  scale: number,
  taken: readonly Box[],
): readonly Tag[] {
  const own = picture.tags.filter(tag => doorOf(picture, tag.place) === base).slice(0, STACK);
  const height = 20 * scale;
  setFont(pen, scale);
  const placed: Tag[] = [];
  let y = pane.y + pane.h * (base === 'west' ? 0.06 : 0.36);
  for (const [index, tag] of own.entries()) {
    const text = shortened(pen, tag.text, pane.w * 0.5);
    const x = pane.x + (8 + (base === 'east' ? 10 * (index % 2) : 0)) * scale;
    const right = x + pen.measureText(text).width + 16 * scale;
    while (taken.some(other => overlap([x, y, right, y + height], other))) y += 4 * scale;
    if (y + height > pane.y + pane.h) break;
    placed.push({ text, box: [x, y, right, y + height] });
    y += height + 3 * scale;
  }
  return placed;
}

/** Tags on the main map, one a place, where there is room beside it. `anchor` gives a place on the host. */
export function mapTags(
  pen: Pen,
  picture: MapPicture,
  shown: (place: PlaceId) => boolean,
  anchor: (place: PlaceId) => Point | null,
  rect: Rect,
  scale: number,
  taken: readonly Box[],
): readonly Tag[] {
  setFont(pen, scale);
  const placed: Tag[] = [];
  for (const place of new Set(picture.tags.map(tag => tag.place))) {
    if (!shown(place)) continue;
    const own = picture.tags.filter(tag => tag.place === place);
    const more = own.length > 1 ? ` +${own.length - 1}` : '';
    const text = shortened(pen, own[0]!.text, 170 * scale) + more;
    const at = anchor(place);
    if (!at) continue;
    const box = beside(at, pen.measureText(text).width + 16 * scale, 20 * scale, rect, [
      ...taken,
      ...placed.map(tag => tag.box),
    ]);
    if (box) placed.push({ text, box });
  }
  return placed;
}

/** Below, above, right or left of a point, wherever a box is free; null when it is nowhere. */
function beside([x, y]: Point, w: number, h: number, rect: Rect, taken: readonly Box[]): Box | null {
  const places: readonly Point[] = [
    [x - w / 2, y + h * 0.9],
    [x - w / 2, y - h * 1.9],
    [x + 12, y - h / 2],
    [x - w - 12, y - h / 2],
    [x - w / 2, y + h * 2],
    [x - w / 2, y - h * 3],
  ];
  for (const [left, top] of places) {
    const box: Box = [left, top, left + w, top + h];
    const fits = inside(rect, [left, top]) && inside(rect, [left + w, top + h]);
    if (fits && !taken.some(other => overlap(box, other))) return box;
  }
  return null;
}

export function paintTag(pen: Pen, { text, box: [left, top, right, bottom] }: Tag, scale: number): void {
  pen.fillStyle = COLOURS.violetGround;
  pen.globalAlpha = 0.94;
  pen.fillRect(left, top, right - left, bottom - top);
  pen.globalAlpha = 1;
  pen.fillStyle = '#e4dcff';
  setFont(pen, scale);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(text, left + 8 * scale, (top + bottom) / 2 + 0.5);
}
