// Pieces that every card shares: ids, texts, labels, conditions, effects.
// Field descriptions are the author's manual: they become scenario.schema.json.
import { z } from 'zod';
import { CAUSES, DIALS, LINES, PLANS, STAGES, STANCES, TEMPOS } from '../../sim/slots.ts';

// The page runs under script-src 'self': zod must not try to build functions from text, not even once.
z.config({ jitless: true });

export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens, starting with a letter or a digit')
  .max(40)
  .describe('A short name, unique among its kind, used to refer to this card.');

/** Every schema of a text that is read on screen, with its greatest length: translations are of these. */
const texts = new WeakMap<z.ZodType, number>();

/** A text that is read on screen, of at most `max` characters. */
export function text(max: number, what: string): z.ZodString {
  const made = z.string().min(1).max(max).describe(what);
  texts.set(made, max);
  return made;
}

/** Greatest length of a text of this schema; undefined where it is no text. */
export const mostOf = (schema: z.ZodType): number | undefined => texts.get(schema);

/** The six labels that every statement on screen carries. */
export const LABELS = ['documented', 'reported', 'claimed', 'estimate', 'opinion', 'fiction'] as const;
export const label = z
  .enum(LABELS)
  .describe(
    'documented: treaty, budget, vote. reported: named press. claimed: by a government or a party to the war. estimate: with range and author. opinion: editorial. fiction: invented for this game.',
  );

export const provenance = z
  .array(
    z.strictObject({
      label,
      text: text(400, 'What exactly is documented, reported, claimed, estimated, thought or invented.'),
      source: id
        .optional()
        .describe('Id of an entry in "sources". Needed for every label but opinion and fiction.'),
    }),
  )
  .min(1)
  .max(4)
  .describe('Where this card comes from, one line for each kind of statement in it.');

export const dial = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'the name of a dial: letters and digits, starting with a small letter')
  .describe(`A dial: ${DIALS.join(', ')}, or one of the scenario's own dials.`);

export const line = z.enum(LINES).describe('One of the six lines chips are laid on.');
export const plan = z
  .enum(PLANS)
  .describe("One of Beijing's plans: border, covert (recruiting), squeeze (trade).");

export type ConditionSource =
  | { dial: string; below: number }
  | { dial: string; atLeast: number }
  | { flag: string }
  | { turn: { from?: number | undefined; to?: number | undefined } }
  | { date: { from?: string | undefined; to?: string | undefined } }
  | { quarter: 1 | 2 | 3 | 4 }
  | { stance: (typeof STANCES)[number]; for?: number | undefined }
  | { tempo: (typeof TEMPOS)[number] }
  | { event: string; answer?: string | undefined; ago?: number | undefined }
  | { directive: string }
  | { stage: (typeof STAGES)[number] }
  | { type: string }
  | { moves: { atLeast: number } }
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { not: ConditionSource }
  | { always: true };

const month = z.string().regex(/^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$/, 'a year and a month: "2026-03"');

/** When something holds. Structured data, never code. */
export const condition: z.ZodType<ConditionSource> = z
  .lazy(() =>
    z.union([
      z.strictObject({ dial, below: z.number().min(-50).max(1000) }),
      z.strictObject({ dial, atLeast: z.number().min(-50).max(1000) }),
      z.strictObject({ flag: id.describe('True while the flag is set.') }),
      z.strictObject({
        turn: z
          .strictObject({ from: z.int().min(1).max(60).optional(), to: z.int().min(1).max(60).optional() })
          .describe('Turns counted from 1, both ends included.'),
      }),
      z.strictObject({
        date: z
          .strictObject({ from: month.optional(), to: month.optional() })
          .describe('Months of the calendar, both included: true in every turn that touches one of them.'),
      }),
      z.strictObject({
        quarter: z
          .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
          .describe('Quarter of the year.'),
      }),
      z.strictObject({
        stance: z.enum(STANCES).describe('The stance last ordered; "correct" before the first turn.'),
        for: z.int().min(1).max(60).optional().describe('... for at least this many turns running.'),
      }),
      z.strictObject({ tempo: z.enum(TEMPOS) }),
      z.strictObject({
        event: id.describe('True once this event has happened (been drawn, or been answered).'),
        answer: id.optional().describe('... and was answered with this choice, the last time.'),
        ago: z
          .int()
          .min(1)
          .max(60)
          .optional()
          .describe('... and was last drawn at least this many turns ago.'),
      }),
      z.strictObject({ directive: id.describe('True once this directive has been used.') }),
      z.strictObject({
        stage: z.enum(STAGES).describe("Beijing's hidden stage. For Beijing's moves and endings only."),
      }),
      z.strictObject({ type: id.describe("Beijing's hidden type. For Beijing's moves and endings only.") }),
      z.strictObject({
        moves: z.strictObject({ atLeast: z.int().min(1).max(20) }).describe('Hostile moves seen so far.'),
      }),
      z.strictObject({ all: z.array(condition).min(1).max(12) }),
      z.strictObject({ any: z.array(condition).min(1).max(12) }),
      z.strictObject({ not: condition }),
      z.strictObject({ always: z.literal(true) }),
    ]),
  )
  .meta({ id: 'condition', description: 'When something holds.' });

const chance = z.number().gt(0).max(1).optional().describe('Probability, 0 to 1. Without it: always.');
const inTurns = z.int().min(1).max(12).optional().describe('Happens this many turns later.');
const cause = z.enum(CAUSES).optional().describe('Overrides the cause in the ledger; normally left out.');
const amount = z.number().min(-60).max(60);

/** What changes. `for` repeats the change each turn for that many turns in all. */
export const effect = z
  .union([
    z.strictObject({
      dial,
      by: amount,
      for: z
        .int()
        .min(2)
        .max(12)
        .optional()
        .describe('Repeats for this many turns in all, the first at once.'),
      in: inTurns,
      chance,
      when: condition.optional(),
      cause,
    }),
    z.strictObject({
      dial,
      byTempo: z
        .strictObject({ low: amount, normal: amount, high: amount })
        .describe('Depends on the tempo of the war.'),
      when: condition.optional(),
      cause,
    }),
    z.strictObject({
      dial,
      to: z.number().min(-50).max(100).describe('Sets the dial to this value.'),
      cause,
    }),
    z.strictObject({
      flag: id,
      for: z.int().min(1).max(60).optional().describe('Turns it stays set. Without it: for good.'),
      in: inTurns,
      chance,
      when: condition.optional(),
    }),
    z.strictObject({ clear: id.describe('Takes a flag away.') }),
    z.strictObject({ shock: z.literal(true).describe('A shock that Beijing sees and may use.') }),
  ])
  .meta({ id: 'effect', description: 'One change.' });
export type EffectSource = z.infer<typeof effect>;
