// The same plan against every Beijing: what the player's orders come to, and what others would have made of it.
import type { AgainstOne } from '../../../forecast/review/every-beijing.ts';
import type { Game } from '../../../session/game.ts';
import { capital } from '../../../words/in-words.ts';
import { typeName } from '../../../words/names.ts';
import { counted, plain, whole } from '../../../words/number.ts';
import { playerName, sayRegrets } from '../../../words/review.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import './every-beijing.css';

/** Worth as a bar: yours solid, what another would have had beyond it in outline. */
function WorthBar({ row }: { row: AgainstOne }) {
  const best = row.better?.worth ?? row.worth;
  return (
    <svg class="worth-bar" viewBox="0 0 202 18" aria-hidden="true">
      <path class="rule" d="M1 17H201" />
      <rect class="best" x="1" y="4" width={Math.max(1, best * 2)} height="10" />
      <rect class="own" x="1" y="4" width={Math.max(2, row.worth * 2)} height="10" />
    </svg>
  );
}

export function EveryBeijing({ game, rows }: { game: Game; rows: readonly AgainstOne[] }) {
  const endingTitle = (id: string) => game.scenario.endings.find(card => card.id === id)?.title ?? id;
  return (
    <section class="part" id="every-beijing" aria-labelledby="every-title">
      <h2 id="every-title">{sayRegrets(game.scenario, rows)}</h2>
      <p class="part-lead">
        Your orders again, with the kind of Beijing given and all other luck as it was. Regret is what the
        best of three published players would have had on top.
      </p>
      <ScrollBox class="scroll-x" label="The same plan against every Beijing">
        <table class="sheet-table every-table">
          <caption class="unseen">Your orders against each kind of Beijing</caption>
          <thead>
            <tr>
              <th scope="col">Beijing</th>
              <th scope="col">Your orders end in</th>
              <th scope="col">Worth, 0 to 100</th>
              <th scope="col">Its moves</th>
              <th scope="col">Best of the others</th>
              <th scope="col">Regret</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.type}>
                <th scope="row">
                  {typeName(game.scenario, row.type)}
                  {row.real ? <small>the true one</small> : null}
                </th>
                <td>
                  {endingTitle(row.ending)}
                  {row.dropped.length > 0 ? (
                    <small>
                      {' '}
                      {counted(row.dropped.length, 'order')} did not fit and{' '}
                      {row.dropped.length === 1 ? 'was' : 'were'} left out
                    </small>
                  ) : null}
                </td>
                <td class="nowrap">
                  <WorthBar row={row} /> {plain(whole(row.worth))}
                </td>
                <td>{row.moves}</td>
                <td>
                  {row.better
                    ? `${capital(playerName(row.better.player))}, ${plain(whole(row.better.worth))}`
                    : 'None did better'}
                </td>
                <td>{plain(whole(row.regret))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
