// A sheet of ground: land painted once for a view, overlays laid on it whenever a dial changes.

import { sameView } from './eye.ts';
import type { Ground } from './ground.ts';
import type { MapLook } from './map-view.ts';
import { paintFront, paintPressure } from './overlays.ts';
import { type GroundLook, type Paths, type Pen, paintGround, paintSpine } from './painter.ts';
import { steadyCanvas } from './plates.ts';

export interface Dials {
  readonly front: number;
  readonly pressure: { readonly amount: number; readonly sureness: number };
  readonly look: MapLook;
}

export class Sheet {
  private readonly ground: Ground;
  private readonly paths: Paths;
  private readonly land = steadyCanvas();
  private painted: GroundLook | null = null;

  constructor(ground: Ground, paths: Paths) {
    this.ground = ground;
    this.paths = paths;
  }

  /** Draws land and overlays into a pen that draws in CSS pixels of the host. Repaints land only when needed. */
  draw(pen: Pen, look: GroundLook, dials: Dials): void {
    if (!this.painted || !sameLook(this.painted, look)) this.paintLand(look);
    const { area } = look;
    pen.drawImage(this.land, area.x, area.y, this.land.width / look.dpr, this.land.height / look.dpr);
    pen.save();
    pen.beginPath();
    pen.rect(area.x, area.y, area.w, area.h);
    pen.clip();
    const { e, f } = pen.getTransform();
    const view = { ...look.view, sx: look.view.sx + e / look.dpr, sy: look.view.sy + f / look.dpr };
    paintPressure(pen, this.ground, dials.pressure, { ...look, view });
    paintSpine(pen, this.paths, { ...look, view });
    paintFront(pen, this.ground, this.paths, dials, { ...look, view });
    pen.restore();
  }

  private paintLand(look: GroundLook): void {
    const { area, view, dpr } = look;
    this.land.width = Math.ceil(area.w * dpr);
    this.land.height = Math.ceil(area.h * dpr);
    const pen = this.land.getContext('2d');
    if (!pen) return;
    const moved = { ...view, sx: view.sx - area.x, sy: view.sy - area.y };
    paintGround(pen, this.ground, this.paths, {
      ...look,
      view: moved,
      area: { x: 0, y: 0, w: area.w, h: area.h },
    });
    this.painted = look;
  }
}

function sameLook(a: GroundLook, b: GroundLook): boolean {
  const sameArea =
    a.area.x === b.area.x && a.area.y === b.area.y && a.area.w === b.area.w && a.area.h === b.area.h;
  const same =
    sameArea && a.dpr === b.dpr && a.scale === b.scale && Math.round(a.east) === Math.round(b.east);
  return same && sameView(a.view, b.view);
}
