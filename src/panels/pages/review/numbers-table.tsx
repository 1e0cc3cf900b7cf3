// The same review as one table: every dial, your odds, the truth and Beijing's beliefs, turn by turn.
import type { Game } from '../../../session/game.ts';
import { HEADLINE } from '../../../sim/slots.ts';
import type { TruthView } from '../../../sim/views.ts';
import { quarterName } from '../../../words/dates.ts';
import { dialName } from '../../../words/names.ts';
import { percent, plain, whole } from '../../../words/number.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import { truthSpans } from './truth-spans.ts';

interface NumbersProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
}

export function NumbersTable({ game, truths }: NumbersProps) {
  const { scenario } = game;
  const moments = game.moments.value;
  const spans = truthSpans(scenario, moments, truths);
  const truthAt = (turn: number) =>
    spans.find(span => turn >= span.from && turn < span.from + span.length)?.full ?? '';
  const number = (value: number | undefined) => (value === undefined ? '' : plain(whole(value)));
  return (
    <details class="part-more numbers">
      <summary>All numbers as a table</summary>
      <ScrollBox class="scroll-x" label="All numbers as a table">
        <table class="sheet-table number-table">
          <caption class="unseen">Every dial at the start of each turn, your odds, and the truth</caption>
          <thead>
            <tr>
              <th scope="col">Start of</th>
              {HEADLINE.map(dial => (
                <th key={dial} scope="col">
                  {dialName(scenario, dial)}
                </th>
              ))}
              <th scope="col">Your odds</th>
              <th scope="col">Truth</th>
              <th scope="col">East, as Beijing believed</th>
              <th scope="col">Guard, really / believed</th>
              <th scope="col">Resilience, really / believed</th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment, turn) => {
              const truth = truths[turn];
              // Beijing first makes up its mind in the first quarter.
              const believed = turn === 0 ? undefined : truth?.believed;
              const estimate = moments[turn + 1]?.orders?.estimate ?? null;
              return (
                <tr key={turn}>
                  <th scope="row">
                    {turn === moments.length - 1 ? 'End' : quarterName(scenario.calendar, turn)}
                  </th>
                  {HEADLINE.map(dial => (
                    <td key={dial}>{number(moment.view.dials[dial])}</td>
                  ))}
                  <td>{estimate === null ? '–' : percent(estimate)}</td>
                  <td class="wide">{truthAt(turn)}</td>
                  <td>{number(believed?.border)}</td>
                  <td>
                    {number(truth?.stocks.covert)} / {number(believed?.covert)}
                  </td>
                  <td>
                    {number(truth?.stocks.squeeze)} / {number(believed?.squeeze)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
