// A deck, or a scenario that extends decks: any part of a scenario, to be merged with others.
// Derived from the scenario's schema, so that the two cannot drift apart.
import { z } from 'zod';
import { keep } from './around.ts';
import { id } from './common.ts';
import { parts } from './part.ts';
import { scenario } from './scenario.ts';

export const extendsList = z
  .array(z.string().min(1).max(200).describe('Path of a file, relative to this one: "decks/beijing.json".'))
  .min(1)
  .max(30)
  .describe('Files this one builds on. Cards merge by id, this file wins.');

/** In a file with "extends": takes a card of an earlier file away. */
export const removal = z.strictObject({
  id,
  remove: z.literal(true).describe('Takes the card with this id away.'),
});

/** In a file with "extends": changes some fields of a card of an earlier file. What it leaves out stays. */
export const patch = z
  .literal(true)
  .describe(
    'Changes only the fields given here of the card that an earlier file brings. Lists of things with ids, such as choices, are patched by id; conditions and other lists are replaced.',
  );

/** What any file may hold, once its "extends" is followed and its removals are done. */
export const deck = z.strictObject(parts(scenario));

/** What any file may hold as it is written; for scenario.schema.json. */
export const file = z.strictObject({
  ...parts(scenario, card => (isCard(card) ? z.union([card, removal, patchOf(card)]) : card)),
  extends: extendsList.optional(),
  keep: keep.optional(),
});

function patchOf(card: z.ZodObject): z.ZodType {
  return z.strictObject({ ...fieldsOf(card), id, patch });
}

/** Every field of a card, none of them needed; things with ids inside it likewise. */
function fieldsOf(card: z.ZodObject): Record<string, z.ZodType> {
  return parts(card, inner =>
    isCard(inner) ? z.union([inner, removal, z.strictObject({ ...fieldsOf(inner), id })]) : inner,
  );
}

function isCard(schema: z.ZodType): schema is z.ZodObject {
  return schema instanceof z.ZodObject && 'id' in schema.shape;
}

type Scenario = z.output<typeof scenario>;
/** The typed cards of a deck. Objects outside of cards may be incomplete. */
export type Deck = {
  readonly [K in keyof Scenario]?: NonNullable<Scenario[K]> extends readonly unknown[]
    ? Scenario[K]
    : unknown;
};
