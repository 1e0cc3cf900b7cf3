// One report as it lies on the table: what was seen, how far to trust it, which reading it speaks for.
import type { Report } from '../../sim/record.ts';
import { smallTitle } from '../../words/in-words.ts';
import { sayReport } from '../../words/report.ts';
import { useSeat } from './seat.ts';
import './slips.css';

export function ReportSlip({ report, dated = false }: { report: Report; dated?: boolean }) {
  const { game } = useSeat();
  const words = sayReport(game.scenario, report);
  return (
    <article class="report-slip on-paper">
      <p class="report-source">
        <b>{words.channelName}</b>
        <span>
          {words.place}
          {dated ? `, ${words.date}` : ''}
        </span>
      </p>
      <p class="report-text">{words.text}</p>
      <p class="report-fit">
        {words.planName === null ? (
          'Speaks for none of the three readings'
        ) : (
          <>
            Speaks for <b>{smallTitle(game.scenario, words.planName)}</b>, {words.costWords}
          </>
        )}
      </p>
      <Stamp grade={words.grade} words={words.gradeWords} />
    </article>
  );
}

/** Grade stamp: the code and what it means. */
export function Stamp({ grade, words }: { grade: string; words: string }) {
  return (
    <p class="stamp">
      <b>
        <span class="unseen">Grade </span>
        {grade}
      </b>
      <span>{words}</span>
    </p>
  );
}
