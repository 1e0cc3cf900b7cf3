// What holds when a game begins, dates, dials that move by themselves, endings in their order, names with digits.
import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../src/scenario/compile-condition.ts';
import { mergeFiles } from '../../src/scenario/extends.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { Names } from '../../src/scenario/names.ts';
import { plain } from '../../src/scenario/tree.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { SLOT } from '../../src/sim/state.ts';
import { sayOrigin } from '../../src/words/origin.ts';
import { playGame } from '../support/games.ts';
import { type Data, put, smallScenario, textOf, worldAfter } from '../support/small-scenario.ts';

function loadedAfter(change: (data: Data) => unknown) {
  const data = smallScenario();
  change(data);
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded;
}

describe('the start', () => {
  test('sets flags, for good or for some turns', () => {
    const { scenario, world } = loadedAfter(data =>
      put(data, 'start.flags', ['truce', { flag: 'fog', for: 2 }]),
    );
    const names = new Names(scenario);
    const { steps } = playGame(world, 'seed', 'weakest-first');
    const set = (flag: string) => steps.map(({ state }) => compileCondition({ flag }, names)(state));
    expect(set('truce')).toEqual([true, true, true, true, true]);
    expect(set('fog')).toEqual([true, true, false, false, false]);
  });

  test('puts brigades on the rails, who arrive in the briefing it names', () => {
    const world = worldAfter(data =>
      put(data, 'start.rails', [{ brigade: 'brigade-1', to: 'east', arrives: 3 }]),
    );
    const { steps } = playGame(world, 'seed', 'first-option');
    expect(playerView(world, steps[0]!.state).brigades[0]).toMatchObject({ base: 'east', arrives: 2 });
    const arrivals = steps.map(({ happenings }) =>
      happenings.some(each => each.kind === 'arrived' && each.brigade === 0 && each.base === 'east'),
    );
    expect(arrivals).toEqual([false, false, true, false, false]);
  });
});

describe('a date', () => {
  const turnsOf = (step: string, date: object) => {
    const { scenario, world } = loadedAfter(data => {
      put(data, 'calendar', { year: 2026, month: 3, step });
      put(data, 'turns', 12);
    });
    const holds = compileCondition({ date }, new Names(scenario));
    const state = world.start.slice();
    return Array.from({ length: 13 }, (_, i) => i + 1).filter(turn => {
      state[SLOT.turn] = turn - 1;
      return holds(state);
    });
  };

  test.each([
    ['month', { from: '2026-03', to: '2026-05' }, [1, 2, 3]],
    ['month', { to: '2026-04' }, [1, 2]],
    ['month', { from: '2027-01' }, [11, 12, 13]],
    ['quarter', { from: '2026-06', to: '2026-06' }, [2]],
    ['quarter', { from: '2026-05', to: '2026-09' }, [1, 2, 3]],
    ['twoMonths', { from: '2025-01', to: '2026-04' }, [1]],
    ['halfYear', { from: '2030-12', to: '2031-03' }, [10, 11]],
    ['year', { from: '2027-03', to: '2028-02' }, [2]],
  ])('by %s, %j is turns %j', (step, date, turns) => {
    expect(turnsOf(step, date)).toEqual(turns);
  });

  test('makes an event that contradicts itself known', () => {
    const when = { all: [{ date: { to: '2026-03' } }, { turn: { from: 2 } }] };
    const { warnings } = loadedAfter(data => put(data, 'events.1.when', when));
    expect(warnings.map(({ code }) => code)).toEqual(['never-fires']);
  });
});

describe('an own dial', () => {
  const rules = [
    { when: { dial: 'ice', atLeast: 35 }, by: -4, text: 'The sun stands higher', cause: 'chance' },
    { when: { tempo: 'high' }, by: 1 },
  ];
  const { scenario, world } = loadedAfter(data => {
    put(data, 'dials.0.drift', 2.5);
    put(data, 'dials.0.rules', rules);
    put(data, 'directives.0.effects.1', undefined);
  });

  test('drifts and follows its rules, each with words of its own in the ledger', () => {
    const { steps } = playGame(world, 'seed', 'weakest-first');
    const slot = world.layout.ownDials;
    const lines = steps.map(({ ledger }) =>
      ledger
        .filter(line => line.slot === slot)
        .map(({ cause, origin, before, after }) => [cause, sayOrigin(scenario, origin), after - before]),
    );
    const drift = ['world', 'Ice, by itself', 2.5];
    expect(steps.map(({ state }) => state[slot])).toEqual([30, 32.5, 31, 33.5, 32]);
    expect(lines[1]).toEqual([drift]);
    expect(lines[2]).toEqual([drift, ['chance', 'The sun stands higher', -4]]);
  });

  test('is known to move: nothing is said of a dial that nothing moves, and it can go both ways', () => {
    const warnings = (when: object) =>
      loadedAfter(data => {
        put(data, 'dials.0.drift', 1);
        put(data, 'events.1.when', when);
        put(data, 'directives.0.effects.1', undefined);
      }).warnings.map(({ code }) => code);
    expect(warnings({ dial: 'ice', atLeast: 90 })).toEqual([]);
    expect(warnings({ dial: 'ice', below: 30 })).toEqual(['never-fires']);
  });
});

describe('endings', () => {
  const own = (id: string, before: string) => {
    const card = (smallScenario().endings as Data[])[1];
    return { ...card, id, before, when: { dial: 'trust', atLeast: 70 } };
  };
  const orderOf = (endings: readonly object[]) => {
    const files = {
      'base.json': textOf(smallScenario()),
      'own.json': textOf({ extends: ['base.json'], endings }),
    };
    const { tree } = mergeFiles(files, 'own.json');
    return (plain(tree!) as { endings: Data[] }).endings.map(({ id }) => id);
  };

  test('stand before those they name, in the order in which they are written', () => {
    const endings = [own('thick', 'drift'), own('thin', 'drift'), own('early', 'thaw')];
    expect(orderOf(endings)).toEqual(['early', 'thaw', 'talks', 'thick', 'thin', 'drift']);
  });

  test('that are there already can be moved by a patch', () => {
    expect(orderOf([{ id: 'talks', patch: true, before: 'thaw' }])).toEqual(['talks', 'thaw', 'drift']);
  });

  test('behind one that always holds are told to be out of reach, and how to mend it', () => {
    const { before: _, ...late } = own('late', '');
    const { warnings } = loadedAfter(data => put(data, 'endings.+', late));
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'never-reached',
        path: 'endings.late',
        mend: 'Give it "before": "drift"',
      }),
    );
  });
});

test('an id may start with a digit, and a part of the order sheet may wait for any turn', () => {
  const lines = ['west', 'east', 'guard', 'home', 'industry'];
  const unlocks = [
    { turn: 1, lines },
    { turn: 4, lines: ['diplomacy'] },
  ];
  const { scenario, world } = loadedAfter(data => {
    put(data, 'events.1.id', '1969-rain');
    put(data, 'events.2.when', { event: '1969-rain' });
    put(data, 'lineUnlocks', unlocks);
  });
  expect(world.events[1]?.id).toBe('1969-rain');
  expect(scenario.lineUnlocks).toEqual(unlocks);
});
