// The scenario files on disk: for the command line, and for the build, which prints the gallery into the page.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mergeFiles } from '../scenario/extends.ts';
import type { Files } from '../scenario/gather.ts';
import { allInPeriods } from '../scenario/periods.ts';
import { inLanguage, languageOf, languagesOf } from '../scenario/translate.ts';
import { plain } from '../scenario/tree.ts';
import type { Step } from '../sim/slots.ts';

/** Texts by path from the project's folder: "scenarios/the-thin-reserve.json". */
export const disk: Files = {
  get: (path: string) =>
    statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined,
};

/** Files beside the scenarios that are none. */
const OTHERS = ['claims.json', 'scenario.schema.json'];

/** Ids of the scenarios that can be played, by the names of their files. */
export function scenarioNames(): string[] {
  return readdirSync('scenarios')
    .filter(name => name.endsWith('.json') && !OTHERS.includes(name))
    .map(name => name.slice(0, -'.json'.length))
    .sort();
}

type Fields = Readonly<Record<string, unknown>>;
const cardsOf = (value: unknown) => (Array.isArray(value) ? (value as Fields[]) : []);

/** What the first screen shows of a scenario, or nothing when its file cannot be read: opening it then says why. */
function galleryEntry(file: string): unknown[] {
  const { tree } = mergeFiles(disk, `scenarios/${file}`);
  if (!tree) return [];
  const scenario = plain(tree) as Written;
  const entry = shown(file, scenario, languageOf(scenario));
  const translated = languagesOf(scenario)
    .slice(1)
    .map(code => [code, { ...shown(file, inLanguage(scenario, code), code), language: code }]);
  return entry ? [{ ...entry, translations: Object.fromEntries(translated) }] : [];
}

type Written = Fields & Parameters<typeof languagesOf>[0];

function shown(file: string, written: Fields, tongue: string): Fields | null {
  const { step = 'quarter' } = (written.calendar ?? {}) as { readonly step?: Step };
  const scenario = allInPeriods(written, step, tongue);
  const { id, title, summary, period, turns, minutes, dataDate, contentNote, calendar } = scenario;
  const entry = { id, file, title, summary, period, turns, minutes, dataDate, contentNote, calendar };
  const priorities = cardsOf(scenario.priorities).map(card => {
    const { id, title, text, threshold } = card;
    return { id, title, text, threshold };
  });
  if (Object.values(entry).includes(undefined) || priorities.length < 2) return null;
  const at = (base: string) => cardsOf(scenario.brigades).filter(brigade => brigade.base === base).length;
  const { gallery, teacher, startNote, next, tuning, map, language } = scenario;
  const { turns: railTurns } = ((tuning as Fields | undefined)?.rails ?? {}) as Fields;
  const places = ((scenario.names as Fields | undefined)?.places ?? {}) as Readonly<Record<string, Fields>>;
  const westName = places.ukraine?.name;
  const { notes = [], cautions = [], pauses = [] } = (teacher ?? {}) as Fields;
  const assumptions = cardsOf(scenario.assumptions).map(({ id, title, text, options }) => ({
    ...{ id, title, text },
    options: cardsOf(options).map(({ id, title }) => ({ id, title })),
  }));
  const around = {
    gallery,
    assumptions,
    teacher: { notes, cautions, pauses },
    startNote,
    next: typeof next === 'string' ? next : (next as Fields | null | undefined)?.scenario,
    map,
    language,
    westName,
  };
  return { ...entry, priorities, brigades: { west: at('west'), east: at('east') }, railTurns, ...around };
}

/** Where the gallery puts an entry; without a place it stands last. */
function placeOf(entry: unknown): number {
  const { order = 100 } = ((entry as Fields).gallery ?? {}) as Fields;
  return Number(order);
}

/** Entries of all scenarios for the first screen, in the gallery's order. */
export function galleryEntries(): unknown[] {
  const entries = scenarioNames().flatMap(name => galleryEntry(`${name}.json`));
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}
