// The same game with one thing changed: one order, or the Beijing it is played against.
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../src/forecast/review/alternatives.ts';
import { everyBeijing } from '../../../src/forecast/review/every-beijing.ts';
import { oneChange } from '../../../src/forecast/review/one-change.ts';
import { positionsOf } from '../../../src/forecast/review/played.ts';
import { refuse } from '../../../src/sim/refuse.ts';
import { SLOT } from '../../../src/sim/state.ts';
import { playGame, twoPriorities } from '../../support/games.ts';
import { realWorld } from '../../support/real-world.ts';

const world = realWorld();
const priorities = twoPriorities(world, 1);
const { orders, steps } = playGame(world, 'ob', 'random', priorities);
const played = { seed: 'ob', priorities, orders };
const options = { player: 'signal-reader', playouts: 4 };
const end = steps.at(-1)!.state;

describe('one change', { timeout: 30_000 }, () => {
  it('changes nothing when the order stays as it was', () => {
    const same = oneChange(world, played, { turn: 2, orders: orders[2]! }, options);
    expect(same.other).toEqual(same.yours);
    expect(same.dropped).toEqual([]);
    expect(same.ending).toBe(world.endings[end[SLOT.ending]!]!.id);
  });

  it('parts the two lines after the changed turn and not before', () => {
    const idle = { ...orders[1]!, chips: { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 } };
    const { yours, other } = oneChange(world, played, { turn: 1, orders: idle }, options);
    expect(other.slice(0, 2)).toEqual(yours.slice(0, 2));
    expect(other).not.toEqual(yours);
  });

  it('lists what the rules refuse, and goes on without it', () => {
    const rail = [{ brigade: 99, to: 'east' as const }];
    const { dropped } = oneChange(world, played, { turn: 1, orders: { ...orders[1]!, rail } }, options);
    expect(dropped[0]).toEqual({ turn: 1, refusal: { code: 'no-such-brigade', brigade: 99 } });
  });
});

describe('every Beijing', { timeout: 30_000 }, () => {
  it('gives back the game as it was for the Beijing that it had', () => {
    const rows = [];
    for (const row of everyBeijing(world, played)) rows.push(row);
    expect(rows.map(row => row.type)).toEqual(world.types.map(type => type.id));
    const real = rows.filter(row => row.real);
    expect(real).toHaveLength(1);
    expect(real[0]!.type).toBe(world.types[end[SLOT.type]!]!.id);
    expect(real[0]!.ending).toBe(world.endings[end[SLOT.ending]!]!.id);
    expect(real[0]!.dropped).toEqual([]);
    for (const row of rows) expect(row.regret).toBe(row.better ? row.better.worth - row.worth : 0);
  });
});

describe('alternatives', () => {
  it('are sheets that the rules take, none twice, none the one given, at most twenty a turn', () => {
    for (const at of positionsOf(world, played).slice(0, -1)) {
      const list = alternatives(world, at, at.orders!);
      expect(list.length).toBeLessThanOrEqual(20);
      const texts = list.map(sheet => JSON.stringify(sheet));
      expect(new Set([...texts, JSON.stringify(at.orders)]).size).toBe(list.length + 1);
      for (const sheet of list) expect(refuse(world, at.state, sheet)).toEqual([]);
    }
  });
});
