// What a class did, found in its games: forks where a choice made the difference, kinds of plan that are kinds.
import { describe, expect, it } from 'vitest';
import { forksOf } from '../../src/classroom/debrief/forks.ts';
import { planKinds } from '../../src/classroom/debrief/plans.ts';
import type { TeamGame } from '../../src/classroom/replay.ts';
import { emptyOrders } from '../../src/sim/draft.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT } from '../../src/sim/state.ts';
import { truthView } from '../../src/sim/truth-view.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { thinReserve } from '../session/support.ts';
import { twoPriorities } from '../support/games.ts';

const { world } = thinReserve();

/** A game in which turn by turn the same split is ordered, with what `change` makes of it. */
function gameOf(split: Orders['chips'], change: (turn: number) => Partial<Orders> = () => ({})): TeamGame {
  const priorities = twoPriorities(world, 0);
  const steps = [begin(world, 'AMUR-4193', priorities)];
  const orders: Orders[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const { state } = steps[steps.length - 1]!;
    if (state[SLOT.ending] !== -1) break;
    const asked = world.events[state[SLOT.asked]!];
    const given: Orders = {
      ...emptyOrders(world, state),
      chips: split,
      answer: asked?.choices[0]?.id ?? null,
      ...change(turn),
    };
    orders.push(given);
    steps.push(play(world, state, given));
  }
  const seen = steps.map(step => ({
    ...step,
    view: playerView(world, step.state),
    truth: truthView(world, step.state),
  }));
  const { assumptions, id: scenario } = world;
  return { team: null, scenario, seed: 'AMUR-4193', priorities, assumptions, orders, steps: seen };
}

const even = { west: 2, east: 1, guard: 1, home: 1, industry: 1, diplomacy: 1 };
const eastern = { west: 1, east: 3, guard: 1, home: 1, industry: 1, diplomacy: 0 };
const homely = { west: 2, east: 0, guard: 0, home: 3, industry: 1, diplomacy: 1 };

describe('forks', () => {
  it('are found at the turn, the choice and the dial where one thing was done differently', () => {
    const same = Array.from({ length: 8 }, () => gameOf(even));
    const cool = Array.from({ length: 6 }, () => gameOf(even, turn => (turn >= 2 ? { stance: 'cool' } : {})));
    const [fork] = forksOf([...same, ...cool]);
    expect(fork).toMatchObject({ turn: 2, choice: { kind: 'stance' } });
    expect([fork?.yes.length, fork?.no.length].sort()).toEqual([6, 8]);
    expect(fork?.share).toBeCloseTo(1, 6);
  });

  it('are none where all played alike', () => {
    expect(forksOf(Array.from({ length: 10 }, () => gameOf(even)))).toEqual([]);
    expect(forksOf([])).toEqual([]);
  });
});

describe('kinds of plan', () => {
  it('bring together teams that split their chips alike, and say what they do more and less', () => {
    const games = [
      ...Array.from({ length: 5 }, () => gameOf(eastern)),
      ...Array.from({ length: 4 }, () => gameOf(homely)),
    ];
    const [first, second] = planKinds(games);
    expect(first?.members).toEqual([0, 1, 2, 3, 4]);
    expect(second?.members).toEqual([5, 6, 7, 8]);
    const more = (kind: typeof first) =>
      kind?.traits.filter(({ more }) => more > 0).map(({ trait }) => trait);
    expect(more(first)).toContain('east');
    expect(more(second)).toContain('home');
  });

  it('are one kind where teams are alike or few', () => {
    expect(planKinds(Array.from({ length: 9 }, () => gameOf(even)))).toEqual([
      { members: [0, 1, 2, 3, 4, 5, 6, 7, 8], traits: [] },
    ]);
    expect(planKinds([gameOf(even), gameOf(homely)])).toHaveLength(1);
    expect(planKinds([])).toEqual([{ members: [], traits: [] }]);
  });
});
