// The class votes by hand: a counter for each option, and the split as bars with numbers. Choosing stays one press of
// whoever leads.
import { signal } from '@preact/signals';
import type { Game } from '../../../session/game.ts';
import { nextTurns } from '../../../words/dates.ts';
import { counted, percent } from '../../../words/number.ts';
import { Icon } from '../../common/icons.tsx';
import { askedNow } from '../asked.ts';
import { edit, useSeat } from '../seat.ts';
import { TablePage } from '../table-page.tsx';
import './class-vote.css';
import { countHands, handsIn, MOST_HANDS, type Question, tallyOf } from './tallies.ts';

/** The question in front, where there are two. */
const wanted = signal<Question>('answer');

const TENS = Array.from({ length: 11 }, (_, i) => i * 10);

interface Option {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function optionsOf(game: Game, question: Question): readonly Option[] {
  const { answer, estimate } = game.draft.value;
  if (question === 'answer') {
    return (askedNow(game)?.choices ?? []).map(({ id, title }) => ({
      id,
      name: `${id}. ${title}`,
      chosen: answer === id,
      choose: () => edit(game, { answer: id }),
    }));
  }
  return TENS.map(ten => ({
    id: String(ten),
    name: percent(ten),
    chosen: estimate === ten,
    choose: () => edit(game, { estimate: ten }),
  }));
}

export function ClassVote({ onClose }: { onClose: () => void }) {
  const { game } = useSeat();
  const card = askedNow(game);
  const question = card ? wanted.value : 'estimate';
  const options = optionsOf(game, question);
  const tally = tallyOf(game, question);
  const all = handsIn(tally);
  return (
    <TablePage title="Class vote" onClose={onClose}>
      {card ? (
        <fieldset class="filters">
          <legend class="unseen">What is voted on</legend>
          <Choose question="estimate" name="The estimate" />
          <Choose question="answer" name={`The document: ${card.title}`} />
        </fieldset>
      ) : null}
      <p class="vote-question">
        {question === 'answer'
          ? 'Which answer would you give?'
          : `How likely is it that Beijing moves within ${nextTurns(game.scenario.calendar, 2)}?`}{' '}
        <b>{all === 0 ? 'No hands counted yet.' : `${counted(all, 'hand')} counted.`}</b>
      </p>
      <ul class={`vote-rows is-${question}`}>
        {options.map(option => (
          <Row
            key={option.id}
            option={option}
            hands={tally[option.id] ?? 0}
            all={all}
            onCount={hands => countHands(game, question, option.id, hands)}
          />
        ))}
      </ul>
    </TablePage>
  );
}

function Choose({ question, name }: { question: Question; name: string }) {
  return (
    <label>
      <input
        type="radio"
        name="vote-question"
        checked={wanted.value === question}
        onChange={() => {
          wanted.value = question;
        }}
      />
      <span>{name}</span>
    </label>
  );
}

interface RowProps {
  readonly option: Option;
  readonly hands: number;
  readonly all: number;
  readonly onCount: (hands: number) => void;
}

function Row({ option: { name, chosen, choose }, hands, all, onCount }: RowProps) {
  const share = all === 0 ? 0 : (100 * hands) / all;
  return (
    <li class={chosen ? 'is-chosen' : ''}>
      <span class="vote-name">{name}</span>
      <span class="vote-count">
        <button type="button" aria-label={`One hand fewer for ${name}`} onClick={() => onCount(hands - 1)}>
          −
        </button>
        <input
          type="number"
          min={0}
          max={MOST_HANDS}
          value={hands}
          aria-label={`Hands for ${name}`}
          onInput={event => onCount(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={`One hand more for ${name}`} onClick={() => onCount(hands + 1)}>
          +
        </button>
      </span>
      <span class="vote-bar" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      <span class="vote-share">{percent(share)}</span>
      <button type="button" class="button quiet" aria-pressed={chosen} onClick={choose}>
        {chosen ? (
          <>
            <Icon name="check" size={13} /> Chosen
          </>
        ) : (
          'Choose'
        )}
        <span class="unseen"> {name}</span>
      </button>
    </li>
  );
}
