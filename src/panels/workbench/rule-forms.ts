// Conditions and effects come in forms. This reads the forms from the schema, so that a form that is added there can
// be chosen in the page as well.
import { blank } from './blank.ts';
import { type NameBook, namesFor } from './names.ts';
import { formsOf, isCondition, type JsonSchema } from './schema-guide.ts';

export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One way to write a rule: `{ "dial", "below" }`. */
export interface RuleForm {
  /** The key that tells what it is about: "dial", "flag", "turn". */
  readonly head: string;
  /** The key that tells it from others about the same: "below", "atLeast"; null where there is one way only. */
  readonly variant: string | null;
  readonly schema: JsonSchema;
}

/** The keys under which a condition holds other conditions. */
export const JOINS = ['all', 'any', 'not'] as const;

/** Every form but those that hold others. */
export function ruleForms(forms: readonly JsonSchema[]): readonly RuleForm[] {
  const keyed = forms.flatMap(schema => {
    const [head, second] = Object.keys(schema.properties ?? {}).filter(key => schema.required?.includes(key));
    return head === undefined || (JOINS as readonly string[]).includes(head)
      ? []
      : [{ head, second, schema }];
  });
  return keyed.map(({ head, second, schema }) => {
    const alone = keyed.filter(each => each.head === head).length < 2;
    return { head, variant: alone ? null : (second ?? null), schema };
  });
}

/** The form a value is written in: the one it has most keys of, its head among them. Null when there is none. */
export function formOf(rules: readonly RuleForm[], value: unknown): RuleForm | null {
  if (!isLoose(value)) return null;
  const keys = Object.keys(value);
  const known = ({ schema }: RuleForm) => keys.filter(key => schema.properties?.[key]).length;
  const here = rules.filter(({ head }) => keys.includes(head));
  return here.reduce<RuleForm | null>(
    (best, rule) => (best && known(best) >= known(rule) ? best : rule),
    null,
  );
}

/** What is begun with where zero or nothing would make no sense. */
const FIRST: Loose = {
  ...{ dial: 'treasury', below: 40, atLeast: 60, by: -2, to: 50 },
  ...{ turn: { from: 2 }, moves: { atLeast: 1 }, flag: 'my-flag', chance: 0.5 },
};

/** The shortest value of a key, with a name that the scenario has where one is asked for. */
export function firstOf(root: JsonSchema, names: NameBook | null, key: string, schema: JsonSchema): unknown {
  const named = names ? namesFor(names, [key], null) : [];
  const known = named.some(({ id }) => id === FIRST[key]);
  const forms = formsOf(root, schema);
  if (isCondition(forms)) return firstRule(root, names, ruleForms(forms));
  if (Object.hasOwn(FIRST, key) && (known || named.length === 0 || typeof FIRST[key] !== 'string'))
    return FIRST[key];
  return named[0]?.id ?? blank(root, schema);
}

/** A value in this form that keeps what `before` says, as far as the form has room for it. */
export function inForm(root: JsonSchema, names: NameBook | null, rule: RuleForm, before: unknown): Loose {
  const old = isLoose(before) ? before : {};
  const { properties = {}, required = [] } = rule.schema;
  const kept = Object.entries(properties).filter(
    ([key]) => required.includes(key) || (Object.hasOwn(old, key) && key !== 'answer'),
  );
  return Object.fromEntries(
    kept.map(([key, schema]) => [
      key,
      Object.hasOwn(old, key) ? old[key] : (numberOf(rule, key, old) ?? firstOf(root, names, key, schema)),
    ]),
  );
}

/** The number of another way to say it: "below 40" becomes "at least 40". */
function numberOf({ variant }: RuleForm, key: string, old: Loose): number | undefined {
  if (key !== variant || key === 'by' || key === 'to') return undefined;
  return [old.below, old.atLeast].find(each => typeof each === 'number') as number | undefined;
}

/** A new clause or effect: the first form there is, as short as can be. */
export function firstRule(root: JsonSchema, names: NameBook | null, rules: readonly RuleForm[]): Loose {
  const [first] = rules;
  return first ? inForm(root, names, first, null) : {};
}
