// The texts of a scenario in other languages. Only texts: ids, numbers and rules are the same in every language.
import { z } from 'zod';

/** A language as pages name it: "de", "fr", "pt-BR". */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/, 'the code of a language, such as "de", "fr" or "pt-BR"');

const MOST = 4000;

const words = z
  .union([z.string().min(1).max(MOST), z.array(z.string().min(1).max(MOST)).min(1).max(60)])
  .describe('The text in that language; for a list of texts a list of as many.');

export const translations = z
  .record(
    language,
    z
      .record(z.string().min(1).max(200), words)
      .describe(
        'Texts by where they stand, cards by their id: "title", "events.ore-talks.choices.A.title", "factions.army.says.1.text".',
      ),
  )
  .describe(
    'The texts of this scenario in other languages, by language and by where they stand. A language is offered to the player when the title is translated; what is missing is shown as written.',
  );
