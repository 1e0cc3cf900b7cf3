// The cloud: one dial of every team through time, the two sides of the fork with their medians, and the fork shaded.
import { useId } from 'preact/hooks';
import type { Fork } from '../../../../classroom/debrief/forks.ts';
import { medianPath, pathOf } from '../../../../classroom/debrief/paths.ts';
import type { HeadlineDial } from '../../../../sim/slots.ts';
import { sayCloud, saySide } from '../../../../words/debrief.ts';
import type { Findings } from './findings.ts';
import { INK, LOOKS, lookAt, lookOf, SANS, SERIF } from './marks.tsx';
import { Quote } from './quote.tsx';
import { curve, type Scale, scaleOf, turnMark } from './scale.ts';

/** A written line that is shown, by the teacher's choice: place in the list of games, and of its notes. */
export interface Chosen {
  readonly game: number;
  readonly note: number;
}

interface CloudProps {
  readonly found: Findings;
  readonly dial: HeadlineDial;
  readonly fork: Fork | null;
  /** Team whose line stands out. */
  readonly marked: number | null;
  readonly quote: Chosen | null;
}

export function Cloud({ found, dial, fork, marked, quote }: CloudProps) {
  const { games, scenario } = found;
  const id = useId();
  const paths = games.map(game => pathOf(game, dial));
  const scale = scaleOf(paths);
  const ends = paths.map(path => path[path.length - 1]!);
  return (
    <svg
      class="cloud"
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      role="img"
      aria-labelledby={`${id}-says`}
      font-family={SANS}
      font-size="20"
    >
      <title id={`${id}-says`}>{sayCloud(scenario, dial, ends)}</title>
      <Ground found={found} scale={scale} fork={fork} />
      {paths.map((path, i) => {
        const look = LOOKS[lookAt(fork, i)];
        return (
          <path
            key={i}
            d={curve(scale, path)}
            fill="none"
            stroke={look.colour}
            stroke-width="1.7"
            stroke-opacity="0.62"
            stroke-dasharray={look.dash}
          />
        );
      })}
      {fork ? <Medians found={found} scale={scale} fork={fork} dial={dial} /> : null}
      {marked !== null && paths[marked] ? (
        <Marked scale={scale} path={paths[marked]} name={found.names[marked]!} />
      ) : null}
      {quote ? <Quote found={found} scale={scale} dial={dial} quote={quote} /> : null}
    </svg>
  );
}

/** Axis, hairlines, the names of the turns, and the band of the fork. */
function Ground({ found, scale, fork }: { found: Findings; scale: Scale; fork: Fork | null }) {
  const { scenario } = found;
  const turns = Array.from({ length: scale.turns }, (_, turn) => turn);
  // Every name where there is room, else every second or third.
  const each = Math.max(1, Math.ceil(scale.turns / 13));
  return (
    <>
      {fork ? (
        <>
          <rect
            x={scale.x(fork.turn)}
            y={scale.top}
            width={scale.x(fork.turn + 1) - scale.x(fork.turn)}
            height={scale.bottom - scale.top}
            fill={INK.band}
          />
          <text
            x={scale.x(fork.turn + 0.5)}
            y={scale.top - 9}
            text-anchor="middle"
            font-family={SERIF}
            font-style="italic"
            fill={INK.quiet}
          >
            the fork
          </text>
        </>
      ) : null}
      {scale.marks.map(value => (
        <g key={value}>
          <path d={`M${scale.left} ${scale.y(value)}H${scale.right}`} stroke={INK.hair} />
          <text x={scale.left - 12} y={scale.y(value) + 7} text-anchor="end" fill={INK.quiet}>
            {value}
          </text>
        </g>
      ))}
      {turns.map(turn =>
        turn % each === 0 ? (
          <text
            key={turn}
            x={scale.x(turn + 0.5)}
            y={scale.bottom + 30}
            text-anchor="middle"
            fill={INK.quiet}
            font-weight={fork?.turn === turn ? 600 : 400}
          >
            {turnMark(scenario.calendar, turn)}
          </text>
        ) : null,
      )}
    </>
  );
}

/** The middle of either side from the fork on, with a paper halo, named where it ends. */
function Medians({
  found,
  scale,
  fork,
  dial,
}: {
  found: Findings;
  scale: Scale;
  fork: Fork;
  dial: HeadlineDial;
}) {
  const sides = (['yes', 'no'] as const).map(side => {
    const path = medianPath(
      fork[side].map(i => found.games[i]!),
      dial,
    );
    return { side, path, end: path[path.length - 1]! };
  });
  const [high, low] = [...sides].sort((a, b) => b.end - a.end);
  return (
    <>
      {sides.map(({ side, path }) => {
        const look = LOOKS[lookOf(fork, side)];
        return (
          <g key={side} fill="none" stroke-linecap="round">
            <path d={curve(scale, path)} stroke={INK.paper} stroke-width="9" />
            <path
              d={curve(scale, path)}
              stroke={look.colour}
              stroke-width="4.5"
              stroke-dasharray={look.dash && '12 8'}
            />
          </g>
        );
      })}
      {[high!, low!].map(({ side, path, end }, i) => (
        <text
          key={side}
          x={Math.min(scale.right, scale.x(path.length - 1))}
          y={Math.max(scale.top + 22, Math.min(scale.bottom - 8, scale.y(end) + (i === 0 ? -16 : 32)))}
          text-anchor="end"
          font-family={SERIF}
          font-size="22"
          font-weight="600"
          fill={LOOKS[lookOf(fork, side)].colour}
          stroke={INK.paper}
          stroke-width="6"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {saySide(found.scenario, fork, side)}
        </text>
      ))}
    </>
  );
}

function Marked({ scale, path, name }: { scale: Scale; path: readonly number[]; name: string }) {
  const end = path.length - 1;
  return (
    <>
      <path d={curve(scale, path)} fill="none" stroke={INK.ink} stroke-width="3" />
      <text
        x={scale.x(end)}
        y={scale.y(path[end]!) - 12}
        text-anchor="end"
        font-weight="600"
        fill={INK.ink}
        stroke={INK.paper}
        stroke-width="5"
        paint-order="stroke"
      >
        {name}
      </text>
    </>
  );
}
