// The assumptions of a scenario: what the player may vary before the game, applied before anything is compiled.

import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema/scenario.ts';
import { applyTerms, termsOf } from './terms.ts';
import { type Path, placeOf, readable, type Tree } from './tree.ts';

/** Id of the option taken, by id of the assumption. What is left out is as written: the first option. */
export type Choice = Readonly<Record<string, string>>;

/** Everything that may be varied: the scenario's own assumptions, then the terms that every scenario has. */
export function variables(
  scenario: Scenario,
): readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[] {
  return [...scenario.assumptions, ...termsOf(scenario)];
}

/** The option taken of everything that may be varied, also of what is left as written. */
export function wholeChoice(scenario: Scenario, choice: Choice): Choice {
  return Object.fromEntries(
    variables(scenario).map(({ id, options }) => {
      const taken = Object.hasOwn(choice, id) ? choice[id] : undefined;
      return [id, taken ?? options[0]?.id ?? ''];
    }),
  );
}

/** True when everything is as written: then the world is the one of the file itself. */
export function isAsWritten(scenario: Scenario, choice: Choice): boolean {
  return variables(scenario).every(
    ({ id, options }) => !Object.hasOwn(choice, id) || choice[id] === options[0]?.id,
  );
}

/** The scenario under a choice that `checkChoice` has let through. Later assumptions win over earlier ones. */
export function assume(scenario: Scenario, choice: Choice): Scenario {
  let { start, tuning, dials } = scenario;
  for (const { id, options } of scenario.assumptions) {
    const option = Object.hasOwn(choice, id) ? options.find(each => each.id === choice[id]) : undefined;
    const own = new Map(Object.entries(option?.start ?? {}));
    dials = dials.map(dial => ({ ...dial, start: own.get(dial.id) ?? dial.start }));
    const core = [...own].filter(([name]) => Object.hasOwn(start, name));
    start = { ...start, ...Object.fromEntries(core) };
    tuning = withChanges(tuning, option?.tuning ?? {});
  }
  return applyTerms({ ...scenario, start, tuning, dials }, choice);
}

/** The groups hold numbers only, and the schema has let through only numbers that exist in them. */
function withChanges(
  tuning: Scenario['tuning'],
  changes: Readonly<Record<string, object | undefined>>,
): Scenario['tuning'] {
  const groups = Object.entries(tuning).map(([name, group]) => [name, { ...group, ...changes[name] }]);
  return Object.fromEntries(groups) as Scenario['tuning'];
}

/** What is wrong with a choice: assumptions and options that the scenario does not have. */
export function checkChoice(scenario: Scenario, choice: Choice, tree: Tree): Problem[] {
  const all = variables(scenario);
  const known = all.map(({ id }) => id);
  const problem = (path: Path, expected: string, name: string, names: readonly string[]): Problem => {
    const own = { severity: 'error', code: 'no-such-option', ...placeOf(tree, path) } as const;
    const meant = nearest(name, names);
    const found = `"${name}"`;
    return { ...own, path: readable(tree, path), expected, found, ...(meant === undefined ? {} : { meant }) };
  };
  return Object.entries(choice).flatMap(([id, taken]) => {
    const index = known.indexOf(id);
    if (index < 0) return [problem(['assumptions'], 'an assumption of this scenario', id, known)];
    const options = all[index]?.options.map(option => option.id) ?? [];
    if (options.includes(taken)) return [];
    return [problem(['assumptions', index, 'options'], `an option of "${id}"`, taken, options)];
  });
}
