// Layout of the host, pieces on it, words between them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScreen } from '../../src/map/eye.ts';
import { FOCUS, layOut, northUpView } from '../../src/map/layout.ts';
import {
  type Box,
  boxesOf,
  cull,
  type Lettering,
  mapLetterings,
  overlap,
  townLettering,
} from '../../src/map/lettering.ts';
import { pointsOf } from '../../src/map/points.ts';
import { layRail } from '../../src/map/rail.ts';
import { spotBox, spotsOf } from '../../src/map/spots.ts';
import { apart, PIECE, standings } from '../../src/map/stand.ts';
import { ground, picture } from './asset.ts';

const rail = layRail(ground.lines.transSiberian);
const SIZES = [
  [750, 656],
  [1200, 706],
  [1200, 900],
  [1180, 374],
  [360, 600],
  [360, 300],
  [360, 137],
] as const;
const scenery = (w: number, h: number) => {
  const layout = layOut(ground, w, h);
  return { ground, rail, layout, view: layout.overview, picture, held: null, silent: false };
};

describe('layout', () => {
  test.each(SIZES)('at %i by %i everything lies inside the host', (w, h) => {
    const { main, doors, overview } = layOut(ground, w, h);
    for (const rect of [
      main,
      ...(doors ? [doors.west.frame, doors.east.frame, doors.west.pane, doors.east.pane] : []),
    ]) {
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.w).toBeLessThanOrEqual(w);
      expect(rect.y + rect.h).toBeLessThanOrEqual(h);
      expect(Math.min(rect.w, rect.h)).toBeGreaterThan(60);
    }
    for (const [longitude, latitude] of [
      [24, 48.5],
      [131.9, 43.2],
    ] as const) {
      const [x, y] = toScreen(overview, ground.at(longitude, latitude));
      expect(x > 0 && x < w && y > main.y && y < main.y + main.h).toBe(true);
    }
  });

  test('doors are there where there is room, and only there', () => {
    expect(SIZES.map(([w, h]) => layOut(ground, w, h).doors !== null)).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('pieces', () => {
  test.each(SIZES)('at %i by %i every brigade is shown exactly once', (w, h) => {
    const shown = spotsOf(scenery(w, h)).filter(spot => !spot.ghost && !spot.echo && spot.visible);
    expect(shown.flatMap(spot => spot.brigades).sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test.each(SIZES.slice(0, 3))('at %i by %i no piece covers another', (w, h) => {
    const { layout } = scenery(w, h);
    const boxes = spotsOf(scenery(w, h)).map(spot => spotBox(spot, layout.scale));
    for (const [index, box] of boxes.entries())
      expect(boxes.slice(index + 1).some(other => overlap(box, other))).toBe(false);
  });

  test('a pencilled order shows a ghost on the rails and leaves the piece at home', () => {
    const own = spotsOf(scenery(750, 656)).filter(spot => spot.brigades.includes(8));
    expect(own.map(spot => [spot.ghost, spot.tone])).toEqual([
      [false, 'west'],
      [true, 'east'],
    ]);
    expect(own[1]?.captions).toEqual(['Brigade 9 pencilled, arrives Q4 2026', 'arrives Q4']);
  });

  test('a brigade in the hand leaves its place and nobody else moves', () => {
    const before = spotsOf(scenery(750, 656));
    const after = spotsOf({ ...scenery(750, 656), held: { brigade: 4, ghost: false } });
    expect(after).toEqual(before.filter(spot => spot.key !== 'brigade-4'));
  });

  test('a close view shows brigades a second time, buttons stay with the doors', () => {
    const base = scenery(750, 656);
    const close = { ...base, view: northUpView(ground, FOCUS.west, base.layout.main) };
    const spots = spotsOf(close);
    expect(spots.filter(spot => spot.echo)).toHaveLength(7);
    const ids = pointsOf(base.layout, spots, [], () => [0, 0])
      .filter(point => point.kind === 'brigade')
      .map(point => point.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(10);
  });

  test('pieces pushed apart do not overlap and stay in their window', () => {
    const rect = { x: 0, y: 0, w: 360, h: 180 };
    const crowd = fc.array(fc.tuple(fc.integer({ min: 20, max: 340 }), fc.integer({ min: 20, max: 160 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(crowd, points =>
        apart(points, 28, 22, rect).every(([x, y]) => x >= 14 && x <= 346 && y >= 11 && y <= 169),
      ),
    );
  });
});

describe('words', () => {
  test('no two words overlap, none is set twice', () => {
    const layout = layOut(ground, 750, 656);
    const widthOf = (each: { text: string; size: number; spacing: number }) =>
      each.text.length * (each.size * 0.52 + each.spacing);
    const { kept } = cull(
      mapLetterings(ground, layout, layout.overview, picture),
      widthOf,
      [0, 0, 750, 412],
      [],
      1,
    );
    const texts = kept.map(each => each.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toEqual(
      expect.arrayContaining(['Moscow', 'Khabarovsk', 'UKRAINE', 'AMUR', 'CHINA', 'THE WEST']),
    );
    const boxes = kept.map(each => boxesOf(each, widthOf(each)));
    boxes.forEach((own, index) => {
      for (const other of boxes.slice(index + 1).flat())
        expect(own.some(box => overlap(box, other))).toBe(false);
    });
  });

  test('nothing is written over the dot of a town, and no dot is drawn under a piece', () => {
    const layout = layOut(ground, 750, 656);
    const town = ground.towns.find(({ name }) => name === 'Moscow')!;
    const [x, y] = toScreen(layout.overview, town.at);
    const here = townLettering(town, layout.overview, 14, 1);
    const word = { ...here, text: 'Elsewhere', at: [x, y] as const, dot: null };
    const texts = (list: readonly Lettering[], taken: readonly Box[]) =>
      cull(list, () => 60, [0, 0, 750, 412], taken, 1).kept.map(({ text }) => text);
    expect(texts([here, word], [])).toEqual(['Moscow']);
    expect(texts([here], [[x - 2, y - 2, x + 2, y + 2]])).toEqual([]);
  });

  test('a strip carries no words of its own', () => {
    const strip = layOut(ground, 360, 137);
    expect(mapLetterings(ground, strip, strip.overview, picture)).toEqual([]);
  });
});

test('seven brigades in the low window of a phone stand apart, in two ranks', () => {
  const phone = layOut(ground, 360, 570);
  const { pane, view } = phone.doors!.west;
  const points = standings(ground, rail, view, pane, 'west', 7, 52, phone.scale);
  const gaps = points.flatMap(([x, y], i) =>
    points.slice(i + 1).map(([u, v]) => Math.max(Math.abs(x - u) - PIECE.w, Math.abs(y - v) - PIECE.h)),
  );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))).toBeGreaterThan(80);
});
