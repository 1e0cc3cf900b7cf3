// What is wrong with a scenario file, as data: where, what was expected, what was found, what was
// probably meant. The sentences are made in words/problem.ts; a code without a sentence does not compile.

export const PROBLEM_CODES = [
  // The text itself
  'file-missing', // found: the path that is not there
  'too-large',
  'too-deep',
  'not-json',
  'comment',
  'trailing-comma',
  'forbidden-key',
  'duplicate-key',
  // Files that build on files
  'extends-cycle',
  'extends-shape',
  'nothing-to-remove',
  'replaced-by-sibling',
  // Shape: one value at a time
  'unknown-key',
  'missing-key',
  'wrong-type',
  'out-of-range',
  'not-whole',
  'not-one-of',
  'bad-name', // does not follow the pattern of a name
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'no-such-form', // a condition or effect that resembles none there is
  'mixed-forms', // two conditions or effects in one pair of braces
  'not-valid', // anything else the schema refuses
  // References: what belongs together
  'duplicate-id',
  'unknown-name', // expected: "an event", found: the name that does not exist
  'flag-never-set',
  'flag-never-read',
  'hidden-fact', // a condition on Beijing's stage or type where the player could read it off
  'turns-backwards',
  'source-missing',
  'plan-missing',
  'not-a-document', // one choice only, or advice on news
  'too-wordy',
  'pencil-not-in-text',
  // Lint: allowed, but hardly meant
  'no-effect',
  'no-consequence',
  'same-choices',
  'priors',
  'last-ending',
  'few-tolerable',
  'never-used',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** error: the scenario cannot be played. warning: hardly meant. note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A position in a file. Lines and columns count from 1; columns in UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Where in the data, by keys and ids: `events.ore-talks.choices.A.effects[0].dial`. Empty for the file itself. */
  readonly path: string;
  /** A noun phrase: 'a number from 0 to 100'. Empty when the code says it all. */
  readonly expected: string;
  /** A noun phrase or the value as written in the file: '"trsut"', 'nothing'. */
  readonly found: string;
  /** The name that was probably meant. */
  readonly meant?: string;
  /** What the author can do, as an imperative without a full stop. */
  readonly mend?: string;
}

/** By file, then line, then column; errors before warnings at the same place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = { error: 0, warning: 1, note: 2 };
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order[a.severity] - order[b.severity] ||
      compare(a.path, b.path) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
