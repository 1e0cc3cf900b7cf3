// What whoever leads a class has at hand in every step: the vote, the injects, the question, and the last turn taken back.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { quarterName } from '../../../words/dates.ts';
import { Dialog } from '../../common/dialog.tsx';
import { clearTable, facilitatorTable, goTo, sheet, step } from '../../ui.ts';
import { useSeat } from '../seat.ts';
import { cardAway, covered } from './facilitate.ts';
import './facilitator-strip.css';
import { questionLies, questionsNow } from './pause.ts';

export function FacilitatorStrip() {
  const { game } = useSeat();
  const undoing = useSignal(false);
  const undone = useRef(false);
  useEffect(() => {
    if (undone.current) toHeading();
    undone.current = false;
  }, [game]);
  const playing = step.value === 'resolution' || game.over.value;
  const first = game.moments.value.length === 1;
  const open = (what: 'vote' | 'injects') => {
    const isOpen = facilitatorTable.value === what;
    clearTable();
    if (isOpen) return;
    facilitatorTable.value = what;
    sheet.value = 'papers';
  };
  return (
    <section class="facilitator-strip on-paper" aria-label="For whoever leads the class">
      {playing ? null : (
        <Tool id="open-vote" open={facilitatorTable.value === 'vote'} onClick={() => open('vote')}>
          Class vote
        </Tool>
      )}
      {playing || covered.value ? null : (
        <Tool id="open-injects" open={facilitatorTable.value === 'injects'} onClick={() => open('injects')}>
          {game.draft.value.inject ? 'Inject set' : 'Inject'}
        </Tool>
      )}
      {!playing && !covered.value && questionsNow(game).length > 0 && !questionLies(game) ? (
        <button type="button" class="button quiet" onClick={toQuestion}>
          Question
        </button>
      ) : null}
      {covered.value ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            covered.value = false;
          }}
        >
          Back to the orders
        </button>
      ) : (
        <button
          type="button"
          class="button quiet"
          aria-disabled={first}
          onClick={() => {
            undoing.value = !first;
          }}
        >
          Undo a turn
        </button>
      )}
      {undoing.value ? (
        <Undoing
          onClose={() => {
            undoing.value = false;
          }}
          onUndo={() => {
            undone.current = true;
          }}
        />
      ) : null}
    </section>
  );
}

/** Focuses the heading of the turn that lies open again. Not at once: the room is put back after the game has changed. */
function toHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[data-focus="briefing"]')?.focus());
}

/** Lays the question of the pause on the table again. */
function toQuestion(): void {
  cardAway.value = null;
  goTo('briefing');
}

interface ToolProps {
  readonly id: string;
  readonly open: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Tool({ id, open, onClick, children }: ToolProps) {
  return (
    <button type="button" id={id} class="button quiet" aria-expanded={open} onClick={onClick}>
      {children}
    </button>
  );
}

interface UndoingProps {
  readonly onClose: () => void;
  /** The turn is going to be taken back. */
  readonly onUndo: () => void;
}

/** Asked before anything goes: the class has seen what comes. */
function Undoing({ onClose, onUndo }: UndoingProps) {
  const { game, onMenu } = useSeat();
  const back = quarterName(game.scenario.calendar, game.moments.value.length - 2);
  return (
    <Dialog
      title={`Back to the orders of ${back}?`}
      onClose={onClose}
      foot={
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            onUndo();
            onMenu('undo-turn');
          }}
        >
          Undo the turn
        </button>
      }
    >
      <p>
        The game goes back to before the last commit, with the same orders laid out again. The course that was
        played stays in the list of saved games.
      </p>
    </Dialog>
  );
}
