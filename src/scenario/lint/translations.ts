// Translations: each must be of a text that there is, as many paragraphs as that, not much longer, with the same
// placeholders; and what a language lacks is counted, card by card.
import type { Findings } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../schema/scenario.ts';
import { openNames, type TextAt, textsOf } from '../texts.ts';
import { languageOf } from '../translate.ts';
import { at, idOf, type Path, placeOf, type Tree } from '../tree.ts';

/** Other languages need more room than English; beyond this nothing on screen has it. */
const ROOM = 1.6;
/** Short texts need more: no translation is refused below this length. */
const LEAST_ROOM = 60;

type Said = string | readonly string[];
type Words = Readonly<Record<string, Said>>;

/** Notes translations of nothing, of another kind than their text, and too long ones. */
export function checkTranslations(scenario: Scenario, findings: Findings): void {
  const { translations } = scenario;
  if (!translations) return;
  const texts = new Map(textsOf(scenario).map(text => [text.name, text]));
  const open = openNames(scenario);
  const names = [...texts.keys(), ...open];
  for (const [code, words] of Object.entries(translations)) {
    if (code === languageOf(scenario)) {
      const expected = `a language other than "${code}", which the file itself is written in`;
      findings.error('bad-name', ['translations', code], expected, `"${code}"`);
    }
    for (const [name, said] of Object.entries(words)) {
      const path = ['translations', code, name];
      const text = texts.get(name);
      if (text) checkKind(text, said, path, findings);
      else if (!open.includes(name)) {
        const meant = nearest(name, names);
        findings.error('unknown-name', path, 'a text of this scenario', `"${name}"`, { meant });
      }
    }
    checkPencils(scenario, words, code, findings);
  }
}

function checkKind({ value, most }: TextAt, said: Said, path: Path, findings: Findings): void {
  if (typeof value === 'string' || typeof said === 'string') {
    if (typeof value !== typeof said) {
      const list = `a list of ${value.length}, as in the text`;
      findings.error('wrong-type', path, typeof value === 'string' ? 'one text' : list, kindOf(said));
    }
  } else if (said.length !== value.length) {
    const expected = `exactly ${value.length}, as in the text`;
    findings.error(said.length < value.length ? 'too-few' : 'too-many', path, expected, `${said.length}`);
  }
  const room = Math.max(LEAST_ROOM, Math.round(most * ROOM));
  const longest = Math.max(...listOf(said).map(part => part.length));
  if (longest > room) findings.error('too-long', path, `at most ${room} characters`, `${longest}`);
}

/** The pencil underlines words of the text, in every language. */
function checkPencils({ events }: Scenario, words: Words, code: string, findings: Findings): void {
  for (const { id, text } of events) {
    const name = `events.${id}.pencil`;
    const pencil = words[name];
    const said = listOf(words[`events.${id}.text`] ?? text);
    if (typeof pencil !== 'string' || said.some(part => part.includes(pencil))) continue;
    const expected = 'words of the translated "text", to the letter';
    findings.error('pencil-not-in-text', ['translations', code, name], expected, `"${pencil}"`);
  }
}

/** Warnings: placeholders that a translation has lost, and the number of texts that a language lacks. */
export function lintTranslations(scenario: Scenario, tree: Tree, own: string, findings: Findings): void {
  const texts = textsOf(scenario);
  for (const [code, words] of Object.entries(scenario.translations ?? {})) {
    const declared = 'title' in words || placeOf(tree, ['translations', code]).file === own;
    if (!declared) continue;
    const lacking: Lacking = new Map();
    for (const text of texts) {
      const said = words[text.name];
      if (said === undefined) count(lacking, groupOf(text, code, tree, own));
      else lintPlaceholders(text, said, ['translations', code, text.name], findings);
    }
    for (const { path, count, of } of lacking.values()) {
      const where = path[0] === 'translations' ? path.slice(0, 2) : path;
      const found = `${counted(count)} of ${[...of].join(', ')}`;
      findings.warning('translation-missing', where, `words in "${code}"`, found);
    }
  }
}

/** What stands in braces is filled in by the game, and must stand in the translation too. */
function lintPlaceholders({ value }: TextAt, said: Said, path: Path, findings: Findings): void {
  const placeholders = (words: Said): readonly string[] =>
    listOf(words)
      .join(' ')
      .match(/\{[^{}]*\}/g) ?? [];
  const have = placeholders(said);
  const lost = [...new Set(placeholders(value))].filter(each => !have.includes(each));
  if (lost.length > 0) findings.warning('placeholder-missing', path, lost.join(', '), 'none');
}

interface Group {
  readonly path: Path;
  /** What lacks the texts: "this card", keys of the file, or another file. */
  readonly of: string;
}
type Lacking = Map<string, { readonly path: Path; readonly of: Set<string>; count: number }>;

/** Where a missing text is counted: at its card; with all that is no card; or once for the file that brings it. */
function groupOf({ path }: TextAt, code: string, tree: Tree, own: string): Group {
  const { file } = placeOf(tree, path);
  const whole = ['translations', code];
  if (file !== own) return { path: [...whole, file], of: file };
  const [key = '', index = ''] = path;
  const card = at(tree, [key, index]);
  return card && idOf(card) !== undefined
    ? { path: [key, index], of: 'this card' }
    : { path: whole, of: `"${key}"` };
}

function count(lacking: Lacking, { path, of }: Group): void {
  const key = path.join(' ');
  const group = lacking.get(key) ?? { path, of: new Set(), count: 0 };
  group.of.add(of);
  group.count++;
  lacking.set(key, group);
}

const listOf = (words: Said): readonly string[] => (typeof words === 'string' ? [words] : words);
const kindOf = (said: Said) => (typeof said === 'string' ? 'one text' : 'a list');
const counted = (number: number) => (number === 1 ? '1 text' : `${number} texts`);
