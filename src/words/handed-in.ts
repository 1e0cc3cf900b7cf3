// What is said of single games that were handed in: what came in, what does not fit, how each came out.
import type { Remark } from '../classroom/debrief/strays.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { DIFFICULTY_WORDS, EVENTS_WORDS } from './class.ts';
import { capital, inWords } from './in-words.ts';
import { listed } from './number.ts';

const some = (count: number, one: string): string => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;

/** One assumption or term as it was chosen: "Oil: thirty dollars", "Difficulty: Gentle". */
export function sayTerm({ assumptions }: Pick<Scenario, 'assumptions'>, id: string, option: string): string {
  const own = assumptions.find(assumption => assumption.id === id);
  if (own) return `${own.title}: ${own.options.find(each => each.id === option)?.title ?? option}`;
  if (id === 'difficulty') return `Difficulty: ${DIFFICULTY_WORDS[option]?.name ?? option}`;
  if (id === 'events') return EVENTS_WORDS[option]?.name ?? option;
  return option === 'all' ? 'the whole length' : `${option} turns`;
}

/** What a remark speaks of. */
export interface RemarkAbout {
  readonly seed: string;
  /** The team, or game, whose orders are the same. */
  readonly twin: string;
  /** What the game was played with and the rest was not, by name. */
  readonly terms: readonly string[];
  /** Titles of the events that were sent in. */
  readonly injects: readonly string[];
}

/** What is to be said of a game that does not quite belong. */
export function sayRemark(remark: Remark, { seed, twin, terms, injects }: RemarkAbout): string {
  switch (remark) {
    case 'other-scenario':
      return 'Another scenario: it cannot be put beside the others, and is left out.';
    case 'other-terms':
      return `Other terms or assumptions than the rest${terms.length > 0 ? `: ${listed(terms)}` : ''}.`;
    case 'other-seed':
      return `Another world: seed ${seed}.`;
    case 'other-priorities':
      return 'Other priorities than the assignment asks for.';
    case 'same-team':
      return 'This team has handed in twice.';
    case 'same-orders':
      return `The very same orders as ${twin}.`;
    case 'injects':
      return `Not only by chance: ${listed(injects)} came as an inject.`;
    case 'unfinished':
      return 'Not played to the end.';
  }
}

/** What came of taking in a text or files: "Two new. One was there already." */
export function sayTaken(taken: {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}): string {
  const { added, known, refused } = taken;
  if (added + known + refused === 0)
    return 'There is no code in this text. A code is rows of letters and digits, in groups of four.';
  const again = known > 0 ? ` ${capital(inWords(known))} ${known === 1 ? 'was' : 'were'} there already.` : '';
  const wrong = refused > 0 ? ` ${capital(some(refused, 'file'))} could not be read.` : '';
  return `${capital(inWords(added))} new.${again}${wrong}`;
}

/** How a game came out, or how far it was when it was handed in. `ending` is the ending's title, null for none. */
export function sayEnd(name: string, ending: string | null, turns: number): string {
  if (ending !== null) return `${name} ended in “${ending}”`;
  const far = turns === 0 ? 'before its first turn' : `after ${some(turns, 'turn')}`;
  return `${name} was handed in ${far}, not at its end`;
}

/** Whose code came without a line: "No line came in from Teal 1 and Ochre 3." */
export const sayNoLines = (names: readonly string[]): string => `No line came in from ${listed(names)}.`;
