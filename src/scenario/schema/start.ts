// Where everything stands before the first turn: dials, flags, trains already under way.
import { z } from 'zod';
import { BASES, DETAIL, HEADLINE, HIDDEN } from '../../sim/slots.ts';
import { id } from './common.ts';

type StartingDial =
  | Exclude<(typeof HEADLINE)[number], 'east'>
  | (typeof DETAIL)[number]
  | (typeof HIDDEN)[number];

const dials = Object.fromEntries(
  [...HEADLINE.filter(dial => dial !== 'east'), ...DETAIL, ...HIDDEN].map(dial => [
    dial,
    z.number().min(-50).max(100).describe(`Value of "${dial}" before the first turn.`),
  ]),
) as Record<StartingDial, z.ZodNumber>;

const lasting = z.strictObject({
  flag: id,
  for: z.int().min(1).max(60).describe('Turns it stays set, the first included.'),
});

const train = z.strictObject({
  brigade: id.describe('Id of an entry in "brigades".'),
  to: z.enum(BASES).describe('Where it is going; its "base" is where it came from.'),
  arrives: z.int().min(2).max(60).describe('Turn, counted from 1, in whose briefing it stands there.'),
});

export const start = z.strictObject({
  ...dials,
  flags: z
    .array(z.union([id, lasting]))
    .max(40)
    .optional()
    .describe(
      'Flags that are set when the game begins: "truce" for good, { "flag": "truce", "for": 3 } for a while.',
    ),
  rails: z.array(train).max(16).optional().describe('Brigades that are on the rails when the game begins.'),
});
