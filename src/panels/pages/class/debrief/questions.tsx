// What a class is asked, on the screen and on paper: what its pauses asked, else the scenario's first questions.
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { quarterName } from '../../../../words/dates.ts';

/** Without pauses, as many of the scenario's questions as a lesson has time for. */
const MOST = 4;

/** Those of the pauses with their quarter, so that what was written is found with what it answers. */
export function Questions({ scenario }: { scenario: Pick<Scenario, 'calendar' | 'questions' | 'teacher'> }) {
  const pauses = scenario.teacher?.pauses ?? [];
  return (
    <ol>
      {pauses.length > 0
        ? pauses.map(({ turn, question }) => (
            <li key={turn}>
              <b>{quarterName(scenario.calendar, turn - 1)}.</b> {question}
            </li>
          ))
        : scenario.questions.slice(0, MOST).map(question => <li key={question}>{question}</li>)}
    </ol>
  );
}
