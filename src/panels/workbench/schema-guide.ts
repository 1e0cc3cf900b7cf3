// What the schema of scenario files says at a place in a text: keys, values, descriptions. Completion, hover and
// forms all ask here, so they cannot say different things. Reads the same JSON Schema that editors outside use.

/** The part of JSON Schema that the scenario schema is made of. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  /** What every item is; or what each is by its place, as in longitude and latitude. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

export type Path = readonly (string | number)[];

export interface KeyHint {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value one step down, or undefined. */
function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at a path, or undefined when the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(step, value);
}

/** Follows references and opens unions: every plain form that may stand here. */
export function formsOf(root: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  if (schema.$ref !== undefined) {
    const target = root.definitions?.[schema.$ref.replace('#/definitions/', '')];
    if (!target) return [];
    const forms = formsOf(root, target);
    const description = schema.description ?? target.description;
    return forms.map(form => ({ ...(description ? { description } : {}), ...form }));
  }
  const choices = schema.anyOf ?? schema.allOf;
  if (!choices) return [schema];
  const { description } = schema;
  return choices
    .flatMap(choice => formsOf(root, choice))
    .map(form => (description && (schema.allOf || !form.description) ? { ...form, description } : form));
}

/** Of the forms, those that the value resembles most; all while nothing speaks for one. */
export function likelyForms(forms: readonly JsonSchema[], value: unknown): readonly JsonSchema[] {
  if (forms.length < 2) return forms;
  if (Array.isArray(value)) return forms.filter(form => form.type === 'array');
  if (!isRecord(value)) return forms;
  const objects = forms.filter(form => form.properties);
  const keys = Object.keys(value);
  const score = (form: JsonSchema) => keys.filter(key => form.properties?.[key]).length;
  const best = Math.max(0, ...objects.map(score));
  return objects.filter(form => score(form) === best);
}

/** Every schema that may hold at `path` of a file whose value is `file`. Empty where the schema knows no such place. */
export function schemasAt(root: JsonSchema, path: Path, file: unknown): readonly JsonSchema[] {
  let here = formsOf(root, root);
  let value = file;
  for (const key of path) {
    here = likelyForms(here, value).flatMap(form => {
      const next = below(form, key);
      return next ? formsOf(root, next) : [];
    });
    value = step(value, key);
  }
  return likelyForms(here, value);
}

/** What the item at a place of a list is. */
export function itemOf({ items }: JsonSchema, i: number): JsonSchema | undefined {
  // The type of `Array.isArray` does not know of lists that are to read only.
  return Array.isArray(items) ? (items as readonly JsonSchema[])[i] : (items as JsonSchema | undefined);
}

function below(form: JsonSchema, key: string | number): JsonSchema | undefined {
  if (typeof key === 'number') return itemOf(form, key);
  const own = form.properties && Object.hasOwn(form.properties, key) ? form.properties[key] : undefined;
  return own ?? (typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined);
}

/** The keys that may stand in an object of one of these forms, each once. */
export function keysOf(forms: readonly JsonSchema[]): readonly KeyHint[] {
  const found = new Map<string, KeyHint>();
  for (const form of forms) {
    for (const [name, schema] of Object.entries(form.properties ?? {})) {
      if (found.has(name)) continue;
      const required = forms.every(each => each.required?.includes(name));
      found.set(name, { name, description: schema.description ?? '', required, schema });
    }
  }
  return [...found.values()];
}

/** The values that can be named: of enums, constants, true and false. */
export function valuesOf(forms: readonly JsonSchema[]): readonly (string | number | boolean)[] {
  const all = forms.flatMap(form => [
    ...(form.enum ?? []),
    ...(form.const === undefined ? [] : [form.const]),
    ...(form.type === 'boolean' && form.const === undefined ? [true, false] : []),
  ]);
  return [...new Set(all)];
}

/** What a value of this schema is, in a few words: "a whole number from 1 to 60". */
export function sayKind(schema: JsonSchema): string {
  const { minimum, maximum, maxLength } = schema;
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  switch (schema.type) {
    case 'string':
      return maxLength === undefined ? 'text' : `text, at most ${maxLength} characters`;
    case 'integer':
    case 'number': {
      const name = schema.type === 'integer' ? 'a whole number' : 'a number';
      const from = minimum !== undefined && minimum > -1e9 ? ` from ${minimum}` : '';
      return `${name}${from}${maximum !== undefined && maximum < 1e9 ? ` to ${maximum}` : ''}`;
    }
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list in brackets [ ]';
    default:
      return 'keys and values in braces { }';
  }
}

/** The description of a place: the first that the forms there bring. */
export function describeForms(forms: readonly JsonSchema[]): string {
  return forms.find(form => form.description)?.description ?? '';
}

/** Are these the forms of a condition? */
export const isCondition = (forms: readonly JsonSchema[]): boolean =>
  forms.some(form => form.properties?.all && form.required?.includes('all'));
