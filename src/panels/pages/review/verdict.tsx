// The head of the review: the ending's finding, its price, its words, and what became of the mandate.

import type { Game } from '../../../session/game.ts';
import { quarterName } from '../../../words/dates.ts';
import { dialName } from '../../../words/names.ts';
import { counted, plain, whole } from '../../../words/number.ts';
import { LabelMark } from '../../common/label-mark.tsx';
import { mostLost } from './history.ts';
import type { Judged } from './judged-on.ts';
import './verdict.css';

/** What it cost, in one or two sentences: the mandate, then the dial that lost most. */
function sayPrice(game: Game, judged: readonly Judged[]): string {
  const met = judged.filter(priority => priority.met).length;
  const mandate =
    met === 2
      ? 'Both priorities are met.'
      : met === 1
        ? 'One priority of two is met.'
        : 'Neither priority is met.';
  const lost = mostLost(game.moments.value);
  if (!lost) return mandate;
  return `${mandate} ${dialName(game.scenario, lost.dial)} paid most: ${plain(whole(lost.from))} at the start, ${plain(whole(lost.to))} at the end.`;
}

function Mark({ met }: { met: boolean }) {
  return (
    <svg class="met-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {met ? (
        <>
          <rect x="1" y="1" width="18" height="18" fill="currentColor" />
          <path d="M5 10.5l3.5 3.5 7-8.5" fill="none" stroke="#fff" stroke-width="2.4" />
        </>
      ) : (
        <>
          <rect
            x="1.75"
            y="1.75"
            width="16.5"
            height="16.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
          />
          <path d="M6 6l8 8M14 6l-8 8" fill="none" stroke="currentColor" stroke-width="2" />
        </>
      )}
    </svg>
  );
}

export function Verdict({ game, judged }: { game: Game; judged: readonly Judged[] }) {
  const now = game.now.value;
  const ending = game.scenario.endings.find(card => card.id === now.view.ending);
  const turns = game.moments.value.length - 1;
  const headline = ending?.headline ?? 'The game is still open.';
  const size = headline.length > 78 ? 'long' : headline.length > 46 ? 'middle' : 'short';
  return (
    <div class="verdict">
      <div class="verdict-words">
        <p class="verdict-kicker">
          {ending?.title ?? 'Not ended'} · {quarterName(game.scenario.calendar, Math.max(0, turns - 1))} ·
          after {counted(turns, 'turn')}
        </p>
        <h2 class={size} lang={ending ? game.scenario.language : undefined}>
          {headline}
        </h2>
        <p class="verdict-price">{sayPrice(game, judged)}</p>
      </div>
      <section class="verdict-mandate" aria-label="The mandate">
        <ul>
          {judged.map(priority => (
            <li key={priority.id}>
              <Mark met={priority.met} />
              <span>
                <b>
                  {priority.title}: {priority.met ? 'met' : 'not met'}
                </b>
                <span>{priority.values}</span>
                <small>Asked: {priority.threshold}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {ending ? (
        <div class="verdict-text">
          {ending.text.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <ul class="verdict-labels" aria-label="What kind of statement this is">
            {ending.provenance.map(line => (
              <li key={line.text}>
                <LabelMark label={line.label} of={line.text} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
