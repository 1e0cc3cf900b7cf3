// What the class's games show of the article's claims: which came up, in how many games, and what speaks against each.
import { touchedBy } from '../../../../classroom/debrief/evidence.ts';
import type { Claims } from '../../../../scenario/schema/claims.ts';
import { sayTouched } from '../../../../words/debrief.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import { heldName } from '../../claims/held-name.ts';
import type { Findings } from './findings.ts';

export function Touched({ found, claims }: { found: Findings; claims: Claims }) {
  const rows = touchedBy(found.games, claims);
  const shown = rows.filter(({ games }) => games > 0);
  const all = found.games.length;
  return (
    <section class="touched">
      <h2>{sayTouched(shown.length, rows.length, all)}</h2>
      <details>
        <summary>Claim by claim, with what speaks against each</summary>
        <ScrollBox class="scroll-x" label="The article’s claims in these games">
          <table class="debrief-table">
            <caption class="unseen">The article’s claims in these games</caption>
            <thead>
              <tr>
                <th scope="col">Claim</th>
                <th scope="col">In these games</th>
                <th scope="col">Shown by</th>
                <th scope="col">What speaks against it</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ claim, games, cards }) => (
                <tr key={claim.n}>
                  <th scope="row">
                    {claim.n}. {claim.text} <small>{claim.kind}</small>
                  </th>
                  <td>{games === 0 ? 'Not tested: it never came up' : `Came up in ${games} of ${all}`}</td>
                  <td>
                    {cards
                      .map(card => heldName(card, found.scenario))
                      .map(({ kind, name }) => (name ? `${kind}: ${name}` : kind))
                      .join('; ')}
                  </td>
                  <td>{claim.doubt}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}
