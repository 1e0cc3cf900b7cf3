// What is wrong with a scenario file, in sentences an author can act on. A code without a sentence does not compile.
import type { Problem, ProblemCode, Severity } from '../scenario/problem.ts';

export interface ProblemWords {
  /** "the-thin-reserve.json, line 41, column 7" */
  readonly where: string;
  /** What is wrong, one or two sentences. */
  readonly text: string;
  /** What can be done; empty when the text says it already. */
  readonly mend: string;
  readonly severityName: string;
}

const SEVERITY_NAMES: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Say = (problem: Problem) => string;

/** "Expected a number, found nothing." in the problem's own nouns. */
const expectedFound: Say = ({ expected, found }) =>
  expected === ''
    ? `Found ${found}.`
    : found === ''
      ? `Expected ${expected}.`
      : `Expected ${expected}, found ${found}.`;

/** A list of keys nobody reads to its end is left out where the one that was meant is known. */
const listsKnown = ({ expected, meant }: Problem) =>
  expected !== '' && (expected.length < 400 || meant === undefined);

const SENTENCES: Record<ProblemCode, Say> = {
  'file-missing': p => `There is no file ${p.found}.`,
  'another-file': p => `This is ${p.found}, not ${p.expected}.`,
  'too-large': p => `The file is too large. ${expectedFound(p)}`,
  'too-deep': p => `The data is nested too deeply. ${expectedFound(p)}`,
  'not-json': p => `This is not JSON. ${expectedFound(p)}`,
  comment: () => 'JSON has no comments.',
  'trailing-comma': () => 'A comma stands before a closing bracket.',
  'forbidden-key': p => `The key ${p.found} is not allowed anywhere.`,
  'duplicate-key': p => `The same key stands twice in one pair of braces. ${expectedFound(p)}`,
  'newer-format': p => `The file is written for another version of the game. ${expectedFound(p)}`,
  'extends-cycle': p => `These files extend each other in a circle: ${p.found}.`,
  'extends-shape': p => `"extends" cannot be followed. ${expectedFound(p)}`,
  'nothing-to-remove': p => `There is nothing named ${p.found} to remove.`,
  'nothing-to-keep': p => `There is nothing named ${p.found} to keep.`,
  'nothing-to-patch': p => `There is nothing named ${p.found} to patch: no earlier file brings it.`,
  'replaced-by-sibling': p => `Two decks both give ${p.found}; the later one replaces the earlier.`,
  'unknown-key': p =>
    `The key ${p.found} is not known here.${listsKnown(p) ? ` Known are ${p.expected}.` : ''}`,
  'missing-key': p => `Something is missing: expected ${p.expected}.`,
  'wrong-type': expectedFound,
  'out-of-range': expectedFound,
  'not-whole': expectedFound,
  'not-one-of': expectedFound,
  'bad-name': expectedFound,
  'too-short': p => `The text is too short. ${expectedFound(p)}`,
  'too-long': p => `The text is too long. ${expectedFound(p)}`,
  'too-few': p => `There are too few. ${expectedFound(p)}`,
  'too-many': p => `There are too many. ${expectedFound(p)}`,
  'no-such-form': p => `This has none of the forms allowed here. ${expectedFound(p)}`,
  'mixed-forms': p => `Two forms are mixed here. ${expectedFound(p)}`,
  'not-valid': expectedFound,
  'duplicate-id': p => `The id ${p.found} is taken. Expected ${p.expected}.`,
  'unknown-name': p => `${p.found} is not the name of ${p.expected}.`,
  'flag-never-set': p => `The flag ${p.found} is asked for, but nothing sets it.`,
  'flag-never-read': p => `The flag ${p.found} is set, but nothing asks for it.`,
  'hidden-fact': p =>
    `A condition asks for ${p.found}, which the player could read off the result. Only Beijing's moves and endings may.`,
  'date-not-reached': p => `The game never comes to that date. ${expectedFound(p)}`,
  'two-at-once': p => `Two documents come for certain in the same turn. ${expectedFound(p)}`,
  'before-later': p => `These endings cannot all stand before each other. ${expectedFound(p)}`,
  'turns-backwards': p => `The turns run backwards. ${expectedFound(p)}`,
  'source-missing': p => `A statement with this label needs a source. ${expectedFound(p)}`,
  'plan-missing': p => `One of the three plans is missing. ${expectedFound(p)}`,
  'not-a-document': p => `This is neither news nor a document that asks. ${expectedFound(p)}`,
  'too-wordy': p => `There are too many words. ${expectedFound(p)}`,
  'pencil-not-in-text': p => `The pencilled words ${p.found} do not occur in the text.`,
  'unknown-placeholder': p =>
    `The text holds ${p.found}, which the game does not fill in. Allowed: ${p.expected}.`,
  'first-option': p => `The first option is the file as it stands. ${expectedFound(p)}`,
  'no-such-option': p => `This cannot be assumed. ${expectedFound(p)}`,
  'removed-name': p => `${p.found} has been taken away, so this never holds.`,
  'silence-unused': p => `There is nothing here to silence: no ${p.expected}.`,
  'no-effect': p => `This changes nothing. ${expectedFound(p)}`,
  'no-consequence': p => `Nothing follows from this. ${expectedFound(p)}`,
  'same-choices': p => `Two answers have the same effects: ${p.found}.`,
  dominated: p => `${p.found} for the player. Expected ${p.expected}.`,
  'too-little-advice': p => `There are too few advisers. ${expectedFound(p)}`,
  'one-voice': p => `The advisers agree: ${p.found}. Expected ${p.expected}.`,
  'plan-incomplete': p => `One of the three plans lacks something. ${expectedFound(p)}`,
  'type-without-move': p => `This type has a taste for a plan it can never carry out. ${expectedFound(p)}`,
  'never-sent': p => `This signal is never seen. ${expectedFound(p)}`,
  'never-fires': p => `This never happens: ${p.found}.`,
  'never-reached': p => `This ending is never reached: ${p.found}.`,
  'never-said': p => `This line is never said: ${p.found}.`,
  'never-holds': p => `This never holds: ${p.found}.`,
  'no-such-turn': p => `The game has no such turn. ${expectedFound(p)}`,
  priors: p => `The priors do not add up to 1. ${expectedFound(p)}`,
  'last-ending': p => `Some games would end with a card that does not fit. ${expectedFound(p)}`,
  'few-tolerable': p => `Few endings are tolerable. ${expectedFound(p)}`,
  'translation-missing': p => `There are no ${p.expected} for ${p.found}.`,
  'placeholder-missing': p => `The translation has lost ${p.expected}, which the text has.`,
  'off-map': p => `This lies outside the map. ${expectedFound(p)}`,
  'never-used': p => `${p.found} is never used.`,
};

/** A problem in words. */
export function sayProblem(problem: Problem): ProblemWords {
  const hints = [
    problem.meant === undefined ? '' : `Did you mean "${problem.meant}"?`,
    problem.mend === undefined ? '' : `${capital(problem.mend)}.`,
  ].filter(hint => hint !== '');
  return {
    where: `${problem.file}, line ${problem.line}, column ${problem.column}`,
    text: capital(SENTENCES[problem.code](problem)),
    mend: hints.join(' '),
    severityName: SEVERITY_NAMES[problem.severity],
  };
}

/** One line for the command line: "file:line:column error at path: text mend". Editors can jump to it. */
export function printProblem(problem: Problem): string {
  const { text, mend, severityName } = sayProblem(problem);
  const at = problem.path === '' ? '' : ` ${problem.path}:`;
  return `${problem.file}:${problem.line}:${problem.column} ${severityName.toLowerCase()}:${at} ${text}${mend === '' ? '' : ` ${mend}`}`;
}
