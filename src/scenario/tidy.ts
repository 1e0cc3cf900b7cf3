// When "remove" or "keep" takes a faction or a type of Beijing away, what other cards say of it goes too: its advice,
// its weights, the moves that only it could make. Authors need not copy a card to strike one line of it.
import { type ArrayTree, at, idOf, type ObjectTree, type Tree } from './tree.ts';

/** The tree without anything that speaks of factions and types that are gone. */
export function tidy(tree: ObjectTree, gone: ReadonlyMap<string, readonly Tree[]>): ObjectTree {
  const factions = namesGone(tree, gone, 'factions');
  const types = namesGone(tree, gone, 'types');
  let result = tree;
  if (factions.size > 0) {
    result = change(result, 'events', list => items(list, event => withoutAdvice(event, factions)));
  }
  if (types.size > 0) {
    result = change(result, 'signals', list => items(list, signal => withoutWeights(signal, types)));
    result = change(result, 'moves', list => items(list, move => withoutTypes(move, types)));
    result = change(result, 'types', list => items(list, type => withoutTurn(type, types)));
  }
  return result;
}

function namesGone(
  tree: ObjectTree,
  gone: ReadonlyMap<string, readonly Tree[]>,
  kind: string,
): ReadonlySet<string> {
  const list = at(tree, [kind]);
  const present = new Set(list?.kind === 'array' ? list.items.map(idOf) : []);
  return new Set((gone.get(kind) ?? []).flatMap(card => idOf(card) ?? []).filter(id => !present.has(id)));
}

function withoutAdvice(event: Tree, factions: ReadonlySet<string>): Tree {
  return change(event, 'advice', list =>
    items(list, advice => (factions.has(textAt(advice, 'faction')) ? null : advice)),
  );
}

function withoutWeights(signal: Tree, types: ReadonlySet<string>): Tree {
  return change(signal, 'weights', weights => {
    if (weights.kind !== 'object') return weights;
    return { ...weights, entries: new Map([...weights.entries].filter(([name]) => !types.has(name))) };
  });
}

/** A move without types is open to all; one whose types are all gone can be made by nobody. */
function withoutTypes(move: Tree, types: ReadonlySet<string>): Tree | null {
  const list = at(move, ['types']);
  if (list?.kind !== 'array' || list.items.length === 0) return move;
  const left = list.items.filter(item => !(item.kind === 'leaf' && types.has(String(item.value))));
  return left.length === 0 ? null : change(move, 'types', () => ({ ...list, items: left }));
}

function withoutTurn(type: Tree, types: ReadonlySet<string>): Tree {
  if (type.kind !== 'object' || !types.has(textAt(type, 'turnsInto'))) return type;
  const left = [...type.entries].filter(([key]) => key !== 'turnsInto' && key !== 'breaksBelow');
  return { ...type, entries: new Map(left) };
}

function textAt(tree: Tree, key: string): string {
  const value = at(tree, [key]);
  return value?.kind === 'leaf' ? String(value.value) : '';
}

function items(list: Tree, map: (item: Tree) => Tree | null): Tree {
  if (list.kind !== 'array') return list;
  return { ...list, items: list.items.map(map).filter(item => item !== null) } satisfies ArrayTree;
}

/** The object with the value of one key changed; anything without that key as it is. */
function change<T extends Tree>(tree: T, key: string, map: (value: Tree) => Tree): T {
  const entry = tree.kind === 'object' ? tree.entries.get(key) : undefined;
  if (tree.kind !== 'object' || !entry) return tree;
  return { ...tree, entries: new Map(tree.entries).set(key, { ...entry, tree: map(entry.tree) }) };
}
