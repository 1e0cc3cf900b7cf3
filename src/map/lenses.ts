// Paints the two doors under the overview: framed windows with a title, a count and a one-line key.
import type { Base } from '../sim/slots.ts';
import { DOOR_NAMES, DOOR_TITLES, DOUBTFUL_KEY, doorCount, FIRM_KEY, NO_PRESSURE } from './captions.ts';
import { COLOURS, SANS } from './colours.ts';
import { type Rect, toScreen } from './eye.ts';
import type { Ground } from './ground.ts';
import { keyFont, keyWords } from './key-words.ts';
import type { Door, Layout } from './layout.ts';
import { type Box, cull, type Lettering, measure, paintLetterings, townLettering } from './lettering.ts';
import type { MapPicture } from './map-view.ts';
import { labelOf, markLetterings, relabelled } from './marks.ts';
import { paintSwatch, type SwatchKind } from './overlays.ts';
import type { Pen } from './painter.ts';
import type { Dials, Sheet } from './sheets.ts';
import { doorTags, paintTag, roundTag, shortened } from './tags.ts';

export interface DoorPaint {
  readonly ground: Ground;
  readonly layout: Layout;
  readonly dpr: number;
  readonly picture: MapPicture;
  readonly dials: Dials;
  readonly sheets: Readonly<Record<Base, Sheet>>;
  /** Boxes that pieces take up, so that no word lies under one. */
  readonly taken: readonly Box[];
}

/** Top edge of the strip that the doors and the fade above them take up. */
export function doorsTop(layout: Layout): number {
  return layout.doors ? layout.doors.west.frame.y - 34 : layout.h;
}

/** Paints everything from `doorsTop` down; the pen draws in CSS pixels of the host. */
export function paintDoors(pen: Pen, paint: DoorPaint): void {
  const { layout } = paint;
  if (!layout.doors) return;
  const top = doorsTop(layout);
  const fade = pen.createLinearGradient(0, top, 0, top + 44);
  fade.addColorStop(0, 'rgb(17 24 30 / 0)');
  fade.addColorStop(1, COLOURS.table);
  pen.fillStyle = fade;
  pen.fillRect(0, top, layout.w, layout.h - top);
  paintDoor(pen, paint, 'west', layout.doors.west);
  paintDoor(pen, paint, 'east', layout.doors.east);
}

function paintDoor(pen: Pen, paint: DoorPaint, base: Base, door: Door): void {
  const { layout, dpr, picture, dials, sheets } = paint;
  const { frame, pane, view } = door;
  pen.fillStyle = COLOURS.panel;
  pen.fillRect(frame.x, frame.y, frame.w, frame.h);
  sheets[base].draw(pen, { view, area: pane, dpr, scale: layout.scale, east: picture.east }, dials);
  pen.save();
  pen.beginPath();
  pen.rect(pane.x, pane.y, pane.w, pane.h);
  pen.clip();
  const tags = doorTags(pen, picture, base, pane, layout.scale, paint.taken);
  paintLetterings(pen, doorLetterings(pen, paint, base, door, tags.map(roundTag)), layout.scale);
  for (const tag of tags) paintTag(pen, tag, layout.scale);
  pen.restore();
  if ('letterSpacing' in pen) pen.letterSpacing = '0px';
  paintTitle(pen, paint, base, frame);
  paintKey(pen, paint, base, door);
  pen.strokeStyle = base === 'west' ? COLOURS.ochreEdge : COLOURS.tealEdge;
  pen.lineWidth = 1.2;
  pen.strokeRect(frame.x + 0.5, frame.y + 0.5, frame.w - 1, frame.h - 1);
}

function doorLetterings(
  pen: Pen,
  paint: DoorPaint,
  base: Base,
  door: Door,
  taken: readonly Box[],
): readonly Lettering[] {
  const { ground, layout, picture } = paint;
  const { scale } = layout;
  const near = door.view.k > 1.75 * scale;
  const names = DOOR_NAMES[base].map(([text, longitude, latitude, kind]): Lettering => {
    const own = base === 'west' ? COLOURS.onUkraine : COLOURS.onAmur;
    return {
      text,
      at: toScreen(door.view, ground.at(longitude, latitude)),
      angle: 0,
      font: `600 {size}px ${SANS}`,
      size: 12 * scale,
      spacing: 2.4 * scale,
      colour: kind === 'own' ? own : COLOURS.neighbour,
      align: 'center',
      dot: null,
      halo: 2.4,
    };
  });
  const towns = ground.towns
    .filter(town => town.rank <= (near ? 3 : 2))
    .flatMap(town =>
      (town.name === 'Vladivostok' ? (['l', 'r'] as const) : ([town.side] as const)).map(side =>
        townLettering(town, door.view, 13 * scale, scale, side),
      ),
    );
  const { pane } = door;
  const edge: Box = [pane.x + 3, pane.y + 2, pane.x + pane.w - 3, pane.y + pane.h - 2];
  const marks = markLetterings(ground, picture, door.view, scale, base);
  const words = [...marks, ...relabelled([...names, ...towns], picture.look)];
  return cull(words, each => measure(pen, each), edge, [...taken, ...paint.taken], scale).kept;
}

function paintTitle(pen: Pen, { layout, picture }: DoorPaint, base: Base, frame: Rect): void {
  const { scale } = layout;
  const y = frame.y + 15.5 * scale;
  paintGlyph(pen, base, frame.x + 18 * scale, y, scale);
  pen.textBaseline = 'middle';
  pen.font = `400 ${14.5 * scale}px ${SANS}`;
  pen.textAlign = 'right';
  pen.fillStyle = COLOURS.text;
  const count = doorCount(picture.pieces, base);
  pen.fillText(count, frame.x + frame.w - 10 * scale, y);
  const room = frame.w - pen.measureText(count).width - 56 * scale;
  pen.font = `600 ${15 * scale}px ${SANS}`;
  pen.textAlign = 'left';
  pen.fillStyle = base === 'west' ? '#f7dfae' : '#bfe9e1';
  pen.fillText(shortened(pen, labelOf(picture.look, DOOR_TITLES[base]), room), frame.x + 34 * scale, y);
}

/** West: a broken ridge over a dotted line. East: a shield with a bar. Shapes, so that colour is not needed. */
function paintGlyph(pen: Pen, base: Base, x: number, y: number, scale: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  pen.lineWidth = 1.6;
  pen.lineJoin = 'round';
  pen.strokeStyle = base === 'west' ? COLOURS.ochre : COLOURS.teal;
  pen.beginPath();
  if (base === 'west') {
    for (const [px, py] of [
      [-6.5, 1.5],
      [-3, -4.5],
      [0, 0],
      [3, -4.5],
      [6.5, 1.5],
    ] as const)
      pen.lineTo(px, py);
    pen.stroke();
    pen.beginPath();
    pen.setLineDash([1.8, 1.8]);
    pen.moveTo(-6.5, 5.5);
    pen.lineTo(6.5, 5.5);
  } else {
    pen.moveTo(0, -6.5);
    pen.lineTo(5.5, -4.5);
    pen.bezierCurveTo(5.8, 1.5, 4, 5, 0, 6.8);
    pen.bezierCurveTo(-4, 5, -5.8, 1.5, -5.5, -4.5);
    pen.closePath();
    pen.moveTo(-2.6, 0);
    pen.lineTo(2.6, 0);
  }
  pen.stroke();
  pen.restore();
}

/** The key under a door's window: swatches and words, on one line or two. */
function paintKey(pen: Pen, { layout, picture, dpr }: DoorPaint, base: Base, { frame, pane }: Door): void {
  const { scale } = layout;
  const top = pane.y + pane.h;
  const x = frame.x + 10 * scale;
  const indent = 29 * scale;
  const width = frame.x + frame.w - 8 * scale - x - indent;
  keyFont(pen, scale);
  const pressed = picture.pressure.amount > 0;
  const long = base === 'west' ? pen.measureText(picture.legend).width > width : pressed;
  const y = (frame.y + frame.h + top) / 2 - (long && layout.keyLines === 2 ? 7.5 * scale : 0);
  const swatch = (kind: SwatchKind, at: number, line: number) =>
    paintSwatch(pen, kind, at, line - 6.5 * scale, 22 * scale, 13 * scale, dpr);
  if (base === 'west') {
    if (picture.look.control) swatch('control', x, y);
    const at = picture.look.control ? indent : 0;
    keyWords(pen, picture.legend, x + at, y, width + indent - at, layout);
  } else if (!pressed) keyWords(pen, NO_PRESSURE, x, y, width + indent, layout);
  else if (layout.keyLines === 2) {
    swatch('firm', x, y);
    keyWords(pen, FIRM_KEY, x + indent, y, width, layout);
    swatch('soft', x, y + 15 * scale);
    keyWords(pen, DOUBTFUL_KEY, x + indent, y + 15 * scale, width, layout);
  } else {
    swatch('firm', x, y);
    pen.fillText(`${FIRM_KEY},`, x + indent, y);
    const next = x + indent + pen.measureText(`${FIRM_KEY},`).width + 8 * scale;
    swatch('soft', next, y);
    pen.fillText(shortened(pen, DOUBTFUL_KEY, frame.x + frame.w - next - indent), next + indent, y);
  }
}
