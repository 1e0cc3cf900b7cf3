// What a lesson says: what the teacher has set, where the game stops, and what is handed in.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { listed } from './number.ts';

/** The question of a pause for which the scenario has none. */
export const GENERAL_QUESTION =
  'What do you expect of Beijing now, which report makes you think so, and what would change your mind?';

/** Asked of the whole class at every pause. */
export const CHANGE_YOUR_MIND = 'What would change your mind?';

/** Asked while the result lies under its cover. */
export const COVER_QUESTIONS: readonly string[] = [
  'What do you expect to come of it?',
  'Which report moved your number most?',
  'What would prove you wrong?',
];

/** The questions at the pause before `turn` (from 1): the scenario's own, else the general one. */
export function pauseQuestions({ teacher }: Pick<Scenario, 'teacher'>, turn: number): readonly string[] {
  const own = teacher?.pauses.filter(pause => pause.turn === turn).map(({ question }) => question) ?? [];
  return own.length > 0 ? own : [GENERAL_QUESTION];
}

/** "Before turns 2 and 5", or that the game does not stop. */
export function sayPauses(turns: readonly number[]): string {
  if (turns.length === 0) return 'The game does not stop for questions.';
  const before = `before ${turns.length === 1 ? 'turn' : 'turns'} ${listed(turns.map(String))}`;
  return `The game stops ${before} with a question; you write one line, or skip it.`;
}

/** When the forecast opens. */
export function sayForecast(forecast: 'on' | 'after' | 'off'): string {
  if (forecast === 'off') return 'There is no forecast in this lesson.';
  return forecast === 'on'
    ? 'The forecast is open from the start.'
    : 'The forecast opens once you have given your own estimate.';
}

type Length = Pick<Scenario, 'minutes' | 'turns'>;

/** Minutes that so many turns take, by what the author says of the whole game. */
export function minutesOf({ turns, minutes }: Length, played: number): number {
  return Math.round((minutes * played) / turns);
}

/** How long the game is, in the same minutes as on the teacher's page. */
export function sayLength(scenario: Length, played: number): string {
  return `${played} turns, about ${minutesOf(scenario, played)} minutes.`;
}

const TERMS: Readonly<Record<string, (option: string) => string>> = {
  difficulty: option => (option === 'gentle' ? 'One chip more a turn.' : 'One chip fewer a turn.'),
  events: () => 'No events are drawn.',
  length: option => `The game ends after ${option} turns.`,
};

/** One sentence for each assumption and term that is not as written. */
export function sayVaried(
  { assumptions }: Pick<Scenario, 'assumptions'>,
  taken: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(taken).flatMap(([id, option]) => {
    const own = assumptions.find(assumption => assumption.id === id);
    const chosen = own?.options.find(each => each.id === option);
    if (own && chosen) return [`${own.title}: ${chosen.title}`];
    const said = TERMS[id]?.(option);
    return said === undefined ? [] : [said];
  });
}

/** That this copy's scenario is not the one the link was made with, and how to mend it. */
export function sayOtherVersion(title: string, wanted: string, found: string): readonly string[] {
  return [
    `Your teacher set another version of “${title}”.`,
    `The assignment asks for version ${wanted}, this copy of the game has ${found}.`,
    'Reload this page while you are online, or open the file of the scenario that your teacher has. Otherwise your team plays another world than the others, and its code cannot be read on the class page.',
  ];
}

/** That this copy does not have the scenario at all, or cannot play it as the link says. */
export function sayNotPlayable(id: string, known: boolean): readonly string[] {
  return known
    ? [
        `This copy has “${id}”, but cannot play it as your teacher set it.`,
        'It is probably another version. Reload this page while you are online, or open the file of the scenario that your teacher has.',
      ]
    : [
        `This copy of the game does not have the scenario “${id}”.`,
        'Ask your teacher for its file and open it here.',
      ];
}

/** That the file opened is of another scenario, and which one is wanted. */
export function sayWrongFile(file: string, title: string, wanted: string): readonly string[] {
  return [
    `“${file}” is the file of another scenario, “${title}”.`,
    `This assignment needs the file of “${wanted}”. Ask your teacher for that one and open it here.`,
  ];
}

/** That the file opened is of the right scenario, but not as the teacher has it. */
export function sayOtherFile(file: string, wanted: string, found: string): readonly string[] {
  return [
    `“${file}” holds version ${found} of the scenario, and the assignment asks for ${wanted}.`,
    'Ask your teacher for the very file that the link was made with, and open it here.',
  ];
}

/** What is missing before a team can sit down; empty when nothing is. */
export function sayTeamLack(colour: boolean, number: boolean): string {
  if (colour === number) return '';
  return colour ? 'Pick a number too, or clear the colour.' : 'Pick a colour too, or clear the number.';
}
