// What the bars were hiding: reports that were planted or wrong, sentences of the documents, moves nobody saw.
import type { Game } from '../../../session/game.ts';
import type { TruthView } from '../../../sim/views.ts';
import { quarterName } from '../../../words/dates.ts';
import { isHidden, sayHappening } from '../../../words/happening.ts';
import { gradeWords, sayReport } from '../../../words/report.ts';
import { ScrollBox } from '../../common/scroll-box.tsx';
import './uncovered.css';
import { type JudgedReport, judgedReports, sayVerdicts, VERDICT_WORDS } from './verdicts.ts';

interface UncoveredProps {
  readonly game: Game;
  readonly truths: readonly TruthView[];
}

function ReportTable({
  game,
  reports,
  caption,
}: {
  game: Game;
  reports: readonly JudgedReport[];
  caption: string;
}) {
  return (
    <ScrollBox class="scroll-x" label={caption}>
      <table class="sheet-table report-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What you read</th>
            <th scope="col">Grade</th>
            <th scope="col">Spoke for</th>
            <th scope="col">Now uncovered</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ turn, report, verdict, kindRight }, i) => {
            const words = sayReport(game.scenario, report);
            return (
              <tr key={i}>
                <td class="nowrap">{quarterName(game.scenario.calendar, turn)}</td>
                <td class="serif">{words.text}</td>
                <td>
                  <abbr class="grade" title={gradeWords(report.grade)}>
                    {report.grade}
                  </abbr>{' '}
                  {words.channelName}
                </td>
                <td>{words.planName ?? 'Calm'}</td>
                <td>
                  <span class="uncovered-word" data-verdict={verdict}>
                    {VERDICT_WORDS[verdict]}
                    {kindRight === null ? '' : `. On Beijing’s kind: ${kindRight ? 'right' : 'wrong'}`}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function ReportsUncovered({ game, truths }: UncoveredProps) {
  const judged = judgedReports(game.moments.value, truths);
  const doubtful = judged.filter(({ verdict }) => ['planted', 'wrong', 'missed'].includes(verdict));
  return (
    <section class="part" aria-labelledby="reports-title">
      <h2 id="reports-title">{sayVerdicts(judged)}</h2>
      <p class="part-lead">
        Judged against what was true when you read them. Nothing on the page marked them then.
      </p>
      {doubtful.length > 0 ? (
        <ReportTable
          game={game}
          reports={doubtful}
          caption="Reports that were planted or wrong, or saw nothing of what was under way"
        />
      ) : null}
      {judged.length > 0 ? (
        <details class="part-more">
          <summary>All {judged.length} reports</summary>
          <ReportTable game={game} reports={judged} caption="All reports" />
        </details>
      ) : null}
    </section>
  );
}

/** Events that came up in this game and have a sentence under a bar. */
function redactions(game: Game) {
  return game.moments.value.flatMap((moment, turn) =>
    moment.happenings.flatMap(happening => {
      if (happening.kind !== 'asked' && happening.kind !== 'news') return [];
      const event = game.scenario.events.find(card => card.id === happening.event);
      return event?.redacted ? [{ turn, title: event.title, text: event.redacted }] : [];
    }),
  );
}

export function SentencesUncovered({ game }: { game: Game }) {
  const { calendar } = game.scenario;
  const sentences = redactions(game);
  const unseen = game.moments.value.flatMap((moment, i) =>
    moment.happenings.filter(isHidden).map(h => ({ turn: i - 1, text: sayHappening(game.scenario, h) })),
  );
  if (sentences.length === 0 && unseen.length === 0) return null;
  return (
    <section class="part" aria-labelledby="sentences-title">
      <h2 id="sentences-title">What stood under the bars.</h2>
      <div class="uncovered-two">
        {sentences.length > 0 ? (
          <div>
            <h3>In the documents</h3>
            <ul class="uncovered-list">
              {sentences.map(one => (
                <li key={one.title}>
                  <span>
                    {quarterName(calendar, one.turn)} · {one.title}
                  </span>
                  <p>{one.text}</p>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {unseen.length > 0 ? (
          <div>
            <h3>Done unseen</h3>
            <ul class="uncovered-list">
              {unseen.map((one, i) => (
                <li key={i}>
                  <span>{quarterName(calendar, Math.max(0, one.turn))}</span>
                  <p>{one.text.replace(/^Beijing, unseen: /, '')}</p>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </section>
  );
}
