// What can be written at a place of the text, and what stands there: for completion and for the hover.
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import { type Name, type NameBook, namesFor } from './names.ts';
import { locationIn, treeOfText, valueOfText } from './parse-text.ts';
import {
  describeForms,
  type JsonSchema,
  keysOf,
  type Path,
  sayKind,
  schemasAt,
  valueAt,
  valuesOf,
} from './schema-guide.ts';

export interface Suggestion {
  /** What is listed. */
  readonly label: string;
  /** Beside it: a title, or what kind of value follows. */
  readonly detail: string;
  readonly info: string;
  /** What is written in place of the text from `from` to `to`. */
  readonly insert: string;
}

export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Suggestion[];
}

/** Everything that may stand at `offset`; null where nothing can be said. Never throws, however broken the text. */
export function suggest(
  root: JsonSchema,
  names: NameBook | null,
  text: string,
  offset: number,
): Suggestions | null {
  const location = locationIn(text, offset);
  if (!location) return null;
  const { path, isAtPropertyKey, previousNode } = location;
  const file = valueOfText(text);
  const inNode =
    previousNode && previousNode.offset < offset && offset <= previousNode.offset + previousNode.length;
  const word = /[\w$.-]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const from = inNode ? previousNode.offset : offset - word.length;
  const to = inNode ? previousNode.offset + previousNode.length : offset;
  const options = isAtPropertyKey
    ? keyOptions(root, path.slice(0, -1), file, /^\s*:/.test(text.slice(to)))
    : valueOptions(root, names, path, file);
  return options.length === 0 ? null : { from, to, options };
}

function keyOptions(root: JsonSchema, path: Path, file: unknown, hasColon: boolean): Suggestion[] {
  const present = valueAt(file, path);
  const taken = typeof present === 'object' && present !== null ? Object.keys(present) : [];
  return keysOf(schemasAt(root, path, file))
    .filter(({ name }) => !taken.includes(name))
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map(({ name, description, required, schema }) => ({
      label: name,
      detail: required ? 'needed' : '',
      info: description || sayKind(schema),
      insert: hasColon ? JSON.stringify(name) : `${JSON.stringify(name)}: `,
    }));
}

function valueOptions(root: JsonSchema, names: NameBook | null, path: Path, file: unknown): Suggestion[] {
  const forms = schemasAt(root, path, file);
  if (forms.length === 0) return [];
  const named = names ? namesFor(names, path, valueAt(file, path.slice(0, -1))) : [];
  return [
    ...named.map(fromName),
    ...valuesOf(forms).map(value => ({
      label: String(value),
      detail: '',
      info: describeForms(forms),
      insert: JSON.stringify(value),
    })),
  ];
}

const fromName = ({ id, title }: Name): Suggestion => ({
  label: id,
  detail: title === id ? '' : title,
  info: '',
  insert: JSON.stringify(id),
});

export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  /** What the name written here is called on screen. */
  readonly named: string;
}

/** What the schema says of the key or value at `offset`; null between values. */
export function explainAt(
  root: JsonSchema,
  names: NameBook | null,
  text: string,
  offset: number,
): Explanation | null {
  const tree = treeOfText(text);
  const node = tree && findNodeAtOffset(tree, offset);
  if (!node || node.type === 'object' || node.type === 'array') return null;
  const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node;
  const path = getNodePath(isKey && node.parent?.children?.[1] ? node.parent.children[1] : node);
  const file = valueOfText(text);
  const forms = schemasAt(root, path, file);
  const first = forms[0];
  if (!first) return null;
  const value = isKey ? undefined : node.value;
  const around = valueAt(file, path.slice(0, -1));
  const name = names && namesFor(names, path, around).find(each => each.id === value);
  return {
    from: node.offset,
    to: node.offset + node.length,
    key: String(path.filter(step => typeof step === 'string').at(-1) ?? ''),
    kind: [...new Set(forms.map(sayKind))].slice(0, 3).join(', or '),
    text: describeForms(forms),
    named: name?.title ?? '',
  };
}
