// What is wrong with a scenario file, as data: where, what was expected, what was found, what was
// probably meant. The sentences are made in words/problem.ts; a code without a sentence does not compile.

/** Allowed, but hardly meant. These an author can silence, with a reason. */
export const LINT_CODES = [
  'replaced-by-sibling',
  'flag-never-read',
  'removed-name', // a condition asks for a card that was taken away: it never holds
  'no-effect',
  'no-consequence',
  'same-choices',
  'dominated', // nowhere better and somewhere worse than another
  'too-little-advice',
  'one-voice', // advisers who all want the same
  'priors',
  'plan-incomplete',
  'type-without-move',
  'never-sent', // a signal no type sends
  'never-fires', // a card that cannot happen, or did not in many games
  'never-reached', // an ending
  'never-said', // a line of an adviser
  'never-holds', // any other condition
  'no-such-turn',
  'last-ending',
  'few-tolerable',
  'never-used',
  'translation-missing', // texts that a language lacks, counted by card
  'placeholder-missing', // in a translation
  'silence-unused',
] as const;

export const PROBLEM_CODES = [
  // The text itself
  'file-missing', // found: the path that is not there
  'another-file', // a saved game, or whatever else the game itself writes
  'too-large',
  'too-deep',
  'not-json',
  'comment',
  'trailing-comma',
  'forbidden-key',
  'duplicate-key',
  'newer-format', // written for a later version of the game
  // Files that build on files
  'extends-cycle',
  'extends-shape',
  'nothing-to-remove',
  'nothing-to-keep',
  'nothing-to-patch',
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
  'hidden-fact', // a condition on Beijing's stage or type where the player could read it off
  'turns-backwards',
  'date-not-reached', // a month that the game never comes to
  'two-at-once', // two documents that come for certain in the same turn
  'before-later', // an ending that cannot stand before the one it names
  'source-missing',
  'plan-missing',
  'not-a-document', // one choice only, or advice on news
  'too-wordy',
  'pencil-not-in-text',
  'off-map', // a place outside of what the map shows
  'unknown-placeholder', // something in braces that the game does not fill in
  'first-option', // the first option of an assumption is the file as it stands
  'no-such-option', // found: what the player chose of the assumptions
  ...LINT_CODES,
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
  /** What can be done about it, one sentence without its full stop. */
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
