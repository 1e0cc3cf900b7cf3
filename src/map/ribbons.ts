// Effects on their way: a ribbon grows from its cause to its number, as wide as the change is large.
import type * as Phaser from 'phaser';
import { asNumber, COLOURS, type RibbonPattern, SANS } from './colours.ts';
import { inside, type Point, type Rect } from './eye.ts';
import type { Box } from './lettering.ts';
import { textWidth } from './pieces.ts';
import { Plate } from './plates.ts';

export interface RibbonLook {
  readonly from: Point;
  readonly to: Point;
  /** Width at the number, in CSS pixels. */
  readonly width: number;
  readonly colour: string;
  readonly ink: string;
  readonly pattern: RibbonPattern;
  readonly text: string;
  /** Only the label, no ribbon. */
  readonly bare: boolean;
  /** Where its label may stand. */
  readonly rect: Rect;
  readonly scale: number;
}

/** Length of one piece of a ribbon, in pixels; stripes and dashes are one piece long. */
const PIECE = 7;
const HAIRLINE = 1.4;
const DEPTH = 70;

/** Down to its number: level out of its cause, level into the number. */
function level(from: Point, to: Point): readonly [Point, Point] {
  const dx = to[0] - from[0];
  return [
    [from[0] + dx * 0.6, from[1]],
    [from[0] + dx * 0.55, to[1]],
  ];
}

/** Up or across: it rises from its cause, then runs to the number. */
function lifted(from: Point, to: Point): readonly [Point, Point] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const lift = Math.min(120, Math.hypot(dx, dy) * 0.32);
  return [
    [from[0] + dx * 0.06, from[1] - lift],
    [from[0] + dx * 0.45, to[1] - lift * 0.12],
  ];
}

/** The arc that a ribbon follows, as points from cause to number. Pure. */
export function arc(from: Point, to: Point): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const far = Math.hypot(dx, dy);
  const [c1, c2] = dy > 60 ? level(from, to) : lifted(from, to);
  const pieces = Math.round(Math.min(160, Math.max(16, (far * 1.15) / PIECE)));
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const s = 1 - t;
    const mix = (i: 0 | 1) =>
      s * s * s * from[i] + 3 * s * s * t * c1[i] + 3 * s * t * t * c2[i] + t * t * t * to[i];
    return [mix(0), mix(1)];
  });
}

/** Left and right edge of a ribbon at each point of its arc. */
function edges(points: readonly Point[], width: number): readonly (readonly [Point, Point])[] {
  return points.map((point, index) => {
    const a = points[Math.max(0, index - 1)]!;
    const b = points[Math.min(points.length - 1, index + 1)]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const half = (HAIRLINE + (width - HAIRLINE) * (index / (points.length - 1)) ** 0.8) / 2;
    const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
    return [
      [point[0] + nx, point[1] + ny],
      [point[0] - nx, point[1] - ny],
    ];
  });
}

/** Area that two boxes have in common. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/**
 * Where a label of a size can stand without covering others: along the arc, the middle first; where that is full,
 * a line or two above or below it; where all is full, over as little as can be.
 */
export function labelPlace(
  points: readonly Point[],
  w: number,
  h: number,
  rect: Rect,
  taken: readonly Box[],
): Box {
  const along = [0.45, 0.34, 0.56, 0.24, 0.66, 0.14, 0.76].map(
    share => points[Math.round(share * (points.length - 1))]!,
  );
  const onMap = along.filter(point => inside(rect, point));
  const lines = [0, -1, 1, -2, 2].map(line => line * (h + 4));
  const boxes = lines.flatMap(down =>
    (onMap.length > 0 ? onMap : along).map(([x, y]): Box => {
      const left = Math.min(rect.x + rect.w - w - 6, Math.max(rect.x + 6, x - w / 2));
      const top = Math.min(rect.y + rect.h - h - 6, Math.max(rect.y + 6, y - h / 2 + down));
      return [left, top, left + w, top + h];
    }),
  );
  const covers = (box: Box) => taken.reduce((sum, other) => sum + shared(box, other), 0);
  let best = boxes[0]!;
  for (const box of boxes) if (covers(box) < covers(best)) best = box;
  return best;
}

export class Ribbon {
  readonly box: Box;
  private readonly pen: Phaser.GameObjects.Graphics;
  private readonly pill: Plate;
  private readonly points: readonly Point[];
  private readonly look: RibbonLook;
  private readonly dpr: number;

  constructor(scene: Phaser.Scene, look: RibbonLook, taken: readonly Box[], dpr: number) {
    this.look = look;
    this.dpr = dpr;
    this.points = arc(look.from, look.to);
    this.pen = scene.add.graphics().setDepth(DEPTH);
    const size = 14 * look.scale;
    const w = Math.min(look.rect.w - 12, textWidth(look.text, size) + 26 * look.scale);
    const h = 25 * look.scale;
    this.box = labelPlace(this.points, w, h, look.rect, taken);
    this.pill = new Plate(scene, DEPTH + 1);
    this.pill.paint(w + 4, h + 4, dpr, pen => {
      pen.beginPath();
      pen.roundRect(2, 2, w, h, h / 2);
      pen.fillStyle = look.colour;
      pen.fill();
      pen.lineWidth = 1.6;
      pen.strokeStyle = COLOURS.casing;
      pen.stroke();
      pen.font = `600 ${size}px ${SANS}`;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillStyle = look.ink;
      pen.fillText(look.text, 2 + w / 2, 2.5 + h / 2, w - 16);
    });
    this.pill.moveTo(this.box[0] - 2, this.box[1] - 2);
    this.pill.image.setAlpha(0);
  }

  /** Draws the first `u` (0-1) of the way; the label comes with the second half. */
  grow(u: number): void {
    const { look } = this;
    this.pill.image.setAlpha(Math.min(1, Math.max(0, (u - 0.35) * 2.5)));
    if (!look.bare) this.draw(u);
  }

  private draw(u: number): void {
    const { pen, dpr, look } = this;
    const upTo = Math.max(1, Math.round(u * (this.points.length - 1)));
    const sides = edges(this.points, look.width * look.scale);
    pen.clear();
    pen.fillStyle(asNumber(COLOURS.casing), 0.55);
    const dark = edges(this.points, (look.width + 3.5) * look.scale);
    for (let i = 1; i <= upTo; i++) this.quad(dark[i - 1]!, dark[i]!);
    for (let i = 1; i <= upTo; i++) {
      const odd = i % 2 === 1;
      if (look.pattern === 'dashed' && odd) continue;
      const pale = look.pattern === 'striped' && odd;
      pen.fillStyle(pale ? 0x5f707c : asNumber(look.colour), 1);
      this.quad(sides[i - 1]!, sides[i]!);
    }
    const [x, y] = look.from;
    pen.fillStyle(asNumber(look.colour), 1).fillCircle(x * dpr, y * dpr, 4.5 * look.scale * dpr);
    pen
      .lineStyle(1.4 * dpr, asNumber(COLOURS.casing), 1)
      .strokeCircle(x * dpr, y * dpr, 4.5 * look.scale * dpr);
    this.pill.image.setAlpha(Math.min(1, Math.max(0, (u - 0.35) * 2.5)));
  }

  fade(alpha: number): void {
    this.pen.setAlpha(alpha);
    this.pill.image.setAlpha(alpha);
  }

  destroy(): void {
    this.pen.destroy();
    this.pill.destroy();
  }

  private quad([al, ar]: readonly [Point, Point], [bl, br]: readonly [Point, Point]): void {
    const { pen, dpr } = this;
    pen.fillTriangle(al[0] * dpr, al[1] * dpr, ar[0] * dpr, ar[1] * dpr, bl[0] * dpr, bl[1] * dpr);
    pen.fillTriangle(ar[0] * dpr, ar[1] * dpr, br[0] * dpr, br[1] * dpr, bl[0] * dpr, bl[1] * dpr);
  }
}
