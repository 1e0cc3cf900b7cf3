// What "+ Add" puts into a card: every field and every item that a form offers, none of them an error by itself.
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/panels/workbench/add-part.tsx';
import { blank } from '../../src/panels/workbench/blank.ts';
import { checkText } from '../../src/panels/workbench/check-text.ts';
import { type NameBook, nameBook } from '../../src/panels/workbench/names.ts';
import { freeId, newCards } from '../../src/panels/workbench/new-cards.ts';
import {
  formsOf,
  isCondition,
  itemOf,
  type JsonSchema,
  keysOf,
  likelyForms,
  type Path,
  schemasAt,
  valueAt,
} from '../../src/panels/workbench/schema-guide.ts';
import { newScenario } from '../../src/panels/workbench/templates.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { files } from '../content/scenario-files.ts';

const schema = JSON.parse(jsonSchemaText()) as JsonSchema;
const text = newScenario(FORMAT);
const { tree } = checkText(files, 'mine.json', text);
if (!tree) throw new Error('the template is not JSON');
const names: NameBook = nameBook(tree);

type Card = Record<string, unknown>;

/** A card of our own of this kind in a file that is otherwise the template. */
function errorsWith(kind: string, card: Card): string[] {
  const file = JSON.parse(text) as Record<string, unknown[] | undefined>;
  const whole = JSON.stringify({ ...file, [kind]: [...(file[kind] ?? []), card] });
  const { problems } = checkText(files, 'mine.json', whole);
  return problems.filter(each => each.severity === 'error').map(each => `${each.path}: ${each.code}`);
}

/** The card with a value at a path. */
function put(card: Card, path: Path, value: unknown): Card {
  const copy = structuredClone(card);
  const around = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  around[path.at(-1) ?? ''] = value;
  return copy;
}

/** The paths and schemas of all that may be added to a value of a card. */
function offers(value: unknown, forms: readonly JsonSchema[], path: Path): [Path, JsonSchema][] {
  const likely = likelyForms(forms, value);
  const [form] = likely;
  if (!form || isCondition(forms)) return [];
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, i) =>
      offers(item, formsOf(schema, itemOf(form, i) ?? {}), [...path, i]),
    );
    const next = value.length < (form.maxItems ?? 1000) ? itemOf(form, value.length) : undefined;
    return next ? [[[...path, value.length], next], ...inner] : inner;
  }
  if (typeof value !== 'object' || value === null) return [];
  return keysOf(likely).flatMap(hint => {
    const at = [...path, hint.name];
    if (!Object.hasOwn(value, hint.name)) return hint.name === 'patch' ? [] : [[at, hint.schema]];
    return offers(valueAt(value, [hint.name]), formsOf(schema, hint.schema), at);
  });
}

/** News is one paragraph, and the first option of an assumption is the file as it stands: its field says so. */
const isAllowed = (path: Path) => !['text.1', 'options.0.start', 'options.0.tuning'].includes(path.join('.'));

const kinds = ['events', 'directives', 'moves', 'signals', 'factions', 'actors', 'endings', 'dials'];
const cards = [...kinds, 'assumptions'].flatMap(kind =>
  newCards(kind, freeId(kind, [])).map(([says, card]) => [says, kind, card] as const),
);

describe('in the form of a card', () => {
  test.each(cards)('%s: with all that can be added it has no error', (_, kind, card) => {
    const root = schemasAt(schema, [kind, 0], { [kind]: [card] });
    let full: Card = { ...card };
    for (const [path, form] of offers(card, root, []).filter(([path]) => isAllowed(path)))
      full = put(full, path, blank(schema, form, { names, card: full, path }));
    expect(Object.keys(full).length).toBeGreaterThan(3);
    expect(errorsWith(kind, full)).toEqual([]);
  });

  const begin = (path: Path, card: Card) => {
    const kind = String(path[0]);
    const [form] = schemasAt(schema, path, { [kind]: [card] });
    return blank(schema, form ?? {}, { names, card, path: path.slice(2) });
  };

  test('a source is one of the file, and what is said without one is fiction', () => {
    const known = names.kinds.sources.map(({ id }) => id);
    expect(known).toContain(begin(['events', 0, 'provenance', 0, 'source'], { provenance: [{}] }));
    expect(begin(['events', 0, 'provenance', 0], {})).toMatchObject({ label: 'fiction' });
  });

  test('an ending stands before another one, never before itself', () => {
    const [first, second] = names.kinds.endings.map(({ id }) => id);
    expect(begin(['endings', 0, 'before'], { id: 'mine' })).toBe(first);
    expect(begin(['endings', 0, 'before'], { id: first })).toBe(second);
  });

  test('a list of names goes on with one that it has not', () => {
    const [first, second] = names.kinds.types.map(({ id }) => id);
    expect(begin(['moves', 0, 'types', 0], { types: [] })).toBe(first);
    expect(begin(['moves', 0, 'types', 1], { types: [first] })).toBe(second);
  });

  test('an adviser wants an answer of this event', () => {
    const card = { choices: [{ id: 'B' }], advice: [] };
    expect(begin(['events', 0, 'advice', 0], card)).toMatchObject({ wants: 'B' });
  });
});

test('a source with all that can be added has no error, and a card can cite it', () => {
  const id = freeId('sources', []);
  const card = newCards('sources', id)[0]?.[1];
  const forms = schemasAt(schema, ['sources', id], { sources: { [id]: card } });
  let full: Card = { ...card };
  for (const [path, form] of offers(card, forms, []))
    full = put(full, path, blank(schema, form, { names, card: full, path }));
  expect(Object.keys(full)).toEqual(['name', 'date', 'where']);
  const event = newCards('events', 'cites-it')[0]?.[1];
  const provenance = [{ label: 'reported', text: 'What it reports.', source: id }];
  const file = { ...(JSON.parse(text) as Card), sources: { [id]: full }, events: [{ ...event, provenance }] };
  const { problems } = checkText(files, 'mine.json', JSON.stringify(file));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('parts of the file', () => {
  test('lists of cards are none: each has its own button in the outline', () => {
    const parts = partsOf(schema).map(({ name }) => name);
    for (const kind of [...kinds, 'assumptions', 'sources']) expect(parts).not.toContain(kind);
    expect(parts).toContain('gallery');
  });

  const part = (name: string) =>
    blank(schema, schema.properties?.[name] ?? {}, { names, card: null, path: [name] });

  test('a second part has the form of an id', () => {
    const file = { ...(JSON.parse(text) as Card), next: part('next') };
    const { problems } = checkText(files, 'mine.json', JSON.stringify(file));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('an own place lies at two numbers, and the form knows them as such', () => {
    const [form] = formsOf(schema, schema.properties?.places ?? {});
    const place = blank(schema, itemOf(form ?? {}, 0) ?? {}) as Card;
    expect(place.at).toEqual([expect.any(Number), expect.any(Number)]);
    expect(errorsWith('places', { ...place, id: 'my-place' })).toEqual([]);
    for (const i of [0, 1])
      expect(schemasAt(schema, ['places', 0, 'at', i], { places: [place] })[0]?.type).toBe('number');
  });
});
