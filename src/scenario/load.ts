// The door of this room: the text of scenario files in, a playable world out, or everything that is wrong at once.
import type { World } from '../sim/world.ts';
import { anotherFile } from './another-file.ts';
import { type Choice, checkChoice } from './assume.ts';
import { compileWorld } from './compile.ts';
import { checkCompleteness } from './completeness.ts';
import { type Merged, mergeFiles } from './extends.ts';
import { Findings } from './findings.ts';
import { type Files, textOf } from './gather.ts';
import { goneNames, knownNames } from './known.ts';
import { lint } from './lint/lint.ts';
import { checkPlaceholders } from './lint/placeholders.ts';
import { checkPlaces } from './lint/places.ts';
import { silence } from './lint/silence.ts';
import { checkTranslations } from './lint/translations.ts';
import { allInPeriods } from './periods.ts';
import { type Problem, sortProblems } from './problem.ts';
import { prune } from './prune.ts';
import { checkReferences } from './references.ts';
import { type Deck, deck } from './schema/deck.ts';
import { type Scenario, scenario } from './schema/scenario.ts';
import { type Shaped, shape } from './shape.ts';
import { languageOf } from './translate.ts';
import { plain } from './tree.ts';

export type Loaded =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly world: World;
      /** Warnings and notes: nothing that keeps it from being played. */
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface LoadOptions {
  /** Option taken of each assumption, by id; what is left out is as written. */
  readonly assumptions?: Choice;
}

/**
 * Loads the scenario at `path`. `files` holds its text and that of every file it extends, by path.
 * Never throws, whatever the texts are. All problems come at once, sorted by file and line.
 */
export function loadScenario(files: Files, path: string, { assumptions = {} }: LoadOptions = {}): Loaded {
  const another = anotherFile(path, textOf(files, path) ?? '');
  if (another) return refuse([another]);
  const merged = mergeFiles(files, path);
  if (!merged.tree) return refuse(merged.problems);
  // While a file is missing, what it should have brought is missing too. Only what is there is judged then.
  if (!merged.whole) return refuse([...merged.problems, ...shape(deck, merged.tree).problems]);
  const shaped = shape(scenario, merged.tree);
  const chosen = shaped.value ? checkChoice(shaped.value, assumptions, merged.tree) : [];
  const problems = [...merged.problems, ...shaped.problems, ...checkCards(shaped, merged), ...chosen];
  if (!shaped.value || problems.some(problem => problem.severity === 'error')) return refuse(problems);
  const found = [...problems, ...lint(shaped.value, merged.tree, path)];
  if (found.some(problem => problem.severity === 'error')) return refuse(found);
  const warnings = sortProblems(silence(shaped.value, found, merged.tree, path));
  const said = spoken(shaped.value);
  return { ok: true, scenario: said, world: compileWorld(said, assumptions), warnings };
}

/** The scenario with every placeholder filled in, each translation in its own language. */
function spoken(written: Scenario): Scenario {
  const { step } = written.calendar;
  const { translations, ...own } = written;
  const said = allInPeriods(own, step, languageOf(written));
  if (!translations) return said;
  const entries = Object.entries(translations).map(([code, words]) => [
    code,
    allInPeriods(words, step, code),
  ]);
  return { ...said, translations: Object.fromEntries(entries) };
}

/** What is wrong between the cards; when the shape of some is wrong, between the others. */
function checkCards({ value, issues }: Shaped<Scenario>, { tree: whole, gone }: Merged): readonly Problem[] {
  if (!whole) return [];
  const tree = value ? whole : prune(whole, issues);
  const rest = value ? { success: true, data: value } : deck.safeParse(plain(tree));
  const findings = new Findings(tree);
  if (!rest.success) return [];
  checkReferences(rest.data as Deck, knownNames(whole), goneNames(gone), findings);
  checkCompleteness(rest.data as Deck, findings);
  checkPlaceholders(rest.data, findings);
  checkPlaces(rest.data as Deck, whole, findings);
  if (value) checkTranslations(value, findings);
  return findings.problems;
}

function refuse(problems: readonly Problem[]): Loaded {
  return { ok: false, problems: sortProblems(problems) };
}
