// The names that a scenario defines, with what they are called on screen: what can be referred to, and where.
import { knownNames } from '../../scenario/known.ts';
import { at, idOf, type Tree } from '../../scenario/tree.ts';
import { PLACES } from '../../sim/slots.ts';
import { dialName, placeName } from '../../words/names.ts';
import type { Path } from './schema-guide.ts';

export interface Name {
  readonly id: string;
  /** What it is called; empty where it has no other name. */
  readonly title: string;
}

export type NameKind =
  | 'dials'
  | 'flags'
  | 'events'
  | 'directives'
  | 'factions'
  | 'types'
  | 'sources'
  | 'places'
  | 'brigades'
  | 'endings';

export interface NameBook {
  readonly kinds: Readonly<Record<NameKind, readonly Name[]>>;
  /** Choices by id of the event. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** Which kind of name stands as the value of a key, wherever the key occurs. */
const KEY_KINDS: Readonly<Record<string, NameKind>> = {
  dial: 'dials',
  flag: 'flags',
  clear: 'flags',
  event: 'events',
  directive: 'directives',
  faction: 'factions',
  type: 'types',
  turnsInto: 'types',
  source: 'sources',
  place: 'places',
  brigade: 'brigades',
  before: 'endings',
};

const words = (tree: Tree | undefined): string =>
  tree?.kind === 'leaf' && typeof tree.value === 'string' ? tree.value : '';

function idsOf(list: Tree | undefined): string[] {
  return list?.kind === 'array' ? list.items.flatMap(card => idOf(card) ?? []) : [];
}

/** All names of a merged file, titles included. */
export function nameBook(tree: Tree): NameBook {
  const known = knownNames(tree);
  const titled = (key: string, title: string, ids: Iterable<string>): Name[] => {
    const list = at(tree, [key]);
    const items = list?.kind === 'array' ? list.items : [];
    const titles = new Map(items.map(card => [idOf(card), words(at(card, [title]))]));
    return [...ids].map(id => ({ id, title: titles.get(id) ?? '' }));
  };
  const own = new Map(titled('dials', 'name', known.dials).map(({ id, title }) => [id, title]));
  return {
    kinds: {
      dials: [...known.dials].map(id => ({
        id,
        title: own.get(id) || words(at(tree, ['names', 'dials', id])) || dialName({ dials: [] }, id),
      })),
      flags: [...known.flags].map(id => ({ id, title: '' })),
      events: titled('events', 'title', known.events.keys()),
      directives: titled('directives', 'title', known.directives),
      factions: titled('factions', 'name', known.factions),
      types: titled('types', 'name', known.types),
      places: [
        ...PLACES.map(id => ({ id, title: placeName({}, id) })),
        ...titled('places', 'name', idsOf(at(tree, ['places']))),
      ],
      brigades: titled('brigades', 'name', idsOf(at(tree, ['brigades']))),
      endings: titled('endings', 'title', idsOf(at(tree, ['endings']))),
      sources: [...known.sources].map(id => ({ id, title: words(at(tree, ['sources', id, 'name'])) })),
    },
    choices: new Map([...known.events].map(([id, choices]) => [id, [...choices]])),
  };
}

/** The names that may stand at a path; `object` is the value around it. Empty where none is asked for. */
export function namesFor(book: NameBook, path: Path, object: unknown): readonly Name[] {
  const key = path.at(-1);
  if (key === 'answer') {
    const event = typeof object === 'object' && object !== null && 'event' in object ? object.event : '';
    return (book.choices.get(String(event)) ?? []).map(id => ({ id, title: '' }));
  }
  if (path.at(-2) === 'types' && typeof key === 'number') return book.kinds.types;
  const kind = typeof key === 'string' && Object.hasOwn(KEY_KINDS, key) ? KEY_KINDS[key] : undefined;
  return kind ? book.kinds[kind] : [];
}

/** The names under which entries of the record at a path may stand; empty where any name will do. */
export function keysFor(book: NameBook, path: Path): readonly Name[] {
  if (path.at(-1) === 'weights') return book.kinds.types;
  return path.at(-1) === 'start' ? book.kinds.dials : [];
}
