// A dial of the scenario's own: a number that no rule of the game knows, and how it moves by itself.
import { z } from 'zod';
import { CAUSES } from '../../sim/slots.ts';
import { condition, text } from './common.ts';

const amount = z.number().min(-60).max(60);

const rule = z.strictObject({
  when: condition.describe('Judged at the end of every turn, before the actors outside act.'),
  by: amount.describe('How far it moves in each such turn.'),
  text: text(
    60,
    'What the ledger says of it: "The ice thickens". Without it: the name of the dial.',
  ).optional(),
  cause: z.enum(CAUSES).optional().describe('Column of the ledger; "world" without it.'),
});

export const ownDial = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'letters and digits, starting with a small letter'),
  name: text(32, 'Name on screen.'),
  text: text(160, 'What it means.'),
  start: z.number().min(0).max(100),
  drift: amount.optional().describe('How far it moves by itself at the end of every turn.'),
  rules: z
    .array(rule)
    .max(8)
    .optional()
    .describe('Further moves by itself, each under a condition. All that hold happen, in their order.'),
});
