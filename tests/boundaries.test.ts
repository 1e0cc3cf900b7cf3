// Holds the house together: who may import whom, and which names may not occur where. Reads the sources with
// the TypeScript compiler. The second half tries the rules on bad sources, so that they cannot fall silent.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaches, circles, RULES } from './support/boundaries.ts';
import { readSource, type Source } from './support/imports.ts';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.(ts|tsx|mts|mjs|js|jsx)$/.test(path))
  .sort();
const sources = paths.map(path => readSource(path, readFileSync(`src/${path}`, 'utf8')));

test('no file breaks the rules of its room', () => {
  expect(breaches(sources)).toEqual([]);
});

test('the sources have really been read', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(80);
  const rooms = new Set(paths.map(path => path.split('/')[0]));
  for (const room of ['sim', 'scenario', 'words', 'session', 'panels', 'app', 'cli', 'map'])
    expect(rooms).toContain(room);
});

test('every room says in a README what it may import', () => {
  const rooms = readdirSync('src');
  const without = rooms.filter(room => !readdirSync(`src/${room}`).includes('README.md'));
  expect(without).toEqual([]);
});

const breachesIn = (path: string, text: string) => breaches([readSource(path, text)], []);

test.each([
  [
    'sim/a.ts',
    "import { words } from '../words/names.ts';",
    'imports words/names.ts, a room it may not know',
  ],
  [
    'sim/a.ts',
    "import type { Scenario } from '../scenario/schema/scenario.ts';",
    'imports scenario/schema/scenario.ts, a room it may not know',
  ],
  ['sim/a.ts', "import seedrandom from 'seedrandom';", 'imports the package "seedrandom"'],
  ['sim/a.ts', 'const now = Date.now();', 'uses Date'],
  ['sim/a.ts', 'const x = Math.random();', 'uses Math.random'],
  ['sim/a.ts', "const x = Math['exp'](2);", 'uses Math.exp'],
  ['sim/a.ts', 'const order = names.sort((a, b) => a.localeCompare(b));', 'uses localeCompare'],
  [
    'scenario/a.ts',
    "import { saySomething } from '../words/names.ts';",
    'imports words/names.ts, a room it may not know',
  ],
  ['scenario/a.ts', "import { readFileSync } from 'node:fs';", 'imports the package "node:fs"'],
  [
    'words/a.ts',
    "import { loadScenario } from '../scenario/load.ts';",
    'imports more than types from scenario/load.ts',
  ],
  ['session/a.ts', "import { Game } from 'phaser';", 'imports the package "phaser"'],
  ['map/a.ts', "import { turn } from '../sim/turn.ts';", 'imports more than types from sim/turn.ts'],
  [
    'map/a.ts',
    "import type { Game } from '../session/game.ts';",
    'imports session/game.ts, a room it may not know',
  ],
  [
    'map/a.ts',
    "const later = await import('../session/game.ts');",
    'imports session/game.ts, a room it may not know',
  ],
  [
    'map/a.ts',
    "type Game = import('../session/game.ts').Game;",
    'imports session/game.ts, a room it may not know',
  ],
  ['panels/a.tsx', "import Phaser from 'phaser';", 'imports the package "phaser"'],
  ['panels/a.tsx', "import { play } from '../sim/turn.ts';", 'imports more than types from sim/turn.ts'],
  [
    'panels/a.tsx',
    "import { type State, SLOT } from '../sim/state.ts';",
    'imports more than types from sim/state.ts',
  ],
  ['panels/a.tsx', "host.innerHTML = '<b>';", 'uses innerHTML'],
  ['panels/a.tsx', 'const x = <p dangerouslySetInnerHTML={html} />;', 'uses dangerouslySetInnerHTML'],
  ['panels/a.tsx', "const f = new Function('return 1');", 'uses Function'],
  [
    'panels/a.tsx',
    "import data from '../../scenarios/claims.json';",
    'imports scenarios/claims.json from outside src/',
  ],
  ['app/a.ts', "import { check } from '../cli/check.ts';", 'imports cli/check.ts, a room it may not know'],
  [
    'cli/a.ts',
    "import { room } from '../panels/room/room.tsx';",
    'imports panels/room/room.tsx, a room it may not know',
  ],
  ['words/a.ts', "export { sayName } from './names.ts';", 'passes on what another file exports'],
  ['words/a.ts', 'export default function say() {}', 'has a default export'],
])('%s: %s', (path, text, reason) => {
  expect(breachesIn(path, text)).toContain(`${path}:1 ${reason}`);
});

test.each([
  ['sim/a.ts', "// Date.now() and Math.random() in a comment\nconst text = 'Date';"],
  ['sim/a.ts', 'interface Card { readonly Date: number }\nconst card = { Date: 1 };'],
  [
    'panels/a.tsx',
    "import type { PlayerView } from '../sim/views.ts';\nimport './a.css';\nimport { useState } from 'preact/hooks';",
  ],
  ['panels/a.tsx', "import { LINES } from '../sim/slots.ts';"],
  [
    'map/a.ts',
    "import { type Base, type Place } from '../sim/slots.ts';\nimport ground from './ground.glsl?raw';",
  ],
  ['app/a.ts', "const texts = import.meta.glob('../../scenarios/**/*.json', { query: '?raw' });"],
])('%s may: %s', (path, text) => {
  expect(breachesIn(path, text)).toEqual([]);
});

test('an index file, a folder without a rule and an exception without need are breaches', () => {
  expect(breachesIn('words/index.ts', 'export const a = 1;')).toEqual([
    'words/index.ts: a folder has no index file',
  ]);
  expect(breachesIn('attic/a.ts', 'export const a = 1;')[0]).toContain('has no rule');
  const exceptions = [{ file: 'sim/a.ts', imports: 'zod', why: 'once upon a time' }];
  expect(breaches([readSource('sim/a.ts', '')], exceptions)[0]).toContain('is not needed any more');
  expect(breaches([readSource('sim/a.ts', "import { z } from 'zod';")], exceptions)).toEqual([]);
});

test('files that import each other are found, types aside', () => {
  const file = (path: string, text: string): Source => readSource(path, text);
  const circle = [
    file('sim/a.ts', "import { b } from './b.ts';"),
    file('sim/b.ts', "import { c } from './c.ts';"),
    file('sim/c.ts', "import { a } from './a.ts';"),
  ];
  expect(circles(circle)).toEqual(['circle: sim/a.ts > sim/b.ts > sim/c.ts > sim/a.ts']);
  const types = [
    file('sim/a.ts', "import { b } from './b.ts';"),
    file('sim/b.ts', "import type { A } from './a.ts';"),
  ];
  expect(circles(types)).toEqual([]);
});

test('every rule is about a folder that may exist', () => {
  expect(Object.keys(RULES)).toContain('sim');
  for (const { rooms, typesOf = [] } of Object.values(RULES)) {
    for (const room of [...rooms, ...typesOf]) expect(Object.keys(RULES)).toContain(room);
  }
});
