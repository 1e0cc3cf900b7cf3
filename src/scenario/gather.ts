// Reads a file and all that it extends, each once, in the order in which they are merged.
import type { Place, Problem, ProblemCode } from './problem.ts';
import { readTree } from './read.ts';
import { idOf, type ObjectTree, type Tree } from './tree.ts';
import { upgrade } from './upgrade.ts';

/** The texts by path, as a Map or a plain object. Paths use "/" and are relative to one common folder. */
export type Files = Pick<ReadonlyMap<string, string>, 'get'> | Readonly<Record<string, string>>;

/** One file as read, and the files it extends, directly or through others. */
export interface Source {
  readonly tree: ObjectTree;
  readonly below: ReadonlySet<string>;
}

export interface Gathered {
  /** What is extended comes before what extends it; a file named twice stands at its first mention. */
  readonly sources: ReadonlyMap<string, Source>;
  /** False when a file could not be read or found: what seems to be missing may stand there. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** Follows "extends" from `path`, depth first. Files that cannot be read are problems, not sources. */
export function gather(files: Files, path: string): Gathered {
  const gathering = new Gathering(files);
  gathering.visit(path, [], { file: path, line: 1, column: 1 });
  return gathering;
}

/** The path of a file named in another one: "decks/a.json" and "../b.json" to "b.json". */
export function resolvePath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

class Gathering implements Gathered {
  readonly sources = new Map<string, Source>();
  readonly problems: Problem[] = [];
  whole = true;
  private readonly failed = new Set<string>();

  constructor(private readonly files: Files) {}

  /** `trail` leads from the first file to this one; `mention` is where this file was named. */
  visit(path: string, trail: readonly string[], mention: Place): void {
    if (trail.includes(path)) {
      this.whole = false;
      const circle = [...trail.slice(trail.indexOf(path)), path].join(' > ');
      this.add('extends-cycle', mention, 'extends', 'no circle', circle);
    } else if (!this.sources.has(path) && !this.failed.has(path)) {
      const tree = this.read(path, mention);
      if (tree) this.sources.set(path, { tree, below: this.visitExtended(path, tree, trail) });
      else this.giveUp(path);
    }
  }

  private giveUp(path: string): void {
    this.whole = false;
    this.failed.add(path);
  }

  private read(path: string, mention: Place): ObjectTree | null {
    const text = textOf(this.files, path);
    if (text === undefined) {
      const named = mention.file === path ? '' : 'extends';
      this.add('file-missing', mention, named, 'a file', path);
      return null;
    }
    const { tree, problems } = readTree(path, text);
    this.problems.push(...problems, ...(tree ? duplicateIds(tree) : []));
    if (!tree) return null;
    if (tree.kind === 'object') {
      const upgraded = upgrade(tree);
      this.problems.push(...upgraded.problems);
      return upgraded.tree;
    }
    this.add('wrong-type', tree.place, '', 'keys and values in braces { }', 'something else');
    return null;
  }

  private visitExtended(path: string, tree: ObjectTree, trail: readonly string[]): Set<string> {
    const below = new Set<string>();
    for (const { name, place } of this.namesIn(tree)) {
      const target = resolvePath(path, name);
      this.visit(target, [...trail, path], place);
      below.add(target);
      for (const deeper of this.sources.get(target)?.below ?? []) below.add(deeper);
    }
    return below;
  }

  private namesIn(tree: ObjectTree): { readonly name: string; readonly place: Place }[] {
    const list = tree.entries.get('extends')?.tree;
    if (!list) return [];
    const items = list.kind === 'array' ? list.items : [list];
    return items.flatMap(item => {
      if (list.kind === 'array' && item.kind === 'leaf' && typeof item.value === 'string') {
        return [{ name: item.value, place: item.place }];
      }
      this.whole = false;
      this.add(
        'extends-shape',
        item.place,
        'extends',
        'a list of file names in double quotes',
        shortly(item),
      );
      return [];
    });
  }

  private add(code: ProblemCode, place: Place, path: string, expected: string, found: string): void {
    const { file, line, column } = place;
    this.problems.push({ severity: 'error', code, file, line, column, path, expected, found });
  }
}

/** The text of a file; undefined where there is none. */
export function textOf(files: Files, path: string): string | undefined {
  if (typeof files.get === 'function') return files.get(path);
  const record = files as Readonly<Record<string, string>>;
  return Object.hasOwn(record, path) ? record[path] : undefined;
}

function shortly(tree: Tree): string {
  return tree.kind === 'leaf' ? JSON.stringify(tree.value) : tree.kind === 'array' ? 'a list' : 'braces { }';
}

/** Ids given twice in one list of one file, at any depth. */
function duplicateIds(tree: Tree, path = ''): Problem[] {
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (tree.kind === 'leaf') return [];
  if (tree.kind === 'object') {
    return [...tree.entries].flatMap(([key, entry]) => duplicateIds(entry.tree, inner(key)));
  }
  const first = new Map<string, Tree>();
  return tree.items.flatMap((item, i) => {
    const id = idOf(item);
    if (id === undefined) return duplicateIds(item, `${path}[${i}]`);
    const deeper = duplicateIds(item, inner(id));
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, item);
      return deeper;
    }
    const expected = `an id of its own; line ${earlier.place.line} has it too`;
    const own = { severity: 'error', code: 'duplicate-id', ...item.place, path: inner(id) } as const;
    return [{ ...own, expected, found: `"${id}"` }, ...deeper];
  });
}
