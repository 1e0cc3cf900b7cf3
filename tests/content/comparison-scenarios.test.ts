// 1969 in reverse: what its two parts promise beside what every scenario does.
import { expect, test } from 'vitest';
import { loadedFrom } from './scenario-files.ts';

const PARTS = ['reverse-1969', 'reverse-1969-2'];
const SHEET = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];

test('the first part names the second, and both ask the same six questions in the same months', () => {
  const [first, second] = PARTS.map(id => loadedFrom(id).scenario);
  const next = first?.next;
  expect(typeof next === 'string' ? next : next?.scenario).toBe(second?.id);
  for (const id of SHEET) {
    const one = first?.events.find(event => event.id === id);
    const two = second?.events.find(event => event.id === id);
    expect(one?.when).toEqual(two?.when);
    expect(one?.choices.map(choice => choice.effects)).toEqual(two?.choices.map(choice => choice.effects));
  }
});

test('both parts are judged by the same aims', () => {
  const [first, second] = PARTS.map(id => loadedFrom(id).scenario.priorities);
  expect(first?.map(aim => aim.title)).toEqual(second?.map(aim => aim.title));
});
