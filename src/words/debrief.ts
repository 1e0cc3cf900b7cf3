// What the debrief says of a class: the finding in a sentence, the choice at a fork, kinds of plan, what does not fit.
import type { Choice } from '../classroom/debrief/choices.ts';
import type { Fork } from '../classroom/debrief/forks.ts';
import type { PlanKind, Trait } from '../classroom/debrief/plans.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { periodWord, quarterName, timeOfTurns } from './dates.ts';
import { capital, inWords } from './in-words.ts';
import { dialName, lineName, stanceName, tempoName } from './names.ts';
import { listed, plain, whole } from './number.ts';

/** A choice as what one side did and the other did not: "sent a brigade west", "sent none". */
export function sayChoice(
  scenario: Scenario,
  choice: Choice,
): { readonly did: string; readonly not: string } {
  switch (choice.kind) {
    case 'chips': {
      const line = lineName(scenario, choice.line);
      if (choice.atLeast === 1) return { did: `laid chips on ${line}`, not: 'laid none there' };
      return { did: `laid ${inWords(choice.atLeast)} chips or more on ${line}`, not: 'laid fewer' };
    }
    case 'rail':
      return { did: `sent a brigade ${choice.to}`, not: 'did not' };
    case 'stance':
      return { did: `took a ${stanceName(choice.stance, scenario).toLowerCase()} stance`, not: 'did not' };
    case 'tempo':
      return { did: `chose ${tempoName(choice.tempo, scenario).toLowerCase()} tempo`, not: 'did not' };
    case 'directive': {
      const title = scenario.directives.find(({ id }) => id === choice.directive)?.title ?? choice.directive;
      return { did: `ordered “${title}”`, not: 'did not' };
    }
    case 'answer': {
      const card = scenario.events.find(({ id }) => id === choice.event);
      const answer = card?.choices.find(({ id }) => id === choice.answer)?.title ?? choice.answer;
      return { did: `answered “${answer}”`, not: 'answered otherwise' };
    }
  }
}

/** "12 sent a brigade west", "18 did not": a group at the end of its line. */
export function saySide(scenario: Scenario, fork: Fork, side: 'yes' | 'no'): string {
  const said = sayChoice(scenario, fork.choice);
  return `${fork[side].length} ${side === 'yes' ? said.did : said.not}`;
}

/** How far the games of a class can be compared. */
export interface Alike {
  readonly seeds: number;
  readonly terms: boolean;
  readonly priorities: boolean;
  /** Whether the same events were sent in by hand, if any. */
  readonly injects: boolean;
}

const some = (count: number, one: string): string => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;

/** The finding: "Thirty teams, one world. They part in Q2 2026." */
export function sayFinding(scenario: Scenario, teams: number, alike: Alike, fork: Fork | null): string {
  if (teams === 0) return 'No game is in yet.';
  const head = `${capital(some(teams, 'team'))}, ${some(alike.seeds, 'world')}.`;
  if (teams < 6) return `${head} Too few to part into groups.`;
  return fork
    ? `${head} They part in ${quarterName(scenario.calendar, fork.turn)}.`
    : `${head} They do not part.`;
}

/** The second sentence: who did what, and what was the same for all. */
export function sayParting(scenario: Scenario, fork: Fork | null, alike: Alike): string {
  if (!fork) return `No single choice divides these games. ${sayAlike(alike)}`;
  const { did, not } = sayChoice(scenario, fork.choice);
  const [yes, no] = [capital(inWords(fork.yes.length)), inWords(fork.no.length)];
  return `${yes} ${did} that ${periodWord(scenario.calendar)}; ${no} ${not}. ${sayAlike(alike)}`;
}

/** What was the same for all games, and what was not. */
export function sayAlike({ seeds, terms, priorities, injects }: Alike): string {
  const others = [
    ...(priorities ? [] : ['their priorities']),
    ...(terms ? [] : ['their terms']),
    ...(injects ? [] : ['their injects']),
  ];
  if (seeds > 1) return 'Their worlds differ, so events and luck explain a part of what follows.';
  if (others.length === 0) return 'Same events, same Beijing, same luck.';
  return `Same Beijing, same luck; ${listed(others)} differ, and that explains a part of what follows.`;
}

/** What a fork came to on its dial. */
export function sayGap(scenario: Scenario, { dial, gap, choice, share, turn, until }: Fork): string {
  const points = some(Math.abs(whole(gap)), 'point');
  const time = timeOfTurns(scenario.calendar, until - turn);
  const far = `${points} ${gap > 0 ? 'further up' : 'further down'}`;
  const { did } = sayChoice(scenario, choice);
  return `Within ${time} ${dialName(scenario, dial)} moved about ${far} with those who ${did} than with the others. The choice goes with ${plain(whole(share * 100))} of 100 parts of the difference; what else these teams did is in the rest, and some of it may be in these.`;
}

/** The sentence under the cloud, for who cannot see it. */
export function sayCloud(scenario: Scenario, dial: string, ends: readonly number[]): string {
  if (ends.length === 0) return 'There is nothing to draw yet.';
  const at = (value: number) => plain(whole(value));
  return `${dialName(scenario, dial)} in ${some(ends.length, 'game')}: at the end between ${at(Math.min(...ends))} and ${at(Math.max(...ends))}.`;
}

const TRAIT_WORDS: Partial<Record<Trait, readonly [more: string, less: string]>> = {
  warm: ['more often warm towards Beijing', 'less often warm towards Beijing'],
  cool: ['more often cool towards Beijing', 'less often cool towards Beijing'],
  hard: ['more often at high tempo', 'less often at high tempo'],
  directives: ['more directives', 'fewer directives'],
  eastward: ['more trains east', 'fewer trains east'],
  westward: ['more trains west', 'fewer trains west'],
};

function sayTrait(scenario: Scenario, trait: Trait, more: boolean): string {
  const words = TRAIT_WORDS[trait];
  if (words) return words[more ? 0 : 1];
  const line = lineName(scenario, trait as Parameters<typeof lineName>[1]);
  return `${more ? 'more' : 'fewer'} chips on ${line}`;
}

/** A kind of plan in a line: "Nine teams: more chips on Eastern garrison, more trains east." */
export function sayKind(scenario: Scenario, { members, traits }: PlanKind): string {
  const head = capital(some(members.length, 'team'));
  if (traits.length === 0) return `${head} that split their means much alike.`;
  return `${head}: ${listed(traits.map(({ trait, more }) => sayTrait(scenario, trait, more > 0)))} than the others.`;
}

/** The finding over the kinds. */
export function sayKinds(kinds: number): string {
  return kinds < 2
    ? 'The plans are too alike, or too few, to sort.'
    : `${capital(inWords(kinds))} kinds of plan.`;
}

/** "Six endings", over the squares. */
export function sayEndings(endings: number): string {
  return `${capital(some(endings, 'ending'))}, one square a team`;
}

/** What the class said against what was so. */
export function sayOdds(rows: readonly { readonly median: number; readonly truly: number | null }[]): string {
  if (rows.length === 0) return 'No team gave odds.';
  const known = rows.filter(row => row.truly !== null);
  if (known.length === 0) return 'What the teams said of Beijing, turn by turn.';
  const over = known.filter(({ median, truly }) => median - truly! > 0.15).length;
  const under = known.filter(({ median, truly }) => truly! - median > 0.15).length;
  if (over + under === 0) return 'The middle of the class was close to the true odds.';
  return `The middle of the class said too much in ${some(over, 'turn')}, too little in ${inWords(under)}, of ${inWords(known.length)}.`;
}

/** What the article's claims met in this class. */
export function sayTouched(shown: number, all: number, games: number): string {
  return `Of ${inWords(all)} claims that a card could have shown, ${inWords(shown)} came up in at least one of ${some(games, 'game')}. That is an illustration, never a proof.`;
}

/** The four corners of judgement (first) and luck. */
export const CORNERS = {
  lowHigh: 'thin, but lucky',
  highHigh: 'sound and lucky',
  lowLow: 'thin and unlucky',
  highLow: 'sound, but unlucky',
} as const;

/** The finding of two games side by side. */
export function sayPair(a: string, b: string, differing: number, turns: number): string {
  if (turns === 0) return `${a} and ${b} have no turn in common.`;
  if (differing === 0) return `${a} and ${b} gave the same orders throughout.`;
  return `${a} and ${b} parted in ${inWords(differing)} of ${some(turns, 'turn')}.`;
}

/** What can be taken along. */
export const sayTake = (games: number): string => `${capital(some(games, 'game'))} to take along.`;

/** The question before anything is shown. */
export const THINK_QUESTION =
  'Which of your decisions would you take back, and what did you know when you took it?';

/** The question under the cloud, before Beijing is uncovered. */
export function askLook(scenario: Scenario, fork: Fork | null): string {
  return fork
    ? `What did you know in ${quarterName(scenario.calendar, fork.turn)}, and from whom?`
    : 'Where would the class have parted, had Beijing acted otherwise?';
}

/** The question before Beijing is uncovered. */
export const ARGUE_QUESTION = 'Before we uncover Beijing: what was it, and which report tells you so?';

/** Prompts to write to, one for each pupil in turn; the scenario's own questions follow. */
export const PROMPTS = [
  'Name one decision of your team that you would defend, and the strongest thing that can be said against it.',
  'Describe the turn in which the class parted as it looked to your team then, without what you know now.',
  'Which of your reports was wrong, and who could have had an interest in that?',
  'Write three sentences on your game as an official in Moscow, in Beijing and in Kyiv would each see it.',
  'What does this game leave out, and how would adding it change the best plan?',
] as const;
