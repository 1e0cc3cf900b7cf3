// Merges trees: objects key by key, lists of cards by id, anything else is replaced by what comes later.
import type { Source } from './gather.ts';
import { meantBy } from './mistake.ts';
import type { Problem } from './problem.ts';
import { type ArrayTree, at, type Entry, idOf, type ObjectTree, type Tree } from './tree.ts';

export interface Merge {
  /** Holds no "extends", no "$schema" and no removals. */
  readonly tree: ObjectTree;
  readonly problems: readonly Problem[];
}

/** Merges files in their order, of which there is at least one. `alone`: a removal may mean a card of another file. */
export function merge(sources: ReadonlyMap<string, Source>, alone: boolean): Merge {
  const merging = new Merging(sources, alone);
  return { tree: merging.run(), problems: merging.problems };
}

class Merging {
  readonly problems: Problem[] = [];

  constructor(
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly alone: boolean,
  ) {}

  run(): ObjectTree {
    let result: ObjectTree | undefined;
    for (const { tree } of this.sources.values()) {
      const entries = new Map(tree.entries);
      entries.delete('extends');
      entries.delete('$schema');
      result = this.objects(result, { ...tree, entries }, '');
    }
    if (!result) throw new RangeError('nothing to merge');
    return result;
  }

  private values(base: Tree | undefined, over: Tree, path: string): Tree {
    if (over.kind === 'object') return this.objects(base?.kind === 'object' ? base : undefined, over, path);
    if (over.kind !== 'array') return over;
    const cards = base?.kind === 'array' && isCards(base) ? base.items : null;
    if (isCards(over)) return this.cards(cards ?? [], over, path);
    return cards && base && over.items.length === 0 ? base : over;
  }

  private objects(base: ObjectTree | undefined, over: ObjectTree, path: string): ObjectTree {
    const entries = new Map<string, Entry>(base?.entries);
    for (const [key, { key: place, tree }] of over.entries) {
      const inner = path === '' ? key : `${path}.${key}`;
      entries.set(key, { key: place, tree: this.values(entries.get(key)?.tree, tree, inner) });
    }
    return { kind: 'object', place: over.place, entries };
  }

  /** A card replaces the one of the same id, whole and in its place; new cards follow at the end. */
  private cards(base: readonly Tree[], over: ArrayTree, path: string): ArrayTree {
    const items: (Tree | null)[] = [...base];
    const index = new Map(base.map((card, i) => [idOf(card), i]));
    for (const card of over.items) {
      const known = index.get(idOf(card));
      if (isRemoval(card)) {
        if (known !== undefined) items[known] = null;
        else if (!this.alone) this.addNothingToRemove(card, base, path);
      } else if (known !== undefined) {
        this.noteSibling(items[known] ?? null, card, path);
        items[known] = card;
      } else {
        items.push(card);
      }
    }
    return { kind: 'array', place: over.place, items: items.filter(item => item !== null) };
  }

  private addNothingToRemove(card: Tree, base: readonly Tree[], path: string): void {
    const id = at(card, ['id']) ?? card;
    const names = base.flatMap(known => idOf(known) ?? []);
    const found = `"${idOf(card)}"`;
    const own = {
      severity: 'error',
      code: 'nothing-to-remove',
      ...id.place,
      path: `${path}.${idOf(card)}`,
    } as const;
    this.problems.push({ ...own, expected: 'a card of an earlier file', found, ...meantBy(id, names) });
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

function isCards(list: ArrayTree): boolean {
  return list.items.length > 0 && list.items.every(item => idOf(item) !== undefined);
}

/** { "id": "ore-talks", "remove": true } */
function isRemoval(card: Tree): boolean {
  const remove = at(card, ['remove']);
  return (
    card.kind === 'object' && card.entries.size === 2 && remove?.kind === 'leaf' && remove.value === true
  );
}
