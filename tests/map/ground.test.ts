// What the shipped map says about places and borders.
import { describe, expect, test } from 'vitest';
import { layRail } from '../../src/map/rail.ts';
import { dropAt, placeAt, regionAt } from '../../src/map/reach.ts';
import { ground, text } from './asset.ts';

const placeOf = (longitude: number, latitude: number) => placeAt(ground, ground.at(longitude, latitude));
const regionOf = (longitude: number, latitude: number) =>
  regionAt(ground, ground.at(longitude, latitude))?.id ?? null;

describe('borders', () => {
  test.each([
    ['Sevastopol', 33.55, 44.6],
    ['Simferopol', 34.1, 44.95],
    ['Kerch', 36.4, 45.33],
    ['Donetsk', 37.8, 48.0],
    ['Luhansk', 39.3, 48.57],
    ['Mariupol', 37.55, 47.13],
    ['Kherson', 32.62, 46.66],
    ['Zaporizhzhia', 35.14, 47.84],
    ['Kharkiv', 36.23, 49.99],
    ['Odesa', 30.7, 46.5],
    ['Lviv', 24.03, 49.84],
  ])('%s lies in Ukraine', (_, longitude, latitude) => {
    expect(placeOf(longitude, latitude)).toBe('ukraine');
  });

  test.each([
    ['Rostov-on-Don', 39.7, 47.3, 'centre'],
    ['Krasnodar', 38.97, 45.04, 'centre'],
    ['Belgorod', 36.6, 50.6, 'centre'],
    ['Kaliningrad', 20.9, 54.7, 'centre'],
    ['Yekaterinburg', 60.6, 56.84, 'urals'],
    ['Omsk', 73.37, 54.99, 'westSiberia'],
    ['Irkutsk', 104.28, 52.29, 'eastSiberia'],
    ['Yakutsk', 129.73, 62.03, 'eastSiberia'],
    ['Khabarovsk', 135.2, 48.48, 'amur'],
    ['Vladivostok', 132.0, 43.2, 'amur'],
    ['Norilsk', 88.2, 69.35, 'arctic'],
    ['Astana', 71.43, 51.16, 'centralAsia'],
    ['Tashkent', 69.24, 41.3, 'centralAsia'],
    ['Beijing', 116.4, 39.9, 'beijing'],
    ['Harbin', 126.64, 45.75, 'beijing'],
    ['Warsaw', 21.01, 52.23, 'west'],
    ['Tallinn', 24.9, 59.3, 'west'],
  ])('%s lies where it should', (_, longitude, latitude, place) => {
    expect(placeOf(longitude, latitude)).toBe(place);
  });

  test('the island at Khabarovsk is divided as agreed by 2008', () => {
    expect(placeOf(134.42, 48.33)).toBe('beijing');
    expect(placeOf(134.9, 48.4)).toBe('amur');
  });

  test('disputed places belong to nobody or lie outside the frame', () => {
    expect(regionOf(146.0, 44.2)).toBe('disputed');
    expect(placeOf(146.0, 44.2)).toBeNull();
    expect(regionOf(121, 23.7)).toBeNull();
    expect(ground.at(121, 25.3)[1]).toBeGreaterThan(ground.clip[3]);
    expect(text).not.toMatch(/taiwan|TWN/i);
  });

  test('no point belongs to two regions', () => {
    const doubles: string[] = [];
    for (let x = 3.37; x < 1600; x += 9) {
      for (let y = 3.41; y < 896; y += 9) {
        const hits = ground.regions.filter(region => regionAt({ ...ground, regions: [region] }, [x, y]));
        if (hits.length > 1) doubles.push(hits.map(region => region.id).join('+'));
      }
    }
    expect(doubles).toEqual([]);
  });
});

describe('data', () => {
  test('is small enough for a slow line', () => {
    expect(text.length).toBeLessThan(130_000);
  });

  test('every town lies on the land of its owner', () => {
    for (const town of ground.towns)
      expect([town.name, regionAt(ground, town.at)?.owner]).toEqual([town.name, town.owner]);
  });

  test('places projected here agree with places projected by the build', () => {
    const moscow = ground.towns.find(town => town.name === 'Moscow')!.at;
    const vladivostok = ground.towns.find(town => town.name === 'Vladivostok')!.at;
    const [mx, my] = ground.at(37.62, 55.75);
    const [vx, vy] = ground.at(131.9, 43.12);
    expect(mx).toBeCloseTo(moscow[0], 0);
    expect(my).toBeCloseTo(moscow[1], 0);
    expect(vx).toBeCloseTo(vladivostok[0], 0);
    expect(vy).toBeCloseTo(vladivostok[1], 0);
  });
});

describe('dropping a brigade', () => {
  const rail = layRail(ground.lines.transSiberian);
  const drop = (longitude: number, latitude: number) =>
    dropAt(ground, rail, ground.at(longitude, latitude), 60);

  test('on a door, or near the railway beyond the middle, orders it there', () => {
    expect(drop(36, 49)).toBe('west');
    expect(drop(133, 50)).toBe('east');
    expect(drop(113.5, 52)).toBe('east');
    expect(drop(50, 57)).toBe('west');
  });

  test('in the middle or far from any railway orders nothing', () => {
    expect(drop(92.9, 56)).toBeNull();
    expect(drop(100, 72)).toBeNull();
    expect(drop(67, 46)).toBeNull();
  });
});
