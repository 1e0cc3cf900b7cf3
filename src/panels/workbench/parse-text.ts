// The only way from the author's text to JSON in this folder. The parser calls itself for every bracket, so a text that
// nests without end would take the page down with it; the loader's own bound is asked first, here, for all callers.
import {
  type Edit,
  getLocation,
  type JSONPath,
  type Location,
  type ModificationOptions,
  modify,
  type Node,
  type ParseError,
  parse,
  parseTree,
} from 'jsonc-parser';
import { isTooDeep } from '../../scenario/read.ts';

/** What a text says, as far as it can be read; undefined where it says nothing, or nests too deeply to be read. */
export function valueOfText(text: string): unknown {
  return isTooDeep(text) ? undefined : parse(text);
}

/** Is the text JSON that can be read? */
export function isReadable(text: string): boolean {
  const errors: ParseError[] = [];
  if (isTooDeep(text)) return false;
  parse(text, errors);
  return errors.length === 0;
}

/** The text as nodes with their places, as far as it can be read; undefined like `valueOfText`. */
export function treeOfText(text: string): Node | undefined {
  return isTooDeep(text) ? undefined : parseTree(text);
}

/** Where in the file an offset of the text lies; null where the text nests too deeply to be read. */
export function locationIn(text: string, offset: number): Location | null {
  return isTooDeep(text) ? null : getLocation(text, offset);
}

/** The edits that `modify` makes; none where the text nests too deeply to be read. */
export function editsOf(text: string, path: JSONPath, value: unknown, options: ModificationOptions): Edit[] {
  return isTooDeep(text) ? [] : modify(text, path, value, options);
}
