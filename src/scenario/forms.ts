// Conditions and effects come in forms. When a value fits none, this finds the form its author had in mind.
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { ObjectTree, Tree } from './tree.ts';
import { type Keys, keysOf, unwrap } from './walk-schema.ts';

export interface Form {
  /** Index into the union's options. */
  readonly index: number;
  readonly schema: z.ZodType;
  readonly keys: Keys;
}

/** The forms that `value` resembles most, best first; several when they tie, none when it resembles no form. */
export function closestForms(union: z.ZodUnion, value: Tree | undefined): readonly Form[] {
  if (value?.kind !== 'object') return [];
  let best = 0;
  let closest: Form[] = [];
  for (const form of formsOf(union)) {
    const score = likeness(form, value);
    if (score > best) closest = [form];
    else if (score === best && score > 0) closest.push(form);
    best = Math.max(best, score);
  }
  return closest;
}

/** The key that tells each form from the others: "dial", "flag", "turn" ... */
export function heads(union: z.ZodUnion): string[] {
  return [...new Set(formsOf(union).map(form => form.keys.required[0] ?? form.keys.all[0] ?? ''))];
}

function formsOf(union: z.ZodUnion): Form[] {
  return union.options.flatMap((option, index) => {
    const schema = unwrap(option as z.ZodType);
    const keys = keysOf(schema);
    return keys ? [{ index, schema, keys }] : [];
  });
}

/** Points for keys that fit or nearly fit, off for keys that do not and for those that are missing. 0 = no likeness. */
function likeness({ keys }: Form, value: ObjectTree): number {
  const present = [...value.entries.keys()];
  const missing = keys.required.filter(key => !present.includes(key));
  const known = present.filter(key => keys.all.includes(key));
  const near = present.filter(key => !keys.all.includes(key) && nearest(key, missing) !== undefined);
  if (known.length + near.length === 0) return 0;
  const strange = present.length - known.length - near.length;
  return 100 + 4 * known.length + 3 * near.length - 4 * strange - 2 * (missing.length - near.length);
}
