// What is allowed but hardly meant: told as warnings and notes, and the scenario loads all the same.
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { type Data, put, smallScenario, textOf } from '../support/small-scenario.ts';

const moves = (data: Data) => data.moves as { stage: string; plan: string }[];
const signals = (data: Data) => data.signals as { cost: string; plan: string }[];

test.each<[string, string, string, (data: Data) => unknown]>([
  ['warning', 'no-effect', 'events.rain', d => put(d, 'events.1.effects', [])],
  [
    'warning',
    'no-consequence',
    'events.letter.choices.A',
    d => {
      put(d, 'events.0.choices.0.effects', []);
      put(d, 'events.1.effects.+', { flag: 'looked' });
    },
  ],
  [
    'warning',
    'same-choices',
    'events.letter.choices.B',
    d => {
      put(d, 'events.0.choices.1.effects', [{ flag: 'looked', for: 2 }]);
      put(d, 'events.0.choices.1.noise', 0);
    },
  ],
  ['warning', 'too-little-advice', 'events.letter.advice', d => put(d, 'events.0.advice.1', undefined)],
  ['warning', 'priors', 'types', d => put(d, 'types.0.prior', 0.4)],
  [
    'warning',
    'plan-incomplete',
    'moves',
    d =>
      put(
        d,
        'moves',
        [...moves(d), ...moves(d).map((m, i) => ({ ...m, id: `again-${i}` }))].filter(
          m => m.stage !== 'move' || m.plan !== 'covert',
        ),
      ),
  ],
  [
    'warning',
    'plan-incomplete',
    'signals',
    d =>
      put(
        d,
        'signals',
        [...signals(d), ...signals(d).map((s, i) => ({ ...s, id: `again-${i}` }))].filter(
          s => s.cost !== 'cheap' || s.plan !== 'squeeze',
        ),
      ),
  ],
  ['warning', 'last-ending', 'endings.drift', d => put(d, 'endings.2.when', { dial: 'front', atLeast: 10 })],
  ['warning', 'last-ending', 'endings.drift', d => put(d, 'endings.2.at', 'any')],
  ['warning', 'few-tolerable', 'endings', d => put(d, 'endings.0.tolerable', false)],
  [
    'note',
    'flag-never-read',
    'events.rain.effects[1].flag',
    d => put(d, 'events.1.effects.+', { flag: 'damp' }),
  ],
  [
    'note',
    'never-used',
    'sources.radio',
    d => put(d, 'sources.radio', { name: 'A broadcast', date: '2025' }),
  ],
])('%s %s at %s', (severity, code, path, spoil) => {
  const data = smallScenario();
  spoil(data);
  const loaded = loadScenario({ 'small.json': textOf(data) }, 'small.json');
  expect(loaded).toMatchObject({ ok: true, warnings: [{ severity, code, path, file: 'small.json' }] });
});

test('a flag that the rules read needs no card that reads it', () => {
  const data = smallScenario();
  put(data, 'events.1.effects.+', { flag: 'truce', for: 2 });
  expect(loadScenario({ 'small.json': textOf(data) }, 'small.json')).toMatchObject({
    ok: true,
    warnings: [],
  });
});
