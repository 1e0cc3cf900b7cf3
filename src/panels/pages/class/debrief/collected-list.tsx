// What is in: a row for each code, those with something to be said first.
import { useState } from 'preact/hooks';
import { sayCodeProblem } from '../../../../words/code-problem.ts';
import { sayRemark } from '../../../../words/debrief.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import type { ClassGames, Collected } from './class-games.ts';
import { nameOf } from './findings.ts';
import type { Entry } from './kept.ts';

export function CollectedList({ room }: { room: ClassGames }) {
  const entries = room.entries.value;
  if (entries.length === 0) return null;
  const good = new Map(room.collected.value.map(one => [one.entry.id, one]));
  const rows = entries.map(entry => ({ entry, faults: faultsOf(room, entry, good.get(entry.id)) }));
  const sorted = [
    ...rows.filter(({ faults }) => faults.length > 0),
    ...rows.filter(({ faults }) => faults.length === 0),
  ];
  return (
    <section>
      <ScrollBox class="scroll-x" label="Codes that are in">
        <table class="debrief-table collect-table">
          <caption class="unseen">Codes that are in</caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">Code</th>
              <th scope="col">What there is to say</th>
              <th scope="col">
                <span class="unseen">Leave out or remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ entry, faults }) => (
              <Row key={entry.id} room={room} entry={entry} faults={faults} known={good.get(entry.id)} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Clear room={room} />
    </section>
  );
}

function faultsOf(room: ClassGames, entry: Entry, known: Collected | undefined): readonly string[] {
  if (entry.refused !== null) return [entry.refused];
  const result = room.results.value.get(entry.code);
  if (result && !result.ok) return [sayCodeProblem(result.problem)];
  return known ? known.remarks.map(remark => sayRemark(remark, known.game.seed)) : [];
}

interface RowProps {
  readonly room: ClassGames;
  readonly entry: Entry;
  readonly faults: readonly string[];
  readonly known: Collected | undefined;
}

function Row({ room, entry, faults, known }: RowProps) {
  const name = known ? nameOf(known.game, entry.id) : entry.says || `Entry ${entry.id}`;
  const waiting = entry.refused === null && !room.results.value.has(entry.code);
  const forced = known?.remarks.includes('other-scenario') === true;
  const fine = waiting
    ? 'Being played again.'
    : known
      ? `${known.game.orders.length} turns, as it should be.`
      : '';
  return (
    <tr data-fault={(!waiting && !known) || undefined} data-left={(known && !known.counts) || undefined}>
      <th scope="row">{name}</th>
      <td>
        <code>{entry.code.slice(0, 9) || entry.file}</code>
        {entry.code && entry.file ? <small> {entry.file}</small> : null}
      </td>
      <td>
        {!waiting && !known ? <b>Refused. </b> : null}
        {entry.left ? <b>Left out. </b> : null}
        {faults.length > 0 ? faults.join(' ') : fine}
      </td>
      <td class="collect-acts">
        {known && !forced ? (
          <button type="button" class="text-button" onClick={() => room.leave(entry.id, !entry.left)}>
            {entry.left ? 'Take in' : 'Leave out'}
            <span class="unseen"> {name}</span>
          </button>
        ) : null}
        <button type="button" class="text-button" onClick={() => room.remove(entry.id)}>
          Remove<span class="unseen"> {name}</span>
        </button>
      </td>
    </tr>
  );
}

/** Asked for twice: there is no way back. */
function Clear({ room }: { room: ClassGames }) {
  const [asked, setAsked] = useState(false);
  return (
    <p class="collect-clear">
      {asked ? (
        <>
          Every code goes from this browser.{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsked(false);
              room.clear();
            }}
          >
            Clear the list
          </button>{' '}
          <button type="button" class="button quiet" onClick={() => setAsked(false)}>
            Keep it
          </button>
        </>
      ) : (
        <button type="button" class="button quiet" onClick={() => setAsked(true)}>
          Clear
        </button>
      )}
    </p>
  );
}
