// The pure parts of the workbench: what can be written where, edits by path, the outline, and files that begin green.
import fc from 'fast-check';
import { applyEdits, parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { sampleGame } from '../../src/forecast/sample.ts';
import { checkText, pathOf } from '../../src/panels/workbench/check-text.ts';
import { addTo, copyInto, offsetOf, pathIn, setAt, tokenEnd } from '../../src/panels/workbench/edit-text.ts';
import { nameBook } from '../../src/panels/workbench/names.ts';
import { freeId, newCards } from '../../src/panels/workbench/new-cards.ts';
import { isIn, outlineOf, search, selectionOf } from '../../src/panels/workbench/outline.ts';
import { SAMPLE_PLAYER, seedWith, turnName } from '../../src/panels/workbench/sample.ts';
import { type JsonSchema, sayKind, schemasAt } from '../../src/panels/workbench/schema-guide.ts';
import { explainAt, suggest } from '../../src/panels/workbench/suggest.ts';
import { duplicate, newScenario } from '../../src/panels/workbench/templates.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { files } from '../content/scenario-files.ts';

const schema = JSON.parse(jsonSchemaText()) as JsonSchema;
const text = newScenario(FORMAT);
const checked = checkText(files, 'mine.json', text);
const tree = checked.tree;
if (!tree) throw new Error('the template is not JSON');
const names = nameBook(tree);

/** Suggestions at the "|" of a text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  return suggest(schema, names, marked.replace('|', ''), offset);
}
const labels = (marked: string) => at(marked)?.options.map(option => option.label) ?? [];

describe('a new file', () => {
  test('loads without errors and is playable', () => {
    expect(checked.problems.filter(problem => problem.severity === 'error')).toEqual([]);
    expect(checked.playable?.scenario.title).toBe('My scenario');
  });

  const kinds = [
    'events',
    'directives',
    'moves',
    'signals',
    'factions',
    'actors',
    'endings',
    'priorities',
    'dials',
    'assumptions',
    'sources',
    'types',
    'places',
  ];
  const cards = kinds.flatMap(kind =>
    newCards(kind, freeId(kind, [])).map(([says, card]) => [says, kind, card] as const),
  );
  test.each(cards)('%s brings no error', (_, kind, card) => {
    const edits = copyInto(text, { kind, id: freeId(kind, []) }, card);
    const { problems } = checkText(files, 'mine.json', applyEdits(text, edits));
    expect(problems.filter(problem => problem.severity === 'error')).toEqual([]);
  });

  test('a copy of a shipped scenario has an id of its own and loads', () => {
    const copy = duplicate(files.get('scenarios/the-thin-reserve.json') ?? '');
    expect(parse(copy)).toMatchObject({ id: 'the-thin-reserve-copy', title: 'The thin reserve, a copy' });
    expect(checkText(files, 'copy.json', copy).playable).not.toBeNull();
  });

  test('its event comes up in a game that can be found', () => {
    if (!checked.playable) throw new Error('not playable');
    expect(seedWith(checked.playable, { kind: 'events', id: 'my-first-event' }, 60)).not.toBeNull();
    expect(seedWith(checked.playable, { kind: 'events', id: 'no-such-event' }, 1)).toBeNull();
  });

  test('what comes after the last commit comes at the end, not in a turn too many', () => {
    if (!checked.playable) throw new Error('not playable');
    const steps = [...sampleGame(checked.playable.world, 'AMUR-1', SAMPLE_PLAYER)];
    expect(turnName({ steps }, 0)).toBe('turn 1');
    expect(turnName({ steps }, steps.length - 2)).toBe(`turn ${steps.length - 1}`);
    expect(turnName({ steps }, steps.length - 1)).toBe('the end');
  });

  test('free ids are not taken', () => {
    expect(freeId('events', ['my-event-1', 'my-event-2'])).toBe('my-event-3');
  });
});

describe('completion', () => {
  test('keys of a card: what is needed first, what is there not again', () => {
    const keys = labels('{"events": [{"id": "a", "title": "b", |}]}');
    expect(keys).toContain('family');
    expect(keys).not.toContain('title');
    expect(keys.indexOf('family')).toBeLessThan(keys.indexOf('cooldown'));
  });

  test('values of an enum', () => {
    expect(labels('{"events": [{"place": "|"}]}')).toEqual(expect.arrayContaining(['amur', 'beijing']));
  });

  test('names: dials, events, the choices of the event named beside it, sources', () => {
    expect(labels('{"events": [{"when": {"dial": "|"}}]}')).toContain('treasury');
    expect(labels('{"events": [{"when": {"event": "|"}}]}')).toContain('my-first-event');
    const event = [...names.choices].find(([, choices]) => choices.length > 1);
    expect(labels(`{"events": [{"when": {"event": "${event?.[0]}", "answer": "|"}}]}`)).toEqual(event?.[1]);
    expect(labels('{"events": [{"provenance": [{"source": "|"}]}]}').length).toBeGreaterThan(20);
  });

  test('a half-written value is replaced, quotes and all', () => {
    const found = at('{"events": [{"place": "am|"}]}');
    expect('{"events": [{"place": "am"}]}'.slice(found?.from, found?.to)).toBe('"am"');
  });

  test('never throws, whatever the text', () => {
    const broken = fc.string({ unit: fc.constantFrom(...'{}[]",:ae1 \n') });
    fc.assert(
      fc.property(broken, fc.nat(60), (any, offset) => {
        suggest(schema, names, any, Math.min(offset, any.length));
        explainAt(schema, names, any, Math.min(offset, any.length));
      }),
    );
  });
});

describe('hover', () => {
  test('says what a key is for, and what a name is called', () => {
    const line = '{"events": [{"weight": 10, "when": {"dial": "trust", "below": 4}}]}';
    expect(explainAt(schema, names, line, line.indexOf('weight'))?.text).toMatch(/likely/);
    expect(explainAt(schema, names, line, line.indexOf('trust'))?.named).toBe('Trust');
  });

  test('says kinds in words', () => {
    expect(sayKind({ type: 'integer', minimum: 1, maximum: 60 })).toBe('a whole number from 1 to 60');
    expect(
      schemasAt(schema, ['events', 0, 'when', 'turn', 'from'], { events: [{ when: { turn: {} } }] })[0]?.type,
    ).toBe('integer');
  });
});

describe('edits by path', () => {
  test('any part is taken out, however the text is laid out, and all else stays', () => {
    const spaces = fc.constantFrom(undefined, 2);
    const parts = fc.uniqueArray(fc.jsonValue(), { minLength: 1, maxLength: 4, comparator: Object.is });
    fc.assert(
      fc.property(parts, fc.nat(3), spaces, fc.boolean(), (list, at, space, named) => {
        const i = at % list.length;
        const holder = named ? Object.fromEntries(list.map((part, j) => [`key ${j}`, part])) : list;
        const text = JSON.stringify({ when: holder, after: 1 }, null, space);
        const now = applyEdits(text, setAt(text, ['when', named ? `key ${i}` : i], undefined));
        const rest: unknown = named
          ? Object.fromEntries(Object.entries(holder).filter((_, j) => j !== i))
          : list.filter((_, j) => j !== i);
        expect(JSON.parse(now)).toEqual(JSON.parse(JSON.stringify({ when: rest, after: 1 })));
      }),
    );
  });

  test('a value is added at the end of any list, however the text is laid out', () => {
    const spaces = fc.constantFrom(undefined, 2);
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), fc.jsonValue(), spaces, (list, more, space) => {
        const text = JSON.stringify({ when: list, after: 1 }, null, space);
        const whole = JSON.parse(JSON.stringify({ when: [...list, more], after: 1 }));
        expect(JSON.parse(applyEdits(text, addTo(text, ['when'], more)))).toEqual(whole);
        expect(JSON.parse(applyEdits(text, setAt(text, ['when', list.length], more)))).toEqual(whole);
      }),
    );
  });

  test('a form changes one value and leaves the rest of the text as it is', () => {
    const path = pathIn(text, { kind: 'events', id: 'my-first-event' }) ?? [];
    const now = applyEdits(text, setAt(text, [...path, 'title'], 'Another title'));
    expect(now).toBe(text.replace('A new event', 'Another title'));
  });

  test('a card of a deck is copied in, then found in this file', () => {
    const card = { id: 'E01', title: 'copied' };
    const now = applyEdits(text, copyInto(text, { kind: 'events', id: 'E01' }, card));
    expect(pathIn(now, { kind: 'events', id: 'E01' })).toEqual(['events', 1]);
    expect(pathIn(text, { kind: 'events', id: 'E01' })).toBeNull();
  });

  test('places of problems: line and column to offset, and how far the word reaches', () => {
    const lines = 'ab\n  "trsut": 4';
    const from = offsetOf(lines, 2, 3);
    expect(lines.slice(from, tokenEnd(lines, from))).toBe('"trsut"');
    expect(offsetOf(lines, 9, 1)).toBe(lines.length);
  });
});

describe('outline', () => {
  const broken = text.replace('"dial": "treasury"', '"dial": "tresury"');
  const { problems, tree: brokenTree } = checkText(files, 'mine.json', broken);
  const labs = brokenTree ? outlineOf(brokenTree, problems, pathOf('mine.json')) : [];
  const items = labs.flatMap(lab => lab.groups.flatMap(group => group.items));

  test('knows what is in the author’s file, and where the rest comes from', () => {
    expect(items.find(item => item.id === 'my-first-event')).toMatchObject({ own: true, worst: 'error' });
    expect(items.find(item => item.kind === 'events' && !item.own)?.file).toMatch(/^scenarios\/decks\//);
  });

  test('leads from a problem to its card', () => {
    const problem = problems.find(each => each.severity === 'error');
    if (!problem) throw new Error('no error was found');
    expect(problem.meant).toBe('treasury');
    expect(isIn(problem, { kind: 'events', id: 'my-first' })).toBe(false);
    expect(selectionOf(problem, labs)).toEqual({ kind: 'events', id: 'my-first-event' });
  });

  test('is searched by title, id and file', () => {
    const found = search(labs, 'NEW event').flatMap(lab => lab.groups.flatMap(group => group.items));
    expect(found.map(item => item.id)).toContain('my-first-event');
    expect(search(labs, 'no such words anywhere')).toEqual([]);
  });
});
