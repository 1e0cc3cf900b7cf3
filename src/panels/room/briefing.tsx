// The first step of a turn: what happened, the news, the new reports, and the document that asks.
import { sayCarried } from '../../words/carried.ts';
import { periodWord, quarterName } from '../../words/dates.ts';
import { seasonName } from '../../words/names.ts';
import { Icon, Paperclip } from '../common/icons.tsx';
import { LabelMark } from '../common/label-mark.tsx';
import { introduction, openDocument, openPapers } from '../ui.ts';
import { askedNow } from './asked.ts';
import { type BriefingLine, briefingOf } from './briefing-words.ts';
import './document.css';
import { PauseCard } from './lesson/pause-card.tsx';
import { ReportSlip } from './report-slip.tsx';
import { useSeat } from './seat.ts';
import './briefing.css';

export function BriefingTable() {
  const { game } = useSeat();
  const index = game.moments.value.length - 1;
  const { reports, view } = game.now.value;
  const first = index === 0;
  const { headline, premise, lines, more } = briefingOf(game, index);
  return (
    <div class="table has-slips">
      <article
        class={first ? 'sheet-of-paper is-premise on-paper' : 'sheet-of-paper on-paper'}
        aria-labelledby="briefing-title"
      >
        <Paperclip class="paper-clip" />
        <header class="letterhead">
          <p>
            Secretariat
            <br />
            of the Council
          </p>
          <p>
            Briefing {index + 1}
            <br />
            {quarterName(game.scenario.calendar, view.turn)}
          </p>
        </header>
        <h2
          id="briefing-title"
          data-focus="briefing"
          tabIndex={-1}
          lang={first ? game.scenario.language : undefined}
        >
          {headline}
        </h2>
        {first && game.world.carried ? <p>{sayCarried(game.scenario, game.world.carried)}</p> : null}
        {premise.map(paragraph => (
          <p key={paragraph} lang={game.scenario.language}>
            {paragraph}
          </p>
        ))}
        {first && lines.length === 0 ? null : (
          <ul class="news">
            {lines.length === 0 ? <li>No news of weight reached the Council.</li> : null}
            {lines.map(line => (
              <li key={line.text} class={`news-${line.kind}`}>
                <NewsLine line={line} />
              </li>
            ))}
          </ul>
        )}
        {first && more === 0 ? null : (
          <p class="paper-more">
            <button type="button" class="text-button" onClick={() => openPapers({ past: index })}>
              {moreWords(more, first)}
            </button>
          </p>
        )}
        <footer class="paper-foot">
          {first ? (
            <button
              type="button"
              class="text-button"
              onClick={() => {
                introduction.value = 0;
              }}
            >
              How a turn goes
            </button>
          ) : null}
          {first && game.scenario.startNote ? <p class="start-note">{game.scenario.startNote}</p> : null}
          <LabelMark
            label="fiction"
            of={`this game’s course, from ${quarterName(game.scenario.calendar, 0)} on`}
          />
        </footer>
      </article>
      <div class="slips">
        {game.lesson.value ? <PauseCard /> : <Pause />}
        <Ahead />
        <section aria-labelledby="new-reports-title">
          <h3 id="new-reports-title" class="slips-title">
            {reports.length === 0 ? 'No new reports' : 'New reports'}
          </h3>
          <ul>
            {reports.map((report, i) => (
              <li key={i}>
                <ReportSlip report={report} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** The link to what found no room on the sheet. */
function moreWords(more: number, first: boolean): string {
  if (first) return `${more} more, and what all of it changed`;
  return more > 0 ? `${more} more, and the ledger of this turn` : 'The ledger of this turn';
}

/** A line of news: its headline stands out, its labels stand behind it. */
function NewsLine({ line }: { line: BriefingLine }) {
  const { game } = useSeat();
  const at = line.labels.length > 0 ? line.text.indexOf(': ') : -1;
  return (
    <>
      <span lang={at > 0 ? game.scenario.language : undefined}>
        {at > 0 ? <b>{line.text.slice(0, at)}. </b> : null}
        {at > 0 ? line.text.slice(at + 2) : line.text}
      </span>
      {line.labels.length > 0 ? (
        <span class="news-labels">
          {line.labels.map(label => (
            <LabelMark key={label} label={label} />
          ))}
        </span>
      ) : null}
    </>
  );
}

/** Where the class stops to talk: the questions that the scenario puts before this turn's orders. */
function Pause() {
  const { game } = useSeat();
  const { turn } = game.now.value.view;
  const questions = game.scenario.teacher?.pauses.filter(pause => pause.turn === turn + 1) ?? [];
  return questions.map(({ question }) => (
    <p key={question} class="pause-slip on-paper">
      <b>Pause:</b> {question}
    </p>
  ));
}

/** What the army expects of the coming quarter, and the document that waits. */
function Ahead() {
  const { game } = useSeat();
  const card = askedNow(game);
  const { forecastPush } = game.now.value.view;
  return (
    <section class="ahead on-paper" aria-labelledby="ahead-title">
      <h3 id="ahead-title">The {periodWord(game.scenario.calendar)} ahead</h3>
      <p>
        <Icon name="front" size={15} />
        <span>
          The army expects <b>{seasonName(game.scenario, forecastPush)}</b>. It is not always right.
        </span>
      </p>
      {card ? (
        <p>
          <Icon name="report" size={15} />
          <span>
            One document asks for your answer:{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => openDocument(game.now.value.fingerprint)}
            >
              {card.title}
            </button>
          </span>
        </p>
      ) : null}
    </section>
  );
}
