// What hands do to the map: choosing places, carrying brigades along the railway, zooming and panning.
import type * as Phaser from 'phaser';
import type { Base, PlaceId } from '../sim/slots.ts';
import { isZoomed, look, pan, zoomAt } from './camera.ts';
import { asNumber, COLOURS, SANS } from './colours.ts';
import { type Point, sameView, toPlane, toScreen } from './eye.ts';
import type { HandReports } from './hand.ts';
import { inTwo } from './key-words.ts';
import { doorAt, planeAt } from './layout.ts';
import { markAt } from './marks.ts';
import { ease } from './motion.ts';
import { paintPiece, textWidth } from './pieces.ts';
import { Plate } from './plates.ts';
import { nearestOnRail, onRail } from './rail.ts';
import { dropAt, placeAt } from './reach.ts';
import type { Spot } from './spots.ts';
import { prefersStill, type Stage } from './stage.ts';

/** How near to the railway a carried brigade snaps onto it, in CSS pixels. */
const SNAP = 60;
const DOUBLE_TAP_ZOOM = 2.4;
const DEPTH = { way: 35, held: 90 } as const;

interface Load {
  readonly spot: Spot;
  readonly brigade: number;
  readonly home: Base;
  /** An order is pencilled, so that coming home means something: it takes the order back. */
  readonly pencilled: boolean;
  readonly plate: Plate;
  readonly way: Phaser.GameObjects.Graphics;
  words: string;
  at: Point;
}

export class Touch implements HandReports {
  private readonly stage: Stage;
  private readonly cursor: (name: string) => void;
  private over: PlaceId | null = null;
  private ready: Spot | null = null;
  private load: Load | null = null;

  /** `cursor` sets the mouse pointer's shape. */
  constructor(stage: Stage, cursor: (name: string) => void) {
    this.stage = stage;
    this.cursor = cursor;
  }

  hovered(at: Point | null): void {
    const { stage } = this;
    const spot = at && stage.pieces.at(at, 2);
    const place = at && !spot ? this.placeUnder(at) : null;
    this.cursor(spot?.movable ? 'grab' : place || spot ? 'pointer' : 'default');
    stage.highlight(place);
    if (place === this.over) return;
    this.over = place;
    stage.events.hover(place);
  }

  tapped(at: Point): void {
    const place = this.placeUnder(at);
    if (place) this.stage.events.choose(place);
  }

  tappedTwice(at: Point): void {
    const { stage } = this;
    if (stage.layout.strip) return;
    const door = doorAt(stage.layout, at);
    if (door) void stage.focus(door);
    else if (!this.placeUnder(at)) void stage.focus('all');
    else
      void stage.fly(
        look(stage.ground, stage.layout, toPlane(stage.view, at), stage.view.k * DOUBLE_TAP_ZOOM),
      );
  }

  grab(at: Point, finger: boolean): boolean {
    const spot = this.stage.layout.strip ? null : this.stage.pieces.at(at, finger ? 12 : 2);
    this.ready = spot?.movable ? spot : null;
    return this.ready !== null;
  }

  carried(at: Point): void {
    const load = this.load ?? this.lift();
    if (!load) return;
    this.cursor('grabbing');
    const to = this.baseUnder(at);
    load.at = this.snapped(at);
    const words = this.isOrder(load, to) ? this.stage.events.preview(load.brigade, to) : '';
    if (words !== load.words) {
      load.words = words;
      this.paintLoad(load);
    }
    this.drawWay(load, to);
    this.placeLoad(load);
    this.stage.invalidate();
  }

  dropped(at: Point | null): void {
    const { load, stage } = this;
    this.ready = null;
    this.load = null;
    if (!load) return;
    this.cursor('default');
    load.way.destroy();
    const to = at && this.baseUnder(at);
    if (this.isOrder(load, to)) {
      this.putDown(load);
      stage.events.order(load.brigade, to);
      return;
    }
    const from = load.at;
    load.words = '';
    this.paintLoad(load);
    const step = (u: number) => {
      const t = ease(u);
      load.at = [from[0] + (load.spot.at[0] - from[0]) * t, from[1] + (load.spot.at[1] - from[1]) * t];
      this.placeLoad(load);
    };
    void stage.motions
      .start({ lasts: prefersStill() ? 0 : 220, step }, performance.now())
      .then(() => this.putDown(load));
  }

  panned(dx: number, dy: number): void {
    const { stage } = this;
    if (!isZoomed(stage.layout, stage.view)) return;
    stage.moveEye(pan(stage.ground, stage.layout, stage.view, dx, dy));
  }

  zoomed(factor: number, at: Point): boolean {
    const { stage } = this;
    if (stage.layout.strip || doorAt(stage.layout, at)) return false;
    const next = zoomAt(stage.ground, stage.layout, stage.view, factor, at);
    if (sameView(next, stage.view)) return isZoomed(stage.layout, stage.view);
    stage.moveEye(next);
    return true;
  }

  rested(): void {
    this.stage.rest();
  }

  /** Whether a drop on a base would change anything. */
  private isOrder({ home, pencilled }: Load, to: Base | null): to is Base {
    return to !== null && (to !== home || pencilled);
  }

  /** A scenario's own place where its mark is, else the place of the land there. */
  private placeUnder(at: Point): PlaceId | null {
    const { stage } = this;
    const door = doorAt(stage.layout, at);
    const view = (door && stage.layout.doors?.[door].view) ?? stage.view;
    const own = stage.picture && markAt(stage.ground, stage.picture, view, at);
    return own ?? placeAt(stage.ground, planeAt(stage.layout, stage.view, at));
  }

  /** The base a drop here would mean, or null. */
  private baseUnder(at: Point): Base | null {
    const { stage } = this;
    const door = doorAt(stage.layout, at);
    if (door) return door;
    return dropAt(stage.ground, stage.rail, toPlane(stage.view, at), SNAP / stage.view.k);
  }

  /** On the railway when near it, else where the hand is. */
  private snapped(at: Point): Point {
    const { stage } = this;
    if (doorAt(stage.layout, at)) return at;
    const near = nearestOnRail(stage.rail, toPlane(stage.view, at));
    return near.distance * stage.view.k < SNAP ? toScreen(stage.view, near.at) : at;
  }

  private lift(): Load | null {
    const { stage, ready } = this;
    const brigade = ready?.brigades[0];
    const piece = stage.picture?.pieces.find(each => each.brigade === brigade);
    if (!ready || brigade === undefined || !piece) return null;
    stage.held = { brigade, ghost: ready.ghost };
    stage.highlight(null);
    stage.showPieces();
    const home = 'base' in piece.at ? piece.at.base : piece.at.to;
    const way = stage.scene.add.graphics().setDepth(DEPTH.way);
    this.load = {
      spot: ready,
      brigade,
      home,
      pencilled: piece.pencilled !== null,
      plate: new Plate(stage.scene, DEPTH.held),
      way,
      words: '',
      at: ready.at,
    };
    this.paintLoad(this.load);
    return this.load;
  }

  private putDown(load: Load): void {
    load.plate.destroy();
    this.stage.held = null;
    this.stage.showPieces();
    this.stage.invalidate();
  }

  /** The words beside a carried brigade: one line, or two where the host is narrow. */
  private linesOf({ words }: Load) {
    const { w, scale } = this.stage.layout;
    const size = 14 * scale;
    const most = w - 80 * scale;
    const lines = inTwo(words, part => textWidth(part, size) <= most).filter(line => line !== '');
    const width = Math.min(most, Math.max(0, ...lines.map(line => textWidth(line, size)))) + 16 * scale;
    return { lines, size, width, whole: 64 * scale + (words ? width : 0) };
  }

  private paintLoad(load: Load): void {
    const { scale } = this.stage.layout;
    const { lines, size, width, whole } = this.linesOf(load);
    const h = 52 * scale;
    load.plate.paint(whole, h, this.stage.dpr, pen => {
      pen.save();
      pen.translate(24 * scale, h / 2);
      paintPiece(pen, { ...load.spot, brigades: [0] }, scale * 1.15);
      pen.restore();
      if (lines.length === 0) return;
      const x = 48 * scale;
      const tall = (8 + 18 * lines.length) * scale;
      pen.beginPath();
      pen.roundRect(x, (h - tall) / 2, width, tall, 4);
      pen.fillStyle = 'rgb(17 24 30 / 0.94)';
      pen.fill();
      pen.lineWidth = 1;
      pen.strokeStyle = COLOURS.cream;
      pen.stroke();
      pen.font = `600 ${size}px ${SANS}`;
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillStyle = COLOURS.text;
      const first = h / 2 - 9 * scale * (lines.length - 1);
      for (const [i, line] of lines.entries())
        pen.fillText(line, x + 8 * scale, first + 18 * scale * i + 0.5, width - 16 * scale);
    });
  }

  private placeLoad(load: Load): void {
    const { w, scale } = this.stage.layout;
    const x = Math.max(4, Math.min(w - this.linesOf(load).whole - 4, load.at[0] - 24 * scale));
    load.plate.moveTo(x, load.at[1] - 26 * scale);
  }

  /** The way by rail that a drop here would order, as dots from home to the base. */
  private drawWay({ way, home }: Load, to: Base | null): void {
    const { stage } = this;
    way.clear();
    if (!to || to === home) return;
    way.fillStyle(asNumber(COLOURS.cream), 1);
    for (let share = 0; share <= 0.93; share += 0.0125) {
      const [x, y] = toScreen(stage.view, onRail(stage.rail, share));
      way.fillCircle(x * stage.dpr, y * stage.dpr, 2.6 * stage.layout.scale * stage.dpr);
    }
  }
}
