// For the teacher: the lesson minute by minute, what to ask, what to take care of. And the log that a team writes.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { DEBRIEF, GENERAL_QUESTIONS, SAFE, sayToParents } from '../../../words/class-sheets.ts';
import { quarterName } from '../../../words/dates.ts';
import { GENERAL_QUESTION, pauseQuestions } from '../../../words/lesson.ts';
import { OPENING, PAUSE } from './settings.ts';
import { Part, Points, Sheet } from './sheet.tsx';

interface LessonProps {
  readonly scenario: Scenario;
  readonly of: string;
  /** Turns of the game as set. */
  readonly turns: number;
  readonly pauses: readonly number[];
  readonly times: { readonly play: number; readonly pauses: number; readonly talk: number };
}

/** Minutes of talk that the plan has in any case. */
const LEAST_TALK = 10;

interface StepsProps extends Pick<LessonProps, 'pauses' | 'times'> {
  readonly scenario: Pick<Scenario, 'title'>;
}

/** Steps of the lesson with the minutes between which each lies; the talk takes what is left, at least ten minutes. */
export function lessonSteps({ scenario, pauses, times }: StepsProps) {
  const talk = Math.max(LEAST_TALK, times.talk);
  const game = times.play + times.pauses;
  const parts = [
    {
      minutes: OPENING,
      name: 'Open',
      text: 'Link and QR code on the wall, teams of two or three, the brief and its content note read aloud.',
    },
    {
      minutes: game,
      name: 'Play',
      text: `“${scenario.title}”. ${pauses.length === 0 ? '' : `${PAUSE} minutes at each pause, in pairs. `}At the end each team keeps its code.`,
    },
    ...DEBRIEF.map(({ name, share, text }) => ({ minutes: talk * share, name, text })),
  ];
  let at = 0;
  // The ends are rounded, not the lengths: so the last step ends with the lesson.
  return parts.map(({ minutes, name, text }) => {
    const from = Math.round(at);
    at += minutes;
    return { from, to: Math.round(at), name, text };
  });
}

/** "45 minutes"; where the game leaves too little time to talk, by how much the lesson is too short. */
function sayTimes({ talk }: LessonProps['times'], all: number): string {
  return talk >= LEAST_TALK
    ? `${all} minutes`
    : `${all} minutes, ${LEAST_TALK - talk} more than the lesson has`;
}

/** Aims, times and pauses. */
export function PlanSheet(props: LessonProps) {
  const { scenario, of, turns, pauses, times } = props;
  const { language, aims, teacher } = scenario;
  const course = lessonSteps(props);
  return (
    <Sheet kind="Lesson plan" title={scenario.title} of={of} lang={language}>
      <Part title="Aims">
        <Points of={aims} lang={language} />
      </Part>
      <Part title={`Times: ${sayTimes(times, course[course.length - 1]!.to)}`}>
        <table class="sheet-times">
          <thead>
            <tr>
              <th scope="col">Minute</th>
              <th scope="col">Step</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {course.map(({ from, to, name, text }) => (
              <tr key={name}>
                <td>
                  {from}–{to}
                </td>
                <th scope="row">{name}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {pauses.length > 0 ? (
        <Part title="Pauses">
          <dl class="sheet-says">
            {pauses.map(turn => (
              <div key={turn}>
                <dt>
                  Before the orders of turn {turn}, {quarterName(scenario.calendar, turn - 1)}
                </dt>
                {pauseQuestions(scenario, turn).map(question => (
                  <dd key={question} lang={question === GENERAL_QUESTION ? undefined : language}>
                    {question}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Part>
      ) : null}
      {teacher && teacher.notes.length > 0 ? (
        <Part title="Notes on this scenario">
          {turns < scenario.turns ? (
            <p>
              Written for the whole game of {scenario.turns} turns. This lesson plays {turns}: what they say
              of times and of later turns does not hold.
            </p>
          ) : null}
          {teacher.notes.map(note => (
            <p key={note} lang={language}>
              {note}
            </p>
          ))}
        </Part>
      ) : null}
    </Sheet>
  );
}

/** Questions for the talk. */
export function QuestionSheet({ scenario, of }: Pick<LessonProps, 'scenario' | 'of'>) {
  const { language, questions, readings } = scenario;
  const more = GENERAL_QUESTIONS.filter(question => !questions.includes(question));
  return (
    <Sheet kind="Questions" title="To talk about afterwards" of={of}>
      <Part title="About this scenario">
        <Points of={questions} lang={language} numbered />
      </Part>
      {more.length > 0 ? (
        <Part title="About any game">
          <Points of={more} />
        </Part>
      ) : null}
      <Part title="Three readings, none of them the right one">
        <dl class="sheet-says">
          {readings.map(({ title, text }) => (
            <div key={title} lang={language}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </Sheet>
  );
}

/** What may hurt or mislead, and a note for home. */
export function CareSheet({ scenario, of }: Pick<LessonProps, 'scenario' | 'of'>) {
  const { language, teacher, contentNote, dataDate, title } = scenario;
  return (
    <Sheet kind="Cautions" title="Before you begin" of={of}>
      <Part title="Content note, to be read to the class">
        <p lang={language}>{contentNote}</p>
        <p>
          Facts of this scenario: <span lang={language}>{dataDate}</span>.
        </p>
      </Part>
      <Part title="A safe classroom">
        <Points of={SAFE} />
      </Part>
      {teacher && teacher.cautions.length > 0 ? (
        <Part title="In this scenario">
          <Points of={teacher.cautions} lang={language} />
        </Part>
      ) : null}
      <Part title="A note for home">
        <p>{sayToParents(title, dataDate)}</p>
      </Part>
    </Sheet>
  );
}

/** Height of a page that rows may fill, in px. */
const ROWS = 850;

/** One row a turn for a team to write on. */
export function LogSheet({ scenario, of, turns }: Pick<LessonProps, 'scenario' | 'of' | 'turns'>) {
  return (
    <Sheet kind="Decision log" title={scenario.title} of={of} lang={scenario.language}>
      <p class="sheet-lead">Team (colour and number): ____________ Write before you commit, not after.</p>
      <table class="sheet-log" style={{ '--row': `${Math.floor(ROWS / Math.max(turns, 7))}px` }}>
        <thead>
          <tr>
            <th scope="col">Turn</th>
            <th scope="col">What we decided</th>
            <th scope="col">What we knew, and from whom</th>
            <th scope="col">What we expect</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: turns }, (_, turn) => (
            <tr key={turn}>
              <th scope="row">
                {turn + 1}
                <span>{quarterName(scenario.calendar, turn)}</span>
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
