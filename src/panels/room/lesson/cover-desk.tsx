// What lies on the desk between the orders and what comes of them: a result sheet under bars, and what to ask first.
import { HEADLINE } from '../../../sim/slots.ts';
import { quarterName } from '../../../words/dates.ts';
import { COVER_QUESTIONS } from '../../../words/lesson.ts';
import { dialName } from '../../../words/names.ts';
import { whole } from '../../../words/number.ts';
import { glyphOf, Icon } from '../../common/icons.tsx';
import { LabelMark } from '../../common/label-mark.tsx';
import { seriesOf } from '../dial-list.ts';
import { useSeat } from '../seat.ts';
import './cover-desk.css';
import { questionsNow } from './pause.ts';

/** The dials under bars: the door in the east, and what is between the two capitals. */
const SHOWN = HEADLINE.filter(dial => ['east', 'trust', 'leverage'].includes(dial));

export function CoverDesk() {
  const { game } = useSeat();
  const { calendar } = game.scenario;
  const { turn } = game.now.value.view;
  const own = questionsNow(game);
  return (
    <div class="desk-scroll cover-desk">
      <div class="cover-sheet on-paper">
        <header>
          <span>Result sheet</span>
          <span>{quarterName(calendar, turn)}</span>
        </header>
        <h2 id="desk-title" tabIndex={-1}>
          Until {quarterName(calendar, turn + 1)} Beijing <Bar width={9} /> <Bar width={13} />{' '}
          <Bar width={6} />.
        </h2>
        <dl>
          {SHOWN.map(dial => {
            const series = seriesOf(game.moments.value, dial);
            return (
              <div key={dial}>
                <dt>
                  <Icon name={glyphOf(dial)} size={16} />
                  {dialName(game.scenario, dial)}
                </dt>
                <dd>
                  <b>{whole(series[series.length - 1] ?? 0)}</b> <span aria-hidden="true">→</span>{' '}
                  <Bar width={3} />
                </dd>
              </div>
            );
          })}
        </dl>
        <p class="cover-label">
          <LabelMark label="fiction" of={`this game, world ${game.seed}`} />
        </p>
      </div>
      <section class="cover-questions" aria-labelledby="cover-title">
        <h3 id="cover-title">Before the cover lifts, tell your neighbour</h3>
        <ol>
          {[...own, ...COVER_QUESTIONS].slice(0, 3).map(question => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** A bar over what is not known yet; as long as some words would be. */
function Bar({ width }: { width: number }) {
  return (
    <span class="cover-bar" style={{ width: `${width * 0.62}em` }}>
      <span class="unseen">covered</span>
    </span>
  );
}
