// Every text of a scenario that is read on screen, under the name by which translations speak of it:
// keys and ids joined by dots, "events.ore-talks.choices.A.title"; what has no id is counted from 1.
import { z } from 'zod';
import { mostOf } from './schema/common.ts';
import { scenario as whole } from './schema/scenario.ts';
import type { Path } from './tree.ts';
import { schemaBelow, unwrap } from './walk-schema.ts';

export interface TextAt {
  readonly name: string;
  readonly path: Path;
  /** A list of plain texts is one text: its paragraphs belong together. */
  readonly value: string | readonly string[];
  /** Greatest length of each text as written. */
  readonly most: number;
}

/** Keys that no player reads, or that are quoted as they are. */
const NOT_READ = ['gates', 'silence', 'sources', 'translations'];

/** The texts of a scenario or of any part of one, in the order of the file. Never throws. */
export function textsOf(scenario: object): TextAt[] {
  const found: TextAt[] = [];
  for (const [key, value] of Object.entries(scenario)) {
    const schema = (whole.shape as Record<string, z.ZodType>)[key];
    if (schema && !NOT_READ.includes(key)) collect(schema, value, [key], key, found);
  }
  return found;
}

/** The names of words that a scenario may rename and has not: a language may have its own all the same. */
export function openNames(scenario: object): string[] {
  const taken = new Set(textsOf(scenario).map(({ name }) => name));
  return OPEN.flatMap(key => namesBelow(whole.shape[key], key)).filter(name => !taken.has(name));
}

const OPEN = ['names', 'map'] as const;

/** Names of all texts that may stand below a key whose parts are all known. */
function namesBelow(schema: z.ZodType, name: string): string[] {
  const inner = unwrap(schema);
  if (mostOf(inner) !== undefined) return [name];
  if (inner instanceof z.ZodUnion)
    return (inner.options as z.ZodType[]).flatMap(form => namesBelow(form, name));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, value]) =>
    namesBelow(value as z.ZodType, `${name}.${key}`),
  );
}

function collect(schema: z.ZodType, value: unknown, path: Path, name: string, found: TextAt[]): void {
  if (value === undefined || !holdsText(schema)) return;
  const inner = formOf(unwrap(schema), value);
  if (!inner) return;
  const most = mostOf(inner);
  if (most !== undefined) {
    if (typeof value === 'string') found.push({ name, path, value, most });
  } else if (inner instanceof z.ZodArray) {
    if (Array.isArray(value)) collectList(inner.element as z.ZodType, value, path, name, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) {
      const next = schemaBelow(inner, key);
      if (next) collect(next, below, [...path, key], `${name}.${key}`, found);
    }
  }
}

function collectList(
  element: z.ZodType,
  items: readonly unknown[],
  path: Path,
  name: string,
  found: TextAt[],
): void {
  const most = mostOf(unwrap(element));
  if (most !== undefined) {
    const value = items.filter(item => typeof item === 'string');
    if (value.length > 0) found.push({ name, path, value, most });
    return;
  }
  const names = itemNames(items);
  items.forEach((item, i) => {
    collect(element, item, [...path, i], `${name}.${names[i]}`, found);
  });
}

/** What the items of a list are called: by id, advice by its faction; counted from 1 where that is not enough. */
export function itemNames(items: readonly unknown[]): readonly string[] {
  const ids = items.map(item => {
    const { id, faction } = (item ?? {}) as { id?: unknown; faction?: unknown };
    return id ?? faction;
  });
  const all = ids.every(id => typeof id === 'string') && new Set(ids).size === ids.length;
  return all ? (ids as string[]) : items.map((_, i) => String(i + 1));
}

/** The form that a value takes, where a schema knows several. */
function formOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodUnion)) return schema;
  return (schema.options as z.ZodType[]).find(form => form.safeParse(value).success);
}

const known = new WeakMap<z.ZodType, boolean>();

/** Can a text stand in a value of this schema? Spares the walk through conditions and effects. */
function holdsText(schema: z.ZodType): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  // Conditions hold conditions: while one is looked through, it holds none.
  known.set(schema, false);
  const holds = mostOf(schema) !== undefined || partsOf(schema).some(holdsText);
  known.set(schema, holds);
  return holds;
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy)
    return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  return [];
}
