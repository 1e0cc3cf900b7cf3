// Take away: the table for marking or research with its columns explained, and the printed debrief.
import { type ClassTable, COLUMNS, printCsv, printJson } from '../../../../classroom/debrief/export.ts';
import { sayTake } from '../../../../words/debrief.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import type { ClassGames } from './class-games.ts';
import { type Findings, studiesOf, unstudied } from './findings.ts';
import { saveText } from './pictures.ts';

interface TakeAwayProps {
  readonly room: ClassGames;
  readonly found: Findings;
  readonly onPrint: () => void;
}

export function TakeAway({ room, found, onPrint }: TakeAwayProps) {
  const { games, codes, notes, kinds } = found;
  const studies = studiesOf(room);
  const table = (): ClassTable => ({ games, codes, notes, kinds, studies, fork: found.forks[0] ?? null });
  const name = `no-limits-class-${found.scenario.id}`;
  const missing = unstudied(room);
  return (
    <>
      <h1>{sayTake(games.length)}</h1>
      <div class="take-away">
        <p>
          One row a team. No name of a pupil is in them, for none is known; the lines stand as the teams wrote
          them.
          {missing > 0
            ? ` Judgement and luck are empty for ${missing} of them until they are worked out under Look.`
            : ''}
        </p>
        <p class="take-away-buttons">
          <button
            type="button"
            class="button"
            onClick={() => saveText(`${name}.csv`, 'text/csv', `\uFEFF${printCsv(table())}`)}
          >
            Table as CSV
          </button>
          <button
            type="button"
            class="button"
            onClick={() => saveText(`${name}.json`, 'application/json', printJson(table()))}
          >
            Everything as JSON
          </button>
          <button type="button" class="button" onClick={onPrint}>
            Print the debrief
          </button>
        </p>
        <p>
          Pictures of the drawings stand under each of them. The JSON also holds dials and orders of every
          turn.
        </p>
        <details>
          <summary>What the columns mean</summary>
          <ScrollBox class="scroll-x" label="Columns of the table">
            <table class="debrief-table">
              <caption class="unseen">Columns of the table</caption>
              <thead>
                <tr>
                  <th scope="col">Column</th>
                  <th scope="col">What it holds</th>
                </tr>
              </thead>
              <tbody>
                {COLUMNS.map(column => (
                  <tr key={column.name}>
                    <th scope="row">
                      <code>{column.name}</code>
                    </th>
                    <td>{column.about}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      </div>
    </>
  );
}
