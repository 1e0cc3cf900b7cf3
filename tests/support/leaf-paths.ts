// Every field an author can write, as a path: "events[].choices[].noise". Conditions and effects once, by themselves.
import { z } from 'zod';
import { condition, effect } from '../../src/scenario/schema/common.ts';
import { file, removal } from '../../src/scenario/schema/deck.ts';
import { unwrap } from '../../src/scenario/walk-schema.ts';

/** Paths of all fields that hold a value rather than other fields, sorted, each once. */
export function leafPaths(): string[] {
  const paths = [
    ...leaves(file, '', true),
    ...leaves(unwrap(condition), 'condition', true),
    ...leaves(effect, 'effect', true),
  ];
  return [...new Set(paths)].sort();
}

function leaves(schema: z.ZodType, path: string, first = false): string[] {
  const inner = unwrap(schema);
  if (inner === removal) return [`${path}.remove`];
  if (!first && (isCondition(inner) || inner === effect)) return [];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) =>
      leaves(value, path === '' ? key : `${path}.${key}`),
    );
  }
  if (inner instanceof z.ZodArray) return leaves(inner.element as z.ZodType, `${path}[]`);
  if (inner instanceof z.ZodRecord) return leaves(inner.valueType as z.ZodType, `${path}.*`);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap(option => leaves(option as z.ZodType, path, first));
  return [path];
}

/** A condition with a description of its own is a copy; it is known by its forms. */
function isCondition(schema: z.ZodType): boolean {
  const forms = unwrap(condition);
  return (
    schema instanceof z.ZodUnion &&
    forms instanceof z.ZodUnion &&
    schema.options.length === forms.options.length
  );
}
