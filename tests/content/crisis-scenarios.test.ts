// The leak, Ceasefire winter and Taiwan crisis: what these three promise beside what every scenario does.
import { expect, test } from 'vitest';
import { begin } from '../../src/sim/turn.ts';
import { allWords, loadedFrom } from './scenario-files.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => `seed ${i}`);

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
