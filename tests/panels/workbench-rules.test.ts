// The condition and effect editor: every form of the schema can be begun, and every step leaves the author's text as
// it is written.
import fc from 'fast-check';
import { applyEdits, parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/panels/workbench/check-text.ts';
import { inLines, liftTo, renameKey, setAt, wrapAt } from '../../src/panels/workbench/edit-text.ts';
import { nameBook } from '../../src/panels/workbench/names.ts';
import { formOf, inForm, type RuleForm, ruleForms } from '../../src/panels/workbench/rule-forms.ts';
import { headGroups } from '../../src/panels/workbench/rule-words.ts';
import { type JsonSchema, schemasAt } from '../../src/panels/workbench/schema-guide.ts';
import { newScenario } from '../../src/panels/workbench/templates.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { condition, effect } from '../../src/scenario/schema/common.ts';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { files } from '../content/scenario-files.ts';

const schema = JSON.parse(jsonSchemaText()) as JsonSchema;
const { tree } = checkText(files, 'mine.json', newScenario(FORMAT));
if (!tree) throw new Error('the template is not JSON');
const names = nameBook(tree);
const conditions = ruleForms(schemasAt(schema, ['events', 0, 'when'], null));
const effects = ruleForms(schemasAt(schema, ['events', 0, 'effects', 0], null));
const called = (rules: readonly RuleForm[]) =>
  rules.map(rule => [[rule.head, rule.variant].filter(Boolean).join(' '), rule] as const);

describe('forms', () => {
  test('are those of the schema', () => {
    const heads = conditions.map(({ head }) => head);
    expect(heads).toEqual(expect.arrayContaining(['dial', 'flag', 'turn', 'stance', 'event', 'always']));
    expect(heads).not.toContain('all');
    expect(effects.map(({ variant }) => variant)).toEqual(expect.arrayContaining(['by', 'to']));
  });

  test.each(called(conditions))('a new condition about "%s" is one', (_, rule) => {
    expect(condition.safeParse(inForm(schema, names, rule, null)).error).toBeUndefined();
  });

  test.each(called(effects))('a new effect "%s" is one', (_, rule) => {
    expect(effect.safeParse(inForm(schema, names, rule, null)).error).toBeUndefined();
  });

  test('"below" becomes "at least" with the same dial and number', () => {
    const atLeast = conditions.find(({ variant }) => variant === 'atLeast');
    if (!atLeast) throw new Error('no such form');
    expect(inForm(schema, names, atLeast, { dial: 'east', below: 37 })).toEqual({
      dial: 'east',
      atLeast: 37,
    });
  });

  test('a value is in the form whose keys it has', () => {
    expect(formOf(conditions, { dial: 'east', atLeast: 3 })?.variant).toBe('atLeast');
    expect(formOf(effects, { dial: 'east', to: 3 })?.variant).toBe('to');
    expect(formOf(conditions, { colour: 'east' })).toBeNull();
  });

  test('dials, events and directives of the scenario can be chosen by name', () => {
    const options = headGroups(conditions, names, false).flatMap(group => group.options);
    expect(options.find(({ value }) => value === 'dial:treasury')?.label).toBe('Treasury');
    expect(options.find(({ value }) => value === 'event:my-first-event')?.label).toBe(
      '“A new event” has come up',
    );
  });
});

describe('edits of a condition', () => {
  const text =
    '{\n  // why it is so\n  "when": { "dial": "east",   "below": 40 }, // odd spaces\n  "x": 1\n}\n';

  test('turning round and back gives the same text', () => {
    const not = applyEdits(text, wrapAt(text, ['when'], '{ "not": ', ' }'));
    expect(parse(not)).toEqual({ when: { not: { dial: 'east', below: 40 } }, x: 1 });
    expect(applyEdits(not, liftTo(not, ['when'], ['when', 'not']))).toBe(text);
  });

  test('a group is renamed, lengthened and taken apart without touching its clauses', () => {
    const more = ', { "flag": "truce" }] }';
    const all = applyEdits(text, wrapAt(text, ['when'], '{ "all": [', more));
    const any = applyEdits(all, renameKey(all, ['when', 'all'], 'any'));
    expect(parse(any).when.any).toHaveLength(2);
    const longer = applyEdits(any, setAt(any, ['when', 'any', 2], { turn: { from: 2 } }));
    expect(longer).toContain('{ "flag": "truce" }, { "turn": { "from": 2 } }]');
    expect(applyEdits(longer, liftTo(longer, ['when'], ['when', 'any', 0]))).toBe(text);
  });

  test('comments outlive every edit', () => {
    const changed = applyEdits(text, setAt(text, ['when'], { turn: { from: 3 } }));
    expect(changed).toContain('// why it is so');
    expect(changed).toContain('"when": { "turn": { "from": 3 } }, // odd spaces');
  });

  test('what is written by us can be read back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(20), (value, indent) => {
        expect(JSON.parse(inLines(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
