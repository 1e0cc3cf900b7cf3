// One value that the schema refuses: what was expected of it, what was found. Without the place; phrase.ts adds it.
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';
import { describe, oneOf } from './walk-schema.ts';

export type Mistake = Pick<Problem, 'code' | 'expected' | 'found' | 'meant' | 'mend'>;

type Issue = z.core.$ZodIssue;
type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** What an issue says about a value that is there. Issues about keys and forms are not for here. */
export function mistakeOf(issue: Issue, schema: z.ZodType | undefined, value: Tree): Mistake {
  const found = show(value);
  switch (issue.code) {
    case 'invalid_type': {
      const fraction = issue.expected === 'int' && value.kind === 'leaf' && typeof value.value === 'number';
      return { code: fraction ? 'not-whole' : 'wrong-type', expected: describe(schema), found };
    }
    case 'too_big':
    case 'too_small':
      return sizeMistake(issue, schema, value);
    case 'invalid_format':
      return { code: 'bad-name', expected: issue.message, found };
    case 'invalid_value': {
      const expected = oneOf(issue.values);
      const names = issue.values.map(String);
      return { code: 'not-one-of', expected, found, ...meantBy(value, names) };
    }
    default:
      return { code: 'not-valid', expected: issue.message, found };
  }
}

function sizeMistake(issue: SizeIssue, schema: z.ZodType | undefined, value: Tree): Mistake {
  const big = issue.code === 'too_big';
  const limit = big ? issue.maximum : issue.minimum;
  const least = `${issue.exact ? 'exactly' : big ? 'at most' : 'at least'} ${limit}`;
  const one = Number(limit) === 1;
  if (value.kind === 'array') {
    const expected = `${least} ${one ? 'entry' : 'entries'}`;
    return { code: big ? 'too-many' : 'too-few', expected, found: `${value.items.length}` };
  }
  if (value.kind === 'leaf' && typeof value.value === 'string') {
    const expected = `${least} ${one ? 'character' : 'characters'}`;
    const found = value.value === '' ? 'empty text' : `${value.value.length}`;
    return { code: big ? 'too-long' : 'too-short', expected, found };
  }
  const open = `a number ${big ? 'below' : 'above'} ${limit}`;
  const expected = issue.inclusive === false ? open : describe(schema);
  return { code: 'out-of-range', expected, found: show(value) };
}

/** The name that a text value probably means. */
export function meantBy(value: Tree, names: readonly string[]): { readonly meant?: string } {
  const meant =
    value.kind === 'leaf' && typeof value.value === 'string' ? nearest(value.value, names) : undefined;
  return meant === undefined ? {} : { meant };
}

/** The value as written, shortened. */
export function show(tree: Tree): string {
  if (tree.kind === 'array') return 'a list';
  if (tree.kind === 'object') return 'braces { }';
  const text = JSON.stringify(tree.value);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}
