// "The same 20 worlds, lived twice": each world under plan A and plan B, in order of plan A.
import type { Futures } from '../../../forecast/futures.ts';
import { type Line, sayBetter } from '../../../words/forecast.ts';
import { dialName } from '../../../words/names.ts';
import { plain, whole } from '../../../words/number.ts';
import { useSeat } from '../seat.ts';
import { hairlines, type Scale } from './fan-shape.ts';
import { type World, worldsOf } from './finding.ts';
import { useWidth } from './width.ts';

interface WorldsProps {
  readonly plans: readonly Futures[];
  readonly line: Line;
  readonly horizon: number;
  readonly until: string;
}

export function Worlds({ plans, line, horizon, until }: WorldsProps) {
  const { game } = useSeat();
  const worlds = worldsOf(plans, line.dial, horizon);
  const count = (better: boolean | null) => worlds.filter(world => world.better === better).length;
  const name = dialName(game.scenario, line.dial);
  return (
    <section class="worlds" aria-labelledby="worlds-title">
      <h3 id="worlds-title">The same {worlds.length} worlds, lived twice</h3>
      <p class="forecast-note">
        {name} in {until}, in order of plan A. Each world keeps its luck.
      </p>
      <WorldsChart worlds={worlds} />
      <p class="worlds-key">
        <span aria-hidden="true">
          <i class="is-tick" /> plan A <i class="is-better" /> plan B, better <i class="is-worse" /> plan B,
          worse
        </span>
        <b>{sayBetter(count(true), count(false), count(null))}</b>
      </p>
      <details class="chart-table">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">World</th>
              <th scope="col">Plan A</th>
              <th scope="col">Plan B</th>
            </tr>
          </thead>
          <tbody>
            {worlds.map(({ index, a, b, better }) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>{whole(a)}</td>
                <td>
                  {whole(b)} {better === null ? '' : better ? 'better' : 'worse'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function WorldsChart({ worlds }: { worlds: readonly World[] }) {
  const { box, width, rem } = useWidth<HTMLDivElement>();
  const values = worlds.flatMap(({ a, b }) => [a, b]);
  const scale: Scale = {
    low: Math.floor((Math.min(...values) - 1) / 10) * 10,
    high: Math.ceil((Math.max(...values) + 1) / 10) * 10,
  };
  const height = 7 * rem;
  const y = (value: number) =>
    height - 4 - ((value - scale.low) / (scale.high - scale.low)) * (height - 0.9 * rem - 4);
  const x = (i: number) => 2.6 * rem + ((i + 0.5) / worlds.length) * (width - 3 * rem);
  return (
    <div ref={box}>
      {width > 0 ? (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {hairlines(scale).map(value => (
            <g key={value}>
              <path class="fan-hair" d={`M0 ${y(value)}H${width}`} />
              <text class="fan-note" x={2} y={y(value) - 3}>
                {plain(value)}
              </text>
            </g>
          ))}
          {worlds.map(({ index, a, b, better }, i) => (
            <g key={index}>
              <path class="world-stem" d={`M${x(i)} ${y(a)}V${y(b)}`} />
              <path class="world-tick" d={`M${x(i) - 0.3 * rem} ${y(a)}h${0.6 * rem}`} />
              <circle
                class={better === false ? 'world-dot is-worse' : 'world-dot'}
                cx={x(i)}
                cy={y(b)}
                r={0.3 * rem}
              />
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  );
}
