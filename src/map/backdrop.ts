// What lies under the pieces: the ground of the overview, a crisp close-up, the words, and the two doors.
import type * as Phaser from 'phaser';
import type { PlaceId } from '../sim/slots.ts';
import { HATCHED } from './captions.ts';
import { type Rect, toPlane, toScreen, type View } from './eye.ts';
import type { Ground } from './ground.ts';
import { keyFont, keyWords } from './key-words.ts';
import type { Layout } from './layout.ts';
import { doorsTop, paintDoors } from './lenses.ts';
import { type Box, cull, mapLetterings, measure, paintLetterings } from './lettering.ts';
import type { MapPicture } from './map-view.ts';
import { degreesOf, doorOf } from './marks.ts';
import { makePaths, type Pen } from './painter.ts';
import { Plate } from './plates.ts';
import { type Dials, Sheet } from './sheets.ts';
import { mapTags, paintTag, roundTag, type Tag } from './tags.ts';

const DEPTH = { base: 0, close: 1, words: 30, doors: 50 } as const;
/** The ground goes on a little behind the doors, under the fade. */
const BEHIND_DOORS = 46;

/** All that the backdrop shows. */
export interface Scene {
  readonly layout: Layout;
  readonly dpr: number;
  readonly picture: MapPicture;
  /** Front dial as shown now; it moves to the picture's. */
  readonly front: number;
}

export class Backdrop {
  private readonly ground: Ground;
  private readonly sheets: Record<'base' | 'close' | 'west' | 'east', Sheet>;
  private readonly plates: Record<'base' | 'close' | 'words' | 'doors', Plate>;
  private closeUp: View | null = null;

  constructor(scene: Phaser.Scene, ground: Ground) {
    this.ground = ground;
    const paths = makePaths(ground);
    const sheet = () => new Sheet(ground, paths);
    const plate = (depth: number) => new Plate(scene, depth);
    this.sheets = { base: sheet(), close: sheet(), west: sheet(), east: sheet() };
    this.plates = {
      base: plate(DEPTH.base),
      close: plate(DEPTH.close),
      words: plate(DEPTH.words),
      doors: plate(DEPTH.doors),
    };
    this.plates.close.image.setVisible(false);
  }

  /** Paints all ground anew where it changed: overview, close-up and doors. `taken`: boxes of pieces. */
  paintGrounds(scene: Scene, taken: readonly Box[]): void {
    const { layout, dpr } = scene;
    this.plates.base.paint(layout.w, behind(layout).h, dpr, pen =>
      this.draw(pen, 'base', scene, layout.overview),
    );
    if (this.closeUp) this.paintClose(scene, this.closeUp);
    this.paintDoors(scene, taken);
  }

  /** Paints a close-up of a view. How much of it is seen is for `showClose` to say. */
  paintClose(scene: Scene, view: View): void {
    this.closeUp = view;
    const { layout, dpr } = scene;
    this.plates.close.paint(layout.w, behind(layout).h, dpr, pen => this.draw(pen, 'close', scene, view));
  }

  /** How much of the close-up is seen, 0-1; null takes it away. */
  showClose(alpha: number | null): void {
    if (alpha === null) this.closeUp = null;
    this.plates.close.image.setVisible(this.closeUp !== null).setAlpha(alpha ?? 0);
  }

  paintDoors({ layout, dpr, picture, front }: Scene, taken: readonly Box[]): void {
    const { doors } = this.plates;
    doors.image.setVisible(layout.doors !== null);
    if (!layout.doors) return;
    const top = doorsTop(layout);
    const { ground, sheets } = this;
    const dials = { front, pressure: picture.pressure, look: picture.look };
    doors.paint(layout.w, layout.h - top, dpr, pen => {
      pen.translate(0, -top);
      paintDoors(pen, { ground, layout, dpr, picture, dials, sheets, taken });
    });
    doors.moveTo(0, top);
  }

  /** Sets the words of the main map for a view, round the boxes that are taken. */
  paintWords({ layout, dpr, picture }: Scene, view: View, taken: readonly Box[]): void {
    const { main } = layout;
    const bottom = main.y + main.h + (layout.doors ? 4 : 0);
    this.plates.words.paint(layout.w, layout.h, dpr, pen => {
      const wanted = mapLetterings(this.ground, layout, view, picture);
      const frame: Box = [2, 2, layout.w - 2, bottom];
      const widthOf = (each: (typeof wanted)[number]) => measure(pen, each);
      const { scale } = layout;
      const towns = cull(
        wanted.filter(each => each.dot),
        widthOf,
        frame,
        taken,
        scale,
      );
      const tags = this.tags(pen, layout, picture, view, [...taken, ...towns.boxes]);
      const { kept } = cull(wanted, widthOf, frame, [...taken, ...tags.map(roundTag)], scale);
      paintLetterings(pen, kept, scale);
      for (const tag of tags) paintTag(pen, tag, scale);
      if (!layout.doors) paintLegend(pen, layout, picture);
    });
    this.plates.words.image.setAlpha(1);
  }

  /** Tags of reports on places that have no door to show them. */
  private tags(
    pen: Pen,
    layout: Layout,
    picture: MapPicture,
    view: View,
    taken: readonly Box[],
  ): readonly Tag[] {
    if (layout.strip || layout.w < 500) return [];
    const inDoors = (place: PlaceId) => layout.doors !== null && doorOf(picture, place) !== null;
    const anchor = (place: PlaceId) => {
      const degrees = degreesOf(picture, place);
      return degrees && toScreen(view, this.ground.at(...degrees));
    };
    return mapTags(pen, picture, place => !inDoors(place), anchor, layout.main, layout.scale, taken);
  }

  hideWords(): void {
    this.plates.words.image.setAlpha(0);
  }

  /** Puts the painted grounds where a view wants them. */
  place(view: View, layout: Layout, dpr: number): void {
    put(this.plates.base, layout.overview, view, dpr);
    if (this.closeUp) put(this.plates.close, this.closeUp, view, dpr);
  }

  private draw(pen: Pen, sheet: 'base' | 'close', { layout, dpr, picture, front }: Scene, view: View): void {
    const dials: Dials = { front, pressure: picture.pressure, look: picture.look };
    const look = { view, area: behind(layout), dpr, scale: layout.scale, east: picture.east };
    this.sheets[sheet].draw(pen, look, dials);
  }
}

function behind(layout: Layout): Rect {
  return { x: 0, y: 0, w: layout.w, h: Math.min(layout.h, layout.main.h + BEHIND_DOORS) };
}

/** A plate painted for one view, shown as another view sees it. */
function put(plate: Plate, painted: View, view: View, dpr: number): void {
  const [x, y] = toScreen(view, toPlane(painted, [0, 0]));
  plate.image
    .setPosition(x * dpr, y * dpr)
    .setScale(view.k / painted.k)
    .setRotation(view.rot - painted.rot);
}

/** Where there is no western door, the dated key of the hatching stands on the map itself. */
function paintLegend(pen: Pen, layout: Layout, { legend, look }: MapPicture): void {
  const { scale, keyLines } = layout;
  const height = (3 + 15 * keyLines) * scale;
  pen.fillStyle = 'rgb(15 22 28 / 0.72)';
  pen.fillRect(0, layout.h - height, layout.w, height);
  keyFont(pen, scale);
  const text = look.control ? `${HATCHED} ${legend.charAt(0).toLowerCase()}${legend.slice(1)}` : legend;
  keyWords(pen, text, 7 * scale, layout.h - height + 9 * scale, layout.w - 14 * scale, layout);
}
