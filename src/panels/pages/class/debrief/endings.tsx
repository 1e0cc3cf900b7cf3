// Endings as unit squares: one a team, in the patterns of the two sides.
import { useId } from 'preact/hooks';
import type { Fork } from '../../../../classroom/debrief/forks.ts';
import { endingsOf } from '../../../../classroom/debrief/paths.ts';
import { sayEndings } from '../../../../words/debrief.ts';
import { listed } from '../../../../words/number.ts';
import { Figure } from './figure.tsx';
import type { Findings } from './findings.ts';
import { fillOf, Hatches, INK, LOOKS, lookAt, SANS } from './marks.tsx';
import { broken } from './quote.tsx';

const UNIT = 30;
const LABEL = 250;
const WIDE = 640;
const ROW = 42;

export const endingTitle = ({ scenario }: Findings, ending: string | null): string =>
  ending === null ? 'Not finished' : (scenario.endings.find(({ id }) => id === ending)?.title ?? ending);

export function Endings({ found, fork }: { found: Findings; fork: Fork | null }) {
  const id = useId();
  const rows = endingsOf(found.games, fork);
  const most = Math.max(...rows.map(row => row.games.length));
  const unit = Math.min(UNIT, (WIDE - LABEL - 50) / Math.max(1, most));
  const sentence = `${listed(rows.map(row => `${endingTitle(found, row.ending)} ${row.games.length}`))}.`;
  const title = sayEndings(rows.length);
  return (
    <Figure
      title={title}
      sentence={sentence}
      file="endings"
      class="short"
      plain
      table={<EndingTable found={found} fork={fork} />}
    >
      <svg
        viewBox={`0 0 ${WIDE} ${rows.length * ROW + 6}`}
        role="img"
        aria-label={sentence}
        font-family={SANS}
        font-size="20.5"
      >
        <Hatches id={id} />
        {rows.map((row, r) => (
          <g key={row.ending ?? ''}>
            <text x="0" y={r * ROW + 28} fill={INK.ink}>
              {broken(endingTitle(found, row.ending), 26, 1)[0]}
            </text>
            {row.games.map((game, i) => {
              const look = lookAt(fork, game);
              return (
                <rect
                  key={game}
                  x={LABEL + i * unit}
                  y={r * ROW + 8}
                  width={unit - 5}
                  height={UNIT - 4}
                  fill={fillOf(id, look)}
                  stroke={LOOKS[look].colour}
                />
              );
            })}
            <text x={LABEL + row.games.length * unit + 8} y={r * ROW + 28} font-weight="600" fill={INK.ink}>
              {row.games.length}
            </text>
          </g>
        ))}
      </svg>
    </Figure>
  );
}

function EndingTable({ found, fork }: { found: Findings; fork: Fork | null }) {
  return (
    <table class="debrief-table">
      <caption class="unseen">Endings and the teams that reached them</caption>
      <thead>
        <tr>
          <th scope="col">Ending</th>
          <th scope="col">Teams</th>
          <th scope="col">Which</th>
        </tr>
      </thead>
      <tbody>
        {endingsOf(found.games, fork).map(row => (
          <tr key={row.ending ?? ''}>
            <th scope="row">{endingTitle(found, row.ending)}</th>
            <td>{row.games.length}</td>
            <td>{row.games.map(i => found.names[i]).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
