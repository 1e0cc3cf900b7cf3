// A scenario with one number changed, to see what it does.
import { type Scenario, scenario as schema } from '../../scenario/schema/scenario.ts';

export type Varied =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `at` is the part of the path that was not found, `known` what would have been. */
  | {
      readonly ok: false;
      readonly code: 'no-such-path';
      readonly at: string;
      readonly known: readonly string[];
    }
  | { readonly ok: false; readonly code: 'bad-value'; readonly expected: string };

/**
 * The scenario with `value` at `path`, such as "tuning.beijing.eagerness" or "events.E07.weight": names of fields,
 * and ids of cards in lists. Only fields that are there can be changed, and only to what the schema allows.
 */
export function vary(scenario: Scenario, path: string, value: unknown): Varied {
  const steps = path.split('.');
  const copy = structuredClone(scenario);
  let at: unknown = copy;
  for (const [i, step] of steps.entries()) {
    const keys = keysOf(at);
    const key = keys.get(step);
    if (key === undefined) return { ok: false, code: 'no-such-path', at: step, known: [...keys.keys()] };
    const holder = at as Record<string, unknown>;
    if (i === steps.length - 1) holder[key] = value;
    else at = holder[key];
  }
  const checked = schema.safeParse(copy);
  if (checked.success) return { ok: true, scenario: checked.data };
  return { ok: false, code: 'bad-value', expected: checked.error.issues[0]?.message ?? '' };
}

/** The names under which the parts of a value can be asked for, and where each lies. */
function keysOf(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  if (!Array.isArray(value)) return new Map(Object.keys(value).map(key => [key, key]));
  return new Map(value.map((item, i) => [String((item as { id?: string } | null)?.id ?? i), String(i)]));
}
