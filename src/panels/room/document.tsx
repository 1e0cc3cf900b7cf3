// The document that asks: letterhead, text with the chair's pencil, grade, fit with the three readings, sources;
// and beside it the advisers, who disagree.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PLANS } from '../../sim/slots.ts';
import { quarterName } from '../../words/dates.ts';
import { familyName, planName } from '../../words/names.ts';
import { gradeWords } from '../../words/report.ts';
import { Icon, Paperclip } from '../common/icons.tsx';
import { LabelMark } from '../common/label-mark.tsx';
import { Advisers } from './advisers.tsx';
import { AnswerChoices } from './answers.tsx';
import type { EventCard } from './asked.ts';
import { narrow } from './narrow.ts';
import './document.css';
import { closeDocument } from './commit.tsx';
import { Stamp } from './report-slip.tsx';
import { useSeat } from './seat.ts';

export function DocumentTable({ card }: { card: EventCard }) {
  const { game } = useSeat();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [card.id]);
  return (
    <div class="table has-slips">
      <article class="sheet-of-paper on-paper" aria-labelledby="document-title">
        <button type="button" class="icon-button paper-close" onClick={closeDocument}>
          <Icon name="close" size={14} />
          <span class="unseen">Put the document away</span>
        </button>
        <Paperclip class="paper-clip" />
        <header class="letterhead">
          <p lang={card.from ? game.scenario.language : undefined}>
            {card.from ?? 'Secretariat of the Council'}
          </p>
          <p>
            Memorandum, {familyName(card.family)}
            <br />
            {quarterName(game.scenario.calendar, game.now.value.view.turn)}
          </p>
        </header>
        <dl class="address">
          <dt>To</dt>
          <dd>Chair of the Council</dd>
          {card.subject ? (
            <>
              <dt>Subject</dt>
              <dd lang={game.scenario.language}>{card.subject}</dd>
            </>
          ) : null}
        </dl>
        <h2 id="document-title" ref={title} tabIndex={-1} lang={game.scenario.language}>
          {card.title}
        </h2>
        {card.text.map((paragraph, i) => (
          <p key={paragraph} lang={game.scenario.language}>
            <Pencilled text={paragraph} mark={card.pencil} />
            {i === card.text.length - 1 && card.redacted ? <Redaction length={card.redacted.length} /> : null}
          </p>
        ))}
        <div class="paper-judged">
          <Fits card={card} />
          {card.grade ? <Stamp grade={card.grade} words={gradeWords(card.grade)} /> : null}
        </div>
        <Sources card={card} />
        {narrow.value ? <ToAnswers /> : null}
      </article>
      <Advisers card={card} />
      {narrow.value ? (
        <section class="answers-below on-paper" aria-labelledby="answers-title">
          <h3 id="answers-title">Your answer</h3>
          <AnswerChoices card={card} />
        </section>
      ) : null}
    </div>
  );
}

/** Phone: the answers lie below the advisers. */
function ToAnswers() {
  return (
    <p class="to-answers">
      <button
        type="button"
        class="button"
        onClick={() => document.querySelector<HTMLElement>('#answers input')?.focus()}
      >
        To the answers <Icon name="next" />
      </button>
    </p>
  );
}

/** The chair's pencil under the words that are uncertain. */
function Pencilled({ text, mark }: { text: string; mark: string | undefined }): ComponentChildren {
  const at = mark ? text.indexOf(mark) : -1;
  if (!mark || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <em class="pencil">{mark}</em>
      {text.slice(at + mark.length)}
    </>
  );
}

/** A bar over words that the debrief uncovers; as long as what it hides, within a line. */
function Redaction({ length }: { length: number }) {
  return (
    <>
      {' '}
      <span class="redaction" style={{ width: `${Math.min(19, Math.max(6, length * 0.28))}em` }}>
        <span class="unseen">A sentence is blacked out; the review uncovers it.</span>
      </span>
    </>
  );
}

function Fits({ card }: { card: EventCard }) {
  const { game } = useSeat();
  const { fits } = card;
  if (!fits) return <span />;
  return (
    <section class="fits" aria-labelledby="fits-title">
      <h3 id="fits-title">Which reading does it fit?</h3>
      <dl>
        {PLANS.map(plan => (
          <div key={plan} class={`fit-${fits[plan]}`}>
            <dt>{planName(game.scenario, plan)}</dt>
            <dd>{fits[plan] === 'against' ? 'speaks against' : fits[plan]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sources({ card }: { card: EventCard }) {
  const { game } = useSeat();
  return (
    <footer class="sources">
      <h3 class="unseen">Where this comes from</h3>
      <ul>
        {card.provenance.map(entry => {
          const source = entry.source ? game.scenario.sources[entry.source] : undefined;
          return (
            <li key={entry.text}>
              <LabelMark label={entry.label} />
              <span>
                {entry.text}
                {source ? ` ${source.name}, ${source.date}.` : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
