// The turning points: the act or the stroke that carried each, its three figures, the fork, and the way back to it.
import type { TurnJudged } from '../../../forecast/review/judgement.ts';
import type { Fork, Review } from '../../../forecast/review/review.ts';
import { isPlain } from '../../../forecast/review/turning-points.ts';
import type { Game } from '../../../session/game.ts';
import { quarterName } from '../../../words/dates.ts';
import { capital, inWords, small } from '../../../words/in-words.ts';
import { causeName, planName } from '../../../words/names.ts';
import { plain, signed, whole } from '../../../words/number.ts';
import { sayAct, sayDifference, sayValued } from '../../../words/review.ts';
import { Disc } from './axis.tsx';
import { swings, type TurningPoint } from './history.ts';
import './turning-cards.css';
import { type Made, nameOf, whatMade } from './what-happened.ts';

const WIDTH = 172;
const HEIGHT = 46;

/** Your line and the other: solid and dashed, one until the ring. */
function ForkLines({ fork }: { fork: Fork }) {
  const longest = Math.max(fork.yours.length, fork.otherLine?.length ?? 0) - 1;
  const x = (i: number) => 5 + (i / longest) * (WIDTH - 10);
  const y = (value: number) => 5 + ((100 - value) / 100) * (HEIGHT - 10);
  const path = (values: readonly number[], from = 0) =>
    values
      .slice(from)
      .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(from + i).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  return (
    <svg class="fork" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="base" d={`M5 ${y(fork.yours[0]!)}H${WIDTH - 5}`} />
      {fork.otherLine ? <path class="other" d={path(fork.otherLine, fork.turn)} /> : null}
      <path class="own" d={path(fork.yours)} />
      <circle cx={x(fork.turn)} cy={y(fork.yours[fork.turn]!)} r="4" />
    </svg>
  );
}

interface Told {
  readonly title: string;
  readonly text: string;
}

/** Title and text of what happened in a turn: the cause that carried the swing, or that there was no single one. */
function tell(made: readonly Made[], swing: number): Told {
  const main = nameOf(made, swing);
  if (main) return { title: main.text, text: `${main.causeName}: ${main.effects}.` };
  const largest = made.slice(0, 3).map(one => `${small(one.text)} ${signed(one.by)}`);
  return {
    title: swing < 0 ? 'Many small losses' : 'Many small gains',
    text: `No single cause. ${capital(largest.join('; '))}.`,
  };
}

/** Points over the eight dials that an event must move to be what a turn's luck is named after. */
const STROKE = 4;

/** What chance brought in a turn: Beijing's move, the largest event its way, or that it might have come otherwise. */
function tellLuck(game: Game, turn: number, luck: number): Told {
  const move = game.moments.value[turn + 1]?.happenings.find(h => h.kind === 'move' && h.plan !== null);
  if (move?.kind === 'move' && move.plan !== null && move.hit === luck < 0) {
    const plan = planName(game.scenario, move.plan);
    return move.hit
      ? { title: `${plan}: it gets through`, text: 'Beijing moved, and what met it was too little.' }
      : { title: `${plan}: foiled`, text: 'Beijing moved, and met what was prepared.' };
  }
  const others = whatMade(game, turn).filter(made => made.causeName !== causeName(game.scenario, 'you'));
  const stroke = others.find(made => made.deed && !made.wear && made.by * luck > 0);
  if (stroke && Math.abs(stroke.by) >= STROKE) {
    return { title: stroke.text, text: `${stroke.causeName}: ${stroke.effects}.` };
  }
  return luck > 0
    ? { title: 'It could have come worse', text: 'No single stroke: what might have happened did not.' }
    : { title: 'It could have come better', text: 'No single stroke: what might have helped did not come.' };
}

/** Was the turn's swing more the player's doing than chance's? */
const byJudgement = ({ judgement, luck }: TurnJudged): boolean =>
  Math.abs(judgement.value) >= Math.abs(luck.value);

/** What one sheet does that the other does not, as a title: "Your act: ..." */
function tellAct(game: Game, fork: Fork): Told | null {
  const yours = game.moments.value[fork.turn + 1]?.orders;
  if (!yours || !fork.other || !fork.gain) return null;
  const { asked } = game.moments.value[fork.turn]!.view;
  const title = sayAct(game.scenario, asked, yours, fork.other);
  const other = sayDifference(game.scenario, asked, yours, fork.other).join('; ');
  const worth = isPlain({ orders: fork.other, gain: fork.gain })
    ? `worth ${fork.gain.value > 0 ? 'more' : 'less'} on what you knew, ${sayValued(fork.gain)}.`
    : 'no difference that can be told from chance.';
  return { title, text: `${capital(other)} instead: ${worth}` };
}

interface CardProps {
  readonly game: Game;
  readonly point: TurningPoint;
  readonly number: number;
  readonly judged: TurnJudged | undefined;
  readonly fork: Fork | undefined;
  readonly onTryFrom: (turn: number) => void;
}

const KINDS = ['judgement', 'luck', 'unknowable'] as const;

function Figures({ judged, swing }: { judged: TurnJudged | undefined; swing: number }) {
  if (!judged) {
    return (
      <b>
        {signed(swing)}
        <span class="unseen"> points over the eight dials</span>
      </b>
    );
  }
  return (
    <b class="three">
      {KINDS.map(kind => (
        <span key={kind} class={`ink-${kind}`}>
          <span class="unseen">{kind} </span>
          {signed(whole(judged[kind].value))}{' '}
        </span>
      ))}
    </b>
  );
}

function Card({ game, point, number, judged, fork, onTryFrom }: CardProps) {
  const quarter = quarterName(game.scenario.calendar, point.turn);
  const happened = judged
    ? tellLuck(game, point.turn, judged.luck.value)
    : tell(whatMade(game, point.turn), point.swing);
  const act = fork ? tellAct(game, fork) : null;
  const shown = judged && act && byJudgement(judged) ? act : happened;
  return (
    <li class="turning-card">
      <p class="turning-head">
        <Disc number={number} />
        <span>{quarter}</span>
        <Figures judged={judged} swing={point.swing} />
      </p>
      <h3>{shown.title}</h3>
      <p>{shown === happened && judged ? `${happened.text} ${act ? act.text : ''}` : shown.text}</p>
      {fork ? (
        <div class="fork-row">
          <ForkLines fork={fork} />
          <p>
            {fork.otherLine ? (
              <b class="ink-judgement">
                {plain(whole(fork.otherLine[fork.otherLine.length - 1]!))}, the other
              </b>
            ) : null}
            <b>{plain(whole(fork.yours[fork.yours.length - 1]!))}, yours</b>
          </p>
        </div>
      ) : null}
      <button type="button" class="button" onClick={() => onTryFrom(point.turn)}>
        Try again from here<span class="unseen">, {quarter}</span>
        <span aria-hidden="true">→</span>
      </button>
    </li>
  );
}

interface CardsProps {
  readonly game: Game;
  readonly points: readonly TurningPoint[];
  readonly review: Partial<Review>;
  readonly onTryFrom: (turn: number) => void;
}

export function TurningCards({ game, points, review, onTryFrom }: CardsProps) {
  return (
    <section class="turning" aria-labelledby="turning-title">
      <h2 id="turning-title">
        {points.length === 1 ? 'One turning point' : `${capital(inWords(points.length))} turning points`}
      </h2>
      <ol>
        {points.map((point, i) => (
          <Card
            key={point.turn}
            game={game}
            point={point}
            number={i + 1}
            judged={review.judged?.turns[point.turn]}
            fork={review.forks?.find(fork => fork.turn === point.turn)}
            onTryFrom={onTryFrom}
          />
        ))}
      </ol>
    </section>
  );
}

/** The turning points by judgement and luck, with the swing of the dials that each brought. */
export function pointsAt(game: Game, turns: readonly number[]): TurningPoint[] {
  const dials = swings(game.moments.value);
  return turns.map(turn => ({ turn, swing: dials[turn] ?? 0 }));
}
