// What a teacher sets for a class, how long that takes, and the one link that it becomes.
import {
  type Assignment,
  type ForecastTerm,
  makeAssignment,
  readAssignment,
} from '../../../classroom/assignment.ts';
import { termsOf } from '../../../scenario/terms.ts';
import { minutesOf } from '../../../words/lesson.ts';
import type { GalleryEntry } from '../first/entries.ts';
import { varied } from '../first/vary.tsx';

export interface Settings {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly seed: string;
  /** Assumptions and terms that are not as written. */
  readonly choice: Readonly<Record<string, string>>;
  /** Null where each team chooses its own two. */
  readonly priorities: readonly [string, string] | null;
  readonly forecast: ForecastTerm;
  /** Null: where the scenario pauses. */
  readonly pauses: readonly number[] | null;
  /** Length of the lesson in minutes. Only plans the time; not part of the link for pupils. */
  readonly lesson: number;
}

/** Minutes for arriving: the link, the teams, the brief. */
export const OPENING = 5;
/** Minutes of talk for which a lesson should have room. */
export const TALK = 15;
/** Minutes that the class talks at a pause. */
export const PAUSE = 2;
/** Lengths of a lesson offered. */
export const LESSONS = [45, 60, 90] as const;

/** What a teacher set before: the assignment, and how long the lesson was to be. */
export interface Prepared {
  readonly made: Assignment;
  readonly lesson: number;
}

/** Everything as the scenario has it. */
export function settingsFor({ id }: GalleryEntry, seed: string, lesson: number = LESSONS[0]): Settings {
  return { scenario: id, seed, choice: {}, priorities: null, forecast: 'after', pauses: null, lesson };
}

/** The settings of an assignment that was made before. What the scenario does not have any more is as written. */
export function settingsOf(entry: GalleryEntry, { made, lesson }: Prepared): Settings {
  const { scenario, seed, forecast } = made;
  const choice = choiceIn(entry, made.assumptions);
  const known = made.priorities?.every(id => hasPriority(entry, id));
  const priorities = known === true ? made.priorities : null;
  const settings = { scenario, seed, choice, priorities, forecast, pauses: null, lesson };
  // The scenario's own pauses are not a choice: they go when another scenario is taken.
  const own = String(pausesOf(entry, settings)) === String(made.pauses);
  return own ? settings : { ...settings, pauses: made.pauses };
}

/**
 * The same lesson with another scenario: what that one does not have is as written there. Priorities fixed for all
 * teams stay fixed; its own come in place of those it lacks. Pauses go with the questions of a scenario, but none stay none.
 */
export function withScenario(next: GalleryEntry, settings: Settings): Settings {
  const choice = choiceIn(next, settings.choice);
  const none = settings.pauses?.length === 0;
  const kept = settings.priorities?.filter(id => hasPriority(next, id)) ?? [];
  const [first, second] = [...new Set([...kept, ...next.priorities.map(({ id }) => id)])];
  const priorities = settings.priorities && ([first!, second!] as const);
  return { ...settings, scenario: next.id, choice, priorities, pauses: none ? [] : null };
}

/** What of the options taken this scenario has. */
function choiceIn(entry: GalleryEntry, taken: Settings['choice']): Settings['choice'] {
  return varied([...(entry.assumptions ?? []), ...termsOf(entry)], taken);
}

function hasPriority({ priorities }: GalleryEntry, wanted: string): boolean {
  return priorities.some(({ id }) => id === wanted);
}

const LESSON = 'lesson';

/** The query of the teacher's own address: the assignment as in the link for pupils, and the length of the lesson. */
export function printPrepared({ made, lesson }: Prepared): string {
  return `${makeAssignment(made)}&${LESSON}=${lesson}`;
}

/** Reads such a query; null when it holds no assignment. A length that is not offered is the first one. */
export function readPrepared(query: string): Prepared | null {
  const made = readAssignment(query);
  const minutes = Number(new URLSearchParams(query).get(LESSON));
  return made && { made, lesson: LESSONS.find(offered => offered === minutes) ?? LESSONS[0] };
}

/** Turns of the game as set. */
export function turnsOf({ turns }: GalleryEntry, { choice }: Pick<Settings, 'choice'>): number {
  return Number(choice.length) || turns;
}

/** Turns before which the class stops: only those that the game as set has. Ascending. */
export function pausesOf(entry: GalleryEntry, settings: Settings): readonly number[] {
  const wanted = settings.pauses ?? entry.teacher?.pauses.map(({ turn }) => turn) ?? [];
  const last = turnsOf(entry, settings);
  return [...new Set(wanted)].filter(turn => turn <= last).sort((a, b) => a - b);
}

/** Minutes of a lesson: the game with its pauses, and what is left to talk, which may be less than nothing. */
export function timesOf(entry: GalleryEntry, settings: Settings) {
  const play = minutesOf(entry, turnsOf(entry, settings));
  const pauses = PAUSE * pausesOf(entry, settings).length;
  return { play, pauses, talk: settings.lesson - OPENING - play - pauses };
}

/** The longest game of this scenario that leaves room to talk; null when even the shortest does not. */
export function longestFor(entry: GalleryEntry, settings: Settings, shortest: number): number | null {
  for (let turns = entry.turns; turns >= shortest; turns--) {
    if (timesOf(entry, withLength(entry, settings, turns)).talk >= TALK) return turns;
  }
  return null;
}

/** The settings with so many turns. */
export function withLength({ turns: all }: GalleryEntry, settings: Settings, turns: number): Settings {
  return withOption(settings, 'length', turns === all ? null : String(turns));
}

/** The settings with an option of an assumption or a term; null: as written. */
export function withOption(settings: Settings, id: string, option: string | null): Settings {
  const { [id]: _, ...others } = settings.choice;
  return { ...settings, choice: option === null ? others : { ...others, [id]: option } };
}

/** What goes into the link. `version`: first five hex digits of the scenario's hash. */
export function assignmentOf(entry: GalleryEntry, settings: Settings, version: string): Assignment {
  const { scenario, seed, priorities, choice, forecast } = settings;
  const pauses = pausesOf(entry, settings);
  // In one order, so that the same settings are the same link however they came about.
  const assumptions = Object.fromEntries(Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { scenario, version, seed, priorities, assumptions, forecast, pauses };
}
