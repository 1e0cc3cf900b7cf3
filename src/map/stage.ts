// The map on stage: backdrop, outlines and pieces in one Phaser scene, moved by our own view.
import type * as Phaser from 'phaser';
import type { Base, PlaceId } from '../sim/slots.ts';
import { Backdrop, type Scene } from './backdrop.ts';
import { isZoomed } from './camera.ts';
import { ANCHORS } from './captions.ts';
import { blend, type Point, toScreen, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import { FOCUS, type Layout, layOut, northUpView } from './layout.ts';
import { mapLetterings, roughBoxes } from './lettering.ts';
import type { MapEvents, MapPicture } from './map-view.ts';
import { degreesOf } from './marks.ts';
import { ease, Motions } from './motion.ts';
import { outlinePlaces } from './outline.ts';
import { Pieces } from './pieces.ts';
import { pointsOf } from './points.ts';
import { layRail, type Rail } from './rail.ts';
import { Sleeper } from './sleeper.ts';
import { type Held, type Spot, spotsOf } from './spots.ts';

/** Milliseconds. */
const FLIGHT = 650;
const FRONT_MOVES = 500;
const REST = 160;

const OUTLINE_DEPTH = 20;

export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Stage {
  readonly ground: Ground;
  readonly rail: Rail;
  readonly scene: Phaser.Scene;
  readonly events: MapEvents;
  readonly motions: Motions;
  readonly pieces: Pieces;
  layout: Layout;
  view: View;
  dpr: number;
  picture: MapPicture | null = null;
  spots: readonly Spot[] = [];
  /** What is being carried and therefore not shown where it was. */
  held: Held | null = null;
  /** Brigades whose way is being played, with the share done. */
  readonly riding = new Map<number, { readonly to: Base; readonly done: number }>();
  private readonly backdrop: Backdrop;
  private readonly outline: Phaser.GameObjects.Graphics;
  private readonly sleeper: Sleeper;
  private shownFront = 52;
  private lit: PlaceId | null = null;
  /** Counts flights and front moves, so that a newer one ends an older. */
  private flight = 0;
  private frontMove = 0;
  /** The eye is between two places; words are hidden. */
  private underWay = false;
  private restTimer = 0;
  private published = '';
  private wasBusy = false;

  constructor(scene: Phaser.Scene, ground: Ground, events: MapEvents, w: number, h: number, dpr: number) {
    this.scene = scene;
    this.ground = ground;
    this.events = events;
    this.dpr = dpr;
    this.rail = layRail(ground.lines.transSiberian);
    this.layout = layOut(ground, w, h);
    this.view = this.layout.overview;
    this.backdrop = new Backdrop(scene, ground);
    this.outline = scene.add.graphics().setDepth(OUTLINE_DEPTH);
    this.pieces = new Pieces(scene);
    this.motions = new Motions(() => this.wake());
    this.sleeper = new Sleeper(
      scene.game,
      () => this.motions.busy,
      () => this.settled(),
    );
    scene.game.events.on('prestep', this.tick, this);
  }

  /** Takes a new picture and shows what changed. */
  show(picture: MapPicture): void {
    const before = this.picture;
    this.picture = picture;
    this.riding.clear();
    if (before && JSON.stringify(before) === JSON.stringify(picture)) return;
    if (before?.legend !== picture.legend) this.layAnew(this.layout.w, this.layout.h);
    const moved = before !== null && before.front !== picture.front;
    if (moved && !prefersStill()) void this.moveFront(picture.front);
    else if (moved || !before) {
      this.frontMove++;
      this.shownFront = picture.front;
    }
    this.repaint();
  }

  /** A new size of the host, or of a device pixel. */
  resize(w: number, h: number, dpr: number): void {
    this.motions.finish();
    this.dpr = dpr;
    this.layAnew(w, h);
    this.scene.scale.resize(Math.round(w * dpr), Math.round(h * dpr));
    this.scene.scale.setZoom(1 / dpr);
    this.scene.cameras.main.setSize(Math.round(w * dpr), Math.round(h * dpr));
    this.repaint();
  }

  private layAnew(w: number, h: number): void {
    this.flight++;
    this.underWay = false;
    this.layout = layOut(this.ground, w, h, this.picture?.legend.length);
    this.view = this.layout.overview;
    this.backdrop.showClose(null);
  }

  /** Flies to all of the map or to a door's country; at once under reduced motion. */
  async focus(where: 'all' | Base): Promise<void> {
    const { overview, main } = this.layout;
    if (where === 'all') return this.fly(overview);
    return this.fly(northUpView(this.ground, FOCUS[where], main));
  }

  async fly(target: View): Promise<void> {
    const from = this.view;
    const own = ++this.flight;
    this.underWay = true;
    const lasts = prefersStill() ? 0 : FLIGHT;
    const closing = isZoomed(this.layout, target);
    this.backdrop.hideWords();
    if (closing && this.shown) this.backdrop.paintClose(this.shown, target);
    await this.motions.start(
      {
        lasts,
        step: u => {
          if (own !== this.flight) return;
          this.view = blend(from, target, ease(u));
          this.backdrop.showClose(closing ? Math.min(1, 1.6 * u) : Math.max(0, 1 - 1.6 * u));
          this.place();
        },
      },
      performance.now(),
    );
    if (own === this.flight) this.arrive();
  }

  /** Moves the eye at once, as fingers do; the picture is painted crisp when they rest. */
  moveEye(view: View): void {
    this.flight++;
    this.underWay = true;
    this.setBusy();
    this.view = view;
    this.backdrop.hideWords();
    this.place();
    this.rest();
  }

  /** Paints the view crisp after a short rest. */
  rest(): void {
    window.clearTimeout(this.restTimer);
    if (this.underWay) this.restTimer = window.setTimeout(() => this.arrive(), REST);
  }

  highlight(place: PlaceId | null): void {
    if (this.lit === place) return;
    this.lit = place;
    this.drawOutline();
    this.invalidate();
  }

  /** One frame. */
  invalidate(): void {
    this.sleeper.invalidate();
  }

  /** A brigade rides along the rails in play. */
  ride(brigade: number, to: Base, done: number): void {
    this.riding.set(brigade, { to, done });
    this.showPieces();
  }

  /** Shows the pieces anew, after one was picked up or put down. */
  showPieces(): void {
    const { picture } = this;
    if (!picture) return;
    const pieces = picture.pieces.map(piece => {
      const way = this.riding.get(piece.brigade);
      if (!way) return piece;
      const arrives = 'arrives' in piece.at ? piece.at.arrives : (piece.pencilled?.arrives ?? '');
      return { ...piece, at: way.done >= 1 ? { base: way.to } : { to: way.to, done: way.done, arrives } };
    });
    const { ground, rail, layout, view, held } = this;
    const front = picture.front;
    this.spots = spotsOf({ ground, rail, layout, view, picture: { ...picture, pieces }, front, held });
    const soft = roughBoxes(mapLetterings(ground, layout, view, picture));
    this.pieces.show(this.spots, layout, this.dpr, soft);
  }

  /** Where a place's ribbons and buttons are anchored on the host now. */
  anchor(place: PlaceId): Point {
    const degrees = (this.picture && degreesOf(this.picture, place)) ?? ANCHORS.centre;
    return toScreen(this.view, this.ground.at(...degrees));
  }

  destroy(): void {
    this.flight++; // what was under way does not arrive any more
    window.clearTimeout(this.restTimer);
    this.sleeper.destroy();
    this.scene.game.events.off('prestep', this.tick, this);
  }

  private wake(): void {
    this.setBusy();
    this.sleeper.wake();
  }

  private setBusy(): void {
    if (this.wasBusy) return;
    this.wasBusy = true;
    this.events.busy(true);
  }

  private tick(): void {
    this.motions.tick(performance.now());
  }

  private settled(): void {
    this.publish();
    if (!this.wasBusy || this.underWay) return;
    this.wasBusy = false;
    this.events.busy(false);
  }

  private moveFront(to: number): Promise<void> {
    const from = this.shownFront;
    const own = ++this.frontMove;
    const step = (u: number) => {
      // A dozen steps are enough for the eye; each repaints the hatching.
      const now = from + (to - from) * (Math.round(ease(u) * 12) / 12);
      if (own !== this.frontMove || now === this.shownFront) return;
      this.shownFront = now;
      this.paintGrounds();
      this.invalidate();
    };
    return this.motions.start({ lasts: FRONT_MOVES, step }, performance.now());
  }

  private get shown(): Scene | null {
    const { layout, dpr, picture, shownFront } = this;
    return picture && { layout, dpr, picture, front: shownFront };
  }

  private repaint(): void {
    if (!this.shown) return;
    this.showPieces();
    this.paintGrounds();
    if (!this.underWay) this.backdrop.paintWords(this.shown, this.view, this.pieces.boxes());
    this.place();
    this.publish();
  }

  private paintGrounds(): void {
    if (this.shown) this.backdrop.paintGrounds(this.shown, this.pieces.boxes());
  }

  /** Puts backdrop, outline and pieces where the view says. */
  private place(): void {
    this.backdrop.place(this.view, this.layout, this.dpr);
    this.showPieces();
    this.drawOutline();
    this.invalidate();
  }

  /** The view has come to rest: everything is painted crisp for it. */
  private arrive(): void {
    window.clearTimeout(this.restTimer);
    this.underWay = false;
    const { shown } = this;
    if (!shown) return;
    const zoomed = isZoomed(this.layout, this.view);
    if (zoomed) this.backdrop.paintClose(shown, this.view);
    this.backdrop.showClose(zoomed ? 1 : null);
    this.place();
    this.backdrop.paintWords(shown, this.view, this.pieces.boxes());
    if (!this.motions.busy) this.settled();
  }

  private drawOutline(): void {
    const { ground, view, dpr, layout, picture } = this;
    const { selected = null, places = [] } = picture ?? {};
    outlinePlaces(this.outline, ground, view, dpr * layout.scale, dpr, this.lit, selected, places);
  }

  private publish(): void {
    const own = this.picture?.places ?? [];
    const points = pointsOf(this.layout, this.spots, own, place => this.anchor(place));
    const text = JSON.stringify(points);
    if (text === this.published) return;
    this.published = text;
    this.events.points(points);
  }
}
