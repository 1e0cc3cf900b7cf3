// Text to a tree that remembers where everything is written. Strict JSON, bounded in size and depth,
// so that a file from a stranger can do no harm. Checks nothing about scenarios.
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Place, Problem, ProblemCode } from './problem.ts';
import type { Entry, Tree } from './tree.ts';

/** Longest text that is read, in UTF-16 units: about a megabyte. */
export const MAX_SIZE = 1_000_000;
/** Deepest nesting of braces and brackets. The richest card needs about fifteen. */
export const MAX_DEPTH = 40;
/** Keys that could reach into the machinery of the program that reads them. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

export interface Reading {
  /** Null when the text is not JSON at all. Present, without the refused keys, when only keys were refused. */
  readonly tree: Tree | null;
  readonly problems: readonly Problem[];
}

/** Reads one file. Never throws; whatever is wrong is in `problems`. */
export function readTree(file: string, text: string): Reading {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader = new Reader(file, clean);
  if (clean.length > MAX_SIZE) {
    const found = `${clean.length} characters`;
    return {
      tree: null,
      problems: [reader.problem('too-large', 0, `at most ${MAX_SIZE} characters`, found)],
    };
  }
  const deep = firstTooDeep(clean);
  if (deep !== null) {
    return {
      tree: null,
      problems: [reader.problem('too-deep', deep, `at most ${MAX_DEPTH} levels`, 'one more')],
    };
  }
  return reader.read();
}

/** Does the text nest deeper than is read? Ask before handing it to any parser, because parsers recurse. */
export const isTooDeep = (text: string): boolean => firstTooDeep(text) !== null;

/**
 * Offset at which the nesting gets too deep, or null. Only the bracket that fits closes one, as it does for the parser:
 * otherwise `[},[},[}` and so on would look flat here and still be as deep as it is long there.
 */
function firstTooDeep(text: string): number | null {
  const opening: readonly number[] = [1, 3]; // { and [ in the scanner's numbering; } and ] are 2 and 4
  const end = 17;
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    if (opening.includes(token) && open.push(token) > MAX_DEPTH) return scanner.getTokenOffset();
    if (token - 1 === open.at(-1)) open.pop();
  }
  return null;
}

class Reader {
  private readonly lineStarts: number[] = [0];
  private readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.lineStarts.push(match.index + match[0].length);
  }

  read(): Reading {
    const errors: ParseError[] = [];
    const root = parseTree(this.text, errors, { disallowComments: true, allowTrailingComma: false });
    this.addSyntaxErrors(errors);
    if (errors.length > 0 || !root) return { tree: null, problems: this.problems };
    const tree = this.grow(root, '');
    return { tree, problems: this.problems };
  }

  problem(code: ProblemCode, offset: number, expected: string, found: string, path = ''): Problem {
    return { severity: 'error', code, ...this.place(offset), path, expected, found };
  }

  private place(offset: number): Place {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.lineStarts[low] as number) + 1 };
  }

  /** All comments and trailing commas, but of other errors only the first: the rest follow from it. */
  private addSyntaxErrors(errors: readonly ParseError[]): void {
    let others = 0;
    const commas = new Set<number>();
    for (const { error, offset, length } of errors) {
      const name = printParseErrorCode(error);
      const comma = this.trailingComma(offset, errors);
      if (name === 'InvalidCommentToken') {
        this.problems.push(this.problem('comment', offset, 'no comments', this.excerpt(offset, length)));
      } else if (comma !== null && (name === 'ValueExpected' || name === 'PropertyNameExpected')) {
        if (!commas.has(comma)) this.problems.push(this.problem('trailing-comma', comma, '', ''));
        commas.add(comma);
      } else if (others++ === 0) {
        const found = offset >= this.text.length ? 'the end of the file' : this.excerpt(offset, length);
        this.problems.push(this.problem('not-json', offset, this.expectedAt(name, offset), found));
      }
    }
  }

  /** Offset of a comma with nothing but white space and comments between it and the closing bracket at `offset`. */
  private trailingComma(offset: number, errors: readonly ParseError[]): number | null {
    if (!this.closesAt(offset)) return null;
    let before = this.text.slice(0, offset).trimEnd();
    for (const error of [...errors].reverse()) {
      const isComment = printParseErrorCode(error.error) === 'InvalidCommentToken';
      if (isComment && error.offset + error.length === before.length) {
        before = before.slice(0, error.offset).trimEnd();
      }
    }
    return before.endsWith(',') ? before.length - 1 : null;
  }

  private closesAt(offset: number): boolean {
    return this.text[offset] === '}' || this.text[offset] === ']';
  }

  private expectedAt(name: string, offset: number): string {
    if (name === 'CommaExpected' && this.closesAt(offset)) {
      return this.text[offset] === '}' ? 'a closing bracket ]' : 'a closing brace }';
    }
    return EXPECTED[name] ?? 'JSON';
  }

  private excerpt(offset: number, length: number): string {
    const words =
      this.text.slice(offset, offset + Math.min(Math.max(length, 1), 40)).split(/[\r\n]/)[0] ?? '';
    return words.trim() === '' ? 'nothing' : words;
  }

  private grow(node: Node, path: string): Tree {
    const place = this.place(node.offset);
    const children = node.children ?? [];
    if (node.type === 'array') {
      return { kind: 'array', place, items: children.map((item, i) => this.grow(item, `${path}[${i}]`)) };
    }
    if (node.type === 'object') return { kind: 'object', place, entries: this.growEntries(children, path) };
    return { kind: 'leaf', place, value: node.value as string | number | boolean | null };
  }

  private growEntries(properties: readonly Node[], path: string): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const { children } of properties) {
      const [keyNode, valueNode] = children ?? [];
      if (!keyNode || !valueNode) continue;
      const key = String(keyNode.value);
      const inner = path === '' ? key : `${path}.${key}`;
      const known = entries.get(key);
      if (FORBIDDEN_KEYS.includes(key)) {
        this.problems.push(this.problem('forbidden-key', keyNode.offset, 'another key', `"${key}"`, inner));
      } else if (known) {
        const expected = `"${key}" once; it is also on line ${known.key.line}`;
        this.problems.push(this.problem('duplicate-key', keyNode.offset, expected, `"${key}" again`, inner));
      } else {
        entries.set(key, { key: this.place(keyNode.offset), tree: this.grow(valueNode, inner) });
      }
    }
    return entries;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: text in double quotes, a number, true, false, null, { } or [ ]',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon between key and value',
  CommaExpected: 'a comma before this',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing double quote on the same line',
  UnexpectedEndOfNumber: 'digits after this',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after the backslash',
  InvalidCharacter: 'text without line breaks or tabs; write \\n or \\t',
};
