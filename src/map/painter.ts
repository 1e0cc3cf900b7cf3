// Paints the ground with Canvas 2D: sea, land, water, railways. Everything that does not change during a turn.
import { directionOf, radiusOf } from './albers.ts';
import { amurColour, COLOURS } from './colours.ts';
import { matrix, type Point, type Rect, type View } from './eye.ts';
import type { Ground, LineName, Polygon, Region, Ring } from './ground.ts';
import { smooth } from './rail.ts';

export type Pen = CanvasRenderingContext2D;

/** Paths of the plane, made once for a ground. */
export interface Paths {
  readonly regions: ReadonlyMap<Region, Path2D>;
  readonly land: Path2D;
  readonly ukraine: Path2D;
  readonly russia: Path2D;
  readonly hairlines: Path2D;
  readonly border: Path2D;
  readonly rivers: Path2D;
  readonly lakes: Path2D;
  readonly lines: Readonly<Record<LineName, Path2D>>;
}

function trace(path: Path2D, ring: Ring, close: boolean): void {
  ring.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (close) path.closePath();
}

function linesPath(rings: readonly Ring[], close = false): Path2D {
  const path = new Path2D();
  for (const ring of rings) trace(path, ring, close);
  return path;
}

const areaPath = (polygons: readonly Polygon[]) => linesPath(polygons.flat(), true);

/** Makes all paths. Needs a browser's Path2D. */
export function makePaths(ground: Ground): Paths {
  const regions = new Map(ground.regions.map(region => [region, areaPath(region.polygons)]));
  const union = (wanted: (region: Region) => boolean) => {
    const path = new Path2D();
    for (const [region, own] of regions) if (wanted(region)) path.addPath(own);
    return path;
  };
  const names = Object.keys(ground.lines) as LineName[];
  return {
    regions,
    land: union(() => true),
    ukraine: union(region => region.id === 'ukraine'),
    russia: union(region => region.owner === 'RUS'),
    hairlines: linesPath(ground.hairlines),
    border: linesPath(ground.russiaChina),
    rivers: linesPath(ground.rivers),
    lakes: areaPath(ground.lakes),
    lines: Object.fromEntries(
      names.map(name => [name, linesPath([smooth(ground.lines[name], 8)])]),
    ) as unknown as Paths['lines'],
  };
}

export interface GroundLook {
  readonly view: View;
  /** Host pixels to paint; nothing outside is touched. */
  readonly area: Rect;
  /** Device pixels for one CSS pixel. */
  readonly dpr: number;
  /** Size of type and lines; 1 on a laptop. */
  readonly scale: number;
  /** East dial, 0-100: firmness of the Amur's teal. */
  readonly east: number;
}

/** Stroke widths in CSS pixels, whatever the zoom. */
function stroke(pen: Pen, path: Path2D, style: string, width: number, k: number, alpha = 1): void {
  pen.globalAlpha = alpha;
  pen.strokeStyle = style;
  pen.lineWidth = width / k;
  pen.stroke(path);
  pen.globalAlpha = 1;
}

function fillOf(region: Region, east: number): string {
  if (region.id === 'ukraine') return COLOURS.ukraine;
  if (region.owner === 'CHN') return COLOURS.china;
  if (region.owner !== 'RUS') return COLOURS.foreign;
  if (region.id === 'amur') return amurColour(east);
  if (region.id === 'arctic') return COLOURS.arctic;
  return region.id === 'eastSiberia' ? COLOURS.eastSiberia : COLOURS.russia;
}

/** Regions that can be seen in the area; the rest need no painting. */
function seen(ground: Ground, { view, area }: GroundLook): readonly Region[] {
  const reach = Math.hypot(area.w, area.h) / view.k;
  return ground.regions.filter(({ box: [left, top, right, bottom] }) => {
    const dx = Math.max(left - view.cx, 0, view.cx - right);
    const dy = Math.max(top - view.cy, 0, view.cy - bottom);
    return Math.hypot(dx, dy) < reach;
  });
}

function paintSea(pen: Pen, { area, dpr }: GroundLook): void {
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  const x = area.x + area.w / 2;
  const y = area.y + area.h / 2;
  const sea = pen.createRadialGradient(x, y, 0, x, y, Math.hypot(area.w, area.h) / 2);
  sea.addColorStop(0, COLOURS.sea);
  sea.addColorStop(1, COLOURS.seaDeep);
  pen.fillStyle = sea;
  pen.fillRect(area.x, area.y, area.w, area.h);
}

/** Meridians meet in the apex of the cone, parallels are circles round it. */
function paintGraticule(pen: Pen, ground: Ground, view: View, step: number): void {
  const { cone } = ground;
  const [ax, ay] = cone.apex;
  const lines = new Path2D();
  const [inner, outer] = [radiusOf(cone, 84), radiusOf(cone, 24)];
  for (let lon = -30; lon <= 200; lon += step) {
    const a = directionOf(cone, lon);
    lines.moveTo(ax + inner * Math.sin(a), ay + inner * Math.cos(a));
    lines.lineTo(ax + outer * Math.sin(a), ay + outer * Math.cos(a));
  }
  const [from, to] = [Math.PI / 2 - directionOf(cone, 200), Math.PI / 2 - directionOf(cone, -30)];
  for (let lat = 30; lat <= 80; lat += step) {
    const radius = radiusOf(cone, lat);
    lines.moveTo(ax + radius * Math.cos(from), ay + radius * Math.sin(from));
    lines.arc(ax, ay, radius, from, to);
  }
  stroke(pen, lines, '#b7d0dc', 1, view.k, 0.07);
}

/** Four soft lines that follow every coast, strongest at the shore; the land is then filled over them. */
function paintWaterlines(pen: Pen, coast: Path2D, view: View, scale: number): void {
  pen.lineJoin = 'bevel';
  for (const width of [22, 15, 9, 4.5]) stroke(pen, coast, COLOURS.waterline, width * scale, view.k, 0.085);
  pen.lineJoin = 'round';
}

function paintLand(pen: Pen, paths: Paths, look: GroundLook, regions: readonly Region[]): void {
  const { k } = look.view;
  for (const region of regions) {
    const path = paths.regions.get(region)!;
    pen.fillStyle = fillOf(region, look.east);
    pen.fill(path, 'evenodd');
    if (region.owner !== 'RUS') stroke(pen, path, COLOURS.foreignEdge, 0.8, k, 0.75);
  }
  stroke(pen, paths.hairlines, COLOURS.hairline, 0.8, k, 0.55);
  stroke(pen, paths.rivers, COLOURS.river, 0.8 * look.scale, k, 0.38);
  pen.fillStyle = COLOURS.lake;
  pen.fill(paths.lakes, 'evenodd');
  for (const region of regions) {
    if (region.owner !== 'RUS') continue;
    stroke(pen, paths.regions.get(region)!, COLOURS.edge, 0.8 * look.scale, k, 0.42);
  }
}

function paintUkraineEdge(pen: Pen, paths: Paths, look: GroundLook): void {
  const { k } = look.view;
  stroke(pen, paths.ukraine, COLOURS.casing, 4.5 * look.scale, k, 0.55);
  stroke(pen, paths.ukraine, COLOURS.ukraineEdge, 1.5 * look.scale, k);
}

function paintBorder(pen: Pen, paths: Paths, look: GroundLook): void {
  const { k } = look.view;
  const unit = look.scale / k;
  stroke(pen, paths.border, COLOURS.casing, 3 * look.scale, k, 0.7);
  pen.setLineDash([7 * unit, 3 * unit, 1.6 * unit, 3 * unit]);
  stroke(pen, paths.border, '#e6edf1', 1.3 * look.scale, k, 0.85);
  pen.setLineDash([]);
}

/** A railway with ticks across it. `strength` 1 is the Trans-Siberian, the brightest line of the map. */
function paintRail(pen: Pen, path: Path2D, look: GroundLook, strength: number): void {
  const { k } = look.view;
  const main = strength === 1;
  const unit = look.scale / k;
  if (main) stroke(pen, path, COLOURS.casing, 5 * look.scale, k, 0.6);
  stroke(pen, path, COLOURS.rail, (main ? 2.1 : 0.9) * look.scale, k, strength);
  pen.setLineDash([1.3 * unit, (main ? 7 : 5.5) * unit]);
  stroke(pen, path, COLOURS.rail, (main ? 6 : 3.6) * look.scale, k, strength);
  pen.setLineDash([]);
}

function paintLines(pen: Pen, paths: Paths, look: GroundLook): void {
  const { k } = look.view;
  const unit = look.scale / k;
  pen.lineCap = 'butt';
  stroke(pen, paths.lines.powerOfSiberia, '#c9d6de', 0.9 * look.scale, k, 0.28);
  pen.setLineDash([5 * unit, 5 * unit]);
  stroke(pen, paths.lines.northernSeaRoute, '#c9d6de', 1.1 * look.scale, k, 0.5);
  pen.setLineDash([]);
  for (const name of ['baikalAmur', 'transMongolian', 'chineseEastern'] as const) {
    paintRail(pen, paths.lines[name], look, 0.3);
  }
}

/** Border and Trans-Siberian, over everything else on the ground. Painted after the overlays. */
export function paintSpine(pen: Pen, paths: Paths, look: GroundLook): void {
  pen.save();
  pen.setTransform(...matrix(look.view, look.dpr));
  pen.lineJoin = 'round';
  paintBorder(pen, paths, look);
  paintRail(pen, paths.lines.transSiberian, look, 1);
  pen.restore();
}

/** The data ends in straight cuts south, west and east: there the ground fades into the sea. */
function paintEdges(pen: Pen, ground: Ground): void {
  const [left, , right, bottom] = ground.clip;
  const far = 4000;
  const fade = (from: Point, to: Point, rect: readonly [number, number, number, number]) => {
    const gradient = pen.createLinearGradient(...from, ...to);
    gradient.addColorStop(0, 'rgb(15 22 28 / 0)');
    gradient.addColorStop(1, COLOURS.seaDeep);
    pen.fillStyle = gradient;
    pen.fillRect(...rect);
  };
  fade([0, bottom - 90], [0, bottom - 6], [-far, bottom - 90, 2 * far, far]);
  fade([left + 110, 0], [left + 8, 0], [left + 110 - far, -far, far, 2 * far]);
  fade([right - 110, 0], [right - 8, 0], [right - 110, -far, far, 2 * far]);
}

/** Paints the whole ground of a view into `look.area`. */
export function paintGround(pen: Pen, ground: Ground, paths: Paths, look: GroundLook): void {
  pen.save();
  paintSea(pen, look);
  pen.beginPath();
  pen.rect(look.area.x, look.area.y, look.area.w, look.area.h);
  pen.clip();
  pen.setTransform(...matrix(look.view, look.dpr));
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const regions = seen(ground, look);
  const coast = new Path2D();
  for (const region of regions) coast.addPath(paths.regions.get(region)!);
  paintGraticule(pen, ground, look.view, look.view.k > 1 ? 5 : 10);
  paintWaterlines(pen, coast, look.view, look.scale);
  paintLand(pen, paths, look, regions);
  paintUkraineEdge(pen, paths, look);
  paintLines(pen, paths, look);
  paintEdges(pen, ground);
  pen.restore();
}

/** The outline of points as a path, for those who paint over the ground. */
export function lineThrough(points: readonly Point[], close = false): Path2D {
  return linesPath([points], close);
}
