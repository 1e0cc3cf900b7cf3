// Changes to the author's text by path: forms and buttons write through here, so that they and the text stay one file.
import { type Edit, findNodeAtLocation, type Node } from 'jsonc-parser';
import { editsOf, treeOfText } from './parse-text.ts';
import type { Path } from './schema-guide.ts';

const STYLE = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } } as const;

/** What the author is looking at: a card of a list, an entry of "sources", or one of the file's own keys. */
export interface Selection {
  /** Key at the top of the file: "events", "start". */
  readonly kind: string;
  /** Id of the card; null for the key as a whole. */
  readonly id: string | null;
  /** Place in this file's list, where another card of the list may have the same id: while one is being renamed. */
  readonly index?: number;
}

/** Cards of this kind stand in a record, each under its id; those of all others in a list, with their id in them. */
export const isNamedByKey = (kind: string): boolean => kind === 'sources';

/** The ids of the cards under a key, in their order; of a card that has none yet, undefined. */
function idsIn(list: Node | undefined): (string | undefined)[] {
  return (list?.children ?? []).map(card => {
    const id: unknown = card.type === 'property' ? card.children?.[0]?.value : idNode(card)?.value;
    return typeof id === 'string' ? id : undefined;
  });
}

/** The ids of the cards that this file has under a key. */
export const idsUnder = (text: string, kind: string): readonly string[] =>
  idsIn(nodeAt(text, [kind])).flatMap(id => id ?? []);

const idNode = (card: Node): Node | undefined => findNodeAtLocation(card, ['id']);

/** Which of these ids is the selected one; -1 when none is. */
function indexOf(ids: readonly (string | undefined)[], { id, index = -1 }: Selection): number {
  return id === null ? -1 : ids[index] === id ? index : ids.indexOf(id);
}

/** Where the selection stands in this text; null when this file does not have it. */
export function pathIn(text: string, selection: Selection): Path | null {
  const { kind, id } = selection;
  const list = nodeAt(text, [kind]);
  if (!list) return null;
  if (id === null) return [kind];
  const index = indexOf(idsIn(list), selection);
  if (index < 0) return null;
  return list.type === 'object' ? [kind, id] : [kind, index];
}

/**
 * The selection once the text has changed from `before` to `now`. A card that got another id is still the one looked
 * at: it stands where it stood, as long as no card came or went.
 */
export function follow(before: string, now: string, selection: Selection): Selection {
  const { kind, id } = selection;
  if (id === null) return selection;
  const [old, ids] = [idsIn(nodeAt(before, [kind])), idsIn(nodeAt(now, [kind]))];
  const count = (list: readonly (string | undefined)[]) => list.filter(each => each === id).length;
  if (old.length !== ids.length || count(ids) >= count(old)) return selection;
  const index = indexOf(old, selection);
  const renamed = ids[index];
  return renamed === undefined || renamed === id ? selection : { kind, id: renamed, index };
}

function nodeAt(text: string, path: Path): Node | undefined {
  const tree = treeOfText(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

/** First and last offset of the value at a path; null when nothing is there. */
export function rangeOf(text: string, path: Path): { readonly from: number; readonly to: number } | null {
  const node = nodeAt(text, path);
  return node ? { from: node.offset, to: node.offset + node.length } : null;
}

/** The edits that put `value` at `path`; undefined takes it away. What the author wrote on one line stays on one. */
export function setAt(text: string, path: Path, value: unknown): Edit[] {
  const there = nodeAt(text, path);
  if (value === undefined) return there ? takeAway(there) : [];
  if (there && isOnOneLine(text, there))
    return [{ offset: there.offset, length: there.length, content: inLine(value) }];
  const list = nodeAt(text, path.slice(0, -1));
  const last = list?.type === 'array' ? list.children?.at(-1) : undefined;
  if (list && last && path.at(-1) === list.children?.length && isOnOneLine(text, list))
    return [{ offset: last.offset + last.length, length: 0, content: `, ${inLine(value)}` }];
  return placing(text, value, put => editsOf(text, [...path], put, STYLE));
}

/**
 * Takes a value, its key and one comma out, and leaves all else as it is written. (`modify` of jsonc-parser takes a
 * bracket too many when the list stands on one line.)
 */
function takeAway(node: Node): Edit[] {
  const part = node.parent?.type === 'property' ? node.parent : node;
  const around = part.parent;
  if (!around?.children) return [];
  const i = around.children.indexOf(part);
  const [before, after] = [around.children[i - 1], around.children[i + 1]];
  const end = part.offset + part.length;
  if (after) return [{ offset: part.offset, length: after.offset - part.offset, content: '' }];
  if (!before) return [{ offset: around.offset + 1, length: around.length - 2, content: '' }];
  const from = before.offset + before.length;
  return [{ offset: from, length: end - from, content: '' }];
}

/** Longest line that a value is kept on, its indentation included. */
const WIDTH = 90;
const MARK = '@put here@';

/** The edits of `make` with `value` written our way: short objects on one line, as the shipped files have them. */
function placing(text: string, value: unknown, make: (put: unknown) => Edit[]): Edit[] {
  if (typeof value !== 'object' || value === null) return make(value);
  return make(MARK).map(edit => {
    const [before = '', after] = edit.content.split(JSON.stringify(MARK));
    if (after === undefined) return edit;
    const line = (text.slice(0, edit.offset) + before).split('\n').at(-1) ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return { ...edit, content: before + inLines(value, indent) + after };
  });
}

/** A value as JSON: on one line where it fits, else one line for each of its parts. */
export function inLines(value: unknown, indent = 0): string {
  const line = inLine(value);
  if (typeof value !== 'object' || value === null || indent + line.length <= WIDTH) return line;
  const [open, shut] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map(item => inLines(item, indent + 2))
    : Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inLines(inner, indent + 2)}`);
  const space = ' '.repeat(indent + 2);
  return `${open}\n${parts.map(part => space + part).join(',\n')}\n${' '.repeat(indent)}${shut}`;
}

const isOnOneLine = (text: string, { offset, length }: Node) =>
  !text.slice(offset, offset + length).includes('\n');

/** `{ "dial": "east", "below": 40 }`: JSON on one line, with room to read. */
export function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inLine(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The edits that give the key at `path` another name; its value stays as it is written. */
export function renameKey(text: string, path: Path, name: string): Edit[] {
  const key = nodeAt(text, path)?.parent?.children?.[0];
  return key ? [{ offset: key.offset, length: key.length, content: JSON.stringify(name) }] : [];
}

/** The edits that put the value at `path` between two pieces of text: `{ "not": ` and ` }`. */
export function wrapAt(text: string, path: Path, before: string, after: string): Edit[] {
  const range = rangeOf(text, path);
  if (!range) return [];
  return [
    { offset: range.from, length: 0, content: before },
    { offset: range.to, length: 0, content: after },
  ];
}

/** The edits that put the value at `inner`, as it is written, in place of the one at `path` around it. */
export function liftTo(text: string, path: Path, inner: Path): Edit[] {
  const [outer, kept] = [rangeOf(text, path), rangeOf(text, inner)];
  if (!outer || !kept) return [];
  return [
    { offset: outer.from, length: kept.from - outer.from, content: '' },
    { offset: kept.to, length: outer.to - kept.to, content: '' },
  ];
}

/** The edits that add `value` at the end of the list at `path`, which need not be there yet. */
export function addTo(text: string, path: Path, value: unknown): Edit[] {
  const list = nodeAt(text, path);
  if (list?.type !== 'array') return setAt(text, path, [value]);
  const end = list.children?.length ?? 0;
  return placing(text, value, put =>
    editsOf(text, [...path, end], put, { ...STYLE, isArrayInsertion: true }),
  );
}

/** The edits that bring a card into this file. One of a deck that is here as well replaces the deck's. */
export function copyInto(text: string, { kind, id }: Selection, value: unknown): Edit[] {
  if (id === null) return setAt(text, [kind], value);
  return isNamedByKey(kind) ? setAt(text, [kind, id], value) : addTo(text, [kind], value);
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
