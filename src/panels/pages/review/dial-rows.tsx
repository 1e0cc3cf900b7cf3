// Every dial over the whole game, on the same axis as the lanes above.
import type { Game } from '../../../session/game.ts';
import { DETAIL, HEADLINE } from '../../../sim/slots.ts';
import { dialName, highIsWorse } from '../../../words/names.ts';
import { plain, signed, whole } from '../../../words/number.ts';
import { type Axis, atMoment, linePath } from './axis.tsx';
import './dial-rows.css';
import { type Bound, dialValue, type Judged } from './judged-on.ts';

const HEIGHT = 54;

/** Where the axis of a dial runs: its whole range, or for a counter from 0 to a little above its end. */
function scale(values: readonly number[], bound: Bound | undefined): (value: number) => number {
  const edge = bound?.atLeast ?? bound?.below ?? values[0]!;
  const high = Math.max(...values, edge);
  const low = Math.min(...values, edge);
  const span = Math.max(24, high - low);
  const middle = (high + low) / 2;
  return value => HEIGHT / 2 - ((value - middle) / span) * (HEIGHT - 22);
}

function DialRow({
  game,
  dial,
  axis,
  bound,
}: {
  game: Game;
  dial: string;
  axis: Axis;
  bound: Bound | undefined;
}) {
  const values = game.moments.value.map(moment => dialValue(moment.view, dial) ?? 0);
  const first = values[0]!;
  const last = values[values.length - 1]!;
  const y = scale(values, bound);
  const name = dialName(game.scenario, dial);
  const edge = bound?.atLeast ?? bound?.below;
  const asked = bound ? `${bound.atLeast === undefined ? 'below' : 'at least'} ${plain(edge ?? 0)}` : '';
  const says = `${name} went from ${plain(whole(first))} to ${plain(whole(last))}${asked ? `; asked for: ${asked}` : ''}.`;
  return (
    <section class="row dial-row">
      <div class="row-words">
        <h3>{name}</h3>
        <div class="row-text">
          {signed(whole(last) - whole(first))}
          {highIsWorse(dial) ? ', more is worse' : ''}
          {asked ? <span class="asked">asked for: {asked}</span> : null}
        </div>
      </div>
      <div class="row-plot" style={{ height: `${HEIGHT}px`, '--turns': axis.turns }}>
        <svg
          width={axis.width}
          height={HEIGHT}
          viewBox={`0 0 ${axis.width} ${HEIGHT}`}
          role="img"
          aria-label={says}
        >
          {edge === undefined ? (
            <path class="start-line" d={`M0 ${y(first)}H${axis.width}`} />
          ) : (
            <path class="bound-line" d={`M0 ${y(edge)}H${axis.width}`} />
          )}
          <path class="ink-line" d={linePath(axis, values, y)} />
          <circle class="dot" cx={atMoment(axis, 0)} cy={y(first)} r="3" />
          <circle class="dot" cx={axis.width} cy={y(last)} r="3.5" />
        </svg>
        <b class="dial-start" style={{ top: `${y(first)}px` }}>
          {plain(whole(first))}
        </b>
        <b class="dial-end" style={{ top: `${y(last)}px` }}>
          {plain(whole(last))}
        </b>
      </div>
    </section>
  );
}

interface DialRowsProps {
  readonly game: Game;
  readonly axis: Axis;
  readonly judged: readonly Judged[];
}

export function DialRows({ game, axis, judged }: DialRowsProps) {
  const bounds = judged.flatMap(priority => priority.bounds);
  const boundOf = (dial: string) => bounds.find(bound => bound.dial === dial);
  const row = (dial: string) => (
    <DialRow key={dial} game={game} dial={dial} axis={axis} bound={boundOf(dial)} />
  );
  // A dial that a priority asks for is never hidden below the fold of the details.
  const asked = DETAIL.filter(dial => boundOf(dial));
  const rest = [...DETAIL.filter(dial => !boundOf(dial)), ...game.scenario.dials.map(dial => dial.id)];
  return (
    <>
      {[...HEADLINE, ...asked].map(row)}
      <details class="more-dials">
        <summary>{rest.length} more dials, under the eight</summary>
        {rest.map(row)}
      </details>
    </>
  );
}
