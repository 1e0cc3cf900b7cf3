// Changes to the author's text by path: forms and buttons write through here, so that they and the text stay one file.
import { type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './schema-guide.ts';

const STYLE = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } } as const;

/** What the author is looking at: a card of a list, an entry of "sources", or one of the file's own keys. */
export interface Selection {
  /** Key at the top of the file: "events", "start". */
  readonly kind: string;
  /** Id of the card; null for the key as a whole. */
  readonly id: string | null;
}

/** Where the selection stands in this text; null when this file does not have it. */
export function pathIn(text: string, { kind, id }: Selection): Path | null {
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, [kind]);
  if (!list) return null;
  if (id === null) return [kind];
  if (list.type === 'object') return findNodeAtLocation(list, [id]) ? [kind, id] : null;
  const index = (list.children ?? []).findIndex(card => findNodeAtLocation(card, ['id'])?.value === id);
  return index < 0 ? null : [kind, index];
}

function nodeAt(text: string, path: Path): Node | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

/** First and last offset of the value at a path; null when nothing is there. */
export function rangeOf(text: string, path: Path): { readonly from: number; readonly to: number } | null {
  const node = nodeAt(text, path);
  return node ? { from: node.offset, to: node.offset + node.length } : null;
}

/** The edits that put `value` at `path`; undefined takes it away. */
export function setAt(text: string, path: Path, value: unknown): Edit[] {
  return modify(text, [...path], value, STYLE);
}

/** The edits that add `value` at the end of the list at `path`, which need not be there yet. */
export function addTo(text: string, path: Path, value: unknown): Edit[] {
  const list = nodeAt(text, path);
  if (list?.type !== 'array') return setAt(text, path, [value]);
  const end = list.children?.length ?? 0;
  return modify(text, [...path, end], value, { ...STYLE, isArrayInsertion: true });
}

/** The edits that bring a card of a deck into this file. Once it is here it replaces the deck's. */
export function copyInto(text: string, { kind, id }: Selection, value: unknown): Edit[] {
  if (id === null) return setAt(text, [kind], value);
  return kind === 'sources' ? setAt(text, [kind, id], value) : addTo(text, [kind], value);
}

/** The offset of a line and column, both counted from 1; the end of the text when it is shorter. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** How far the word, number or bracket at `offset` reaches. At least one character, where there is one. */
export function tokenEnd(text: string, offset: number): number {
  const token = /^(?:"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|\S)/.exec(text.slice(offset, offset + 500));
  return Math.min(text.length, offset + (token?.[0].length ?? 1));
}
