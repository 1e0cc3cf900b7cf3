// The scenario file as a whole. One schema serves the loader, the types and scenario.schema.json.
import { z } from 'zod';
import { LINES, STEPS } from '../../sim/slots.ts';
import { FORMAT } from '../upgrade.ts';
import { assumption, exceptedGate, gallery, humanCost, ownNames, silenced, teacher } from './around.ts';
import {
  actor,
  beijingType,
  directive,
  ending,
  event,
  faction,
  move,
  planCard,
  priority,
  signal,
} from './cards.ts';
import { id, text } from './common.ts';
import { ownDial } from './own-dial.ts';
import { mapLook, ownPlace } from './places.ts';
import { sequel } from './sequel.ts';
import { start } from './start.ts';
import { language, translations } from './translations.ts';
import { tuning } from './tuning.ts';

/** Parts of the order sheet that can be held back in the first turns. */
const UNLOCKS = [...LINES, 'rail', 'stance', 'tempo', 'directive'] as const;

const calendar = z
  .strictObject({
    year: z.int().min(1900).max(2100).describe('Year of the first turn.'),
    month: z.int().min(1).max(12).describe('Month the first turn begins with, 1 to 12.'),
    step: z.enum(STEPS).default('quarter').describe('How long a turn is.'),
  })
  .describe('When the first turn begins, and how long each is.');

export const sources = z.record(
  z.string(),
  z.strictObject({
    name: text(200, 'Author or body, title.'),
    date: text(60, 'Date of publication or of the data.'),
    where: text(200, 'Where it can be found, in words.').optional(),
  }),
);

/** All that a playable scenario holds once its decks have been merged in. */
export const scenario = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  id,
  language: language.optional().describe('Language that this file is written in: "de". Without it: "en".'),
  translations: translations.optional(),
  title: text(48, 'Title of the scenario.'),
  summary: text(240, 'For the gallery.'),
  period: text(40, 'January 2026 to December 2028'),
  minutes: z.int().min(3).max(120).describe('Usual length of a game, in minutes.'),
  dataDate: text(40, 'How far the facts reach: "early 2026".'),
  contentNote: text(600, 'Shown before the game.'),
  premise: z
    .array(text(420, 'One paragraph.'))
    .min(1)
    .max(4)
    .describe('The first briefing, at most 180 words.'),
  aims: z.array(text(200, 'A learning aim.')).min(1).max(6),
  introduction: z
    .array(z.strictObject({ title: text(40, 'Headline.'), text: text(240, 'One or two sentences.') }))
    .min(2)
    .max(8)
    .describe('The short, skippable introduction.'),
  calendar,
  turns: z.int().min(2).max(60).describe('Turns of a whole game, each one step of the calendar.'),
  start,
  startNote: text(300, 'Where the values before the first turn come from, in one line.').optional(),
  assumptions: z
    .array(assumption)
    .max(6)
    .default([])
    .describe('What the player may vary before the game: values nobody knows for sure.'),
  dials: z.array(ownDial).max(12).default([]).describe("The scenario's own dials."),
  names: ownNames.optional(),
  places: z
    .array(ownPlace)
    .max(12)
    .optional()
    .describe("The scenario's own places: marks on the map that events, signals and actors may name."),
  map: mapLook.optional(),
  brigades: z
    .array(z.strictObject({ id, base: z.enum(['west', 'east']) }))
    .min(1)
    .max(16),
  tuning,
  lineUnlocks: z
    .array(z.strictObject({ turn: z.int().min(1).max(60), lines: z.array(z.enum(UNLOCKS)).min(1) }))
    .optional()
    .describe('Which parts of the order sheet are shown from which turn on. Without it: all at once.'),
  plans: z.array(planCard).length(3),
  types: z.array(beijingType).min(2).max(8),
  signals: z.array(signal).min(6).max(60),
  moves: z.array(move).min(6).max(60),
  events: z.array(event).min(1).max(400),
  directives: z.array(directive).min(1).max(40),
  factions: z.array(faction).min(3).max(8),
  actors: z.array(actor).min(2).max(12),
  endings: z.array(ending).min(3).max(20),
  priorities: z.array(priority).min(2).max(8),
  questions: z.array(text(300, 'A question for discussion.')).min(3).max(24),
  readings: z
    .array(
      z.strictObject({
        title: text(60, 'A reading of the partnership.'),
        text: text(300, 'In two sentences.'),
      }),
    )
    .length(3)
    .describe('Three readings for the debrief; none is the right answer.'),
  sources,
  humanCost: humanCost.optional(),
  teacher: teacher.optional(),
  gallery: gallery.optional(),
  next: sequel.optional(),
  gates: z
    .array(exceptedGate)
    .max(10)
    .default([])
    .describe(
      'Balance gates that this scenario is not meant to hold, each with its reason. The lab still measures them.',
    ),
  silence: z
    .array(silenced)
    .max(60)
    .default([])
    .describe('Warnings that are meant to be so, each with its reason. Errors cannot be silenced.'),
});

/** A scenario whose text has been read, merged, checked: every name in it exists. */
export type Scenario = z.output<typeof scenario>;
