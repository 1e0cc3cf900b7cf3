// Paints what changes with the dials: control of land behind the line of contact, and reported pressure.
import { COLOURS } from './colours.ts';
import { matrix, type Point, type View } from './eye.ts';
import { behindContact, contactLine } from './front.ts';
import type { Ground } from './ground.ts';
import type { MapLook } from './map-view.ts';
import { lineThrough, type Paths, type Pen } from './painter.ts';
import { layRail, onRail } from './rail.ts';

export interface OverlayLook {
  readonly view: View;
  readonly dpr: number;
  readonly scale: number;
}

const tiles = new Map<string, HTMLCanvasElement>();

/**
 * A seamless tile of 45 degree lines, computed point by point. `lean` 1 rises to the right, -1 to the left. `soft` 0 = crisp edges, 1 = a blur that still
 * shows the lines.
 */
function hatchTile(
  colour: readonly [number, number, number],
  gap: number,
  duty: number,
  soft: number,
  lean: 1 | -1,
): HTMLCanvasElement {
  const key = [colour, gap, duty, soft, lean].join();
  const known = tiles.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = gap;
  tile.height = gap;
  const pen = tile.getContext('2d')!;
  const image = pen.createImageData(gap, gap);
  const edge = 1.2 / gap + soft * 0.62;
  for (let y = 0; y < gap; y++) {
    for (let x = 0; x < gap; x++) {
      const across = Math.abs((((x + lean * y + gap) / gap) % 1) - 0.5) * 2;
      const alpha = Math.min(1, Math.max(0, (duty - across) / edge + 0.5));
      image.data.set([...colour, Math.round(alpha * 255)], (y * gap + x) * 4);
    }
  }
  pen.putImageData(image, 0, 0);
  tiles.set(key, tile);
  return tile;
}

/** A hatch that stays upright and of one size on screen, whatever the view. Path coordinates are the plane's. */
function hatch(pen: Pen, tile: HTMLCanvasElement, { view, dpr }: OverlayLook): CanvasPattern | string {
  const pattern = pen.createPattern(tile, 'repeat');
  if (!pattern) return 'transparent';
  const size = 1 / (view.k * dpr);
  pattern.setTransform(new DOMMatrix().rotate((-view.rot * 180) / Math.PI).scale(size));
  return pattern;
}

/**
 * Hatching over the land behind the line of contact, cut at Ukraine's border, and the line itself; each where the
 * scenario wants it. `front`: the dial, 0-100.
 */
export function paintFront(
  pen: Pen,
  ground: Ground,
  paths: Paths,
  { front, look: shown }: { readonly front: number; readonly look: MapLook },
  look: OverlayLook,
): void {
  const { view, dpr, scale } = look;
  const unit = scale / view.k;
  pen.save();
  pen.setTransform(...matrix(view, dpr));
  pen.clip(paths.ukraine, 'evenodd');
  const gap = Math.max(4, Math.round((view.k > 0.8 ? 8 : 6) * scale * dpr));
  pen.fillStyle = hatch(pen, hatchTile([16, 13, 8], gap, 0.56, 0, 1), look);
  if (shown.control) pen.fill(lineThrough(behindContact(ground, front), true));
  if (shown.lineOfContact) paintContact(pen, ground, front, view, unit);
  pen.restore();
}

function paintContact(pen: Pen, ground: Ground, front: number, view: View, unit: number): void {
  const line = lineThrough(contactLine(ground, front));
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const [colour, width] of [
    [COLOURS.casing, view.k > 0.8 ? 5 : 3.6],
    [COLOURS.rail, view.k > 0.8 ? 2.4 : 1.6],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width * unit;
    pen.stroke(line);
  }
}

/** The Amur where it is the border, west to east, in degrees: smooth, so that the band does not fray. */
const AMUR: readonly Point[] = [
  ...([
    [121.4, 53.2],
    [123.4, 53.5],
    [125.3, 52.9],
    [126.6, 51.8],
    [127.3, 50.4],
    [128.9, 49.5],
  ] as const),
  ...([
    [130.6, 48.8],
    [131.3, 47.8],
    [132.7, 47.9],
    [134.6, 48.3],
  ] as const),
];
/** Blagoveshchensk, as a share of the way along it. */
const PRESSED = 0.52;

/** The stretch of the border that the reports speak of: the more pressure, the longer. */
function pressedStretch(ground: Ground, amount: number): readonly Point[] {
  const river = layRail(AMUR.map(([longitude, latitude]) => ground.at(longitude, latitude)));
  const reach = 0.16 + 0.32 * amount;
  return Array.from({ length: 25 }, (_, index) => onRail(river, PRESSED + reach * (index / 12 - 1)));
}

/**
 * Violet hatching along the Amur. `amount` 0-1: how long and wide; `sureness` 0-1: crisp when firm, soft when
 * doubtful. Nothing at amount 0.
 */
export function paintPressure(
  pen: Pen,
  ground: Ground,
  pressure: { readonly amount: number; readonly sureness: number },
  look: OverlayLook,
): void {
  if (pressure.amount <= 0) return;
  const { view, dpr, scale } = look;
  const soft = 1 - Math.min(1, Math.max(0, pressure.sureness));
  const gap = Math.round((view.k > 0.8 ? 10 : 8) * scale * dpr);
  pen.save();
  pen.setTransform(...matrix(view, dpr));
  pen.lineCap = 'butt';
  pen.lineJoin = 'round';
  pen.globalAlpha = 0.92 - 0.3 * soft;
  pen.strokeStyle = hatch(pen, hatchTile([203, 188, 248], gap, 0.42, soft, -1), look);
  const wide = (18 + 24 * pressure.amount) * (view.k > 0.8 ? 1.6 : 0.9);
  pen.lineWidth = (wide * scale) / view.k;
  pen.stroke(lineThrough(pressedStretch(ground, pressure.amount)));
  pen.restore();
}

export type SwatchKind = 'control' | 'firm' | 'soft';

/** A small field of the same hatching, for keys. Screen coordinates. */
export function paintSwatch(
  pen: Pen,
  kind: SwatchKind,
  x: number,
  y: number,
  w: number,
  h: number,
  dpr: number,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, w, h);
  pen.clip();
  if (kind === 'control') {
    pen.fillStyle = COLOURS.ukraine;
    pen.fillRect(x, y, w, h);
  }
  const gap = Math.round((kind === 'control' ? 6 : 8) * dpr);
  const tile =
    kind === 'control'
      ? hatchTile([16, 13, 8], gap, 0.56, 0, 1)
      : hatchTile([203, 188, 248], gap, 0.42, kind === 'firm' ? 0 : 0.8, -1);
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / dpr));
  pen.fillStyle = pattern ?? 'transparent';
  pen.globalAlpha = kind === 'soft' ? 0.75 : 1;
  pen.fillRect(x, y, w, h);
  if (kind === 'control') {
    pen.globalAlpha = 1;
    pen.strokeStyle = COLOURS.ukraineEdge;
    pen.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
  }
  pen.restore();
}
