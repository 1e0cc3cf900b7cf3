// The line of contact and the railway.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactLine, crossesItself } from '../../src/map/front.ts';
import { distance, layRail, nearestOnRail, onRail, shareOfWay } from '../../src/map/rail.ts';
import { regionAt } from '../../src/map/reach.ts';
import { ground } from './asset.ts';

describe('line of contact', () => {
  test('never crosses itself for any dial', () => {
    for (let dial = 0; dial <= 100; dial++)
      expect([dial, crossesItself(contactLine(ground, dial))]).toEqual([dial, false]);
  });

  test('a line that does cross itself is noticed', () => {
    expect(
      crossesItself([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    ).toBe(true);
  });

  test('its ends stay, its middle moves evenly and always the same way', () => {
    const middle = (dial: number) => contactLine(ground, dial)[36]!;
    for (let dial = 1; dial <= 100; dial++) {
      expect(contactLine(ground, dial)[0]).toEqual(contactLine(ground, 52)[0]);
      expect(middle(dial)[1]).toBeLessThan(middle(dial - 1)[1]);
    }
  });

  test('Kyiv and Odesa stay outside the hatching, Sevastopol inside, at any dial', () => {
    const held = (longitude: number, latitude: number, dial: number) => {
      const ring = [...contactLine(ground, dial), ...ground.lines.contactClose];
      const area = {
        id: 'held',
        owner: '',
        place: null,
        polygons: [ring.length ? [ring] : []],
        box: [-1e4, -1e4, 1e4, 1e4] as const,
      };
      return regionAt({ ...ground, regions: [area] }, ground.at(longitude, latitude)) !== null;
    };
    for (const dial of [0, 25, 52, 75, 100]) {
      expect([dial, held(30.5, 50.45, dial), held(30.7, 46.5, dial), held(33.55, 44.6, dial)]).toEqual([
        dial,
        false,
        false,
        true,
      ]);
    }
  });
});

describe('railway', () => {
  const rail = layRail(ground.lines.transSiberian);

  test('runs from Moscow to Vladivostok', () => {
    expect(distance(onRail(rail, 0), ground.at(37.62, 55.75))).toBeLessThan(1);
    expect(distance(onRail(rail, 1), ground.at(131.9, 43.12))).toBeLessThan(1);
  });

  test('the nearest point of a point on the line is that point', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
        const found = nearestOnRail(rail, onRail(rail, share));
        return found.distance < 1e-6 && distance(found.at, onRail(rail, share)) < 1e-6;
      }),
    );
  });

  test('a brigade going west starts where one going east ends', () => {
    expect(shareOfWay('west', 0)).toBeCloseTo(shareOfWay('east', 1), 9);
    expect(shareOfWay('west', 1)).toBeCloseTo(shareOfWay('east', 0), 9);
  });
});
