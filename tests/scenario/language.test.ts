// Format 2: files of format 1 are upgraded, assumptions vary the world, "keep" takes cards away, warnings can be silenced.
import { expect, test } from 'vitest';
import { type LoadOptions, loadScenario } from '../../src/scenario/load.ts';
import { SLOT } from '../../src/sim/state.ts';
import { type Data, put, richScenario, smallScenario, textOf } from '../support/small-scenario.ts';

function load(data: Data, more: Readonly<Record<string, string>> = {}, options: LoadOptions = {}) {
  const loaded = loadScenario({ ...more, 'small.json': textOf(data) }, 'small.json', options);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded;
}

test('a file of format 1 is the same scenario', () => {
  const now = smallScenario();
  put(now, 'calendar', { year: 2026, month: 7, step: 'quarter' });
  const old = { ...now, format: 1, calendar: { year: 2026, quarter: 3 } };
  expect(load(old).world.hash).toBe(load(now).world.hash);
});

test('what is wrong in a file of format 1 is told at its own place', () => {
  const old = { ...smallScenario(), format: 1, calendar: { year: 2026, quarter: 5 } };
  const text = textOf(old);
  const loaded = loadScenario({ 'small.json': text }, 'small.json');
  const line = text.split('\n').findIndex(each => each.includes('"quarter": 5')) + 1;
  expect(loaded).toMatchObject({
    ok: false,
    problems: [{ code: 'out-of-range', path: 'calendar.month', line }],
  });
});

test('the assumptions as written are the world of the file; another option is another world', () => {
  const data = richScenario();
  const plain = load(data).world;
  const same = load(data, {}, { assumptions: { oil: 'now' } }).world;
  const dear = load(data, {}, { assumptions: { oil: 'dear' } }).world;
  expect(same.hash).toBe(plain.hash);
  expect(plain.assumptions).toMatchObject({ oil: 'now' });
  expect(dear.assumptions).toMatchObject({ oil: 'dear' });
  expect(dear.hash).not.toBe(plain.hash);
  expect([plain.start[SLOT.treasury], dear.start[SLOT.treasury]]).toEqual([50, 70]);
  expect([plain.start[plain.layout.ownDials], dear.start[dear.layout.ownDials]]).toEqual([30, 10]);
  expect(dear.tuning).toEqual({ ...plain.tuning, treasury: { ...plain.tuning.treasury, upkeep: 1 } });
});

test('an option that does not exist is refused, with what was probably meant', () => {
  const files = { 'small.json': textOf(richScenario()) };
  const wrong = (assumptions: Record<string, string>) => loadScenario(files, 'small.json', { assumptions });
  const code = 'no-such-option';
  expect(wrong({ oil: 'deer' })).toMatchObject({ ok: false, problems: [{ code, meant: 'dear' }] });
  expect(wrong({ oils: 'dear' })).toMatchObject({ ok: false, problems: [{ code, meant: 'oil' }] });
  expect(wrong(JSON.parse('{ "__proto__": "dear" }'))).toMatchObject({ ok: false, problems: [{ code }] });
});

const base = () => ({ 'base.json': textOf(smallScenario()) });

test('"keep" keeps the cards it names, and those of its own file', () => {
  const own = { ...((smallScenario().events as Data[])[1] as Data), id: 'hail' };
  const { scenario } = load(
    { extends: ['base.json'], id: 'own', keep: { events: ['letter'] }, events: [own] },
    base(),
  );
  expect(scenario.events.map(({ id }) => id)).toEqual(['letter', 'hail']);
  expect(scenario.directives).toHaveLength(1);
});

test('with a faction goes its advice; with a type its weights, and the moves that only it could make', () => {
  const data = smallScenario();
  const spare = { ...((data.factions as Data[])[0] as Data), id: 'navy' };
  put(data, 'factions.+', spare);
  put(data, 'events.0.advice.+', { faction: 'navy', wants: 'A', text: 'Ships.' });
  put(data, 'types.+', { ...((data.types as Data[])[0] as Data), id: 'partner', prior: 0 });
  put(data, 'signals.0.weights', { partner: 3, patient: 2 });
  put(data, 'moves.+', { ...((data.moves as Data[])[0] as Data), id: 'gift', types: ['partner'] });
  put(data, 'moves.0.types', ['merchant', 'partner']);
  const { scenario } = load(
    {
      extends: ['base.json'],
      id: 'own',
      factions: [{ id: 'navy', remove: true }],
      types: [{ id: 'partner', remove: true }],
    },
    { 'base.json': textOf(data) },
  );
  expect(scenario.events[0]?.advice.map(({ faction }) => faction)).toEqual(['army', 'governors']);
  expect(scenario.signals[0]?.weights).toEqual({ patient: 2 });
  expect(scenario.moves.map(({ id }) => id)).not.toContain('gift');
  expect(scenario.moves[0]?.types).toEqual(['merchant']);
});

test('a condition on a card that was taken away loads, and never holds', () => {
  const data = smallScenario();
  put(data, 'endings.1.when', { any: [{ event: 'rain' }, { directive: 'fortify' }] });
  const { world, warnings } = load(
    { extends: ['base.json'], id: 'own', events: [{ id: 'rain', remove: true }] },
    { 'base.json': textOf(data) },
  );
  expect(world.endings[1]?.when(world.start)).toBe(false);
  expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([['removed-name', 'note']]);
});

test('a warning is silenced by its code and its card, and by nothing else', () => {
  const codes = (silence: unknown) => {
    const data = smallScenario();
    put(data, 'events.1.effects', []);
    put(data, 'events.2.effects', []);
    put(data, 'silence', silence);
    return load(data).warnings.map(({ code, path }) => `${code} ${path}`);
  };
  const reason = 'Weather is weather.';
  expect(codes([])).toEqual(['no-effect events.rain', 'no-effect events.wind']);
  expect(codes([{ code: 'no-effect', card: 'rain', reason }])).toEqual(['no-effect events.wind']);
  expect(codes([{ code: 'no-effect', reason }])).toEqual([]);
  expect(codes([{ code: 'priors', card: 'rain', reason }])).toEqual([
    'no-effect events.rain',
    'no-effect events.wind',
    'silence-unused silence[0]',
  ]);
});

test('"unless" keeps an event away, whatever "when" says', () => {
  const data = smallScenario();
  put(data, 'events.1.unless', { dial: 'trust', below: 40 });
  const { world } = load(data);
  const state = world.start.slice();
  expect(world.events[1]?.when(state)).toBe(true);
  state[SLOT.trust] = 39;
  expect(world.events[1]?.when(state)).toBe(false);
});
