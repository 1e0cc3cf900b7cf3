// What stands around the game itself: what the player may vary, what a teacher needs, what the gallery shows,
// and which warnings the author knows of.
import { z } from 'zod';
import { RULES } from '../../sim/rules.ts';
import { CAUSES, DIALS, LINES, PLACES, STANCES, TEMPOS } from '../../sim/slots.ts';
import { LINT_CODES } from '../problem.ts';
import { dial, id, provenance, text } from './common.ts';
import { part } from './part.ts';
import { tuning } from './tuning.ts';

const option = z.strictObject({
  id,
  title: text(48, 'What is assumed: "Forty dollars".'),
  start: z
    .record(dial, z.number().min(-50).max(100))
    .optional()
    .describe('Dials that start elsewhere under this assumption, by name.'),
  tuning: part(tuning).optional().describe('Coefficients that differ under this assumption.') as z.ZodType<
    PartialTuning | undefined
  >,
});
type PartialTuning = { readonly [group: string]: { readonly [name: string]: number } };

export const assumption = z.strictObject({
  id,
  title: text(48, 'What nobody knows for sure: "Oil price".'),
  text: text(240, 'Why it is open, and what it changes.'),
  options: z
    .array(option)
    .min(2)
    .max(3)
    .describe('The first is the file as it stands, without "start" and "tuning".'),
});

export const teacher = z
  .strictObject({
    notes: z.array(text(500, 'One paragraph for the teacher.')).max(12).default([]),
    pauses: z
      .array(
        z.strictObject({
          turn: z.int().min(1).max(60).describe('The turn before whose orders the class stops to talk.'),
          question: text(300, 'What to ask the class.'),
        }),
      )
      .max(12)
      .default([]),
    cautions: z.array(text(300, 'What may hurt or mislead, and how to meet it.')).max(8).default([]),
  })
  .describe('For the teacher: notes, questions at which to pause, cautions.');

export const gallery = z
  .strictObject({
    theme: text(48, 'What it is about, in a few words: "Two doors, one railway".'),
    reading: z.enum(['light', 'medium', 'heavy']).describe('How much there is to read.'),
    teaches: text(160, 'What it teaches, in one line.'),
    mix: text(240, 'What in it is fact, what report, what fiction.'),
    order: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('Its place in the gallery; those without one stand last.'),
    newcomers: z
      .boolean()
      .optional()
      .describe(
        'True for a scenario to begin with: it is offered first to those who play for the first time.',
      ),
  })
  .describe('What the gallery says beside title and summary.');

export const exceptedGate = z.strictObject({
  gate: z.int().min(1).max(10).describe('Number of the gate, 1 to 10, as "npm run lab" prints it.'),
  reason: z
    .string()
    .min(30)
    .max(300)
    .describe('Why the teaching aim needs it so: a sentence of at least 30 characters.'),
});

export const silenced = z.strictObject({
  code: z.enum(LINT_CODES).describe('Code of the warning, as "npm run check -- --json" gives it.'),
  card: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('Id of the card, or key of the file, it is about. Without it: every one of that code.'),
  reason: text(200, 'Why it is meant to be so.'),
});

/** Any of these keys, and no other. */
const anyOf = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(
    Object.fromEntries(keys.map(key => [key, value.optional()])) as Record<Key, z.ZodOptional<Value>>,
  );

/** Entries of the ledger that stand for several rules which are one thing to the player. */
export const LOG_ENTRIES = [
  ...(['frontCosts', 'tempo', 'shortfall', 'luck', 'stocks', 'homeCosts', 'ageing', 'workshops'] as const),
  ...(['guardChips', 'industryChips', 'homeChips', 'diplomacyChips', 'trade', 'networks'] as const),
  ...(['farRoutes', 'friendship'] as const),
] as const;

export const ownNames = z
  .strictObject({
    dials: anyOf(DIALS, text(24, 'Name of this dial: "Europe". Short: it stands on the dial.'))
      .optional()
      .describe('Names of dials of the game.'),
    dialTexts: anyOf(DIALS, text(160, 'What this dial measures here, in one sentence.'))
      .optional()
      .describe('What dials of the game measure here.'),
    lines: anyOf(LINES, text(32, 'Name of this line: "Commitments in Europe".'))
      .optional()
      .describe('Names of the lines that chips are laid on.'),
    places: anyOf(
      PLACES,
      z
        .strictObject({
          name: text(32, 'Name of this place in lists, reports and on its sheet.'),
          text: text(160, 'What this place is to the player, in one or two sentences.').optional(),
        })
        .describe('How this place is called here, and what it is to the player.'),
    )
      .optional()
      .describe('Names of places in words. Nothing painted on the map changes.'),
    causes: anyOf(CAUSES, text(24, 'Name of this cause in the ledger: "Europe".'))
      .optional()
      .describe('Names of the causes of changes, in the ledger.'),
    stances: anyOf(STANCES, text(16, 'Name of this stance: "Courteous".'))
      .optional()
      .describe('Names of the public stances towards Beijing.'),
    tempos: anyOf(TEMPOS, text(16, 'Name of this tempo: "Patient".'))
      .optional()
      .describe('Names of the tempos of operations.'),
    rules: anyOf(RULES, text(60, 'Why a number changed, without a full stop: "What the garrisons cost".'))
      .optional()
      .describe('What the rules are called where "why" is asked.'),
    log: anyOf(LOG_ENTRIES, text(60, 'What happened, without a full stop: "What the garrisons cost".'))
      .optional()
      .describe('Entries of the ledger that stand for several rules.'),
    season: z
      .strictObject({
        calm: text(
          60,
          'Forecast of a calm turn, after "The army expects": "a calm month in Europe".',
        ).optional(),
        push: text(60, 'Forecast of a hard turn, after "The army expects": "pressure in Europe".').optional(),
      })
      .optional()
      .describe('What the army forecasts in the west.'),
  })
  .describe(
    'Own words for what the game names. Only words change: rules stay, and so does the map, with the borders that the United Nations recognise. No name may deny those.',
  );

const names = z.array(id).max(400);

/** In a file with "extends": of the cards of that kind that earlier files bring, only these are kept. */
export const keep = z
  .strictObject({
    events: names.optional(),
    directives: names.optional(),
    moves: names.optional(),
    signals: names.optional(),
    types: names.optional(),
    factions: names.optional(),
    actors: names.optional(),
    endings: names.optional(),
    priorities: names.optional(),
    brigades: names.optional(),
    dials: names.optional(),
  })
  .describe(
    'Of the cards that the files in "extends" bring, only those named are kept. Kinds left out are kept whole; cards of this file need no naming.',
  );

const soldiers = z.number().min(0).max(1_000_000);

/** What a point of the human-cost dial stands for in the review. Needs a source: it becomes a number on screen. */
export const humanCost = z
  .strictObject({
    sides: z
      .array(
        z.strictObject({
          who: text(40, 'A state, the one attacked first.'),
          low: soldiers.describe('Soldiers killed or wounded for each point of the dial, lower bound.'),
          high: soldiers.describe('The same, upper bound.'),
        }),
      )
      .min(1)
      .max(4),
    note: text(300, 'Where the range comes from, and who disputes it.'),
    provenance,
  })
  .describe(
    'Turns the human-cost dial into ranges for the review. Without it the review shows the dial alone.',
  );
