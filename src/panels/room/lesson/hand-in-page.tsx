// The page on which a team hands its game in: the code in large groups that can be read aloud, the same as a QR code,
// and its lines, which can still be changed.
import { useSignal } from '@preact/signals';
import '../../common/base.css';
import '../../common/button.css';
import type { Game } from '../../../session/game.ts';
import { pauseQuestions } from '../../../words/lesson.ts';
import { counted } from '../../../words/number.ts';
import { Qr } from '../../common/qr.tsx';
import { Wordmark } from '../../common/wordmark.tsx';
import './hand-in-page.css';
import { NoteBox } from './pause-card.tsx';
import './pause-card.css';
import { type HandingIn, handingIn } from './what-is-handed-in.ts';

interface HandInPageProps {
  readonly game: Game;
  /** Saves a text file. */
  readonly onSave: (name: string, text: string) => void;
  /** Back to the table; not there once the game is over. */
  readonly onPlay: () => void;
  readonly onReview: () => void;
}

export function HandInPage({ game, onSave, onPlay, onReview }: HandInPageProps) {
  const given = handingIn(game);
  const over = game.over.value;
  const { turn, turns } = game.now.value.view;
  return (
    <div class="hand-in on-paper">
      <header class="hand-in-bar on-slate">
        <Wordmark />
        <button type="button" class="button quiet" onClick={over ? onReview : onPlay}>
          {over ? 'On to the review' : 'Back to the table'}
        </button>
      </header>
      <main>
        <header class="hand-in-head">
          <h1>
            {given.team}: {over ? 'your whole game' : `your game up to turn ${turn} of ${turns}`} in{' '}
            {counted(given.rows.length, 'row')}.
          </h1>
          <p>
            Read the code aloud, let the QR code be scanned, or give the text. Nothing is sent from here: what
            is handed in is what you hand over.
          </p>
        </header>
        <Code given={given} />
        <QrSide given={given} />
        <Actions given={given} onSave={onSave} />
        <Lines game={game} />
      </main>
    </div>
  );
}

function Code({ given: { rows } }: { given: HandingIn }) {
  return (
    <section class="hand-in-code" aria-labelledby="code-title">
      <h2 id="code-title">The code</h2>
      <ol>
        {rows.map(row => (
          <li key={row}>
            {/* In one piece: what is marked and copied here has a row on each line, as it is read back. */}
            <code>{row}</code>
          </li>
        ))}
      </ol>
      <p>
        No letter I, L, O or U is in it: what looks like one is 1, 1, 0 or V. The last letter of a row checks
        it.
      </p>
    </section>
  );
}

function QrSide({ given: { scanned } }: { given: HandingIn }) {
  const holds = scanned.whole ? 'the code and your lines' : 'the code; your lines are too long for it';
  return (
    <section class="hand-in-qr" aria-labelledby="qr-title">
      <h2 id="qr-title">To scan</h2>
      <Qr text={scanned.text} label={`QR code of ${holds}`} size={460} />
      <p>It holds {holds}.</p>
    </section>
  );
}

function Actions({ given, onSave }: { given: HandingIn; onSave: HandInPageProps['onSave'] }) {
  const said = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(given.text);
      said.value = 'Copied.';
    } catch {
      said.value = 'This browser does not let the page copy. Mark the text below and copy it by hand.';
    }
  };
  const name = `no-limits-${given.team.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.txt`;
  return (
    <section class="hand-in-actions" aria-label="Give the text">
      <p>
        <button type="button" class="button" onClick={copy}>
          Copy the text
        </button>
        <button type="button" class="button quiet" onClick={() => onSave(name, given.text)}>
          Save it as a file
        </button>
        <span role="status">{said.value}</span>
      </p>
      <details>
        <summary>The text that is handed in</summary>
        <textarea
          readOnly
          aria-label="The text that is handed in"
          rows={Math.min(12, given.text.split('\n').length)}
          value={given.text}
          onFocus={event => event.currentTarget.select()}
        />
      </details>
    </section>
  );
}

/** Every pause that has been met: what was written there can still be changed. */
function Lines({ game }: { game: Game }) {
  const notes = game.lesson.value?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <section class="hand-in-lines" aria-labelledby="lines-title">
      <h2 id="lines-title">Your lines</h2>
      <p>They go with the code. No names please.</p>
      {notes.map(({ turn, text }) => (
        <div key={turn}>
          <label for={`note-${turn}`}>
            <b>Before turn {turn}.</b> {pauseQuestions(game.scenario, turn).join(' ')}
          </label>
          <NoteBox id={`note-${turn}`} text={text} onText={line => game.note(turn, line)} />
        </div>
      ))}
    </section>
  );
}
