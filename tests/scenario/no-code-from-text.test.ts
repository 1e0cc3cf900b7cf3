// The page forbids making code from text, and browsers complain about the mere attempt. zod attempts it by default.
import { afterEach, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { smallScenario, textOf } from '../support/small-scenario.ts';

const RealFunction = globalThis.Function;
afterEach(() => {
  globalThis.Function = RealFunction;
});

test('loading a scenario never attempts it', () => {
  const attempts: string[] = [];
  globalThis.Function = new Proxy(RealFunction, {
    construct(target, words: string[]) {
      attempts.push(words.join(' '));
      return Reflect.construct(target, words) as object;
    },
  });
  const loaded = loadScenario({ 'small.json': textOf(smallScenario()) }, 'small.json');
  globalThis.Function = RealFunction;
  expect(loaded.ok).toBe(true);
  expect(attempts).toEqual([]);
});
