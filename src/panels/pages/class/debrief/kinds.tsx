// Kinds of plan in the class, and what each would have come to against every Beijing.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { againstOf } from '../../../../classroom/debrief/against.ts';
import { sayKind, sayKinds } from '../../../../words/debrief.ts';
import { typeName } from '../../../../words/names.ts';
import { plain, whole } from '../../../../words/number.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import type { ClassGames } from './class-games.ts';
import { endingTitle } from './endings.tsx';
import { type Findings, studiesOf } from './findings.ts';

interface KindsProps {
  readonly room: ClassGames;
  readonly found: Findings;
  /** Whether it may be told which Beijing was the true one. */
  readonly uncovered: boolean;
}

export function Kinds({ room, found, uncovered }: KindsProps) {
  const { kinds, scenario, names } = found;
  const whose = useSignal(-1);
  const field = useId();
  const studies = studiesOf(room);
  // A game handed in before its first turn has no orders to try.
  const played = (members: readonly number[]) => members.filter(i => found.games[i]!.orders.length > 0);
  const groups =
    whose.value >= 0 && names[whose.value]
      ? [{ name: names[whose.value]!, members: [whose.value] }]
      : kinds.map(({ members }, k) => ({ name: `Kind ${k + 1}, ${members.length} teams`, members }));
  const rows = groups.map(({ name, members }) => {
    const own = played(members);
    return { name, members: own, against: againstOf(studies, own) };
  });
  const types = rows.find(({ against }) => against !== null)?.against ?? null;
  return (
    <section class="kinds">
      <h2>{sayKinds(kinds.length)}</h2>
      <ol class="kind-list">
        {kinds.map((kind, k) => (
          <li key={kind.members.join()}>
            <b>Kind {k + 1}.</b> {sayKind(scenario, kind)}{' '}
            <small>{kind.members.map(i => names[i]).join(', ')}</small>
          </li>
        ))}
      </ol>
      <h2>The same plans against every Beijing</h2>
      <p class="kind-choice">
        <label for={field}>Whose orders</label>
        <select
          id={field}
          value={whose.value}
          onChange={event => {
            whose.value = Number(event.currentTarget.value);
          }}
        >
          <option value={-1}>the kinds of plan</option>
          {names.map((name, i) => (
            <option key={found.codes[i]} value={i}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {types === null ? (
        <p>This follows once judgement and luck are worked out.</p>
      ) : (
        <ScrollBox class="scroll-x" label="The same plans against every Beijing">
          <table class="debrief-table">
            <caption>
              Worth 0 to 100 of the same orders, Beijing given and all other luck as it was; the middle of the
              teams, and the ending most of them come to.
            </caption>
            <thead>
              <tr>
                <th scope="col">Orders of</th>
                {types.map(({ type, real }) => (
                  <th key={type} scope="col">
                    {typeName(scenario, type)}
                    {real && uncovered ? ', the true one' : ''}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, members, against }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {against?.map(({ type, worth, ending, reach }) => (
                    <td key={type}>
                      <b>{plain(whole(worth))}</b> {endingTitle(found, ending)}
                      {members.length > 1 ? ` (${reach} of ${members.length})` : ''}
                    </td>
                  )) ?? (
                    <td colSpan={types.length}>
                      {members.length > 0 ? 'not worked out yet' : 'no turn was played'}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
