// The slip of the document that asks, clipped to the top of the desk: unread, open, pencilled or decided.
import type { Game } from '../../session/game.ts';
import { smallTitle } from '../../words/in-words.ts';
import { Paperclip } from '../common/icons.tsx';
import { LabelMark } from '../common/label-mark.tsx';
import { documentOpen, documentRead, openDocument } from '../ui.ts';
import { askedNow, pencilled } from './asked.ts';
import { Refusals } from './refusals.tsx';
import { useSeat } from './seat.ts';
import './slip.css';

type SlipState = 'unread' | 'open' | 'read' | 'pencilled';

function slipState(game: Game): SlipState {
  if (documentOpen.value) return 'open';
  if (pencilled(game)) return 'pencilled';
  return documentRead.value === game.now.value.fingerprint ? 'read' : 'unread';
}

const BUTTON: Record<SlipState, string> = {
  unread: 'Open',
  open: 'Open now',
  read: 'Reopen',
  pencilled: 'Reopen',
};

export function EventSlip() {
  const { game } = useSeat();
  const card = askedNow(game);
  if (!card) return null;
  const state = slipState(game);
  const choice = pencilled(game);
  return (
    <section class={`slip is-${state}`} aria-labelledby="slip-title">
      <Paperclip class="slip-clip" />
      <p class="slip-kind">
        <span class="slip-from">{card.from ?? 'Memorandum'}</span>
        <span class="slip-labels">
          {[...new Set(card.provenance.map(entry => entry.label))].map(label => (
            <LabelMark key={label} label={label} />
          ))}
        </span>
      </p>
      <h3 id="slip-title">{card.title}</h3>
      <p class="slip-answer">
        <span>
          {state === 'pencilled' && choice ? (
            <>
              Answer pencilled: <b>{`${choice.id}, ${smallTitle(game.scenario, choice.title)}`}</b>
            </>
          ) : state === 'unread' ? (
            <b>Unread. It asks for your answer.</b>
          ) : (
            'Read. No answer pencilled yet.'
          )}
        </span>
        <button
          type="button"
          id="open-document"
          class="text-button"
          aria-disabled={state === 'open'}
          onClick={() => openDocument(game.now.value.fingerprint)}
        >
          {BUTTON[state]}
          <span class="unseen">: {card.title}</span>
        </button>
      </p>
      <Refusals about="answer" />
    </section>
  );
}
