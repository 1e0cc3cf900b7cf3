// What zod found, told as Problems an author can act on: with the place in the file, the keys that are
// known there, the form that was probably meant. Zod's own "invalid input" never gets through.
import { z } from 'zod';
import { closestForms, type Form, heads } from './forms.ts';
import { type Mistake, mistakeOf, show } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { at, keyPlace, type ObjectTree, type Path, placeOf, readable, type Tree } from './tree.ts';
import { describe, keysOf, oneOf, schemaBelow, unwrap } from './walk-schema.ts';

type Issue = z.core.$ZodIssue;

/** All issues of one parse of the value of `tree` by `schema`, as problems. */
export function phraseIssues(issues: readonly Issue[], schema: z.ZodType, tree: Tree): Problem[] {
  const phrase = new Phrase(tree);
  for (const issue of issues) phrase.add(issue, schema, []);
  return phrase.withoutEchoes();
}

/** Of a value that may be a number or a list: is it at least of this kind, whatever else is wrong with it? */
function isOfThisKind(issues: readonly Issue[]): boolean {
  return issues.every(
    ({ code, path }) => path.length > 0 || !['invalid_type', 'invalid_value'].includes(code),
  );
}

const isList = (schema: z.ZodType) => schema instanceof z.ZodArray;

/** What can be wrong with a value only when its type is right. */
const SIZES: readonly ProblemCode[] = ['too-long', 'too-short', 'too-many', 'too-few', 'out-of-range'];

class Phrase {
  private readonly found: { readonly path: Path; readonly problem: Problem }[] = [];

  constructor(private readonly tree: Tree) {}

  /** `schema` belongs to the value at `base`; the issue's path starts there. */
  add(issue: Issue, schema: z.ZodType, base: Path): void {
    const below = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
    const path = [...base, ...below];
    const here = this.schemaAt(schema, base, below);
    const value = at(this.tree, path);
    if (issue.code === 'invalid_key') this.addBadKey(issue, path);
    else if (issue.code === 'unrecognized_keys') this.addUnknownKeys(issue.keys, here, path);
    else if (value === undefined) this.addMissing(path, describe(here));
    else if (issue.code === 'invalid_union') this.addUnion(issue.errors, here, value, path);
    else this.push(path, mistakeOf(issue, here, value));
  }

  /** A misspelt key is also a missing one, and a value of the wrong type has the wrong size: once is enough. */
  withoutEchoes(): Problem[] {
    const where = (path: Path, key: string | number | undefined) => JSON.stringify([path.slice(0, -1), key]);
    const told = new Set<string>();
    for (const { path, problem } of this.found) {
      if (problem.code === 'unknown-key' && problem.meant) told.add(`missing ${where(path, problem.meant)}`);
      if (problem.code === 'wrong-type') told.add(`size ${where(path, path.at(-1))}`);
    }
    const isEcho = (path: Path, { code }: Problem) => {
      const here = where(path, path.at(-1));
      if (code === 'missing-key') return told.has(`missing ${here}`);
      return SIZES.includes(code) && told.has(`size ${here}`);
    };
    return this.found.filter(({ path, problem }) => !isEcho(path, problem)).map(({ problem }) => problem);
  }

  /** Walks down; where the value can take several forms, into the one it resembles most. */
  private schemaAt(schema: z.ZodType, base: Path, below: Path): z.ZodType | undefined {
    let here: z.ZodType | undefined = unwrap(schema);
    for (let i = 0; here && i < below.length; i++) {
      if (here instanceof z.ZodUnion) {
        const value = at(this.tree, [...base, ...below.slice(0, i)]);
        const lists: z.ZodType | undefined =
          value?.kind === 'array' ? (here.options as z.ZodType[]).find(isList) : undefined;
        here = lists ?? closestForms(here, value)[0]?.schema;
      }
      const next: z.ZodType | undefined = here && schemaBelow(here, below[i] as string | number);
      here = next && unwrap(next);
    }
    return here;
  }

  private addUnknownKeys(keys: readonly string[], schema: z.ZodType | undefined, path: Path): void {
    const known = keysOf(schema)?.all ?? [];
    const object = at(this.tree, path);
    const free = known.filter(key => object?.kind !== 'object' || !object.entries.has(key));
    for (const key of keys) {
      const meant = nearest(key, free);
      const expected = known.map(name => `"${name}"`).join(', ');
      const mistake: Mistake = { code: 'unknown-key', expected, found: `"${key}"` };
      this.push([...path, key], meant === undefined ? mistake : { ...mistake, meant });
    }
  }

  /** A name among keys and values that does not follow the pattern of names. */
  private addBadKey({ issues }: Extract<Issue, { code: 'invalid_key' }>, path: Path): void {
    const expected = issues[0]?.message ?? 'another name';
    this.push(path, { code: 'bad-name', expected, found: JSON.stringify(String(path.at(-1))) }, true);
  }

  private addMissing(path: Path, expected: string): void {
    this.push(path, { code: 'missing-key', expected, found: 'nothing' });
  }

  /** A value that can take several forms and fits none: told about the form it resembles most. */
  private addUnion(
    errors: readonly (readonly Issue[])[],
    schema: z.ZodType | undefined,
    value: Tree,
    path: Path,
  ): void {
    if (!(schema instanceof z.ZodUnion) || value.kind !== 'object') {
      const fitting = schema instanceof z.ZodUnion ? errors.findIndex(isOfThisKind) : -1;
      if (schema instanceof z.ZodUnion && fitting >= 0) {
        for (const issue of errors[fitting] ?? [])
          this.add(issue, schema.options[fitting] as z.ZodType, path);
        return;
      }
      const values = schema instanceof z.ZodUnion && heads(schema).length === 0;
      const code = values ? 'not-one-of' : 'wrong-type';
      this.push(path, { code, expected: describe(schema), found: show(value) });
      return;
    }
    const forms = closestForms(schema, value);
    const [form] = forms;
    const keys = [...value.entries.keys()];
    if (!form) this.addStrangeForm(schema, value, path);
    else if (!this.addMixture(forms, keys, path) && !this.addOpenChoice(forms, keys, path)) {
      for (const issue of errors[form.index] ?? []) this.add(issue, form.schema, path);
    }
  }

  private addStrangeForm(union: z.ZodUnion, value: ObjectTree, path: Path): void {
    const keys = [...value.entries.keys()];
    const found = keys.length === 0 ? 'empty braces' : keys.map(key => `"${key}"`).join(', ');
    this.push(path, { code: 'no-such-form', expected: oneOf(heads(union)), found });
  }

  /** { "dial", "below", "atLeast" }: two forms in one pair of braces. */
  private addMixture(forms: readonly Form[], present: readonly string[], path: Path): boolean {
    const [form] = forms;
    const foreign = present.find(key => !form?.keys.all.includes(key));
    const other = forms.find(({ keys }) => foreign !== undefined && keys.required.includes(foreign));
    const own = form?.keys.required.find(key => present.includes(key) && !other?.keys.all.includes(key));
    if (foreign === undefined || !other || own === undefined) return false;
    this.push([...path, foreign], {
      code: 'mixed-forms',
      expected: `"${own}" or "${foreign}", not both`,
      found: `"${own}" and "${foreign}"`,
      mend: 'Write each in braces of its own; join conditions with "all" or "any"',
    });
    return true;
  }

  /** { "dial" } alone: what is missing depends on the form, so all are named. */
  private addOpenChoice(forms: readonly Form[], present: readonly string[], path: Path): boolean {
    const missing = forms.map(({ keys }) => keys.required.find(key => !present.includes(key)));
    const strange = present.some(key => !forms.some(({ keys }) => keys.all.includes(key)));
    if (forms.length < 2 || strange || missing.includes(undefined)) return false;
    const found = `${present.map(key => `"${key}"`).join(', ')} alone`;
    this.push(path, { code: 'missing-key', expected: oneOf(missing), found });
    return true;
  }

  private push(path: Path, mistake: Mistake, isKey = false): void {
    const atKey = isKey || mistake.code === 'unknown-key' || mistake.code === 'mixed-forms';
    const place = atKey ? keyPlace(this.tree, path) : placeOf(this.tree, path);
    const problem: Problem = { severity: 'error', ...place, path: readable(this.tree, path), ...mistake };
    this.found.push({ path, problem });
  }
}
