// The one link of the lesson, handed out: read, copied, photographed off the wall; and whom it can reach.
import { useSignal } from '@preact/signals';
import { REACH_WORDS, reachOf } from '../../../words/class.ts';
import { Qr } from '../../common/qr.tsx';
import './hand-out.css';
import { Wall } from './wall.tsx';

interface HandOutProps {
  readonly title: string;
  readonly lang?: string | undefined;
  /** The whole address. */
  readonly link: string;
  /** The same game for the teacher, on the projector. */
  readonly facilitate: string;
}

export function HandOut({ title, lang, link, facilitate }: HandOutProps) {
  const said = useSignal('');
  const wall = useSignal(false);
  const { now, mend } = REACH_WORDS[reachOf(link)];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      said.value = 'Copied.';
    } catch {
      said.value = 'This browser does not let the page copy: mark the address and copy it by hand.';
    }
  };
  return (
    <section class="hand-out on-slate no-print" aria-labelledby="hand-out-title">
      <h2 id="hand-out-title">Hand it out</h2>
      <div class="hand-out-code">
        <Qr text={link} label="QR code of the link for pupils" size={208} />
      </div>
      <div class="hand-out-link">
        <label for="hand-out-link">Link for pupils</label>
        <textarea
          id="hand-out-link"
          readOnly
          rows={4}
          spellcheck={false}
          value={link}
          onFocus={event => event.currentTarget.select()}
        />
        <p class="hand-out-actions">
          <button type="button" class="button" onClick={() => void copy()}>
            Copy the link
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              wall.value = true;
            }}
          >
            Show it on the wall
          </button>
        </p>
        <p class="hand-out-said" role="status">
          {said.value}
        </p>
      </div>
      <div class="hand-out-reach">
        <p>
          <b>{now}</b>
        </p>
        <ul>
          {mend.map(way => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p>
          <a href={facilitate}>Play it with the whole class on the projector</a>
        </p>
      </div>
      {wall.value ? (
        <Wall
          title={title}
          lang={lang}
          link={link}
          onClose={() => {
            wall.value = false;
          }}
        />
      ) : null}
    </section>
  );
}
