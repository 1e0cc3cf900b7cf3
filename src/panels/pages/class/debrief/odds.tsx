// What every team said of Beijing, turn by turn, against the true odds.
import { useId } from 'preact/hooks';
import { estimatesOf, type TurnOdds } from '../../../../classroom/debrief/estimates.ts';
import type { Fork } from '../../../../classroom/debrief/forks.ts';
import { quarterName } from '../../../../words/dates.ts';
import { sayOdds } from '../../../../words/debrief.ts';
import { percent } from '../../../../words/number.ts';
import type { ClassGames } from './class-games.ts';
import { Figure } from './figure.tsx';
import { type Findings, studiesOf } from './findings.ts';
import { Hatches, INK, lookAt, Mark, SANS } from './marks.tsx';
import { turnMark } from './scale.ts';

const WIDE = 1130;
const TALL = 330;
const EDGE = { left: 70, right: 1110, top: 20, bottom: 282 };

interface OddsProps {
  readonly room: ClassGames;
  readonly found: Findings;
  readonly fork: Fork | null;
}

export function Odds({ room, found, fork }: OddsProps) {
  const rows = estimatesOf(
    found.games,
    studiesOf(room).map(study => study?.odds ?? null),
  );
  const title = sayOdds(rows);
  if (rows.length === 0)
    return (
      <section>
        <h2>{title}</h2>
        <p>
          An estimate is one tap a turn and changes nothing in the world. Ask for it in the assignment next
          time.
        </p>
      </section>
    );
  const truths = rows.every(({ truly }) => truly !== null);
  return (
    <Figure
      title={title}
      sentence={
        truths
          ? 'A mark is a team’s odds that Beijing moves within two turns; the bar is the middle of the class, the open ring the true odds by simulation. They know Beijing’s plan, which nobody at the tables could.'
          : 'A mark is a team’s odds that Beijing moves within two turns; the bar is the middle of the class. The true odds follow once judgement and luck are worked out.'
      }
      file="odds"
      table={<OddsTable found={found} rows={rows} />}
    >
      <Drawn found={found} rows={rows} fork={fork} />
    </Figure>
  );
}

function Drawn({ found, rows, fork }: { found: Findings; rows: readonly TurnOdds[]; fork: Fork | null }) {
  const id = useId();
  const wide = (EDGE.right - EDGE.left) / Math.max(1, rows.length);
  const y = (odds: number) => EDGE.bottom - odds * (EDGE.bottom - EDGE.top);
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${TALL}`}
      role="img"
      aria-label={sayOdds(rows)}
      font-family={SANS}
      font-size="20"
    >
      <Hatches id={id} />
      {[0, 0.5, 1].map(odds => (
        <g key={odds}>
          <path d={`M${EDGE.left} ${y(odds)}H${EDGE.right}`} stroke={INK.hair} />
          <text x={EDGE.left - 10} y={y(odds) + 7} text-anchor="end" fill={INK.quiet}>
            {percent(odds * 100)}
          </text>
        </g>
      ))}
      {rows.map(({ turn, said, median, truly }, r) => {
        const middle = EDGE.left + (r + 0.5) * wide;
        return (
          <g key={turn}>
            {said.map(({ game, odds }, i) => (
              <g key={game} opacity="0.75">
                <Mark
                  id={id}
                  look={lookAt(fork, game)}
                  x={middle + ((i + 0.5) / said.length - 0.5) * wide * 0.7}
                  y={y(odds)}
                />
              </g>
            ))}
            <path
              d={`M${middle - wide * 0.4} ${y(median)}h${wide * 0.8}`}
              stroke={INK.ink}
              stroke-width="4"
            />
            {truly === null ? null : (
              <circle cx={middle} cy={y(truly)} r="11" fill="none" stroke={INK.ink} stroke-width="3" />
            )}
            <text x={middle} y={TALL - 12} text-anchor="middle" fill={INK.quiet}>
              {turnMark(found.scenario.calendar, turn)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function OddsTable({ found, rows }: { found: Findings; rows: readonly TurnOdds[] }) {
  return (
    <table class="debrief-table">
      <caption class="unseen">Odds said, true odds and what came, turn by turn</caption>
      <thead>
        <tr>
          <th scope="col">Turn</th>
          <th scope="col">Teams that said odds</th>
          <th scope="col">Middle of the class</th>
          <th scope="col">True odds</th>
          <th scope="col">It moved within two turns</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ turn, said, median, truly, moved }) => (
          <tr key={turn}>
            <th scope="row">{quarterName(found.scenario.calendar, turn)}</th>
            <td>{said.length}</td>
            <td>{percent(median * 100)}</td>
            <td>{truly === null ? 'not worked out' : percent(truly * 100)}</td>
            <td>
              in {moved} of {said.length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
