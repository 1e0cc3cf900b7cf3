// Something to begin with for a value that is added: as short as the schema lets it be, and nothing that is an error.
import { type NameBook, namesFor } from './names.ts';
import { formsOf, isCondition, itemOf, type JsonSchema, type Path, valueAt } from './schema-guide.ts';

/** Where the value is added: what stands around it decides what fits. */
export interface Where {
  readonly names: NameBook | null;
  /** The card, or the part of the file, that it is added to. */
  readonly card: unknown;
  /** Its path below the card. */
  readonly path: Path;
}

const NOWHERE: Where = { names: null, card: null, path: [] };

/** Texts in a form of their own; the first that fits is taken: an id, a dial, a grade, a language, a month. */
const PATTERNED = ['to-be-named', 'toBeNamed', 'C3', 'en', '2026-01'];

/** What is begun with where the first or least value would be an error, or would do nothing. */
const FITTING: Readonly<Record<string, unknown>> = { label: 'fiction', chance: 0.5, by: -1 };
/** A place of one's own begins where Khabarovsk lies: zero and zero are not on the map. */
const ON_THE_MAP = [135.08, 48.48];

/** The shortest value of this schema, its defaults where it has them, a known name where one is asked for. */
export function blank(root: JsonSchema, schema: JsonSchema, where: Where = NOWHERE): unknown {
  if (schema.default !== undefined) return schema.default;
  const forms = formsOf(root, schema);
  if (isCondition(forms)) return { always: true };
  const form = forms[0];
  if (!form) return '';
  if (form.default !== undefined) return form.default;
  if (form.const !== undefined) return form.const;
  const key = String(where.path.at(-1));
  if (Object.hasOwn(FITTING, key)) return FITTING[key];
  if (form.enum) return form.enum[0];
  const below = (key: string | number): Where => ({ ...where, path: [...where.path, key] });
  switch (form.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {})
          .filter(([key]) => form.required?.includes(key))
          .map(([key, inner]) => [key, blank(root, inner, below(key))]),
      );
    case 'array':
      if (key === 'at') return ON_THE_MAP;
      return Array.from({ length: form.minItems ?? 0 }, (_, i) =>
        blank(root, itemOf(form, i) ?? {}, below(i)),
      );
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return Math.max(form.minimum ?? 0, Math.min(form.maximum ?? 0, 0));
    default:
      return textFor(form, where);
  }
}

function textFor({ pattern }: JsonSchema, where: Where): string {
  if (where.path.at(-1) === 'pencil') return firstWords(where.card);
  if (pattern === undefined) return 'To be written.';
  const fits = new RegExp(pattern);
  return knownName(where) ?? PATTERNED.find(each => fits.test(each)) ?? '';
}

/** The pencil underlines words of the text, to the letter. */
function firstWords(card: unknown): string {
  const text = valueAt(card, ['text', 0]);
  return typeof text === 'string' ? text.split(' ').slice(0, 3).join(' ') : '';
}

/** The first name that is asked for here and not used beside it; not the card's own. */
function knownName({ names, card, path }: Where): string | undefined {
  const around = valueAt(card, path.slice(0, -1));
  const used = Array.isArray(around) ? around : [valueAt(card, ['id'])];
  return namesHere(names, card, path, around).find(id => !used.includes(id));
}

function namesHere(names: NameBook | null, card: unknown, path: Path, around: unknown): readonly string[] {
  const [list, key] = path.slice(-2);
  if (key === 'wants') {
    const choices = valueAt(card, ['choices']);
    return Array.isArray(choices) ? choices.map(choice => String(valueAt(choice, ['id']))) : [];
  }
  if (!names) return [];
  const kind = Object.entries(names.kinds).find(([each]) => typeof key === 'number' && each === list);
  return (kind?.[1] ?? namesFor(names, path, around)).map(({ id }) => id);
}
