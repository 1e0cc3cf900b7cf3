// The 68 claims of the article the game grew out of, each with the place where the game holds it.
import { z } from 'zod';
import { id, text } from './common.ts';

export const CLAIM_PLACES = [
  'rule', // id from sim/rules.ts
  'event',
  'directive',
  'move',
  'signal',
  'type',
  'faction',
  'actor',
  'ending',
  'priority',
  'dial',
  'question', // number of the discussion question, from 1
  'reading', // number of the reading, from 1
  'screen', // 'review', 'timeline', 'reports', 'advisers', 'estimate', 'first-screen', 'introduction'
] as const;

export const claims = z.strictObject({
  format: z.literal(1),
  about: z.array(text(400, 'A paragraph on the article and the document.')).min(1).max(4),
  claims: z
    .array(
      z.strictObject({
        n: z.int().min(1).max(68),
        paragraph: text(40, 'Where in the article.'),
        text: text(200, 'The claim in our own words.'),
        kind: z.enum(['reported', 'inference', 'speculation']),
        own: z
          .literal(true)
          .optional()
          .describe(
            "The article's own addition: no coverage of the paper that could be read contains it. Drawn with a ring.",
          ),
        held: z
          .array(z.strictObject({ in: z.enum(CLAIM_PLACES), id: z.union([id, z.string(), z.int()]) }))
          .min(1)
          .max(4)
          .describe('Where the game holds it. Every id must exist.'),
        how: text(240, 'How the rule, card or screen models it, in words.'),
        doubt: text(240, 'What speaks against it, or what the game does not test.'),
      }),
    )
    .length(68),
});
export type Claims = z.output<typeof claims>;
