// Where the map is looked at from: a point of the plane on a point of the screen, a scale and a turn. Pure.

/** A point of the plane or of the screen. */
export type Point = readonly [number, number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Plane point (cx, cy) lies on screen point (sx, sy), in CSS pixels of the host. */
export interface View {
  readonly cx: number;
  readonly cy: number;
  /** CSS pixels for one unit of the plane. */
  readonly k: number;
  /** Turn of the ground on screen, in radians, clockwise. */
  readonly rot: number;
  readonly sx: number;
  readonly sy: number;
}

export function toScreen(view: View, [x, y]: Point): Point {
  const cos = Math.cos(view.rot) * view.k;
  const sin = Math.sin(view.rot) * view.k;
  const dx = x - view.cx;
  const dy = y - view.cy;
  return [view.sx + dx * cos - dy * sin, view.sy + dx * sin + dy * cos];
}

export function toPlane(view: View, [x, y]: Point): Point {
  const cos = Math.cos(view.rot) / view.k;
  const sin = Math.sin(view.rot) / view.k;
  const dx = x - view.sx;
  const dy = y - view.sy;
  return [view.cx + dx * cos + dy * sin, view.cy - dx * sin + dy * cos];
}

/** Arguments for `CanvasRenderingContext2D.setTransform`, so that paths of the plane land on the screen. */
export function matrix(view: View, dpr: number): [number, number, number, number, number, number] {
  const a = Math.cos(view.rot) * view.k;
  const b = Math.sin(view.rot) * view.k;
  const e = view.sx - a * view.cx + b * view.cy;
  const f = view.sy - b * view.cx - a * view.cy;
  return [a * dpr, b * dpr, -b * dpr, a * dpr, e * dpr, f * dpr];
}

/** The turn that puts north on top at a point: north lies towards the apex of the cone. */
export function northUp(apex: Point, [x, y]: Point): number {
  return -Math.PI / 2 - Math.atan2(apex[1] - y, apex[0] - x);
}

export const middle = (rect: Rect): Point => [rect.x + rect.w / 2, rect.y + rect.h / 2];

export const inside = (rect: Rect, [x, y]: Point): boolean =>
  x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h;

/** What is left of a window under those that lie across its upper edge from side to side. */
export function under(rect: Rect, covered: readonly Rect[]): Rect {
  const across = covered.filter(({ x, y, w }) => y <= rect.y && x <= rect.x && x + w >= rect.x + rect.w);
  const top = Math.max(rect.y, ...across.map(({ y, h }) => y + h));
  return { ...rect, y: top, h: rect.y + rect.h - top };
}

/** The view that shows all `points` inside `rect`, turned by `rot`. */
export function fitView(points: readonly Point[], rect: Rect, rot: number): View {
  const cos = Math.cos(rot);
  const sin = Math.sin(rot);
  const turned = points.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
  const xs = turned.map(point => point[0]);
  const ys = turned.map(point => point[1]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const k = Math.min(rect.w / (right - left), rect.h / (bottom - top));
  const mx = (left + right) / 2;
  const my = (top + bottom) / 2;
  const [sx, sy] = middle(rect);
  return { cx: mx * cos + my * sin, cy: my * cos - mx * sin, k, rot, sx, sy };
}

/** Between two views, `u` from 0 to 1: scale in equal ratios, the centre at the pace of what is seen. */
export function blend(a: View, b: View, u: number): View {
  const mix = (from: number, to: number, t: number) => from + (to - from) * t;
  const k = a.k * (b.k / a.k) ** u;
  const pace = Math.abs(b.k / a.k - 1) < 1e-6 ? u : (1 / k - 1 / a.k) / (1 / b.k - 1 / a.k);
  return {
    cx: mix(a.cx, b.cx, pace),
    cy: mix(a.cy, b.cy, pace),
    k,
    rot: mix(a.rot, b.rot, u),
    sx: mix(a.sx, b.sx, u),
    sy: mix(a.sy, b.sy, u),
  };
}

export function sameView(a: View, b: View): boolean {
  return (
    Math.abs(a.cx - b.cx) < 1e-3 &&
    Math.abs(a.cy - b.cy) < 1e-3 &&
    Math.abs(a.k / b.k - 1) < 1e-5 &&
    Math.abs(a.rot - b.rot) < 1e-5 &&
    Math.abs(a.sx - b.sx) < 1e-3 &&
    Math.abs(a.sy - b.sy) < 1e-3
  );
}
