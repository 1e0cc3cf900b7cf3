// When things happen: flags, lasting and delayed effects, trains, neglected factions, cards and their cooldowns.
import { describe, expect, test } from 'vitest';
import { emptyOrders } from '../../src/sim/draft.ts';
import { FLAG } from '../../src/sim/flags.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import type { Step } from '../../src/sim/step.ts';
import { begin, play } from '../../src/sim/turn.ts';
import type { Effect, World } from '../../src/sim/world.ts';
import { smallWorld } from '../support/small-world.ts';

const PAIR = ['first', 'second'] as const;
const CARD = { when: () => true, once: false, cooldown: 0, noise: 0, price: 0, rising: 0 };
const bump: Effect = (turn, cause, origin) => turn.change(SLOT.arctic, 5, cause, origin);

/** Plays the given sheets one after the other, empty ones when they run out. */
function run(world: World, turns: number, sheets: readonly Partial<Orders>[] = []): Step[] {
  const steps = [begin(world, 'timing', PAIR)];
  for (let i = 0; i < turns; i++) {
    const { state } = steps.at(-1)!;
    steps.push(play(world, state, { ...emptyOrders(world, state), ...sheets[i] }));
  }
  return steps;
}

const from = (step: Step, origin: string): number[] =>
  step.ledger.filter(line => line.origin === origin).map(line => line.after - line.before);

describe('flags', () => {
  test('a directive sets a flag for this turn and the next, and the rules of both see it', () => {
    const truce: Effect = turn => turn.setFlag(FLAG.truce, 2);
    const world = smallWorld({ directives: [{ ...CARD, id: 'truce', effects: [truce] }] });
    const steps = run(world, 3, [{ directive: 'truce' }]);
    expect(steps.slice(1).map(step => from(step, 'cohesion/truce'))).toEqual([[-2], [-2], []]);
    expect(steps.map(step => playerView(world, step.state).flags)).toEqual([[], ['truce'], [], []]);
  });

  test('a flag for good stays, a cleared one is gone', () => {
    const set: Effect = turn => turn.setFlag(FLAG.audit, null);
    const clear: Effect = turn => turn.clearFlag(FLAG.audit);
    const world = smallWorld({
      directives: [
        { ...CARD, id: 'set', effects: [set] },
        { ...CARD, id: 'clear', effects: [clear] },
      ],
    });
    const steps = run(world, 5, [{ directive: 'set' }, {}, {}, { directive: 'clear' }]);
    const shown = steps.map(step => playerView(world, step.state).flags.includes('audit'));
    expect(shown).toEqual([false, true, true, true, false, false]);
  });
});

describe('effects of later turns', () => {
  test('a lasting effect runs at once and in the following turns, three times in all', () => {
    const world = smallWorld({
      directives: [{ ...CARD, id: 'slow', effects: [turn => turn.startLasting(0, 3)] }],
      lasting: [{ effect: bump, cause: 'you', origin: 'directive:slow' }],
    });
    const steps = run(world, 5, [{ directive: 'slow' }]);
    expect(steps.slice(1).map(step => from(step, 'directive:slow'))).toEqual([[5], [5], [5], [], []]);
  });

  test('a delayed effect waits two turns and happens once', () => {
    const world = smallWorld({
      directives: [{ ...CARD, id: 'later', effects: [turn => turn.startDelayed(0, 2)] }],
      delayed: [{ effect: bump, cause: 'you', origin: 'directive:later' }],
    });
    const steps = run(world, 5, [{ directive: 'later' }]);
    expect(steps.slice(1).map(step => from(step, 'directive:later'))).toEqual([[], [], [5], [], []]);
  });

  test('news of the first briefing counts its turns from there', () => {
    const card = {
      when: () => true,
      weight: 1,
      once: true,
      cooldown: 0,
      cause: 'world' as const,
      choices: [],
    };
    const world = smallWorld({
      events: [{ ...card, id: 'N1', effects: [turn => turn.startDelayed(0, 1)] }],
      delayed: [{ effect: bump, cause: 'world', origin: 'event:N1' }],
      tuning: { ...smallWorld().tuning, events: { ask: 0, firstNews: 1, secondNews: 0 } },
    });
    const steps = run(world, 3);
    expect(steps[0]!.happenings).toContainEqual({ kind: 'news', event: 'N1' });
    expect(steps.slice(1).map(step => from(step, 'event:N1'))).toEqual([[5], [], []]);
  });
});

describe('the railway', () => {
  const standing = (world: World, state: State): string[] =>
    playerView(world, state).brigades.map(b => (b.arrives === null ? b.base : `to ${b.base} ${b.arrives}`));

  test('a brigade sent in turn 0 guards nothing in turns 0 and 1 and stands there in the briefing of turn 2', () => {
    const world = smallWorld();
    const steps = run(world, 2, [{ rail: [{ brigade: 4, to: 'west' }] }]);
    expect(standing(world, steps[1]!.state)[4]).toBe('to west 2');
    expect(standing(world, steps[2]!.state)[4]).toBe('west');
    expect(from(steps[1]!, 'rails/departure')).toEqual([-5]);
    expect(steps[1]!.happenings).toContainEqual({ kind: 'departed', brigade: 4, to: 'west', arrives: 2 });
    expect(steps[2]!.happenings).toContainEqual({ kind: 'arrived', brigade: 4, base: 'west' });
  });

  test('East gains when a brigade arrives, and works and brigades add up to it', () => {
    const world = smallWorld();
    const steps = run(world, 2, [{ rail: [{ brigade: 0, to: 'east' }] }]);
    expect(from(steps[1]!, 'rails/departure')).toEqual([]);
    expect(from(steps[2]!, 'rails/arrival')).toEqual([5]);
    const { state } = steps[2]!;
    expect(state[SLOT.east]).toBe(15 + state[SLOT.works]!);
  });

  test('a card that moves East moves the works it is made of', () => {
    const eastward: Effect = (turn, cause, origin) => turn.change(SLOT.east, 9, cause, origin);
    const world = smallWorld({ directives: [{ ...CARD, id: 'dig', effects: [eastward] }] });
    const [first, step] = run(world, 1, [{ directive: 'dig' }]);
    expect(first!.state[SLOT.east]).toBe(26);
    const lines = step!.ledger.filter(line => line.origin === 'directive:dig');
    expect(lines.map(line => [line.slot, line.before, line.after])).toEqual([
      [SLOT.works, 16, 25],
      [SLOT.east, 26, 35],
    ]);
  });
});

describe('factions', () => {
  test('a faction unheard for its patience acts, then counts anew; a chip on its line quiets it', () => {
    const world = smallWorld({
      factions: [{ id: 'army', lines: ['west'], patience: 2, effects: [bump] }],
    });
    const chips = { ...emptyOrders(world, world.start).chips, west: 1 };
    const acts = (steps: Step[]): number[] => steps.slice(1).map(step => from(step, 'faction:army').length);
    expect(acts(run(world, 6))).toEqual([0, 1, 0, 1, 0, 1]);
    expect(acts(run(world, 6, [{}, { chips }]))).toEqual([0, 0, 0, 1, 0, 1]);
  });
});

describe('cards', () => {
  const NEWS = { when: () => true, weight: 1, cause: 'world' as const, effects: [], choices: [] };
  const always = { ...smallWorld().tuning, events: { ask: 0, firstNews: 1, secondNews: 0 } };
  const drawn = (steps: Step[]): string[] =>
    steps.map(step => step.happenings.map(h => (h.kind === 'news' ? h.event : '')).join(''));

  test('once means once; a cooldown of two leaves two turns between', () => {
    const once = smallWorld({ tuning: always, events: [{ ...NEWS, id: 'N', once: true, cooldown: 0 }] });
    expect(drawn(run(once, 4))).toEqual(['N', '', '', '', '']);
    const again = smallWorld({ tuning: always, events: [{ ...NEWS, id: 'N', once: false, cooldown: 2 }] });
    expect(drawn(run(again, 6))).toEqual(['N', '', '', 'N', '', '', 'N']);
  });

  test('a card whose condition does not hold is never drawn, and another is not disturbed by it', () => {
    const a = { ...NEWS, id: 'A', once: false, cooldown: 0 };
    const b = { ...a, id: 'B' };
    const alone = smallWorld({ tuning: always, events: [a, b] });
    const crowded = smallWorld({ tuning: always, events: [a, b, { ...a, id: 'C', when: () => false }] });
    expect(drawn(run(crowded, 6))).toEqual(drawn(run(alone, 6)));
  });

  test('an answer works under the name of its choice, its noise costs Trust, and it is remembered', () => {
    const world = smallWorld({
      tuning: { ...always, events: { ask: 1, firstNews: 0, secondNews: 0 } },
      events: [
        {
          ...NEWS,
          id: 'E',
          once: true,
          cooldown: 0,
          choices: [
            { id: 'A', effects: [], noise: 0 },
            { id: 'B', effects: [bump], noise: 3 },
          ],
        },
      ],
    });
    const [first, step] = run(world, 1, [{ answer: 'B' }]);
    expect(playerView(world, first!.state).asked).toBe('E');
    expect(from(step!, 'event:E:B')).toEqual([5, -3]);
    expect(step!.state[world.layout.eventAnswer]).toBe(1);
    expect(playerView(world, step!.state).asked).toBeNull();
  });

  test('the price of a directive rises each time', () => {
    const world = smallWorld({ directives: [{ ...CARD, id: 'dear', price: 2, rising: 1.5, effects: [] }] });
    const steps = run(world, 3, [{ directive: 'dear' }, { directive: 'dear' }]);
    expect(steps.slice(1).map(step => from(step, 'directive:dear'))).toEqual([[-2], [-3.5], []]);
    expect(playerView(world, steps[3]!.state).directives[0]!.price).toBe(5);
  });

  test('an actor does one thing a turn: the first rule that is rested and holds', () => {
    const rule = { when: () => true, chance: 1, cooldown: 1, effects: [bump] };
    const world = smallWorld({
      actors: [
        {
          id: 'west',
          rules: [
            { ...rule, id: 'one' },
            { ...rule, id: 'two' },
          ],
        },
      ],
    });
    const acts = run(world, 4).map(step =>
      step.happenings.flatMap(h => (h.kind === 'actor' ? [h.rule] : [])).join(),
    );
    expect(acts).toEqual(['', 'one', 'two', 'one', 'two']);
  });
});

describe('endings', () => {
  test('the first that holds ends the game at once; at the end the last in the list stands in', () => {
    const endings = [
      { id: 'broken', at: 'any' as const, when: (s: State) => s[SLOT.turn] === 3, survives: false },
      { id: 'late', at: 'last' as const, when: () => false, survives: true },
    ];
    const broken = run(smallWorld({ endings }), 3).at(-1)!;
    expect(broken.happenings.at(-1)).toEqual({ kind: 'ended', ending: 'broken' });
    const world = smallWorld({ endings: endings.slice(1) });
    const last = run(world, world.turns).at(-1)!;
    expect(playerView(world, last.state).ending).toBe('late');
    expect(last.state[SLOT.asked]).toBe(-1);
  });
});
