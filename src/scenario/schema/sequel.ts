// The second part of a story, and what it takes over from the first.
import { z } from 'zod';
import { dial, id } from './common.ts';

const carry = z
  .strictObject({
    dials: z.array(dial).max(40).default([]).describe('Dials that begin there where they ended here.'),
    flags: z
      .array(id)
      .max(40)
      .default([])
      .describe('Flags that are set there for as long as they would be here.'),
  })
  .describe(
    'What the next part takes over from the end of this one, kept inside the ranges of its dials. Begun by itself it has its own values; what it does not know is left behind.',
  );

export const sequel = z
  .union([id, z.strictObject({ scenario: id, carry: carry.optional() })])
  .describe(
    'Id of the scenario that follows this one as its second part, alone or with what is carried over.',
  );
