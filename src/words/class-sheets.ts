// The prose of what a teacher prints: how a turn goes, the roles, the course of a lesson, cautions, general questions.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { PLANS } from '../sim/slots.ts';
import { planName } from './names.ts';
import { listed } from './number.ts';

/** What a team does in a turn, for the brief. */
export const A_TURN: readonly string[] = [
  'Read the briefing and the reports. Each says where it comes from and how sure it is.',
  'Say what you expect: your own estimate first.',
  'Lay chips on the lines of the order sheet, move brigades, answer the document that asks.',
  'Commit. Every change that follows names its cause: ask “why” beside a number.',
  'Write one line: what did you decide, and what did you know?',
];

/** How a cabinet of factions works. */
export const CABINET: readonly string[] = [
  'One pupil is the chair: reads the briefing aloud, counts votes, decides a tie. The others hold one faction each.',
  'Before each commit everybody speaks once, at most twenty seconds, for the office and not for themselves.',
  'Vote by hands. Who was outvoted may have one sentence written into the decision log.',
  'You may strike a bargain. You may not invent reports: ask “how do we know?” when another does.',
];

/** The two capitals: what each group is told. */
export const CAPITALS = {
  moscow: [
    'You play the game as it is. Before each commit, write on a slip what you believe the other capital wants.',
    'You do not see the slips of the other group. After the game, both piles are laid side by side.',
    'The game’s Beijing is played by the rules, not by the other group. Where the two differ is what you talk about.',
  ],
  beijing: [
    'You do not touch the game. You see the same briefing and nothing else of Moscow’s desk.',
    'Your aim: gain most at the least cost and risk. What counts as a gain you decide first, as a group, and write it down.',
    'Each turn, write one slip: wait, or one of the three below, and why now. Waiting costs little, and is often the best.',
    'Write also what you think Moscow believes about you. Being misread can be useful; it can also go wrong.',
  ],
} as const;

/** The questions of the reader who trusts nothing. */
export const RED_TEAM: readonly string[] = [
  'Who says so, and how could they know?',
  'Who gains if we believe it?',
  'What should we see next if it is true? What if it is not?',
  'Is this a report, an opinion, or something the game invented? Read the label aloud.',
  'What would change our mind? When would we notice?',
  'What did the last report of this kind turn out to be worth?',
];

/** What keeps a classroom safe, whatever the scenario. */
export const SAFE: readonly string[] = [
  'Some pupils may have family in Ukraine, Russia, China or Central Asia. Speak to them before the lesson. Anybody may watch instead of playing, may stop, and need not say why.',
  'Say governments, services and ministries, never peoples: “Beijing decided”, “the service reported”. Stop talk that puts a whole group under suspicion.',
  'The seat at this desk is an exercise in analysis, not approval. Ask at the end who is not at the desk, and how they would tell the same months.',
  'There is no right answer, no ranking, and no score for ground taken. Suited from about fifteen years on.',
  'No data about pupils arise: a team is a colour and a number, its game is a row of letters, and nothing is sent anywhere.',
];

/** A note that may go home with the pupils. */
export function sayToParents(title: string, dataDate: string): string {
  return (
    `In a coming lesson the class plays “${title}”, a neutral simulation about how a government divides scarce means ` +
    'between more dangers than it can meet. It shows no graphic violence. It labels what is documented, reported, ' +
    `claimed, estimated, thought and invented (facts: ${dataDate}). No account is needed and no data about your child ` +
    'arise. A pupil may watch instead of playing. If a conflict it speaks of touches your family, please tell us beforehand.'
  );
}

/** Questions that fit every scenario, for classes that finish early; in the words of the shared list. */
export const GENERAL_QUESTIONS: readonly string[] = [
  'You moved brigades, or you did not. What exactly did you give up, and when did you first notice?',
  'Which of your reports were wrong, and in which direction? Who had an interest in that?',
  'At which point did you lose your freedom of choice? Could you have known it then?',
  'What does the game leave out: law, responsibility for starting the war, daily life, climate, nuclear weapons? How would adding one of them change the best course?',
  'Write one paragraph each: how would an official in Moscow, in Beijing and in Kyiv criticise this game?',
];

/** Where the talk after the game goes, with each part's share of it. */
export const DEBRIEF: readonly { readonly name: string; readonly share: number; readonly text: string }[] = [
  {
    name: 'Think',
    share: 0.2,
    text: 'In pairs, before anything is uncovered: what did you know, and from whom?',
  },
  { name: 'Look', share: 0.3, text: 'Codes on the teacher’s page: where did the teams part, and why?' },
  {
    name: 'Argue',
    share: 0.35,
    text: 'Judgement or luck? Take one question of this plan and two teams that differ.',
  },
  { name: 'Write', share: 0.15, text: 'Each pupil: one sentence they would now say differently.' },
];

const WAY = (tenths: number) => (tenths > 0 ? 'too high' : 'too low');

/** In which direction a faction's judgement leans, in tenths of its odds; null when it leans nowhere. */
export function sayLeaning(
  scenario: Pick<Scenario, 'plans'>,
  { bias }: Pick<Scenario['factions'][number], 'bias'>,
): string | null {
  const leaning = PLANS.filter(plan => bias[plan] !== 0).map(
    plan =>
      `the odds of “${planName(scenario, plan)}” about ${Math.abs(bias[plan])} in ten ${WAY(bias[plan])}`,
  );
  return leaning.length === 0 ? null : `Your office tends to put ${listed(leaning)}.`;
}
