// The three quarters with the largest swing: what happened, what it moved, and the way back to it.
import type { Game } from '../../../session/game.ts';
import { quarterName } from '../../../words/dates.ts';
import { signed } from '../../../words/number.ts';
import { capital, inWords, small } from '../../common/in-words.ts';
import { Disc } from './axis.tsx';
import { standing, type TurningPoint } from './history.ts';
import './turning-cards.css';
import { type Made, nameOf, whatMade } from './what-happened.ts';

/** Standing over the game as a small line, with a ring where this turn began and where it ended. */
function Spark({ game, turn }: { game: Game; turn: number }) {
  const values = game.moments.value.map(moment => standing(moment.view.dials));
  const high = Math.max(...values);
  const span = Math.max(10, high - Math.min(...values));
  const x = (i: number) => 4 + (i / (values.length - 1)) * 232;
  const y = (value: number) => 6 + ((high - value) / span) * 28;
  const path = (from: number, to: number) =>
    values
      .slice(from, to + 1)
      .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(from + i).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  return (
    <svg class="turning-spark" viewBox="0 0 240 40" aria-hidden="true">
      <path class="thin" d={path(0, values.length - 1)} />
      <path class="thick" d={path(turn, turn + 1)} />
      <circle cx={x(turn)} cy={y(values[turn]!)} r="4" />
    </svg>
  );
}

/** Title and two lines: the cause that carried the swing, and the next; or that there was no single one. */
function tell(made: readonly Made[], swing: number): { title: string; text: string } {
  const main = nameOf(made, swing);
  if (!main) {
    const largest = made.slice(0, 3).map(one => `${small(one.text)} ${signed(one.by)}`);
    return {
      title: swing < 0 ? 'Many small losses' : 'Many small gains',
      text: `No single cause. ${capital(largest.join('; '))}.`,
    };
  }
  const next = made.find(one => one !== main && !one.wear);
  const also = next ? ` Also ${small(next.text)}: ${next.effects}.` : '';
  return { title: main.text, text: `${main.causeName}: ${main.effects}.${also}` };
}

interface CardsProps {
  readonly game: Game;
  readonly points: readonly TurningPoint[];
  readonly onTryFrom: (turn: number) => void;
}

export function TurningCards({ game, points, onTryFrom }: CardsProps) {
  return (
    <section class="turning" aria-labelledby="turning-title">
      <h2 id="turning-title">
        {points.length === 1 ? 'One turning point' : `${capital(inWords(points.length))} turning points`}
      </h2>
      <ol>
        {points.map((point, i) => {
          const made = whatMade(game, point.turn);
          const { title, text } = tell(made, point.swing);
          const quarter = quarterName(game.scenario.calendar, point.turn);
          return (
            <li key={point.turn} class="turning-card">
              <p class="turning-head">
                <Disc number={i + 1} />
                <span>{quarter}</span>
                <b>
                  {signed(point.swing)}
                  <span class="unseen"> points over the eight dials</span>
                </b>
              </p>
              <h3>{title}</h3>
              <p>{text}</p>
              <Spark game={game} turn={point.turn} />
              <button type="button" class="button" onClick={() => onTryFrom(point.turn)}>
                Try again from here<span class="unseen">, {quarter}</span>
                <span aria-hidden="true">→</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
