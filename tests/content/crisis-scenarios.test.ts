// The leak, Ceasefire winter and Taiwan crisis: what these three scenarios promise.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { begin } from '../../src/sim/turn.ts';
import { allWords, files } from './scenario-files.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => `seed ${i}`);

function loadedFrom(id: string) {
  const loaded = loadScenario(files, `scenarios/${id}.json`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded;
}

describe.each(['the-leak', 'ceasefire-winter', 'taiwan-crisis'])('%s', id => {
  const { scenario, warnings } = loadedFrom(id);

  test('loads without a warning', () => {
    expect(warnings.filter(problem => problem.severity === 'warning')).toEqual([]);
  });

  test('says where its start values come from, and is ready for a teacher and the gallery', () => {
    expect(scenario.startNote).toMatch(/assumption/);
    expect(scenario.gallery?.mix).toMatch(/fiction/);
    expect(scenario.teacher?.cautions.length).toBeGreaterThanOrEqual(2);
    expect(scenario.teacher?.pauses.length).toBeGreaterThanOrEqual(2);
    for (const { turn } of scenario.teacher?.pauses ?? []) expect(turn).toBeLessThanOrEqual(scenario.turns);
  });

  test('names the finding of the General Assembly before the game', () => {
    expect(scenario.contentNote).toMatch(
      /General Assembly called the 2022 invasion of Ukraine an aggression/,
    );
  });

  test('has at least three tolerable endings, and each ending speaks of Ukraine first', () => {
    expect(scenario.endings.filter(ending => ending.tolerable).length).toBeGreaterThanOrEqual(3);
    for (const ending of scenario.endings)
      expect(ending.text[0], ending.id).toMatch(/Ukrain|Kharkiv|Kherson/);
  });

  test('a priority’s threshold in words is its condition', () => {
    const figures = (text: string) => new Set([...text.matchAll(/\d+/g)].map(match => Number(match[0])));
    for (const { id, threshold, met } of scenario.priorities) {
      expect(figures(JSON.stringify(met)), id).toEqual(figures(threshold));
    }
  });
});

test.each([
  ['the-leak', 'L01', 4],
  ['ceasefire-winter', 'P01', 3],
  ['taiwan-crisis', 'X01', 4],
])('%s always opens with the document %s and its %i answers', (id, card, answers) => {
  const { scenario, world } = loadedFrom(id);
  const priorities = ['treasury', 'lives'] as const;
  expect(scenario.events.find(event => event.id === card)?.choices).toHaveLength(answers);
  for (const seed of SEEDS) {
    expect(begin(world, seed, priorities).happenings).toContainEqual({ kind: 'asked', event: card });
  }
});

test('no text takes a side on the status of Taiwan', () => {
  const side =
    /reunif|\bindependen(t|ce)\b.*taiwan|taiwan.*\bindependen(t|ce)\b|taiwan (is|as) (a|an|part)|renegade|mainland/i;
  expect(allWords().filter(({ text }) => side.test(text))).toEqual([]);
});
