// No field that the game ignores: for every field of the schema there is a scenario in which changing that field, and
// nothing else, changes what somebody can see; what stands on a page only is read by the file that shows it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mergeFiles } from '../../src/scenario/extends.ts';
import { deck } from '../../src/scenario/schema/deck.ts';
import { plain } from '../../src/scenario/tree.ts';
import { unwrap } from '../../src/scenario/walk-schema.ts';
import { fullScenario } from '../support/full-scenario.ts';
import { leafPaths } from '../support/leaf-paths.ts';
import { observations } from '../support/observed-scenario.ts';
import { IN_THE_FILE, SHOWN } from '../support/shown-fields.ts';
import { type Data, put, textOf } from '../support/small-scenario.ts';

const PATIENCE = 300_000;
const all = leafPaths();
/** Of the file itself: how it is merged, told below. The editor's key has a reader outside of the game. */
const ofTheFile = (path: string) => /^(keep\.|extends|\$schema|format$)|\.(patch|remove)$/.test(path);
const ofConditions = (path: string) => /^(condition|effect)\./.test(path);
const ofTheScenario = all.filter(path => !ofTheFile(path) && !ofConditions(path));

type Step = string | number;

/** The places of a field in a value: "events[].text[]" in a scenario with three events may be six. */
function placesOf(value: unknown, steps: readonly string[], at: readonly Step[] = []): (readonly Step[])[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? [] : [at];
  if (step === '[]')
    return Array.isArray(value) ? value.flatMap((item, i) => placesOf(item, rest, [...at, i])) : [];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const keys = step === '*' ? Object.keys(value) : [step];
  return keys.flatMap(key => placesOf((value as Data)[key], rest, [...at, key]));
}

const stepsOf = (path: string) => path.replaceAll('[]', '.[]').split('.').filter(Boolean);

function schemaAt(path: readonly Step[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>((heres, step) => heres.flatMap(here => below(unwrap(here), step)), [deck]);
}

function below(here: z.ZodType, step: Step): z.ZodType[] {
  if (here instanceof z.ZodObject) return here.shape[step] ? [here.shape[step] as z.ZodType] : [];
  if (here instanceof z.ZodArray) return [here.element as z.ZodType];
  if (here instanceof z.ZodTuple) return [here.def.items[Number(step)] as z.ZodType];
  if (here instanceof z.ZodRecord) return [here.valueType as z.ZodType];
  if (here instanceof z.ZodUnion)
    return here.options.flatMap(option => below(unwrap(option as z.ZodType), step));
  return [];
}

/** Other values that might stand there; those that the schema refuses are left out. */
function othersOf(value: unknown, path: readonly Step[]): unknown[] {
  const schemas = schemaAt(path).map(unwrap);
  const enums = schemas.flatMap(schema => (schema instanceof z.ZodEnum ? [...schema.options] : []));
  const numbers = typeof value === 'number' ? [value + 1, value - 1, value / 2, value + 0.1, value + 3] : [];
  const words =
    typeof value === 'string' ? [`${value} more`, `${value}X`, ...NAMES, 'C4', value.slice(1)] : [];
  const others = [...enums, ...numbers, ...words, ...(typeof value === 'boolean' ? [!value] : [])];
  return others.filter(other => other !== value && schemas.some(schema => schema.safeParse(other).success));
}

/** Names that the full scenario has, for fields that refer to something. */
const NAMES = ['rain', 'patient', 'radio', 'talks', 'governors', 'brigade-3', 'trust', 'audit', 'B'];

const CHOSEN = { oil: 'dear' };
const before = [...observations(fullScenario(), CHOSEN)];

/** Does somebody see a difference? */
function differs(data: Data): boolean {
  let seen = 0;
  for (const observation of observations(data, CHOSEN)) if (observation !== before[seen++]) return true;
  return seen !== before.length;
}

/** Is there a place for the field and another value there that somebody notices? */
function isNoticed(path: string): boolean {
  return placesOf(fullScenario(), stepsOf(path)).some(place => {
    const value = place.reduce<unknown>((here, step) => Reflect.get(Object(here), step), fullScenario());
    return othersOf(value, place).some(other => {
      const data = fullScenario();
      put(data, place.join('.'), other);
      return differs(data);
    });
  });
}

const forReaders = (path: string) => Object.hasOwn(SHOWN, path) || IN_THE_FILE.includes(path);

/** Fields of one kind stand for each other: one place of the map has a label, all of them could have one. */
const ofAFamily = (path: string) => /^(names|map|places|translations|language)\b/.test(path);
const judged = ofTheScenario.filter(path => !forReaders(path) && !ofAFamily(path));

test('the walk over the schema finds the fields, and the full scenario has them', () => {
  expect(all.length).toBeGreaterThan(600);
  const absent = judged.filter(path => placesOf(fullScenario(), stepsOf(path)).length === 0);
  expect(absent.filter(path => !path.startsWith('assumptions[].options[].tuning.'))).toEqual([]);
});

test(
  'changing any field is noticed: by the checks, in the world, or in the words of a game',
  () => {
    const shown = judged.filter(path => !path.startsWith('assumptions[].options[].tuning.'));
    expect(shown.filter(path => !isNoticed(path))).toEqual([]);
  },
  PATIENCE,
);

test('an assumption may vary every coefficient that there is', () => {
  const own = all.filter(path => path.startsWith('tuning.'));
  const varied = all.filter(path => path.startsWith('assumptions[].options[].tuning.'));
  expect(varied).toEqual(own.map(path => `assumptions[].options[].${path}`));
});

test('what is for people to read is read by the page that shows it', () => {
  const unread = Object.entries(SHOWN).filter(
    ([path, [file, reads]]) => !all.includes(path) || !readFileSync(`src/${file}`, 'utf8').includes(reads),
  );
  expect(unread).toEqual([]);
  expect(IN_THE_FILE.filter(path => !all.includes(path) || Object.hasOwn(SHOWN, path))).toEqual([]);
});

test('the coefficients are read by the rules', () => {
  const rules = readdirSync('src/sim')
    .filter(name => name.endsWith('.ts') && name !== 'tuning.ts')
    .map(name => readFileSync(`src/sim/${name}`, 'utf8'));
  const unread = all.filter(path => {
    const name = path.split('.').at(-1) ?? '';
    return path.startsWith('tuning.') && !rules.some(text => new RegExp(`\\b${name}\\b`).test(text));
  });
  expect(unread).toEqual([]);
});

test('a field that nothing notices would be found', () => {
  expect(differs(fullScenario())).toBe(false);
  const data = fullScenario();
  put(data, 'events.1.provenance.0.text', 'Another report.');
  expect(differs(data)).toBe(false);
});

describe('keys of the file', () => {
  const merged = (own: Data) => {
    const files = { 'base.json': textOf(fullScenario()), 'own.json': textOf(own) };
    const { tree } = mergeFiles(files, 'own.json');
    return JSON.stringify(tree && plain(tree));
  };
  const alone = { extends: ['base.json'] };
  const lists = all.flatMap(path => /^(\w+)\[\]\.patch$/.exec(path)?.[1] ?? []);
  const idIn = (list: string) => ((fullScenario()[list] as Data[] | undefined) ?? [])[0]?.id;
  const present = lists.filter(list => idIn(list) !== undefined);

  test('"extends" brings what the other file holds', () => {
    expect(merged(alone)).not.toBe(merged({}));
  });

  test.each(present)('"remove" takes a card of "%s" away, "patch" changes it', list => {
    const id = idIn(list);
    const gone = merged({ ...alone, [list]: [{ id, remove: true }] });
    expect(gone).not.toBe(merged(alone));
    expect(merged({ ...alone, [list]: [{ id, patch: true, title: 'Mine' }] })).toContain('"Mine"');
  });

  test.each(all.flatMap(path => /^keep\.(\w+)/.exec(path)?.[1] ?? []))(
    '"keep" takes the other "%s" away',
    list => {
      expect(merged({ ...alone, keep: { [list]: [] } })).not.toBe(merged(alone));
    },
  );
});

describe('the forms', () => {
  const conditions: readonly (readonly [string, object, object])[] = [
    ['dial', { dial: 'trust', below: 50 }, { dial: 'support', below: 50 }],
    ['below', { dial: 'trust', below: 40 }, { dial: 'trust', below: 60 }],
    ['atLeast', { dial: 'trust', atLeast: 40 }, { dial: 'trust', atLeast: 60 }],
    ['flag', { flag: 'audit' }, { flag: 'showcase' }],
    ['turn.from', { turn: { from: 2 } }, { turn: { from: 3 } }],
    ['turn.to', { turn: { to: 2 } }, { turn: { to: 3 } }],
    ['date.from', { date: { from: '2026-07' } }, { date: { from: '2026-10' } }],
    ['date.to', { date: { to: '2026-07' } }, { date: { to: '2026-10' } }],
    ['quarter', { quarter: 2 }, { quarter: 3 }],
    ['stance', { stance: 'warm' }, { stance: 'correct' }],
    ['for', { stance: 'correct', for: 1 }, { stance: 'correct', for: 4 }],
    ['tempo', { tempo: 'low' }, { tempo: 'normal' }],
    ['event', { event: 'letter' }, { event: 'wind' }],
    ['answer', { event: 'letter', answer: 'A' }, { event: 'letter', answer: 'B' }],
    ['ago', { event: 'wind', ago: 1 }, { event: 'wind', ago: 3 }],
    ['directive', { directive: 'fortify' }, { always: true }],
    ['moves.atLeast', { not: { moves: { atLeast: 1 } } }, { not: { moves: { atLeast: 30 } } }],
    ['always', { always: true }, { not: { always: true } }],
  ];
  const effects: readonly (readonly [string, object, object])[] = [
    ['dial', { dial: 'trust', by: 3 }, { dial: 'support', by: 3 }],
    ['by', { dial: 'trust', by: 3 }, { dial: 'trust', by: 4 }],
    ['byTempo.low', { dial: 'trust', byTempo: tempo(1, 1, 1) }, { dial: 'trust', byTempo: tempo(2, 1, 1) }],
    [
      'byTempo.normal',
      { dial: 'trust', byTempo: tempo(1, 1, 1) },
      { dial: 'trust', byTempo: tempo(1, 2, 1) },
    ],
    ['byTempo.high', { dial: 'trust', byTempo: tempo(1, 1, 1) }, { dial: 'trust', byTempo: tempo(1, 1, 2) }],
    ['cause', { dial: 'trust', by: 3 }, { dial: 'trust', by: 3, cause: 'front' }],
    ['chance', { dial: 'trust', by: 3 }, { dial: 'trust', by: 3, chance: 0.01 }],
    ['clear', { clear: 'truce' }, { clear: 'audit' }],
    ['flag', { flag: 'truce' }, { flag: 'showcase' }],
    ['for', { dial: 'trust', by: 3 }, { dial: 'trust', by: 3, for: 3 }],
    ['in', { dial: 'trust', by: 3 }, { dial: 'trust', by: 3, in: 1 }],
    ['shock', { shock: true }, { dial: 'trust', by: 0 }],
    ['to', { dial: 'trust', to: 30 }, { dial: 'trust', to: 31 }],
  ];
  function tempo(low: number, normal: number, high: number) {
    return { low, normal, high };
  }
  const at = (place: string, value: unknown) => {
    const data = fullScenario();
    put(data, 'events.1.on', [1, 2, 3, 4]);
    put(data, 'events.1.unless', undefined);
    put(data, 'events.1.when', { always: true });
    put(data, 'events.1.effects', [{ dial: 'trust', by: 1 }]);
    put(data, place, value);
    return [...observations(data, CHOSEN)].join('\n');
  };

  test('are all told apart here', () => {
    const hidden = ['condition.stage', 'condition.type'];
    const told = [
      ...conditions.map(([name]) => `condition.${name}`),
      ...effects.map(([name]) => `effect.${name}`),
    ];
    expect([...told, ...hidden].sort()).toEqual(all.filter(ofConditions));
  });

  test.each(conditions)('of conditions: "%s"', (_, one, other) => {
    expect(at('events.1.when', one)).not.toBe(at('events.1.when', other));
  });

  test('of conditions: "stage" and "type", which endings may ask for', () => {
    const ending = (when: object) =>
      at('endings.0', { ...(fullScenario().endings as Data[])[0], at: 'any', when });
    expect(ending({ type: 'merchant' })).not.toBe(ending({ type: 'patient' }));
    expect(ending({ stage: 'bide' })).not.toBe(ending({ stage: 'window' }));
  });

  test.each(effects)('of effects: "%s"', (_, one, other) => {
    expect(at('events.1.effects', [one])).not.toBe(at('events.1.effects', [other]));
  });
});
