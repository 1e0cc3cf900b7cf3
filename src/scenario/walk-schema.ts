// Finds out what the schema says at a place: which keys are known there, which range a number has.
import { z } from 'zod';

/** The schema without the wrappers that only say "may be left out" or "described elsewhere". */
export function unwrap(schema: z.ZodType): z.ZodType {
  let here = schema;
  while (here instanceof z.ZodOptional || here instanceof z.ZodDefault || here instanceof z.ZodLazy) {
    here = here.unwrap() as z.ZodType;
  }
  return here;
}

/** The schema one step down; undefined when the schema has no such place. Does not choose between forms. */
export function schemaBelow(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[String(step)];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

export interface Keys {
  readonly all: readonly string[];
  readonly required: readonly string[];
}

/** The keys an object of this schema may and must have; undefined when it is no object. */
export function keysOf(schema: z.ZodType | undefined): Keys | undefined {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const shape = Object.entries(inner.shape as Record<string, z.ZodType>);
  return {
    all: shape.map(([key]) => key),
    required: shape.filter(([, value]) => !value.safeParse(undefined).success).map(([key]) => key),
  };
}

/** What a value of this schema is, as a noun phrase: 'a whole number from 1 to 60', 'one of west, east'. */
export function describe(schema: z.ZodType | undefined): string {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodString) return 'text in double quotes';
  if (inner instanceof z.ZodNumber) return describeNumber(inner);
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return 'a list in brackets [ ]';
  if (inner instanceof z.ZodEnum) return oneOf(inner.options);
  if (inner instanceof z.ZodLiteral) return oneOf([...inner.values]);
  if (inner instanceof z.ZodUnion && inner.options.every(option => option instanceof z.ZodLiteral)) {
    return oneOf(inner.options.flatMap(option => [...option.values]));
  }
  if (inner instanceof z.ZodUnion && inner.options.some(option => !isObject(option as z.ZodType))) {
    return [...new Set(inner.options.map(option => describe(option as z.ZodType)))].join(', or ');
  }
  return 'keys and values in braces { }';
}

const isObject = (schema: z.ZodType) => unwrap(schema) instanceof z.ZodObject;

function describeNumber(schema: z.ZodNumber): string {
  const { minValue, maxValue, isInt } = schema;
  const name = isInt ? 'a whole number' : 'a number';
  const low = minValue !== null && minValue > -1e9 ? minValue : null;
  const high = maxValue !== null && maxValue < 1e9 ? maxValue : null;
  if (low !== null && high !== null) return `${name} from ${low} to ${high}`;
  if (low !== null) return `${name}, at least ${low}`;
  if (high !== null) return `${name}, at most ${high}`;
  return name;
}

/** 'one of "west", "east"', or just the value when there is only one. */
export function oneOf(values: readonly unknown[]): string {
  const list = values.map(value => JSON.stringify(value) ?? String(value)).join(', ');
  return values.length === 1 ? list : `one of ${list}`;
}
