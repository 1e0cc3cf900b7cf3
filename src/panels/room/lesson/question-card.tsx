// The question of a pause as large as the table, for a class that talks before it reads on.
import { CHANGE_YOUR_MIND } from '../../../words/lesson.ts';
import { focusSoon } from '../focus.ts';
import { useSeat } from '../seat.ts';
import { cardAway } from './facilitate.ts';
import { questionsNow } from './pause.ts';
import './question-card.css';

export function QuestionCard() {
  const { game } = useSeat();
  const questions = questionsNow(game);
  return (
    <section class="question-card on-paper" aria-labelledby="question-title">
      <p>Stop here and talk</p>
      {questions.map(question => (
        <p key={question} class="question-own" lang={game.scenario.language}>
          {question}
        </p>
      ))}
      <h2 id="question-title" tabIndex={-1} data-focus="briefing">
        {CHANGE_YOUR_MIND}
      </h2>
      <button
        type="button"
        class="button"
        onClick={() => {
          cardAway.value = game.now.value.fingerprint;
          focusSoon('briefing-title');
        }}
      >
        Put the card away: to the briefing
      </button>
    </section>
  );
}
