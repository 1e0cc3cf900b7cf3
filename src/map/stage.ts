// The map on stage: backdrop, outlines and pieces in one Phaser scene, moved by our own view.
import type * as Phaser from 'phaser';
import type { Base, PlaceId } from '../sim/slots.ts';
import { Backdrop, type Scene } from './backdrop.ts';
import { isZoomed } from './camera.ts';
import { roundPieces } from './caption-places.ts';
import { ANCHORS } from './captions.ts';
import { blend, type Point, toScreen, type View } from './eye.ts';
import { FrontMove } from './front-move.ts';
import type { Ground } from './ground.ts';
import { FOCUS, type Layout, layOut, northUpView } from './layout.ts';
import { type Box, boxOf } from './lettering.ts';
import type { MapEvents, MapPicture } from './map-view.ts';
import { degreesOf } from './marks.ts';
import { ease, Motions } from './motion.ts';
import { OUTLINE_DEPTH, outlinePlaces } from './outline.ts';
import { Pieces } from './pieces.ts';
import { pointsOf } from './points.ts';
import { layRail, type Rail } from './rail.ts';
import { inPlay } from './riders.ts';
import { Sleeper } from './sleeper.ts';
import { type Held, type Spot, spotsOf } from './spots.ts';

/** Milliseconds. */
const FLIGHT = 650;
const REST = 160;

export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const same = (a: MapPicture, b: MapPicture): boolean => JSON.stringify(a) === JSON.stringify(b);

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
  private readonly front: FrontMove;
  private lit: PlaceId | null = null;
  private hushed = false;
  /** Counts flights, so that a newer one ends an older. */
  private flight = 0;
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
    this.front = new FrontMove(this.motions, () => this.paintGrounds());
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
    if (before && same({ ...before, covered: picture.covered }, picture)) {
      if (!same(before, picture)) this.setWords();
      return;
    }
    if (before?.legend !== picture.legend) this.layAnew(this.layout.w, this.layout.h);
    const moved = before !== null && before.front !== picture.front;
    if (moved && !prefersStill()) void this.front.moveTo(picture.front);
    else if (moved || !before) this.front.set(picture.front);
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
    const { ground, rail, layout, view, held } = this;
    if (!this.picture) return;
    const picture = inPlay(this.picture, this.riding);
    this.spots = spotsOf({ ground, rail, layout, view, picture, held, silent: this.hushed });
    this.pieces.show(this.spots, layout, this.dpr, roundPieces(ground, rail, layout, view, picture));
  }

  /** Boxes on the host where no other words may stand: pieces with their words, and what the room lays over the map. */
  taken(): readonly Box[] {
    return [...this.pieces.boxes(), ...(this.picture?.covered ?? []).map(boxOf)];
  }

  /** A strip has no room for words beside pieces while effects are played on it. */
  hush(on: boolean): void {
    if (this.hushed === on) return;
    this.hushed = on;
    if (this.layout.strip) this.showPieces();
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

  private get shown(): Scene | null {
    const { layout, dpr, picture } = this;
    return picture && { layout, dpr, picture, front: this.front.shown };
  }

  private repaint(): void {
    if (!this.shown) return;
    this.setWords();
    this.paintGrounds();
    this.place();
    this.publish();
  }

  private paintGrounds(): void {
    if (this.shown) this.backdrop.paintGrounds(this.shown, this.pieces.boxes());
    this.invalidate();
  }

  /** Sets all words of the main map anew; not while the eye is between two places. */
  private setWords(): void {
    this.showPieces();
    if (this.shown && !this.underWay) this.backdrop.paintWords(this.shown, this.view, this.taken());
    this.invalidate();
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
    this.setWords();
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
