// Who may import whom, which packages, which names never. One function that
// finds every breach in a set of sources, so that the rules can be tried on bad sources too.
import { posix } from 'node:path';
import type { Import, Source } from './imports.ts';

interface Rule {
  /** Rooms whose code may be imported. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported (and, of sim, the lists of names in slots.ts). */
  readonly typesOf?: readonly string[];
  /** Packages; "x/" allows everything below x. */
  readonly packages: readonly string[];
  /** Names that may not occur. */
  readonly never?: readonly string[];
  /** Folders outside src/ whose files may be imported. */
  readonly folders?: readonly string[];
}

const DOM = ['document', 'window', 'HTMLElement', 'localStorage', 'sessionStorage', 'navigator'];
const MARKUP = [
  '.innerHTML',
  '.outerHTML',
  '.insertAdjacentHTML',
  '.dangerouslySetInnerHTML',
  'document.write',
];
const CODE_FROM_TEXT = ['eval', 'Function'];
/** What would make a replay differ from the game it records, on this or another engine. */
const NOT_REPEATABLE = [
  ...[
    'Date',
    'performance',
    'crypto',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'Intl',
    'fetch',
    'process',
  ],
  ...['.localeCompare', '.toLocaleString', '.toLocaleLowerCase', '.toLocaleUpperCase'],
];
/** Of Math, only what is exact everywhere. */
const EXACT_MATH = ['sqrt', 'min', 'max', 'abs', 'floor', 'imul'];

export const RULES: Readonly<Record<string, Rule>> = {
  sim: { rooms: [], packages: [], never: [...DOM, ...NOT_REPEATABLE] },
  scenario: { rooms: ['sim'], packages: ['zod', 'jsonc-parser'], never: DOM },
  words: { rooms: ['sim'], typesOf: ['scenario', 'forecast', 'classroom'], packages: [], never: DOM },
  forecast: { rooms: ['sim', 'scenario'], packages: ['comlink'], never: DOM },
  session: {
    rooms: ['sim', 'scenario', 'forecast'],
    packages: ['fflate', 'idb-keyval', '@preact/signals'],
    never: ['HTMLElement', 'document.createElement', 'document.querySelector'],
  },
  classroom: { rooms: ['sim', 'scenario', 'forecast', 'session'], packages: ['comlink'], never: DOM },
  map: {
    rooms: ['words'],
    typesOf: ['sim'],
    packages: ['phaser', 'topojson-client', 'topojson-specification'],
    folders: ['assets'],
  },
  panels: {
    rooms: ['session', 'classroom', 'words', 'scenario', 'forecast'],
    typesOf: ['sim'],
    packages: [
      ...['preact', 'preact/', '@preact/signals'],
      // The workbench: its editor, and edits to JSON that leave the rest of the text as it is.
      ...['@codemirror/', 'jsonc-parser'],
      // The class page: reads codes from a camera where the browser cannot.
      'jsqr',
      // QR codes.
      'uqr',
    ],
  },
  app: {
    rooms: ['sim', 'scenario', 'words', 'forecast', 'session', 'classroom', 'map', 'panels'],
    packages: ['preact', 'preact/', '@preact/signals', '@fontsource/', '@fontsource-variable/', 'virtual:'],
    folders: ['assets', 'scenarios'],
  },
  cli: {
    rooms: ['sim', 'scenario', 'words', 'forecast', 'session'],
    // vite: makes plain JavaScript of the lab before it runs.
    packages: ['node:', 'vite'],
    never: DOM,
  },
  // Rebuilds the map's data; runs on a developer's machine only, with development packages of its own.
  'cli/map': {
    rooms: [],
    packages: [
      'node:',
      'd3-geo',
      'mapshaper',
      'polygon-clipping',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
    ],
  },
};

/** Breaches that are allowed, each with its reason. An entry that is no longer needed is itself a breach. */
export interface Exception {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}
export const EXCEPTIONS: readonly Exception[] = [
  { file: 'sim/luck.ts', imports: 'seedrandom', why: 'turns the text of a seed into key words, once a game' },
  {
    file: 'words/dates.ts',
    imports: '../scenario/periods.ts',
    why: 'a turn has the same name in our sentences and in the texts of a scenario',
  },
];

/** Lists of names without any behaviour: with them a panel or the map can speak of a dial or a place. */
const VOCABULARY = 'sim/slots.ts';

/** Every breach in these sources, as sentences that begin with file and line. */
export function breaches(
  sources: readonly Source[],
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  const used = new Set<Exception>();
  const excused = ({ path }: Source, name: string) => {
    const exception = exceptions.find(each => each.file === path && each.imports === name);
    if (exception) used.add(exception);
    return exception !== undefined;
  };
  const found = sources.flatMap(source => {
    const rule = ruleFor(source.path);
    if (!rule)
      return [
        `${source.path}: the folder "${roomOf(source.path)}" has no rule in tests/support/boundaries.ts`,
      ];
    const imports = source.imports.flatMap(each => {
      const reason = refusal(source.path, each, rule);
      return reason && !excused(source, each.name) ? [`${source.path}:${each.line} ${reason}`] : [];
    });
    return [...imports, ...forbiddenNames(source, rule), ...forbiddenExports(source)];
  });
  const stale = exceptions.filter(each => !used.has(each));
  return [
    ...found,
    ...stale.map(
      each =>
        `tests/support/boundaries.ts: the exception for ${each.file} (${each.imports}) is not needed any more`,
    ),
    ...circles(sources),
  ];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function ruleFor(path: string): Rule | undefined {
  const longest = Object.keys(RULES).filter(folder => path.startsWith(`${folder}/`));
  return RULES[longest.sort((a, b) => b.length - a.length)[0] ?? ''];
}

/** Why this import is not allowed, or null when it is. */
function refusal(path: string, { name, typeOnly }: Import, rule: Rule): string | null {
  const fromTheTop = /^!?\/(.*)/.exec(name)?.[1];
  if (fromTheTop !== undefined) return outside(`../${fromTheTop}`, rule);
  if (!name.startsWith('.')) {
    const allowed = rule.packages.some(each => (/[/:]$/.test(each) ? name.startsWith(each) : name === each));
    return allowed ? null : `imports the package "${name}"`;
  }
  const target = posix.join(posix.dirname(path), name);
  if (target.startsWith('..')) return outside(target, rule);
  const room = roomOf(target);
  if (room === roomOf(path) || rule.rooms.includes(room)) return null;
  if (!rule.typesOf?.includes(room)) return `imports ${target}, a room it may not know`;
  return typeOnly || target === VOCABULARY ? null : `imports more than types from ${target}`;
}

function outside(target: string, { folders }: Rule): string | null {
  const folder = target.split('/')[1] ?? '';
  return folders?.includes(folder) ? null : `imports ${target.slice(3)} from outside src/`;
}

function forbiddenNames({ path, names }: Source, { never = [] }: Rule): string[] {
  const list = [...never, ...CODE_FROM_TEXT, ...MARKUP];
  const bad = names.filter(({ name }) => list.includes(name) || (path.startsWith('sim/') && isInexact(name)));
  return [...new Set(bad.map(({ name, line }) => `${path}:${line} uses ${name.replace(/^\./, '')}`))];
}

function isInexact(name: string): boolean {
  return name.startsWith('Math.') && !EXACT_MATH.includes(name.slice('Math.'.length));
}

function forbiddenExports({ path, reexports, defaultExports }: Source): string[] {
  return [
    ...reexports.map(line => `${path}:${line} passes on what another file exports`),
    ...(/\/index\.tsx?$/.test(path) ? [`${path}: a folder has no index file`] : []),
    ...(path.endsWith('.mjs') ? [] : defaultExports.map(line => `${path}:${line} has a default export`)),
  ];
}

/** Files that import each other in a circle. Types do not count: they are gone once compiled. */
export function circles(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map(({ path, imports }) => [path, imports.filter(each => !each.typeOnly)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const { name } of edges.get(path) ?? []) {
      if (name.startsWith('.')) walk(posix.join(posix.dirname(path), name), [...trail, path]);
    }
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
