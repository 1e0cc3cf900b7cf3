// Hypotheses against evidence: a row for each report, a column for each of Beijing's plans and for none. What a report
// speaks for follows from how likely it is under each; beside it the player can set a mark of their own.
import { type Evidence, verdictOf } from '../../../forecast/belief-evidence.ts';
import type { Moment } from '../../../session/game.ts';
import {
  bandOf,
  READINGS,
  type Reading,
  readingName,
  type Speaks,
  sayShare,
  speaksWords,
} from '../../../words/belief.ts';
import { sayReport } from '../../../words/report.ts';
import { spoken } from '../../ui.ts';
import { useSeat } from '../seat.ts';
import { useBelief } from './beliefs-now.ts';
import './board.css';
import { markNext, markOf } from './marks.ts';

const GLYPHS: Record<Speaks, string> = { for: '+', against: '×', neither: '·' };

export function Board() {
  const { game } = useSeat();
  const { value, state } = useBelief();
  const rows = game.moments.value
    .flatMap(moment => moment.reports.map((_, report) => ({ moment, report })))
    .reverse();
  const find = (moment: Moment, report: number) =>
    value?.belief.evidence.find(each => each.turn === moment.view.turn && each.report === report);
  return (
    <>
      <p class="table-lead">
        A report supports a reading when it is likelier with it than without it. Press “you” to set your own
        mark; it is kept for the review. Neither column is the truth.
      </p>
      {value ? null : (
        <p class="empty" role="status">
          {state === 'failed' ? 'The reports could not be weighed.' : 'The reports are being weighed…'}
        </p>
      )}
      <table class="board">
        <caption class="unseen">Reports against readings</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            {READINGS.map(reading => (
              <th key={reading} scope="col">
                {readingName(game.scenario, reading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ moment, report }) => (
            <BoardRow
              key={`${moment.fingerprint}/${report}`}
              moment={moment}
              report={report}
              evidence={find(moment, report)}
            />
          ))}
        </tbody>
        {value ? (
          <tfoot>
            <tr>
              <th scope="row">All together, as believed now</th>
              {READINGS.map(reading => (
                <td key={reading} data-name={readingName(game.scenario, reading)}>
                  <details>
                    <summary>
                      {bandOf(value.reading.plans[reading]).words}
                      <small>{bandOf(value.reading.plans[reading]).range}</small>
                    </summary>
                    {sayShare(value.reading.plans[reading])}
                  </details>
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </>
  );
}

interface BoardRowProps {
  readonly moment: Moment;
  readonly report: number;
  readonly evidence: Evidence | undefined;
}

function BoardRow({ moment, report, evidence }: BoardRowProps) {
  const { game } = useSeat();
  const words = sayReport(game.scenario, moment.reports[report]!);
  return (
    <tr>
      <th scope="row">
        <span class="board-source">
          <b>{words.grade}</b> {words.channelName}, {words.date}
        </span>
        <span lang={game.scenario.language}>{words.text}</span>
      </th>
      {READINGS.map(reading => (
        <td key={reading} data-name={readingName(game.scenario, reading)}>
          {evidence ? <Verdict ratio={evidence.plans[reading]} /> : null}
          <OwnMark moment={moment} report={report} reading={reading} />
        </td>
      ))}
    </tr>
  );
}

/** What a report does to a reading; one that was ruled out or certain before can be moved by no report. */
function Verdict({ ratio }: { ratio: number | null }) {
  if (ratio === null) return <span class="verdict is-neither">settled before</span>;
  const verdict = verdictOf(ratio);
  const loud = verdict.startsWith('strongly');
  const speaks = verdict.endsWith('supports') ? 'for' : verdict.endsWith('against') ? 'against' : 'neither';
  return (
    <span class={`verdict is-${speaks}`}>
      <i aria-hidden="true">{GLYPHS[speaks].repeat(loud ? 2 : 1)}</i> {loud ? 'strongly ' : ''}
      {speaksWords(speaks)}
    </span>
  );
}

function OwnMark({ moment, report, reading }: { moment: Moment; report: number; reading: Reading }) {
  const { game } = useSeat();
  const own = markOf(moment, report, reading);
  const said = own === null ? 'no mark' : speaksWords(own);
  return (
    <button
      type="button"
      class={own === null ? 'own-mark' : `own-mark is-${own}`}
      onClick={() => {
        const next = markNext(moment, report, reading);
        spoken.value = `Your mark: ${next === null ? 'none' : speaksWords(next)}.`;
      }}
    >
      you: {own === null ? <span aria-hidden="true">–</span> : said}
      <span class="unseen">
        {own === null ? 'no mark' : ''}, {readingName(game.scenario, reading)}. Change
      </span>
    </button>
  );
}
