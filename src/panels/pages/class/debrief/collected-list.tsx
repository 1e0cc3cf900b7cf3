// What is in: a row for each code, those with something to be said first.
import { useEffect, useRef, useState } from 'preact/hooks';
import { injectsOf, otherTerms, twinOf } from '../../../../classroom/debrief/strays.ts';
import { sayCodeProblem } from '../../../../words/code-problem.ts';
import { type RemarkAbout, sayRemark, sayTerm } from '../../../../words/handed-in.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import type { ClassGames, Collected } from './class-games.ts';
import { nameOf } from './findings.ts';
import type { Entry } from './kept.ts';

interface CollectedListProps {
  readonly room: ClassGames;
  /** The last row is gone: whoever had the keyboard in the list must be put elsewhere. */
  readonly onEmpty: () => void;
}

export function CollectedList({ room, onEmpty }: CollectedListProps) {
  const entries = room.entries.value;
  const list = useRef<HTMLTableSectionElement>(null);
  /** Entry on whose button the keyboard goes once the list is drawn without the row that had it. */
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-remove="${next.current}"]`)?.focus();
    next.current = null;
  }, [entries]);
  if (entries.length === 0) return null;
  const good = new Map(room.collected.value.map(one => [one.entry.id, one]));
  const rows = entries.map(entry => ({ entry, faults: faultsOf(room, entry, good.get(entry.id)) }));
  const sorted = [
    ...rows.filter(({ faults }) => faults.length > 0),
    ...rows.filter(({ faults }) => faults.length === 0),
  ];
  const remove = (id: number) => {
    const at = sorted.findIndex(({ entry }) => entry.id === id);
    next.current = (sorted[at + 1] ?? sorted[at - 1])?.entry.id ?? null;
    room.remove(id);
    if (next.current === null) onEmpty();
  };
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
          <tbody ref={list}>
            {sorted.map(({ entry, faults }) => (
              <Row
                key={entry.id}
                room={room}
                entry={entry}
                faults={faults}
                known={good.get(entry.id)}
                onRemove={() => remove(entry.id)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Clear room={room} onCleared={onEmpty} />
    </section>
  );
}

function faultsOf(room: ClassGames, entry: Entry, known: Collected | undefined): readonly string[] {
  if (entry.refused !== null) return [entry.refused];
  const result = room.results.value.get(entry.code);
  if (result && !result.ok) return [sayCodeProblem(result.problem)];
  if (!known) return [];
  const about = aboutOf(room, known);
  return known.remarks.map(remark => sayRemark(remark, about));
}

/** What the remarks on a game speak of, by name. */
function aboutOf(room: ClassGames, known: Collected): RemarkAbout {
  const list = room.collected.value;
  const { game } = known;
  const games = list.map(one => one.game);
  const twin = twinOf(games, list.indexOf(known));
  const own = room.scenarios.value.find(({ id }) => id === game.scenario);
  const terms = room.terms.value;
  const spoken = own && room.spoken(own);
  return {
    seed: game.seed,
    twin: twin === null ? '' : nameOf(games[twin]!, list[twin]!.entry.id),
    terms:
      spoken && terms
        ? otherTerms(game, terms).map(id => sayTerm(spoken, id, game.assumptions[id] ?? ''))
        : [],
    injects: injectsOf(game).map(
      ({ event }) => `“${spoken?.events.find(({ id }) => id === event)?.title ?? event}”`,
    ),
  };
}

interface RowProps {
  readonly room: ClassGames;
  readonly entry: Entry;
  readonly faults: readonly string[];
  readonly known: Collected | undefined;
  readonly onRemove: () => void;
}

function Row({ room, entry, faults, known, onRemove }: RowProps) {
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
        <button type="button" class="text-button" data-remove={entry.id} onClick={onRemove}>
          Remove<span class="unseen"> {name}</span>
        </button>
      </td>
    </tr>
  );
}

/** Asked for twice: there is no way back. */
function Clear({ room, onCleared }: { room: ClassGames; onCleared: () => void }) {
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** True when the button that was pressed has just gone: its successor gets the keyboard. */
  const again = useRef(false);
  const ask = (now: boolean) => {
    again.current = true;
    setAsked(now);
  };
  useEffect(() => {
    if (again.current) button.current?.focus();
    again.current = false;
  }, [asked]);
  return (
    <p class="collect-clear">
      {asked ? (
        <>
          Every code and every line goes from this browser; what is under Take away can be saved before.{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              room.clear();
              onCleared();
            }}
          >
            Clear the list
          </button>{' '}
          <button ref={button} type="button" class="button quiet" onClick={() => ask(false)}>
            Keep it
          </button>
        </>
      ) : (
        <button ref={button} type="button" class="button quiet" onClick={() => ask(true)}>
          Clear
        </button>
      )}
    </p>
  );
}
