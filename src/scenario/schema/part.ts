// A part of something: the same schema with every key optional. Decks and assumptions are parts of a scenario.
import { z } from 'zod';

const whole = (card: z.ZodType): z.ZodType => card;

/** Every key optional, also inside plain objects; lists of any length. Cards stay whole, or become what `item` makes of them. */
export function part(schema: z.ZodType, item: (card: z.ZodType) => z.ZodType = whole): z.ZodType {
  const { description } = schema;
  const described = <T extends z.ZodType>(built: T): z.ZodType =>
    description ? built.describe(description) : built;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return described(part(schema.unwrap() as z.ZodType, item));
  }
  if (schema instanceof z.ZodObject) return described(z.strictObject(parts(schema, item)));
  if (schema instanceof z.ZodArray) return described(z.array(item(schema.element as z.ZodType)));
  return schema;
}

/** The keys of such a part. */
export function parts(
  schema: z.ZodObject,
  item: (card: z.ZodType) => z.ZodType = whole,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, value]) => [key, part(value as z.ZodType, item).optional()]),
  );
}
