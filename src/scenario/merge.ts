// Merges trees: objects key by key, lists of cards by id, anything else is replaced by what comes later. A card
// replaces the earlier one of its id, or, with "patch", changes only the fields it names.
import type { Source } from './gather.ts';
import { keepOf } from './keep.ts';
import { meantBy, show } from './mistake.ts';
import type { Problem } from './problem.ts';
import { type ArrayTree, at, type Entry, idOf, type ObjectTree, type Tree } from './tree.ts';

export interface Merge {
  /** Holds no "extends", no "$schema" and no removals. */
  readonly tree: ObjectTree;
  /** The cards that were taken away, by the list they stood in. */
  readonly gone: ReadonlyMap<string, readonly Tree[]>;
  readonly problems: readonly Problem[];
}

/** Merges files in their order, of which there is at least one. `alone`: a removal may mean a card of another file. */
export function merge(sources: ReadonlyMap<string, Source>, alone: boolean): Merge {
  const merging = new Merging(sources, alone);
  const tree = merging.run();
  return { tree, gone: merging.gone, problems: merging.problems };
}

class Merging {
  readonly problems: Problem[] = [];
  readonly gone = new Map<string, Tree[]>();

  constructor(
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly alone: boolean,
  ) {}

  run(): ObjectTree {
    let result: ObjectTree | undefined;
    for (const { tree, below } of this.sources.values()) {
      const entries = new Map(tree.entries);
      if (result) result = this.keep(result, tree, below);
      for (const key of OF_THE_FILE) entries.delete(key);
      result = this.objects(result, { ...tree, entries }, '');
    }
    if (!result) throw new RangeError('nothing to merge');
    return result;
  }

  /** Takes away the cards of the files `below` this one that its "keep" does not name. */
  private keep(base: ObjectTree, file: ObjectTree, below: ReadonlySet<string>): ObjectTree {
    const wanted = keepOf(file);
    this.problems.push(...wanted.problems);
    const entries = new Map(base.entries);
    for (const [kind, names] of wanted.lists) {
      const entry = entries.get(kind);
      const cards = entry?.tree.kind === 'array' ? entry.tree.items : [];
      const own = at(file, [kind]);
      const known = [...cards, ...(own?.kind === 'array' ? own.items : [])].flatMap(card => idOf(card) ?? []);
      for (const name of names) {
        if (!known.includes(name.text) && !this.alone)
          this.addNothing('nothing-to-keep', name.tree, kind, known);
      }
      const stays = (card: Tree) =>
        !below.has(card.place.file) || names.some(({ text }) => text === idOf(card));
      for (const card of cards) if (!stays(card)) this.takeAway(kind, card);
      if (entry?.tree.kind !== 'array') continue;
      entries.set(kind, { ...entry, tree: { ...entry.tree, items: cards.filter(stays) } });
    }
    return { ...base, entries };
  }

  private takeAway(kind: string, card: Tree): void {
    this.gone.set(kind, [...(this.gone.get(kind) ?? []), card]);
  }

  private values(base: Tree | undefined, over: Tree, path: string, patching: boolean): Tree {
    if (over.kind === 'object') {
      return this.objects(base?.kind === 'object' ? base : undefined, over, path, patching);
    }
    if (over.kind !== 'array') return over;
    const cards = base?.kind === 'array' && isCards(base) ? base.items : null;
    if (isCards(over)) return this.cards(cards ?? [], over, path, patching);
    return cards && base && over.items.length === 0 ? base : over;
  }

  private objects(
    base: ObjectTree | undefined,
    over: ObjectTree,
    path: string,
    patching = false,
  ): ObjectTree {
    const entries = new Map<string, Entry>(base?.entries);
    for (const [key, { key: place, tree }] of over.entries) {
      const inner = path === '' ? key : `${path}.${key}`;
      const below = patching && CONDITIONS.includes(key) ? undefined : entries.get(key)?.tree;
      entries.set(key, { key: place, tree: this.values(below, tree, inner, patching) });
    }
    return { kind: 'object', place: over.place, entries };
  }

  /**
   * A card replaces the one of the same id, whole and in its place; new cards follow at the end. A patch changes the
   * one of its id; what stands in lists of its own, such as choices, is changed in the same way.
   */
  private cards(base: readonly Tree[], over: ArrayTree, path: string, patching: boolean): ArrayTree {
    const items: (Tree | null)[] = [...base];
    const index = new Map(base.map((card, i) => [idOf(card), i]));
    for (const card of over.items) {
      const known = index.get(idOf(card));
      if (isRemoval(card)) {
        const taken = known === undefined ? null : items[known];
        if (known !== undefined) items[known] = null;
        if (taken) this.takeAway(path, taken);
        else if (!this.alone)
          this.addNothing('nothing-to-remove', at(card, ['id']) ?? card, path, names(base));
      } else if (at(card, ['patch']) || (patching && known !== undefined)) {
        this.checkPatch(card, path);
        if (known !== undefined) items[known] = this.patched(items[known] ?? null, card, path);
        else if (!this.alone)
          this.addNothing('nothing-to-patch', at(card, ['id']) ?? card, path, names(base));
      } else if (known !== undefined) {
        this.noteSibling(items[known] ?? null, card, path);
        items[known] = card;
      } else {
        items.push(card);
      }
    }
    return { kind: 'array', place: over.place, items: items.filter(item => item !== null) };
  }

  /** { "id": "ore-talks", "patch": true, "weight": 2 } */
  private checkPatch(card: Tree, path: string): void {
    const word = at(card, ['patch']);
    if (!word || isTrue(word)) return;
    const own = { severity: 'error', code: 'not-one-of', ...word.place } as const;
    this.problems.push({ ...own, path: `${path}.${idOf(card)}.patch`, expected: 'true', found: show(word) });
  }

  /** The card with the fields of the patch in it. */
  private patched(card: Tree | null, patch: Tree, path: string): Tree {
    if (card?.kind !== 'object' || patch.kind !== 'object') return patch;
    const entries = new Map(patch.entries);
    entries.delete('patch');
    return this.objects(card, { ...patch, entries }, path, true);
  }

  private addNothing(
    code: 'nothing-to-remove' | 'nothing-to-keep' | 'nothing-to-patch',
    id: Tree,
    path: string,
    known: readonly string[],
  ): void {
    const name = id.kind === 'leaf' ? String(id.value) : '';
    this.problems.push({
      ...{ severity: 'error', code, ...id.place, path: `${path}.${name}` },
      ...{ expected: 'a card of an earlier file', found: `"${name}"`, ...meantBy(id, known) },
    });
  }

  /** Replacing a card of a file one builds on is what "extends" is for; between two decks it is hardly meant. */
  private noteSibling(earlier: Tree | null, card: Tree, path: string): void {
    if (!earlier || earlier.place.file === card.place.file) return;
    if (this.sources.get(card.place.file)?.below.has(earlier.place.file)) return;
    const own = { severity: 'warning', code: 'replaced-by-sibling', ...card.place } as const;
    const found = `"${idOf(card)}", also in ${earlier.place.file}`;
    this.problems.push({ ...own, path: `${path}.${idOf(card)}`, expected: 'one card of that id', found });
  }
}

/** Keys that speak of the file itself, not of the scenario. */
const OF_THE_FILE = ['extends', 'keep', '$schema'];

/** Half of one condition and half of another is none: a patch replaces them whole. */
const CONDITIONS = ['when', 'unless', 'met'];

function names(cards: readonly Tree[]): string[] {
  return cards.flatMap(card => idOf(card) ?? []);
}

function isCards(list: ArrayTree): boolean {
  return list.items.length > 0 && list.items.every(item => idOf(item) !== undefined);
}

/** { "id": "ore-talks", "remove": true } */
function isRemoval(card: Tree): boolean {
  return card.kind === 'object' && card.entries.size === 2 && isTrue(at(card, ['remove']));
}

function isTrue(tree: Tree | undefined): boolean {
  return tree?.kind === 'leaf' && tree.value === true;
}
