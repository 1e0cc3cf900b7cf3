// The gates as the workbench shows them: how each stands, and the headline that counts them.
import { expect, test } from 'vitest';
import { clause, gate } from '../../src/forecast/lab/gate.ts';
import { sayGates, standingOf, tellingOf } from '../../src/panels/workbench/gates.tsx';
import { sayFigure } from '../../src/words/lab.ts';

const wins = (player: string, value: number, least: number) =>
  clause({ kind: 'wins', player }, { value, low: value - 0.02, high: value + 0.02 }, { least });
const held = gate(1, [wins('random', 0.5, 0.3)]);
const missed = gate(2, [wins('random', 0.5, 0.3), wins('reactive', 0.2, 0.3), wins('constant', 0.1, 0.3)]);
const open = gate(3, [clause({ kind: 'band' }, null, { least: 0.7 })]);

test('an exception of the author’s counts only where the gate does not hold', () => {
  expect(standingOf({ ...missed, excepted: 'meant to be hard' })).toBe('excepted');
  expect(standingOf({ ...held, excepted: 'meant to be hard' })).toBe('held');
});

test('the clause that is shown is the measured one furthest on the wrong side', () => {
  expect(tellingOf(missed)?.subject).toEqual({ kind: 'wins', player: 'constant' });
  expect(tellingOf(open)).toBeUndefined();
});

test('the headline counts every gate once', () => {
  expect(sayGates([held, missed, open])).toBe('1 gate holds, 1 missed, 1 open');
  expect(sayGates([held, { ...missed, excepted: 'why' }, open])).toBe(
    '1 gate holds, 0 missed, 1 excepted, 1 open',
  );
});

test('figures have the unit of what they measure', () => {
  const estimate = { value: 0.09, low: 0, high: 0.2 };
  expect(sayFigure(clause({ kind: 'band' }, estimate, {}))).toBe('9\u00a0%');
  expect(sayFigure(clause({ kind: 'information' }, estimate, {}))).toBe('+9 points');
  expect(sayFigure(clause({ kind: 'length' }, { value: 11, low: 9, high: 12 }, {}))).toBe('11 turns');
});
