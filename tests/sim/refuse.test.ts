// Orders that cannot be given: every reason, all at once, whatever nonsense they hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOrders } from '../../src/sim/draft.ts';
import type { Orders, Refusal } from '../../src/sim/orders.ts';
import { refuse } from '../../src/sim/refuse.ts';
import { LINES } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { smallWorld } from '../support/small-world.ts';

const DIRECTIVE = { when: () => true, once: false, cooldown: 2, noise: 0, price: 0, rising: 0, effects: [] };
const world = smallWorld({
  directives: [
    { ...DIRECTIVE, id: 'often' },
    { ...DIRECTIVE, id: 'once', once: true, cooldown: 0 },
    { ...DIRECTIVE, id: 'shut', when: () => false },
  ],
});
const asking = smallWorld({
  events: [
    {
      id: 'E1',
      when: () => true,
      weight: 1,
      once: true,
      cooldown: 0,
      cause: 'world',
      effects: [],
      choices: [
        { id: 'A', effects: [], noise: 0 },
        { id: 'B', effects: [], noise: 0 },
      ],
    },
  ],
});

const start = begin(world, 'refuse', ['first', 'second']).state;
const empty = emptyOrders(world, start);
const codes = (orders: Partial<Orders>, from = start): string[] =>
  refuse(world, from, { ...empty, ...orders }).map(refusal => refusal.code);

describe('chips', () => {
  test('a fifth chip, too many, a half, a negative one and NaN, all named at once', () => {
    const found = refuse(world, start, {
      ...empty,
      chips: { west: 5, east: 4, guard: 0.5, home: -1, industry: Number.NaN, diplomacy: 0 },
    });
    expect(found).toEqual<Refusal[]>([
      { code: 'line-full', line: 'west', max: 4 },
      { code: 'not-a-chip-count', line: 'guard', found: 0.5 },
      { code: 'not-a-chip-count', line: 'home', found: -1 },
      { code: 'not-a-chip-count', line: 'industry', found: Number.NaN },
      { code: 'too-many-chips', placed: 9, available: 7 },
    ]);
  });
});

describe('trains', () => {
  test('no such brigade, already there, ordered twice, too many', () => {
    expect(codes({ rail: [{ brigade: 99, to: 'east' }] })).toEqual(['no-such-brigade']);
    expect(codes({ rail: [{ brigade: 1.5, to: 'east' }] })).toEqual(['no-such-brigade']);
    expect(codes({ rail: [{ brigade: 0, to: 'west' }] })).toEqual(['brigade-already-there']);
    const twice = [4, 4, 5].map(brigade => ({ brigade, to: 'west' as const }));
    expect(codes({ rail: twice })).toEqual(['too-many-trains', 'brigade-ordered-twice']);
  });

  test('the west keeps its minimum, and a brigade on the rails cannot be sent again', () => {
    const two = [0, 1].map(brigade => ({ brigade, to: 'east' as const }));
    expect(codes({ rail: two })).toEqual(['west-minimum']);
    const under = play(world, start, { ...empty, rail: two.slice(0, 1) }).state;
    expect(codes({ rail: two.slice(0, 1) }, under)).toEqual(['brigade-on-rails']);
    expect(codes({ rail: two.slice(1) }, under)).toEqual(['west-minimum']);
  });
});

describe('directives', () => {
  test('unknown, not open, cooling until its turn, spent', () => {
    expect(codes({ directive: 'nothing' })).toEqual(['no-such-directive']);
    expect(codes({ directive: 'shut' })).toEqual(['directive-not-open']);
    const after = play(world, start, { ...empty, directive: 'often' }).state;
    expect(refuse(world, after, { ...empty, directive: 'often' })).toEqual<Refusal[]>([
      { code: 'directive-cooling', directive: 'often', readyTurn: 3 },
    ]);
    let later = after;
    for (let i = 0; i < 2; i++) later = play(world, later, empty).state;
    expect(codes({ directive: 'often' }, later)).toEqual([]);
    const spent = play(world, start, { ...empty, directive: 'once' }).state;
    expect(codes({ directive: 'once' }, spent)).toEqual(['directive-spent']);
  });
});

describe('answers, estimates, the end', () => {
  test('an event on the desk wants one of its answers; without one there is nothing to answer', () => {
    let state = begin(asking, 'ask', ['first', 'second']).state;
    for (let i = 0; state[SLOT.asked] === -1; i++)
      state = begin(asking, `ask ${i}`, ['first', 'second']).state;
    const given = emptyOrders(asking, state);
    expect(refuse(asking, state, given)).toEqual([{ code: 'answer-missing', event: 'E1' }]);
    expect(refuse(asking, state, { ...given, answer: 'Z' })).toEqual([
      { code: 'no-such-answer', event: 'E1', answer: 'Z' },
    ]);
    expect(refuse(asking, state, { ...given, answer: 'B' })).toEqual([]);
    expect(codes({ answer: 'A' })).toEqual(['answer-unasked']);
  });

  test('estimates run from 0 to 100', () => {
    for (const estimate of [-1, 101, Number.NaN]) expect(codes({ estimate })).toEqual(['bad-estimate']);
    for (const estimate of [0, 55.5, 100, null]) expect(codes({ estimate })).toEqual([]);
  });

  test('after the end nothing can be ordered, and play says so', () => {
    let state = start;
    for (let i = 0; i < world.turns; i++) state = play(world, state, empty).state;
    expect(codes({}, state)).toEqual(['game-over']);
    expect(() => play(world, state, empty)).toThrow(new RangeError('orders refused: game-over'));
  });
});

test('hostile numbers never throw: whatever is ordered is either refused or playable', () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double(), fc.constantFrom(2 ** 31, -0, 1e300));
  const orders = fc.record({
    chips: fc.record(Object.fromEntries(LINES.map(line => [line, number]))),
    rail: fc.array(fc.record({ brigade: number, to: fc.constantFrom('west', 'east') }), { maxLength: 4 }),
    stance: fc.constantFrom('warm', 'correct', 'cool'),
    tempo: fc.constantFrom('low', 'normal', 'high'),
    directive: fc.constantFrom(null, 'often', 'once', 'shut', '__proto__', ''),
    answer: fc.constantFrom(null, null, 'A', 'constructor'),
    estimate: fc.oneof(fc.constant(null), number),
  }) as unknown as fc.Arbitrary<Orders>;
  fc.assert(
    fc.property(orders, given => {
      if (refuse(world, start, given).length > 0) return;
      for (const value of play(world, start, given).state) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
