// A translation speaks of the text that its own file could see. When a later file writes that text anew, or takes the
// card away, the translation goes with the old text: better the author's own words than someone else's.
import { itemNames } from './texts.ts';
import { at, type Entry, type ObjectTree, plain, type Tree } from './tree.ts';

/** The tree without translations that a later file has overtaken. `files` in the order of merging, `own` the last. */
export function withoutStale(tree: ObjectTree, files: readonly string[]): ObjectTree {
  const entry = tree.entries.get('translations');
  if (entry?.tree.kind !== 'object') return tree;
  const own = files.at(-1);
  const fresh = (name: string, { place }: Tree) => {
    const text = textNamed(tree, name);
    if (!text) return place.file === own || /^(names|map)\./.test(name);
    return files.indexOf(text.place.file) <= files.indexOf(place.file);
  };
  const languages = [...entry.tree.entries].map(([code, language]): [string, Entry] => {
    if (language.tree.kind !== 'object') return [code, language];
    const left = [...language.tree.entries].filter(([name, { tree: said }]) => fresh(name, said));
    return [code, { ...language, tree: { ...language.tree, entries: new Map(left) } }];
  });
  const entries = new Map(tree.entries);
  entries.set('translations', { ...entry, tree: { ...entry.tree, entries: new Map(languages) } });
  return { ...tree, entries };
}

/** The text that a translation names; undefined where there is none. */
function textNamed(tree: Tree, name: string): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of name.split('.')) {
    if (here?.kind === 'array') here = here.items[itemNames(plain(here) as unknown[]).indexOf(step)];
    else here = here && at(here, [step]);
  }
  return here;
}
