// Brigades on the map: cream blocks with a numeral, words and a leader line beside those on the rails.
import type * as Phaser from 'phaser';
import type { Base } from '../sim/slots.ts';
import { type Around, type CaptionPlace, placeCaptions } from './caption-places.ts';
import { COLOURS, SANS } from './colours.ts';
import type { Point } from './eye.ts';
import type { Layout } from './layout.ts';
import { type Box, overlap } from './lettering.ts';
import type { Pen } from './painter.ts';
import { Plate } from './plates.ts';
import { type Spot, spotBox } from './spots.ts';
import { PIECE } from './stand.ts';

const ROOM = 14;
/** Stages of depth: pieces over words, words beside pieces over those, the piece in hand on top. */
const DEPTH = { caption: 60, piece: 61, held: 90 } as const;

interface Block {
  readonly plate: Plate;
  look: string;
}

export class Pieces {
  private readonly scene: Phaser.Scene;
  private readonly blocks = new Map<string, Block>();
  private readonly captions = new Map<string, Block>();
  private spots: readonly Spot[] = [];
  private taken: readonly Box[] = [];
  private layout: Layout | null = null;
  private dpr = 1;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Shows exactly these pieces, with their words where `around` leaves room. */
  show(spots: readonly Spot[], layout: Layout, dpr: number, around: Pick<Around, 'hard' | 'soft'>): void {
    this.spots = spots;
    this.layout = layout;
    this.dpr = dpr;
    const { main: rect, scale, strip } = layout;
    const seen = spots.filter(spot => spot.visible);
    const blocks = seen.filter(spot => !spot.wordsOnly);
    for (const spot of blocks) this.showBlock(spot, scale * (strip ? 0.85 : 1));
    const size = (strip ? 12.5 : 14) * scale;
    const widthOf = (text: string) => textWidth(text, size);
    const places = placeCaptions(seen, { ...around, rect, scale, widthOf });
    for (const spot of seen) this.showCaption(spot, places.get(spot.key), size);
    const said = [...places.values()].flatMap(({ box, leader }) => (leader ? [box, leader] : [box]));
    this.taken = [...seen.map(spot => spotBox(spot, scale)), ...said].map(
      ([left, top, right, bottom]) => [left - 3, top - 2, right + 3, bottom + 2] as const,
    );
    forget(this.blocks, new Set(blocks.map(spot => spot.key)));
    forget(this.captions, new Set(places.keys()));
  }

  /** Boxes that pieces and their words take up on the host. */
  boxes(): readonly Box[] {
    return this.taken;
  }

  /** The topmost piece under a point of the host, with a margin for fingers. */
  at([x, y]: Point, margin: number): Spot | null {
    const scale = this.layout?.scale ?? 1;
    const finger: Box = [x - margin, y - margin, x + margin, y + margin];
    const hits = this.spots.filter(spot => spot.visible && overlap(spotBox(spot, scale), finger));
    const off = (spot: Spot) => Math.hypot(spot.at[0] - x, spot.at[1] - y);
    return hits.sort((a, b) => off(a) - off(b))[0] ?? null;
  }

  private showBlock(spot: Spot, scale: number): void {
    const block = this.block(this.blocks, spot.key, DEPTH.piece);
    const look = [spot.numeral, spot.tone, spot.ghost, spot.brigades.length, scale, this.dpr].join();
    const w = PIECE.w * scale + 2 * ROOM;
    const h = PIECE.h * scale + 2 * ROOM;
    if (block.look !== look) {
      block.plate.paint(w, h, this.dpr, pen => {
        pen.translate(w / 2, h / 2);
        paintPiece(pen, spot, scale);
      });
      block.look = look;
    }
    block.plate.moveTo(spot.at[0] - w / 2, spot.at[1] - h / 2);
  }

  private showCaption(spot: Spot, place: CaptionPlace | undefined, size: number): void {
    const { dpr } = this;
    if (!place) return;
    const block = this.block(this.captions, spot.key, DEPTH.caption);
    const [left, top, right, bottom] = bounds(place, spot.at);
    const look = [place.text, size, dpr, left - spot.at[0], top - spot.at[1]].map(String).join('|');
    if (block.look !== look) {
      block.plate.paint(right - left, bottom - top, dpr, pen => {
        pen.translate(-left, -top);
        paintCaption(pen, spot, place, size);
      });
      block.look = look;
    }
    block.plate.moveTo(left, top);
  }

  private block(blocks: Map<string, Block>, key: string, depth: number): Block {
    const known = blocks.get(key);
    if (known) return known;
    const made = { plate: new Plate(this.scene, depth), look: '' };
    blocks.set(key, made);
    return made;
  }
}

function forget(blocks: Map<string, Block>, keep: ReadonlySet<string>): void {
  for (const [key, block] of blocks) {
    if (keep.has(key)) continue;
    block.plate.destroy();
    blocks.delete(key);
  }
}

/** The plate that holds a caption and its leader line. */
function bounds({ box }: CaptionPlace, at: Point): Box {
  return [
    Math.min(box[0], at[0]) - 4,
    Math.min(box[1], at[1]) - 4,
    Math.max(box[2], at[0]) + 4,
    Math.max(box[3], at[1]) + 4,
  ];
}

let ruler: Pen | null = null;

export function textWidth(text: string, size: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * size * 0.5;
  ruler.font = `600 ${size}px ${SANS}`;
  return ruler.measureText(text).width;
}

function paintCaption(pen: Pen, { ghost }: Spot, { text, box, leader }: CaptionPlace, size: number): void {
  if (leader) {
    const x = Math.round((leader[0] + leader[2]) / 2) + 0.5;
    pen.strokeStyle = 'rgb(238 242 243 / 0.75)';
    pen.lineWidth = 1.1;
    pen.beginPath();
    pen.moveTo(x, leader[1]);
    pen.lineTo(x, leader[3]);
    pen.stroke();
  }
  pen.font = `600 ${size}px ${SANS}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = size / 4;
  pen.strokeStyle = 'rgb(11 17 22 / 0.85)';
  const y = (box[1] + box[3]) / 2;
  pen.strokeText(text, box[0], y);
  pen.fillStyle = ghost ? COLOURS.cream : COLOURS.text;
  pen.fillText(text, box[0], y);
}

const EDGES: Readonly<Record<Base, { edge: string; marks: string }>> = {
  west: { edge: '#d9a032', marks: '#3a2a08' },
  east: { edge: '#1f9484', marks: '#062521' },
};

/** A piece round the pen's origin. A stack shows two more blocks behind. */
export function paintPiece(
  pen: Pen,
  spot: Pick<Spot, 'numeral' | 'tone' | 'ghost' | 'brigades'>,
  scale: number,
): void {
  pen.save();
  pen.scale(scale, scale);
  if (spot.brigades.length > 1) {
    for (const back of [7, 3.5]) {
      pen.translate(-back, -back);
      paintBlock(pen, spot.tone, false);
      pen.translate(back, back);
    }
  }
  paintBlock(pen, spot.tone, spot.ghost);
  pen.font = `700 ${spot.numeral.length > 2 ? 12 : 13.5}px ${SANS}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = spot.ghost ? COLOURS.cream : '#1d1a14';
  pen.fillText(spot.numeral, 3, 0.8);
  pen.restore();
}

function paintBlock(pen: Pen, tone: Base, ghost: boolean): void {
  const { w, h } = PIECE;
  const { edge, marks } = EDGES[tone];
  pen.beginPath();
  pen.roundRect(-w / 2, -h / 2, w, h, 2.5);
  if (ghost) {
    pen.fillStyle = 'rgb(21 29 36 / 0.72)';
    pen.fill();
    pen.setLineDash([3, 2.4]);
    pen.lineWidth = 1.4;
    pen.strokeStyle = COLOURS.cream;
    pen.stroke();
    pen.setLineDash([]);
  } else {
    pen.shadowColor = 'rgb(0 0 0 / 0.65)';
    pen.shadowBlur = 5;
    pen.shadowOffsetY = 1.5;
    pen.fillStyle = COLOURS.cream;
    pen.fill();
    pen.shadowColor = 'transparent';
    pen.lineWidth = 0.8;
    pen.strokeStyle = 'rgb(11 17 22 / 0.55)';
    pen.stroke();
  }
  pen.beginPath();
  pen.roundRect(-w / 2, -h / 2, 6, h, [2.5, 0, 0, 2.5]);
  pen.fillStyle = edge;
  pen.globalAlpha = ghost ? 0.75 : 1;
  pen.fill();
  pen.globalAlpha = 1;
  pen.fillStyle = marks;
  // West: one broken upright line. East: bars across.
  for (const y of [-6.5, -1.5, 3.5]) {
    if (tone === 'west') pen.fillRect(-w / 2 + 2.4, y, 1.5, 3.2);
    else pen.fillRect(-w / 2 + 1.2, y + 0.6, 3.8, 1.7);
  }
}
