// 1969 in reverse (two parts), Succession and Owned without a shot: what these scenarios promise.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { files } from './scenario-files.ts';

const IDS = ['reverse-1969', 'reverse-1969-2', 'succession', 'owned-without-a-shot'];
const SHEET = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];

function loadedFrom(id: string) {
  const loaded = loadScenario(files, `scenarios/${id}.json`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded;
}

describe.each(IDS)('%s', id => {
  const { scenario, warnings } = loadedFrom(id);

  test('loads without a warning', () => {
    expect(warnings.filter(problem => problem.severity === 'warning')).toEqual([]);
  });

  test('is kept in a file of its own name', () => {
    expect(scenario.id).toBe(id);
  });

  test('says where its start values come from, and is ready for a teacher and the gallery', () => {
    expect(scenario.startNote).toMatch(/assumption/);
    expect(scenario.gallery?.mix).toMatch(/fiction/i);
    expect(scenario.teacher?.cautions.length).toBeGreaterThanOrEqual(2);
    expect(scenario.teacher?.pauses.length).toBeGreaterThanOrEqual(2);
    for (const { turn } of scenario.teacher?.pauses ?? []) expect(turn).toBeLessThanOrEqual(scenario.turns);
  });

  test('has at least three tolerable endings, and one that always holds', () => {
    expect(scenario.endings.filter(ending => ending.tolerable).length).toBeGreaterThanOrEqual(3);
    expect(scenario.endings.at(-1)?.when).toEqual({ always: true });
  });

  test('a priority’s threshold in words is its condition', () => {
    const figures = (text: string) => new Set([...text.matchAll(/\d+/g)].map(match => Number(match[0])));
    for (const { threshold, met, id: aim } of scenario.priorities) {
      expect(figures(JSON.stringify(met)), aim).toEqual(figures(threshold));
    }
  });
});

test.each(IDS.slice(1))(
  '%s names the finding of the General Assembly, and its endings speak of Ukraine first',
  id => {
    const { scenario } = loadedFrom(id);
    expect(scenario.contentNote).toMatch(
      /General Assembly called the 2022 invasion of Ukraine an aggression/,
    );
    for (const ending of scenario.endings) expect(ending.text[0], ending.id).toMatch(/Ukrain/);
  },
);

test('the first part names the second, and both ask the same six questions in the same months', () => {
  const [first, second] = IDS.slice(0, 2).map(id => loadedFrom(id).scenario);
  expect(first?.next).toBe(second?.id);
  for (const id of SHEET) {
    const one = first?.events.find(event => event.id === id);
    const two = second?.events.find(event => event.id === id);
    expect(one?.when).toEqual(two?.when);
    expect(one?.choices.map(choice => choice.effects)).toEqual(two?.choices.map(choice => choice.effects));
  }
});

test('both parts are judged by the same aims', () => {
  const [first, second] = IDS.slice(0, 2).map(id => loadedFrom(id).scenario.priorities);
  expect(first?.map(aim => aim.title)).toEqual(second?.map(aim => aim.title));
});
