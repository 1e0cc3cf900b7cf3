// Saved games as text: a game to a file and back. Only the shape is judged here; `resume.ts` replays it.
import type { Orders, RailOrder } from '../sim/orders.ts';
import { SAVE_FORMAT, type SavedGame, type SavedLesson, type SaveProblem } from '../sim/saved-game.ts';
import { BASES, type LINES, STANCES, TEMPOS } from '../sim/slots.ts';
import type { Carried } from '../sim/world.ts';
import type { Game } from './game.ts';
import { MOST_NOTE, saveLesson } from './lesson.ts';
import { readTeam } from './team.ts';

export type { SavedGame, SaveProblem } from '../sim/saved-game.ts';

export type Parsed =
  | { readonly ok: true; readonly saved: SavedGame }
  | { readonly ok: false; readonly problem: SaveProblem };

/** The game as it stands, ready to be written. */
export function makeSave(game: Game): SavedGame {
  const moments = game.moments.value;
  return {
    format: SAVE_FORMAT,
    game: 'no-limits',
    scenario: { id: game.world.id, hash: game.world.hash, title: game.scenario.title },
    seed: game.seed,
    priorities: game.priorities,
    assumptions: game.world.assumptions,
    carried: game.world.carried ?? null,
    orders: moments.flatMap(moment => (moment.orders === null ? [] : [moment.orders])),
    fingerprints: moments.map(moment => moment.fingerprint),
    draft: game.draft.value,
    lesson: game.lesson.value && saveLesson(game.lesson.value),
    savedAt: new Date().toISOString(),
  };
}

/** The text of a save file. */
export function printSave(saved: SavedGame): string {
  return `${JSON.stringify(saved, null, 1)}\n`;
}

/** Found something that does not belong in a save; caught in `parseSave` and turned into a problem. */
class Misshapen extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path}: expected ${expected}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misshapen(path, 'an object');
  return value as Fields;
}

function list(value: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Misshapen(path, `a list of at most ${most}`);
  return value;
}

function words(value: unknown, path: string, most = 200): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > most) {
    throw new Misshapen(path, `a text of 1 to ${most} characters`);
  }
  return value;
}

function count(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1000) {
    throw new Misshapen(path, 'a whole number from 0 up');
  }
  return value;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], path: string): T {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new Misshapen(path, `one of ${choices.join(', ')}`);
  return found;
}

const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null ? null : read(value);

function railOrder(value: unknown, path: string): RailOrder {
  const order = fields(value, path);
  return { brigade: count(order.brigade, `${path}.brigade`), to: oneOf(order.to, BASES, `${path}.to`) };
}

/** Reads one turn's orders and nothing else: keys that do not belong are left behind. */
function readOrders(value: unknown, path: string): Orders {
  const orders = fields(value, path);
  const chips = fields(orders.chips, `${path}.chips`);
  return {
    chips: {
      west: count(chips.west, `${path}.chips.west`),
      east: count(chips.east, `${path}.chips.east`),
      guard: count(chips.guard, `${path}.chips.guard`),
      home: count(chips.home, `${path}.chips.home`),
      industry: count(chips.industry, `${path}.chips.industry`),
      diplomacy: count(chips.diplomacy, `${path}.chips.diplomacy`),
    } satisfies Record<(typeof LINES)[number], number>,
    rail: list(orders.rail, `${path}.rail`, 16).map((order, i) => railOrder(order, `${path}.rail[${i}]`)),
    stance: oneOf(orders.stance, STANCES, `${path}.stance`),
    tempo: oneOf(orders.tempo, TEMPOS, `${path}.tempo`),
    directive: orNull(orders.directive, id => words(id, `${path}.directive`)),
    answer: orNull(orders.answer, id => words(id, `${path}.answer`)),
    estimate: orNull(orders.estimate, value => count(value, `${path}.estimate`)),
    ...(orders.inject === undefined || orders.inject === null
      ? {}
      : { inject: words(orders.inject, `${path}.inject`) }),
  };
}

function fingerprintText(value: unknown, path: string): string {
  const text = words(value, path, 16);
  if (!/^[0-9a-f]{16}$/.test(text)) throw new Misshapen(path, '16 hexadecimal digits');
  return text;
}

/** Option by assumption. A save before format 2 knows none: everything was as written. */
function readAssumptions(value: unknown, format: number): Readonly<Record<string, string>> {
  if (format < 2) return {};
  const entries = list(Object.entries(fields(value, 'assumptions')), 'assumptions', 12);
  return Object.fromEntries(entries.map(entry => readAssumption(entry as [string, unknown])));
}

function readAssumption([id, option]: readonly [string, unknown]): [string, string] {
  if (id.length > 40) throw new Misshapen('assumptions', 'ids of at most 40 characters');
  return [id, words(option, `assumptions.${id}`, 40)];
}

/** What a first part left behind. A save before format 3 knows none. */
function readCarried(value: unknown): Carried {
  const carried = fields(value, 'carried');
  const named = <T>(key: 'dials' | 'flags', read: (value: unknown, path: string) => T): Record<string, T> => {
    const entries = list(Object.entries(fields(carried[key], `carried.${key}`)), `carried.${key}`, 60);
    return Object.fromEntries(
      entries.map(entry => {
        const [name, inner] = entry as [string, unknown];
        return [words(name, `carried.${key}`, 40), read(inner, `carried.${key}.${name}`)];
      }),
    );
  };
  return {
    from: words(carried.from, 'carried.from', 40),
    dials: named('dials', amount),
    flags: named('flags', (inner, path) => orNull(inner, turns => count(turns, path))),
  };
}

function amount(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Misshapen(path, 'a number');
  return value;
}

/** The lesson that a game is played in. A save before format 4 knows none. */
function readSavedLesson(value: unknown): SavedLesson {
  const lesson = fields(value, 'lesson');
  return {
    team: orNull(lesson.team, team => {
      if (typeof team !== 'string' || !readTeam(team))
        throw new Misshapen('lesson.team', 'a colour and a number');
      return team;
    }),
    assignment: words(lesson.assignment, 'lesson.assignment', 1000),
    notes: list(lesson.notes, 'lesson.notes', MOST_TURNS).map((note, i) => {
      const path = `lesson.notes[${i}]`;
      const { turn, text } = fields(note, path);
      return {
        turn: count(turn, `${path}.turn`),
        text: text === '' ? '' : words(text, `${path}.text`, LONGEST_NOTE),
      };
    }),
  };
}

const MOST_TURNS = 60;
/** In the units of a text, of which a character can take two. */
const LONGEST_NOTE = 2 * MOST_NOTE;

function readSave(value: unknown): SavedGame | SaveProblem {
  const root = fields(value, 'the file');
  if (root.game !== 'no-limits') throw new Misshapen('game', '"no-limits"');
  const format = count(root.format, 'format');
  if (format > SAVE_FORMAT) return { code: 'newer-format', format };
  if (format < 1) throw new Misshapen('format', `1 to ${SAVE_FORMAT}`);
  const scenario = fields(root.scenario, 'scenario');
  const priorities = list(root.priorities, 'priorities', 2);
  const orders = list(root.orders, 'orders', MOST_TURNS);
  const fingerprints = list(root.fingerprints, 'fingerprints', MOST_TURNS + 1);
  if (fingerprints.length !== orders.length + 1) {
    return { code: 'truncated', orders: orders.length, fingerprints: fingerprints.length };
  }
  return {
    format: SAVE_FORMAT,
    game: 'no-limits',
    scenario: {
      id: words(scenario.id, 'scenario.id'),
      hash: fingerprintText(scenario.hash, 'scenario.hash'),
      title: words(scenario.title, 'scenario.title'),
    },
    seed: words(root.seed, 'seed'),
    priorities: [words(priorities[0], 'priorities[0]'), words(priorities[1], 'priorities[1]')],
    assumptions: readAssumptions(root.assumptions, format),
    carried: format < 3 ? null : orNull(root.carried, readCarried),
    orders: orders.map((order, i) => readOrders(order, `orders[${i}]`)),
    fingerprints: fingerprints.map((text, i) => fingerprintText(text, `fingerprints[${i}]`)),
    draft: readOrders(root.draft, 'draft'),
    lesson: format < 4 ? null : orNull(root.lesson, readSavedLesson),
    savedAt: words(root.savedAt, 'savedAt'),
  };
}

/** Reads the text of a save. Never throws; the shape is right afterwards, the history still unproven. */
export function parseSave(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'not-json', detail } };
  }
  try {
    const result = readSave(value);
    return 'code' in result ? { ok: false, problem: result } : { ok: true, saved: result };
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return { ok: false, problem: { code: 'not-a-save', path: error.path, expected: error.expected } };
  }
}
