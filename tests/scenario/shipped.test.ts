// The files that ship: every scenario loads without a warning, every deck stands by itself, the schema for editors is
// up to date, and every example in the author's guide is right.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDeck, kindOfFile, loadClaims } from '../../src/scenario/deck-check.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { readTree } from '../../src/scenario/read.ts';
import { file } from '../../src/scenario/schema/deck.ts';
import { sequelOf } from '../../src/scenario/sequel.ts';
import { printProblem } from '../../src/words/problem.ts';
import { playGame } from '../support/games.ts';
import { smallScenario, textOf } from '../support/small-scenario.ts';

const paths = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json') && name !== 'scenario.schema.json')
    .map(name => `${folder}/${name}`);
const files = new Map(
  [...paths('scenarios'), ...paths('scenarios/decks')].map(path => [path, readFileSync(path, 'utf8')]),
);
const ofKind = (kind: string) => [...files.keys()].filter(path => kindOfFile(files, path) === kind);

test('there are scenarios, decks and the list of claims', () => {
  expect(ofKind('scenario').length).toBeGreaterThan(0);
  expect(ofKind('deck').length).toBeGreaterThan(5);
  expect(ofKind('claims')).toEqual(['scenarios/claims.json']);
});

test.each(ofKind('scenario'))('%s loads without errors or warnings', path => {
  const loaded = loadScenario(files, path);
  const problems = loaded.ok
    ? loaded.warnings.filter(({ severity }) => severity === 'warning')
    : loaded.problems;
  expect(problems.map(printProblem)).toEqual([]);
});

test.each(ofKind('scenario'))('%s has its entry in the gallery and its help for teachers', path => {
  const loaded = loadScenario(files, path);
  if (!loaded.ok) throw new Error(path);
  const { id, gallery, teacher, startNote, turns } = loaded.scenario;
  const next = sequelOf(loaded.scenario)?.scenario;
  expect(path).toBe(`scenarios/${id}.json`);
  expect(gallery).toBeDefined();
  expect(startNote).toMatch(/assum|invented/i);
  expect(teacher?.notes.length).toBeGreaterThan(0);
  expect(teacher?.pauses.every(pause => pause.turn <= turns)).toBe(true);
  if (next !== undefined) expect(ofKind('scenario')).toContain(`scenarios/${next}.json`);
});

test.each(ofKind('deck'))('%s stands by itself', path => {
  expect(checkDeck(files, path).map(printProblem)).toEqual([]);
});

test('the list of claims has the right shape', () => {
  const { value, problems } = loadClaims(files, 'scenarios/claims.json');
  expect(problems.map(printProblem)).toEqual([]);
  expect(value?.claims).toHaveLength(68);
});

test('scenario.schema.json is what "npm run schema" writes now', () => {
  expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).toBe(jsonSchemaText());
});

test.each([...files.keys()].filter(path => kindOfFile(files, path) !== 'claims'))(
  '%s names its schema',
  path => {
    const expected = path.startsWith('scenarios/decks/')
      ? '../scenario.schema.json'
      : './scenario.schema.json';
    expect(JSON.parse(files.get(path) ?? '')).toMatchObject({ $schema: expected });
  },
);

describe("the examples of the author's guide", () => {
  const guide = readFileSync('scenarios/README.md', 'utf8');
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(match => match[1] ?? '');

  test('are there', () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  test.each(blocks)('%s', block => {
    const { tree, problems } = readTree('guide', block);
    expect(problems).toEqual([]);
    const value = JSON.parse(block) as Record<string, unknown>;
    const whole = isPiece(value) ? around(value) : value;
    const path = 'scenarios/guide.json';
    expect(tree?.kind).toBe('object');
    expect(
      checkDeck({ get: name => (name === path ? textOf(whole) : files.get(name)) }, path).map(printProblem),
    ).toEqual([]);
  });

  test('the whole scenario among them loads', () => {
    const whole = blocks.find(block => block.includes('"extends"')) ?? '';
    const path = 'scenarios/guide.json';
    const loaded = loadScenario({ get: name => (name === path ? whole : files.get(name)) }, path);
    expect(loaded.ok ? loaded.world.turns : loaded.problems.map(printProblem)).toBe(8);
  });

  test('its worked example, all steps in one file, loads without a warning and is played to its end', () => {
    const end = guide.indexOf('## How files merge');
    const steps = [...guide.slice(0, end).matchAll(/```json\n([\s\S]*?)```/g)].map(
      match => JSON.parse(match[1] ?? '') as Record<string, unknown>,
    );
    const whole: Record<string, unknown> = {};
    for (const step of steps) {
      for (const [key, value] of Object.entries(step)) {
        const before = whole[key];
        whole[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
      }
    }
    const path = 'scenarios/guide.json';
    const loaded = loadScenario({ get: name => (name === path ? textOf(whole) : files.get(name)) }, path);
    if (!loaded.ok) throw new Error(loaded.problems.map(printProblem).join('\n'));
    expect(loaded.warnings.filter(({ severity }) => severity !== 'note').map(printProblem)).toEqual([]);
    expect(steps.length).toBeGreaterThan(3);
    const came = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const { steps: turns } = playGame(loaded.world, `${seed}`, 'signal-reader');
      expect(turns.at(-1)?.happenings.at(-1)?.kind).toBe('ended');
      for (const happening of turns.flatMap(step => step.happenings)) {
        if ('event' in happening) came.add(happening.event);
      }
    }
    expect([...came]).toEqual(expect.arrayContaining(['hard-frost', 'ice-road', 'spring-ice']));
  });

  /** A condition or an effect by itself, rather than a part of a file. */
  function isPiece(value: Record<string, unknown>): boolean {
    return !Object.keys(value).every(key => key in file.shape);
  }

  /** The piece as an effect, or else as a condition, of an event that is otherwise right. */
  function around(piece: Record<string, unknown>): unknown {
    const [, rain] = smallScenario().events as object[];
    const isEffect = ['by', 'byTempo', 'to', 'clear', 'shock'].some(key => key in piece);
    return {
      events: [isEffect || 'flag' in piece ? { ...rain, effects: [piece] } : { ...rain, when: piece }],
    };
  }
});
