// The desk while a document is open: its answers, looking alike, and the rest of the order sheet in short.
import { LINES } from '../../sim/slots.ts';
import { quarterShort, timeOfTurns } from '../../words/dates.ts';
import { brigadeName, stanceName, tempoName } from '../../words/names.ts';
import { counted, listed, percent } from '../../words/number.ts';
import { Arrow, glyphOf, Icon } from '../common/icons.tsx';
import { type Choice, type EventCard, noiseWords, stakesOf } from './asked.ts';
import { toneOf } from './dial-list.ts';
import { arrivalTurn, placedChips } from './orders-edit.ts';
import { edit, useSeat } from './seat.ts';
import { TurnAndDate } from './turn-and-date.tsx';
import './answers.css';

export function Answers({ card }: { card: EventCard }) {
  return (
    <>
      <header class="desk-head">
        <h2 id="desk-title" tabIndex={-1}>
          Your answer
        </h2>
        <p>
          <TurnAndDate />
        </p>
      </header>
      <div class="desk-scroll">
        <AnswerChoices card={card} />
        <RestOfSheet />
      </div>
    </>
  );
}

/** The answers alone: on the desk, or on a phone below the document. */
export function AnswerChoices({ card }: { card: EventCard }) {
  return (
    <>
      <p class="answers-lead">What the card itself changes is named. Pencil one; undo it until you commit.</p>
      <fieldset class="answers" id="answers">
        <legend class="unseen">Answers to {card.title}</legend>
        {card.choices.map(choice => (
          <Answer key={choice.id} choice={choice} />
        ))}
      </fieldset>
    </>
  );
}

function Answer({ choice }: { choice: Choice }) {
  const { game } = useSeat();
  const noise = noiseWords(choice.noise);
  return (
    <label class="answer">
      <input
        type="radio"
        name="answer"
        checked={game.draft.value.answer === choice.id}
        onChange={() => edit(game, { answer: choice.id })}
      />
      <span class="answer-letter">{choice.id}</span>
      <span class="answer-words">
        <strong lang={game.scenario.language}>{choice.title}</strong>
        <span lang={game.scenario.language}>{choice.text}</span>
        <span class="stakes">
          {stakesOf(game.scenario, choice.effects).map(({ dial, name, by, words }) => (
            <span key={`${dial}${words}`} class={toneOf(dial)}>
              <Icon name={glyphOf(dial)} size={13} />
              {name} <Arrow by={by} />
              <span class="unseen">{by > 0 ? 'up' : 'down'}</span> {words}
            </span>
          ))}
          {noise ? <span class="tone-violet">{noise}</span> : null}
          {choice.effects.length === 0 && !noise ? <span>Changes nothing by itself</span> : null}
        </span>
      </span>
    </label>
  );
}

/** The orders so far in one line each, so that a document does not hide them. */
function RestOfSheet() {
  const { game } = useSeat();
  const { chips, rail, stance, tempo, directive, estimate } = game.draft.value;
  const arrives = quarterShort(game.scenario.calendar, arrivalTurn(game));
  const rows: readonly (readonly [name: string, value: string])[] = [
    [
      'Estimate',
      estimate === null
        ? 'not given yet'
        : `${percent(estimate)} within ${timeOfTurns(game.scenario.calendar, 2)}`,
    ],
    [
      'Chips',
      `${placedChips(game)} of ${game.now.value.view.chips} placed on ${counted(LINES.filter(line => chips[line] > 0).length, 'line')}`,
    ],
    [
      'By rail',
      rail.length === 0
        ? 'nothing ordered'
        : `${listed(rail.map(order => `${brigadeName(order.brigade)} ${order.to}`))}, ${arrives}`,
    ],
    ['Tempo, stance', `${tempoName(tempo, game.scenario)}, ${stanceName(stance, game.scenario)}`],
    ['Directive', game.scenario.directives.find(card => card.id === directive)?.title ?? 'none'],
  ];
  return (
    <section class="rest" aria-labelledby="rest-title">
      <h3 id="rest-title">Rest of the order sheet</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={name === 'Estimate' ? 'tone-violet' : ''}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
