// The cards of a scenario: events, directives, Beijing, factions, actors, endings.
import { z } from 'zod';
import { PLANS, STAGES } from '../../sim/slots.ts';
import { condition, effect, id, label, line, plan, provenance, text } from './common.ts';
import { place } from './places.ts';

const turns = (what: string) => z.int().min(0).max(40).describe(what);
const effects = z.array(effect).max(12);

const fit = z.enum(['fits', 'neutral', 'against']);
const certainTurn = z.int().min(1).max(61);

export const choice = z.strictObject({
  id: id.describe('A, B, C ...'),
  title: text(40, 'What is done, in two to five words: "Match the pay".'),
  text: text(160, 'One sentence: what it means.'),
  noise: z
    .number()
    .min(0)
    .max(20)
    .default(0)
    .describe('How loud it is: costs Trust at once and adds to exposure.'),
  effects,
});

export const advice = z.strictObject({
  faction: id,
  wants: id.describe('Id of the choice it wants.'),
  text: text(220, 'Its reason: a mechanism, not a mood.'),
});

export const event = z.strictObject({
  id,
  family: z.enum(['espionage', 'economy', 'ukraine', 'border', 'elite', 'world', 'regions', 'technology']),
  title: text(48, 'Headline of the document or of the news line.'),
  place,
  from: text(80, 'Letterhead: who writes. Documents only.').optional(),
  subject: text(80, 'Subject line. Documents only.').optional(),
  text: z
    .array(text(420, 'One paragraph.'))
    .min(1)
    .max(4)
    .describe('Documents: at most 90 words in all. News: one sentence.'),
  pencil: text(160, 'Words of the text that the chair has underlined: what is uncertain.').optional(),
  redacted: text(160, 'A sentence that stays under a black bar and is uncovered in the debrief.').optional(),
  grade: z
    .string()
    .regex(/^[A-F][1-6]$/, 'a letter A-F and a digit 1-6')
    .optional()
    .describe('Admiralty code of the source: reliability A-F, credibility 1-6.'),
  fits: z
    .strictObject({ border: fit, covert: fit, squeeze: fit })
    .optional()
    .describe('Which of the three live readings the document fits.'),
  provenance,
  on: z
    .union([certainTurn, z.array(certainTurn).min(1).max(12)])
    .optional()
    .describe(
      'Turn, or list of turns, counted from 1, in whose briefing it comes for certain if "when" holds. It never comes otherwise; "weight", "once" and "cooldown" are not asked. One document a turn at most; news as many as are written.',
    ),
  when: condition
    .default({ always: true })
    .describe('When it can be drawn. Without it: always, which is meant for cards with "on".'),
  unless: condition.optional().describe('It is not drawn while this holds, whatever "when" says.'),
  weight: z
    .number()
    .gt(0)
    .max(100)
    .default(10)
    .describe('How likely against the other events that can be drawn; 10 is usual.'),
  once: z.boolean().default(true),
  cooldown: turns('Turns before it can be drawn again, when not once.').default(4),
  cause: z
    .enum(['front', 'china', 'home', 'world', 'chance'])
    .describe('Cause written in the ledger for news effects.'),
  effects: effects.default([]).describe('News: what changes when it is drawn. Documents: usually empty.'),
  choices: z
    .array(choice)
    .max(4)
    .default([])
    .describe('Two to four make it a document that asks; none makes it news.'),
  advice: z
    .array(advice)
    .max(5)
    .default([])
    .describe('Advisers who disagree: at least two for a document that asks.'),
});

export const directive = z.strictObject({
  id,
  title: text(40, 'Imperative: "Fortify the crossings".'),
  text: text(200, 'What it does and how, in one or two sentences.'),
  hint: text(48, 'What the player sees at the right of the list: "clearer reports, Support -2".'),
  provenance,
  when: condition.default({ always: true }),
  once: z.boolean().default(false),
  cooldown: turns('Turns before it can be ordered again.'),
  noise: z.number().min(0).max(20).default(0),
  price: z.number().min(0).max(20).default(0).describe('Treasury it costs.'),
  rising: z.number().min(0).max(10).default(0).describe('How much dearer it gets each time.'),
  effects: effects.min(1),
});

const byPlan = z.strictObject({ border: z.number(), covert: z.number(), squeeze: z.number() });

export const beijingType = z.strictObject({
  id,
  name: text(24, 'Merchant, Patient ...'),
  text: text(240, 'Shown in the debrief and in the list of readings.'),
  label,
  prior: z.number().min(0).max(1),
  tastes: byPlan.describe('How it values each plan, 0-1.'),
  appetite: z.number().min(0).max(3),
  opportunism: z.number().min(0).max(3),
  prepare: z.int().min(1).max(6).describe('Turns of preparation.'),
  feints: z
    .number()
    .min(0)
    .max(1)
    .describe('Chance a turn, while it waits, of a feint: it shows a probe card of a plan it does not have.'),
  strength: byPlan.describe('Added to its strength for each plan, -30 to 30.'),
  recruiting: z.number().min(-5).max(5).describe('Added to the growth of its networks a turn.'),
  patience: z.number().min(0).max(1).describe('0: ready at once; 1: its readiness grows with the calendar.'),
  warmth: z.number().min(0).max(5).describe('Trust it gives back for a warm stance.'),
  breaksBelow: z
    .number()
    .min(-1)
    .max(100)
    .default(-1)
    .describe('Trust below which it turns into another type.'),
  turnsInto: id.optional(),
});

export const signal = z.strictObject({
  id,
  plan,
  cost: z
    .enum(['cheap', 'costly'])
    .describe('Cheap signs appear under every type and in feints; costly ones mostly for a real plan.'),
  place,
  stages: z.array(z.enum(STAGES)).min(1),
  weights: z
    .record(z.string(), z.number().min(0).max(20))
    .default({})
    .describe('Weight by type id; 1 where left out.'),
  texts: z.array(text(180, 'What is seen, as a report line, without judging it.')).min(1).max(4),
  provenance,
});

export const move = z.strictObject({
  id,
  title: text(48, 'Name of the move.'),
  text: text(240, 'What is seen to happen, or, when not visible, what the debrief uncovers.'),
  stage: z.enum(STAGES),
  plan: plan.optional(),
  types: z.array(id).default([]).describe('Which types may make it; empty = all.'),
  when: condition.default({ always: true }),
  weight: z.number().gt(0).max(100).default(10),
  cooldown: turns('Turns before it can be made again.').default(0),
  visible: z.boolean().describe('Does the player see it happen?'),
  effects: effects.describe('In addition to the damage that the rules compute for stage "move".'),
  provenance,
});

export const faction = z.strictObject({
  id,
  name: text(32, 'Security services, Army ...'),
  office: text(48, 'The adviser, by office, never by name.'),
  lines: z.array(line).min(1).max(3).describe('It counts as heard when any of these lines has a chip.'),
  patience: z.int().min(1).max(8).describe('Turns unheard before it acts.'),
  wants: text(120, 'Its standing wish.'),
  acts: text(160, 'What it does when ignored.'),
  bias: z
    .strictObject({
      border: z.number().min(-4).max(4),
      covert: z.number().min(-4).max(4),
      squeeze: z.number().min(-4).max(4),
    })
    .describe('How much it over- or underrates each reading, in tenths of its odds.'),
  says: z
    .array(
      z.strictObject({ when: condition, text: text(200, 'One or two sentences: a mechanism and a range.') }),
    )
    .min(2)
    .max(12)
    .describe('The first whose condition holds is said; end with an "always".'),
  effects: effects.min(1),
});

export const actor = z.strictObject({
  id,
  name: text(32, 'The West, India ...'),
  place,
  text: text(160, 'What it is after.'),
  rules: z
    .array(
      z.strictObject({
        id,
        title: text(60, 'News line when it happens.'),
        when: condition,
        chance: z.number().gt(0).max(1),
        cooldown: turns('Turns before it can happen again.').default(3),
        effects: effects.min(1),
        provenance,
      }),
    )
    .min(1)
    .max(8),
});

export const ending = z.strictObject({
  id,
  title: text(40, 'Name of the ending.'),
  headline: text(110, 'The finding, in one sentence.'),
  text: z.array(text(500, 'One paragraph. Speaks of costs.')).min(1).max(3),
  at: z.enum(['any', 'last']).describe('any: checked after every turn. last: checked after the last turn.'),
  when: condition.describe('The first ending in the list whose condition holds is the one reached.'),
  before: id
    .optional()
    .describe(
      'Id of the ending that this one is to stand before, wherever it is written. For endings that join an inherited list whose last one always holds.',
    ),
  survives: z.boolean(),
  tolerable: z.boolean().describe('Can a class dispute "all outcomes are bleak" with it?'),
  provenance,
});

export const priority = z.strictObject({
  id,
  title: text(32, 'Sovereignty in the east'),
  text: text(80, 'One line.'),
  threshold: text(60, 'How it is judged, in short: "Sovereignty at least 80, Leverage at most 78".'),
  met: condition,
});

export const planCard = z.strictObject({
  id: z.enum(PLANS),
  name: text(24, 'Border move'),
  text: text(160, 'What it would look like and which of your stocks meets it.'),
});
