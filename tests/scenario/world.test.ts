// The world as a whole: where it starts, what names have become, and the hash that a save belongs to.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { DIALS } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { type Data, put, smallScenario, textOf, worldAfter } from '../support/small-scenario.ts';

describe('the world', () => {
  test('starts as the file says', () => {
    const world = worldAfter(data => put(data, 'start.trust', 64));
    expect(world.start[SLOT.trust]).toBe(64);
    expect(world.start[world.layout.ownDials]).toBe(30);
    const bases = world.brigades.map((_, i) => world.start[world.layout.brigadeBase + i]);
    expect(bases).toEqual([0, 0, 0, 1]);
    expect(world.start.length).toBe(world.layout.size);
    expect(DIALS.every(dial => Number.isFinite(world.start[SLOT[dial]]))).toBe(true);
  });

  test('resolves types to indexes, and weights to one per type', () => {
    const world = worldAfter(() => {});
    expect(world.moves[0]).toMatchObject({ id: 'border-probe', plan: 'border', types: [0] });
    expect(world.signals[1]).toMatchObject({
      id: 'border-costly',
      costly: true,
      variants: 1,
      weights: [1, 2],
    });
    expect(world.types[0]).toMatchObject({ id: 'merchant', turnsInto: null, breaksBelow: -1 });
  });

  test('effects of choices, directives, moves, factions and actors count for the right cause', () => {
    const later = [{ dial: 'trust', by: -1, in: 1 }];
    const world = worldAfter(data => {
      put(data, 'events.0.effects', later);
      put(data, 'events.0.choices.0.effects', [...later, { flag: 'looked' }]);
      for (const kind of ['directives', 'moves', 'factions']) put(data, `${kind}.0.effects`, later);
      put(data, 'actors.1.rules.0.effects', later);
    });
    expect(world.delayed.map(({ cause, origin }) => [cause, origin])).toEqual([
      ['china', 'event:letter'],
      ['you', 'event:letter:A'],
      ['you', 'directive:fortify'],
      ['china', 'move:border-probe'],
      ['home', 'faction:army'],
      ['world', 'actor:india:offer'],
    ]);
  });

  test('lays out one slot for every effect that works later', () => {
    const world = worldAfter(data =>
      put(data, 'directives.0.effects', [
        { dial: 'trust', by: -1, for: 2 },
        { dial: 'trust', by: -1, in: 2, for: 2 },
        { flag: 'dug', in: 1, for: 3 },
      ]),
    );
    expect(world.lasting).toHaveLength(2);
    expect(world.delayed).toHaveLength(2);
    expect(world.layout.size - world.layout.lasting).toBe(4);
  });
});

describe('the hash', () => {
  test('is 16 hex digits, whatever the order of keys and the white space', () => {
    const data = smallScenario();
    const turned = Object.fromEntries(Object.entries(data).reverse());
    const hashes = [textOf(data), JSON.stringify(data), JSON.stringify(turned)].map(text => {
      const loaded = loadScenario({ 'small.json': text }, 'small.json');
      return loaded.ok ? loaded.world.hash : 'refused';
    });
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(hashes).size).toBe(1);
  });

  test('changes with any change of the content', () => {
    const changes: ((data: Data) => unknown)[] = [
      () => {},
      data => put(data, 'title', 'Smell'),
      data => put(data, 'start.trust', 51),
      data => put(data, 'events', (data.events as unknown[]).reverse()),
      data => put(data, 'events.1.effects.0.by', -1.5),
    ];
    expect(new Set(changes.map(change => worldAfter(change).hash)).size).toBe(changes.length);
  });
});
