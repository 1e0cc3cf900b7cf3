// Motions by the clock, and the arcs of ribbons.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlap } from '../../src/map/lettering.ts';
import { Motions } from '../../src/map/motion.ts';
import { arc, labelPlace } from '../../src/map/ribbons.ts';

describe('motions', () => {
  test('run by the clock, end with exactly 1, and say when they begin', async () => {
    const seen: number[] = [];
    let woken = 0;
    const motions = new Motions(() => woken++);
    const ended = motions.start({ lasts: 400, step: u => seen.push(u) }, 1000);
    motions.tick(1100);
    motions.tick(1300);
    expect(motions.busy).toBe(true);
    motions.tick(9999);
    await ended;
    expect(seen).toEqual([0, 0.25, 0.75, 1]);
    expect(motions.busy).toBe(false);
    expect(woken).toBe(1);
  });

  test('hurried, they jump to their end once', async () => {
    const seen: number[] = [];
    const motions = new Motions(() => {});
    const ended = motions.start({ lasts: 400, step: u => seen.push(u) }, 0);
    motions.finish();
    motions.tick(200);
    await ended;
    expect(seen).toEqual([0, 1]);
  });

  test('without length, they are over at once and wake nobody', async () => {
    const seen: number[] = [];
    let woken = 0;
    const motions = new Motions(() => woken++);
    await motions.start({ lasts: 0, step: u => seen.push(u) }, 0);
    expect([seen, woken, motions.busy]).toEqual([[0, 1], 0, false]);
  });
});

describe('ribbons', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 750 }), fc.integer({ min: 0, max: 410 }));

  test('run from their cause to their number', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const points = arc(from, to);
        const last = points[points.length - 1]!;
        return (
          Math.hypot(points[0]![0] - from[0], points[0]![1] - from[1]) < 1e-9 &&
          Math.hypot(last[0] - to[0], last[1] - to[1]) < 1e-9
        );
      }),
    );
  });

  test('their labels stay on the map', () => {
    const rect = { x: 0, y: 0, w: 750, h: 410 };
    fc.assert(
      fc.property(point, point, (from, to) => {
        const [left, top, right, bottom] = labelPlace(arc(from, to), 180, 25, rect, []);
        return left >= 0 && top >= 0 && right <= 750 && bottom <= 410;
      }),
    );
  });

  test('a second label keeps off the first', () => {
    const rect = { x: 0, y: 0, w: 750, h: 410 };
    const points = arc([640, 160], [-4, 180]);
    const first = labelPlace(points, 160, 25, rect, []);
    const second = labelPlace(points, 160, 25, rect, [first]);
    expect(
      second[0] >= first[2] || second[2] <= first[0] || second[1] >= first[3] || second[3] <= first[1],
    ).toBe(true);
  });

  test('five labels of one short way keep off each other: those that find it full step a line aside', () => {
    const rect = { x: 0, y: 0, w: 750, h: 410 };
    const placed: Box[] = [];
    for (let n = 0; n < 5; n++) placed.push(labelPlace(arc([300, 200], [250, 190]), 160, 25, rect, placed));
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    }
  });
});
