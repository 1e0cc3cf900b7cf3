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

/** What any file may hold, once its "extends" is followed and its removals are done. */
export const deck = z.strictObject(parts(scenario));

/** What any file may hold as it is written; for scenario.schema.json. */
export const file = z.strictObject({
  ...parts(scenario, card => (isCard(card) ? z.union([card, removal]) : card)),
  extends: extendsList.optional(),
  keep: keep.optional(),
});

function isCard(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && 'id' in schema.shape;
}

type Scenario = z.output<typeof scenario>;
/** The typed cards of a deck. Objects outside of cards may be incomplete. */
export type Deck = {
  readonly [K in keyof Scenario]?: NonNullable<Scenario[K]> extends readonly unknown[]
    ? Scenario[K]
    : unknown;
};
