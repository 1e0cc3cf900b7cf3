// A scenario in another language: the same game, other words. The translation is for the eye only; saves and codes
// rest on the scenario as written.
import { noteOriginal } from './hash.ts';
import type { Scenario } from './schema/scenario.ts';
import { openNames, type TextAt, textsOf } from './texts.ts';
import type { Path } from './tree.ts';

/** Language that files are written in when they do not say. */
const USUAL = 'en';

/** The language that the texts of a scenario are in. */
export const languageOf = ({ language }: Pick<Scenario, 'language'>): string => language ?? USUAL;

/** Languages that a scenario can be read in, its own first. A translation without a title is not offered. */
export function languagesOf(scenario: Pick<Scenario, 'language' | 'translations'>): readonly string[] {
  const translated = Object.entries(scenario.translations ?? {}).filter(([, words]) => 'title' in words);
  return [languageOf(scenario), ...translated.map(([code]) => code)];
}

/** The scenario with the texts of that language, as far as there are any. Counts as the same scenario for saves. */
export function translate(scenario: Scenario, language: string): Scenario {
  if (language === languageOf(scenario) || !languagesOf(scenario).includes(language)) return scenario;
  const translated = { ...inLanguage(scenario, language), language };
  noteOriginal(translated, scenario);
  return translated;
}

/** The same for scenario data of any kind, whether it has been checked or not. */
export function inLanguage<T extends { readonly translations?: Scenario['translations'] }>(
  data: T,
  language: string,
): T {
  const words = data.translations?.[language] ?? {};
  const copy = structuredClone(data);
  for (const { name, path, value } of textsOf(data)) {
    const said = words[name];
    if (said !== undefined && sameKind(said, value)) put(copy, path, said);
  }
  for (const name of openNames(data)) {
    if (typeof words[name] === 'string') put(copy, name.split('.'), words[name]);
  }
  return copy;
}

/** A text for a text, as many paragraphs for so many paragraphs. */
export function sameKind(said: string | readonly string[], value: TextAt['value']): boolean {
  return typeof said === 'string'
    ? typeof value === 'string'
    : said.length === value.length && typeof value !== 'string';
}

function put(data: object, path: Path, value: unknown): void {
  let here = data as Record<string, unknown>;
  for (const step of path.slice(0, -1)) {
    here[step] ??= {};
    here = here[step] as Record<string, unknown>;
  }
  here[path.at(-1)!] = value;
}
