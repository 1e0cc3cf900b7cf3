// The outline of a scenario: every card and text of the merged file, in labs, each with where it comes from.
import type { Problem, Severity } from '../../scenario/problem.ts';
import { at, idOf, type ObjectTree, type Tree } from '../../scenario/tree.ts';
import type { Selection } from './edit-text.ts';

export interface OutlineItem extends Selection {
  readonly title: string;
  /** The file it is written in. */
  readonly file: string;
  /** Written in the author's own file. */
  readonly own: boolean;
  /** Worst problem in it. */
  readonly worst: Severity | null;
}

export interface OutlineGroup {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

export interface Lab {
  readonly title: string;
  readonly groups: readonly OutlineGroup[];
}

/** Keys at the top of a file by lab, with what they are called. Lists of cards are groups of their own. */
const LABS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Start and resources',
    {
      start: 'Start values',
      calendar: 'Calendar',
      turns: 'Length in turns',
      brigades: 'Brigades',
      lineUnlocks: 'Parts of the order sheet',
      tuning: 'Tuning',
      dials: 'Own dials',
      assumptions: 'Assumptions',
      places: 'Own places',
      names: 'Own names',
      map: 'The map',
      keep: 'Cards kept from what it extends',
    },
  ],
  ['Beijing', { plans: 'Plans', types: 'Types', signals: 'Signals', moves: 'Moves' }],
  ['Events', { events: 'Events' }],
  ['Directives', { directives: 'Directives' }],
  ['Factions and actors', { factions: 'Factions', actors: 'Actors outside' }],
  ['Endings and priorities', { endings: 'Endings', priorities: 'Priorities' }],
  [
    'Texts',
    {
      title: 'Title',
      summary: 'Summary',
      period: 'Period',
      minutes: 'Minutes',
      dataDate: 'Date of the facts',
      contentNote: 'Content note',
      premise: 'First briefing',
      aims: 'Learning aims',
      startNote: 'Note on the start values',
      introduction: 'Introduction',
      questions: 'Questions',
      readings: 'Readings',
      gallery: 'Gallery',
      teacher: 'Teacher’s notes',
      next: 'Second part',
      gates: 'Excepted gates',
      silence: 'Silenced warnings',
      language: 'Language of the file',
      translations: 'Translations',
    },
  ],
  ['Sources', { sources: 'Sources', humanCost: 'Human cost' }],
];

/** What a kind of card or a key at the top of a file is called. */
export function kindTitle(kind: string): string {
  for (const [, keys] of LABS) {
    const title = Object.hasOwn(keys, kind) ? keys[kind] : undefined;
    if (title !== undefined) return title;
  }
  return kind;
}

/** One card of a kind: "event", "ending"; the key's title where it is not a list. */
export function oneOf({ kind, id }: Selection): string {
  const title = kindTitle(kind);
  return id === null ? title : title.replace(/ies$/, 'y').replace(/s( outside)?$/, '$1');
}

const RANK: Record<Severity, number> = { error: 3, warning: 2, note: 1 };

/** Does the problem lie in what is selected? */
export function isIn(problem: Problem, { kind, id }: Selection): boolean {
  const path = id === null ? kind : `${kind}.${id}`;
  return problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`);
}

/** The selection a problem lies in, by its path; null for the file itself. */
export function selectionOf(problem: Problem, labs: readonly Lab[]): Selection | null {
  const items = labs.flatMap(lab => lab.groups.flatMap(group => group.items));
  const item = items.find(each => isIn(problem, each));
  return item ? { kind: item.kind, id: item.id } : null;
}

function worstIn(problems: readonly Problem[], selection: Selection): Severity | null {
  const here = problems.filter(problem => isIn(problem, selection)).map(({ severity }) => severity);
  return here.sort((a, b) => RANK[b] - RANK[a])[0] ?? null;
}

const words = (tree: Tree | undefined): string =>
  tree?.kind === 'leaf' && typeof tree.value === 'string' ? tree.value : '';

function titleOf(card: Tree, id: string): string {
  return words(at(card, ['title'])) || words(at(card, ['name'])) || words(at(card, ['texts', 0])) || id;
}

/** The labs of a merged file. `ownFile` is the author's path; a syntax error leaves the last readable outline. */
export function outlineOf(tree: ObjectTree, problems: readonly Problem[], ownFile: string): readonly Lab[] {
  const item = (kind: string, id: string | null, title: string, file: string): OutlineItem => ({
    kind,
    id,
    title,
    file,
    own: file === ownFile,
    worst: worstIn(problems, { kind, id }),
  });
  return LABS.map(([title, keys]) => {
    const single: OutlineItem[] = [];
    const groups: OutlineGroup[] = [];
    for (const [kind, name] of Object.entries(keys)) {
      const here = at(tree, [kind]);
      const cards = cardsOf(kind, here);
      if (cards) {
        const items = cards.map(([id, card]) => item(kind, id, titleOf(card, id), card.place.file));
        groups.push({ kind, title: name, items });
      } else if (here) single.push(item(kind, null, name, here.place.file));
    }
    return {
      title,
      groups: single.length > 0 ? [{ kind: '', title: '', items: single }, ...groups] : groups,
    };
  });
}

/** Kinds that are lists of cards even while they are empty. */
const CARDS = ['plans', 'types', 'signals', 'moves', 'events', 'directives', 'factions', 'actors'];
const MORE_CARDS = ['endings', 'priorities', 'dials', 'assumptions', 'places', 'sources'];

function cardsOf(kind: string, tree: Tree | undefined): (readonly [string, Tree])[] | null {
  if (![...CARDS, ...MORE_CARDS].includes(kind)) return null;
  if (tree?.kind === 'object') return [...tree.entries].map(([id, entry]) => [id, entry.tree] as const);
  if (tree?.kind !== 'array') return [];
  return tree.items.flatMap(card => {
    const id = idOf(card);
    return id === undefined ? [] : [[id, card] as const];
  });
}

/** The labs with only those items whose title, id or file contains every word sought. */
export function search(labs: readonly Lab[], sought: string): readonly Lab[] {
  const wanted = sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return labs;
  const fits = ({ title, id, file, kind }: OutlineItem) => {
    const text = `${title} ${id ?? ''} ${file} ${kind}`.toLowerCase();
    return wanted.every(word => text.includes(word));
  };
  return labs
    .map(lab => ({
      ...lab,
      groups: lab.groups
        .map(group => ({ ...group, items: group.items.filter(fits) }))
        .filter(group => group.items.length > 0),
    }))
    .filter(lab => lab.groups.length > 0);
}

/** "decks/endings.json" for a path from the project's folder. */
export function shortFile(file: string): string {
  return file.replace(/^scenarios\//, '');
}
