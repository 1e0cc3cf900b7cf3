// Looking at the plane: views, zoom and pan.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isZoomed, look, pan, zoomAt } from '../../src/map/camera.ts';
import {
  blend,
  fitView,
  inside,
  northUp,
  type Point,
  sameView,
  toPlane,
  toScreen,
  under,
  type View,
} from '../../src/map/eye.ts';
import { layOut } from '../../src/map/layout.ts';
import { ground } from './asset.ts';

const view = fc.record({
  cx: fc.double({ min: 0, max: 1600, noNaN: true }),
  cy: fc.double({ min: 0, max: 900, noNaN: true }),
  k: fc.double({ min: 0.1, max: 8, noNaN: true }),
  rot: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  sx: fc.double({ min: 0, max: 1200, noNaN: true }),
  sy: fc.double({ min: 0, max: 900, noNaN: true }),
});
const point = fc.tuple(
  fc.double({ min: -200, max: 1800, noNaN: true }),
  fc.double({ min: -200, max: 1100, noNaN: true }),
);
const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

test('what lies across the upper edge takes its part of a window; a board in a corner does not', () => {
  const rect = { x: 0, y: 0, w: 360, h: 104 };
  expect(under(rect, [{ x: 0, y: 0, w: 360, h: 32 }])).toEqual({ x: 0, y: 32, w: 360, h: 72 });
  expect(under(rect, [{ x: 200, y: 0, w: 160, h: 80 }])).toEqual(rect);
});

describe('view', () => {
  test('screen to plane undoes plane to screen', () => {
    fc.assert(fc.property(view, point, (v, p) => near(toPlane(v, toScreen(v, p)), p) < 1e-6));
  });

  test('a blend begins and ends where it should', () => {
    fc.assert(fc.property(view, view, (a, b) => sameView(blend(a, b, 0), a) && sameView(blend(a, b, 1), b)));
  });

  test('a fitted view shows all points', () => {
    const rect = { x: 12, y: 30, w: 359, h: 180 };
    const roomy = { x: 11, y: 29, w: 361, h: 182 };
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 8 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (points, rot) => {
          const spread = Math.max(...points.map(p => near(p, points[0]!)));
          fc.pre(spread > 1);
          const fitted = fitView(points, rect, rot);
          return points.every(p => inside(roomy, toScreen(fitted, p)));
        },
      ),
    );
  });

  test('north is up where it is asked for', () => {
    const at = ground.at(131, 48);
    const v: View = { cx: at[0], cy: at[1], k: 3, rot: northUp(ground.cone.apex, at), sx: 0, sy: 0 };
    const [x, y] = toScreen(v, ground.at(131, 49));
    expect(x).toBeCloseTo(0, 3);
    expect(y).toBeLessThan(0);
  });
});

describe('zoom and pan', () => {
  const layout = layOut(ground, 750, 656);
  const { overview } = layout;

  test('what lies under the pointer stays there', () => {
    const at: Point = [300, 250];
    const before = toPlane(overview, at);
    const closer = zoomAt(ground, layout, overview, 2.5, at);
    expect(closer.k).toBeCloseTo(overview.k * 2.5, 6);
    expect(near(toScreen(closer, before), at)).toBeLessThan(4);
  });

  test('zooming out ends at the overview, wherever one was', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer({ min: 0, max: 750 }), fc.integer({ min: 0, max: 400 })), at => {
        const close = zoomAt(ground, layout, overview, 6, at);
        return sameView(zoomAt(ground, layout, close, 1 / 100, [700, 10]), overview);
      }),
    );
  });

  test('panning keeps the middle on the map', () => {
    const close = look(ground, layout, ground.at(104, 52), overview.k * 4);
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (dx, dy) => {
        const moved = pan(ground, layout, close, dx, dy);
        return (
          moved.cx > -100 && moved.cx < 1800 && moved.cy > -200 && moved.cy < 1100 && isZoomed(layout, moved)
        );
      }),
    );
  });
});
