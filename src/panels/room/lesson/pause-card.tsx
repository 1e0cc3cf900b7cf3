// The question at a pause: the team writes one line, which is kept as it is typed, or passes it over.
import { MOST_NOTE, noteAt } from '../../../session/lesson.ts';
import { useSeat } from '../seat.ts';
import { PAUSE_LINE, questionsNow, turnNow } from './pause.ts';
import './pause-card.css';

export function PauseCard() {
  const { game } = useSeat();
  const questions = questionsNow(game);
  const lesson = game.lesson.value;
  if (!lesson || questions.length === 0) return null;
  const turn = turnNow(game);
  const written = noteAt(lesson, turn);
  return (
    <section class="pause-card on-paper" aria-labelledby="pause-title">
      <h3 id="pause-title">Stop here and talk</h3>
      {questions.map(question => (
        <p key={question}>{question}</p>
      ))}
      <label for={PAUSE_LINE}>Your team’s line, no names please</label>
      <NoteBox
        id={PAUSE_LINE}
        text={written ?? ''}
        onText={text => game.note(turn, text.trim() === '' ? null : text)}
      />
      <footer>
        <span role="status">{statusOf(written)}</span>
        {written === null || written === '' ? (
          <button
            type="button"
            class="button quiet"
            aria-pressed={written === ''}
            onClick={() => game.note(turn, written === '' ? null : '')}
          >
            {written === '' ? 'Write a line after all' : 'Skip the question'}
          </button>
        ) : null}
      </footer>
    </section>
  );
}

function statusOf(written: string | null): string {
  if (written === null) return 'The game goes on when there is a line here.';
  if (written === '') return 'Skipped.';
  return 'Kept. You can change it until you hand in.';
}

interface NoteBoxProps {
  readonly id: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A box for one line of a team. */
export function NoteBox({ id, text, onText }: NoteBoxProps) {
  return (
    <textarea
      id={id}
      class="note-box"
      rows={3}
      maxLength={MOST_NOTE}
      value={text}
      onInput={event => onText(event.currentTarget.value)}
    />
  );
}
