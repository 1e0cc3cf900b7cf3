// Cards that come for certain: in their turn whatever chance says, in no other, and never two documents at once.
import { describe, expect, test } from 'vitest';
import { Explainer, findCard } from '../../src/scenario/explain.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { sayCard } from '../../src/words/explain.ts';
import { playGame } from '../support/games.ts';
import { type Data, put, smallScenario, textOf, worldAfter } from '../support/small-scenario.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => `seed ${i}`);

/** The turns (from 1) whose briefing brings the event, for each of twenty games. */
function turnsOf(id: string, change: (data: Data) => unknown): readonly (readonly number[])[] {
  const world = worldAfter(change);
  return SEEDS.map(seed =>
    playGame(world, seed, 'random').steps.flatMap(({ happenings }, i) => {
      const comes = happenings.some(each => 'event' in each && each.kind !== 'answered' && each.event === id);
      return comes ? [i + 1] : [];
    }),
  );
}

const everyGame = (turns: readonly number[]) => SEEDS.map(() => turns);

describe('a document', () => {
  test('comes in its turn whatever the weights, and in no other', () => {
    const turns = turnsOf('letter', data => {
      put(data, 'events.0.on', 3);
      put(data, 'tuning.events.ask', 0);
    });
    expect(turns).toEqual(everyGame([3]));
  });

  test('comes in each turn of a list, also when it has come before', () => {
    expect(turnsOf('letter', data => put(data, 'events.0.on', [2, 3, 4]))).toEqual(everyGame([2, 3, 4]));
  });

  test('comes in the first briefing too', () => {
    const turns = turnsOf('letter', data => {
      put(data, 'events.0.on', 1);
      put(data, 'events.0.when', undefined);
    });
    expect(turns).toEqual(everyGame([1]));
  });

  test('stays away when its condition does not hold, or "unless" does', () => {
    const never = { dial: 'trust', below: -40 };
    const away = turnsOf('letter', data => {
      put(data, 'events.0.on', 3);
      put(data, 'events.0.unless', { not: never });
    });
    expect(away).toEqual(everyGame([]));
  });
});

test('news comes for certain as well, all that is written for a turn, the last briefing included', () => {
  const change = (data: Data) => {
    put(data, 'events.1.on', [2, 5]);
    put(data, 'events.2.on', 2);
    put(data, 'events.+', { ...(smallScenario().events as Data[])[1], id: 'hail', on: 2 });
  };
  expect(turnsOf('rain', change)).toEqual(everyGame([2, 5]));
  expect(turnsOf('hail', change)).toEqual(everyGame([2]));
});

test('a card without "on" is drawn as before', () => {
  const world = worldAfter(() => {});
  expect(world.events.every(card => card.on === undefined)).toBe(true);
});

const second = { ...(smallScenario().events as Data[])[0], id: 'second' };

function codesOf(change: (data: Data) => unknown): readonly string[] {
  const data = smallScenario();
  change(data);
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ severity, code }) => `${severity} ${code}`);
}

test('two documents for one turn are refused, unless they exclude each other', () => {
  const both = (first: unknown, other: unknown) => (data: Data) => {
    put(data, 'events.0', { ...(data.events as Data[])[0], on: 2, when: first });
    put(data, 'events.+', { ...second, on: [2, 4], when: other });
  };
  expect(codesOf(both({ always: true }, { tempo: 'low' }))).toEqual(['error two-at-once']);
  expect(codesOf(both({ not: { tempo: 'low' } }, { tempo: 'low' }))).toEqual([]);
});

test('the linter knows that it comes in no other turn', () => {
  expect(codesOf(data => put(data, 'events.0.on', 1))).toContain('warning never-fires');
  expect(codesOf(data => put(data, 'events.0.on', 9))).toContain('warning never-fires');
  expect(codesOf(data => put(data, 'events.0.on', 3))).toEqual([]);
});

test('the event debugger says when it comes, and why not now', () => {
  const data = smallScenario();
  put(data, 'events.0.on', [2, 3]);
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  if (!loaded.ok) throw new Error('does not load');
  const card = findCard(loaded.scenario, 'letter')!;
  expect(sayCard(card)).toBe('letter, A letter (comes for certain in turn 2 and 3)');
  const { steps } = playGame(loaded.world, 'seed', 'random');
  const explainer = new Explainer(loaded.scenario);
  expect(steps.map(({ state }) => explainer.explain(card, state).holds)).toEqual([
    ...[false, true, true, false, false],
  ]);
});
