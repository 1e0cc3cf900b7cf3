// How judgement and luck are counted, and every figure of it as a table, with its error and by a second measure.
import type { Judged } from '../../../forecast/review/judgement.ts';
import type { Review } from '../../../forecast/review/review.ts';
import type { Game } from '../../../session/game.ts';
import { plain, signed } from '../../../words/number.ts';
import { playerName, sayMethod, sayValued } from '../../../words/review.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import { periodName } from './period.ts';

const KINDS = ['judgement', 'luck', 'unknowable'] as const;

function Total({ judged }: { judged: Judged }) {
  return (
    <tr>
      <th scope="row">Whole game, by {playerName(judged.player)}</th>
      <td>
        {plain(judged.initial)} to {plain(judged.final)}
      </td>
      {KINDS.map(kind => (
        <td key={kind} class="nowrap">
          {sayValued(judged[kind])}
        </td>
      ))}
    </tr>
  );
}

export function Figures({ game, review }: { game: Game; review: Partial<Review> }) {
  const { judged, second } = review;
  if (!judged) return null;
  return (
    <>
      <p class="counted-note">
        Judged on what you could know, against {playerName(judged.player)}.{' '}
        {second
          ? `Measured by ${playerName(second.player)} instead: ${KINDS.map(kind => `${kind} ${signed(second[kind].value)}`).join(', ')}.`
          : 'A second measure is being worked out.'}
      </p>
      <details class="part-more">
        <summary>How this is counted, with every figure</summary>
        {sayMethod(judged.player, second?.player ?? 'a second player').map(text => (
          <p key={text} class="method">
            {text}
          </p>
        ))}
        <ScrollBox class="scroll-x" label="Judgement and luck as a table">
          <table class="sheet-table number-table">
            <caption class="unseen">
              Judgement, luck and the unknowable, turn by turn, with standard errors
            </caption>
            <thead>
              <tr>
                <th scope="col">Turn</th>
                <th scope="col">Standing before</th>
                <th scope="col">Judgement</th>
                <th scope="col">Luck</th>
                <th scope="col">Unknowable</th>
              </tr>
            </thead>
            <tbody>
              {judged.turns.map(turn => (
                <tr key={turn.turn}>
                  <th scope="row">{periodName(game, turn.turn)}</th>
                  <td>{plain(turn.standing)}</td>
                  {KINDS.map(kind => (
                    <td key={kind} class="nowrap">
                      {sayValued(turn[kind])}
                    </td>
                  ))}
                </tr>
              ))}
              <Total judged={judged} />
              {second ? <Total judged={second} /> : null}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </>
  );
}
