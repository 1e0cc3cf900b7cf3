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
  readonly pauses: readonly number[];
  readonly times: { readonly play: number; readonly pauses: number; readonly talk: number };
}

/** Steps of the lesson with the minute at which each ends; the talk takes what is left, at least ten minutes. */
function steps({ scenario, pauses, times }: LessonProps) {
  const talk = Math.max(10, times.talk);
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
    ...DEBRIEF.map(({ name, share, text }) => ({ minutes: Math.round(talk * share), name, text })),
  ];
  let at = 0;
  return parts.map(({ minutes, name, text }) => {
    const from = at;
    at += minutes;
    return { from, to: at, name, text };
  });
}

/** Aims, times and pauses. */
export function PlanSheet(props: LessonProps) {
  const { scenario, of, pauses } = props;
  const { language, aims, teacher } = scenario;
  const course = steps(props);
  return (
    <Sheet kind="Lesson plan" title={scenario.title} of={of} lang={language}>
      <Part title="Aims">
        <Points of={aims} lang={language} />
      </Part>
      <Part title={`Times: ${course[course.length - 1]?.to} minutes`}>
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
export function LogSheet({ scenario, of, turns }: Pick<LessonProps, 'scenario' | 'of'> & { turns: number }) {
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
