// The board of three live readings: one mark for each report so far, filled = secret source, open = open source.
import type { Game } from '../../session/game.ts';
import type { Report } from '../../sim/record.ts';
import { PLANS, type Plan } from '../../sim/slots.ts';
import { planName } from '../../words/names.ts';
import { counted } from '../../words/number.ts';
import { openPapers } from '../ui.ts';
import { useSeat } from './seat.ts';
import './readings.css';

/** Marks that fit in a row; older ones are counted in a number. */
const ROOM = 8;

/** All reports of the game, oldest first. */
export const allReports = (game: Game): Report[] => game.moments.value.flatMap(moment => [...moment.reports]);

export function Readings() {
  const { game } = useSeat();
  const reports = allReports(game);
  return (
    <section class="readings-board on-slate" aria-labelledby="readings-title">
      <header>
        <h2 id="readings-title">Three live readings</h2>
        <button type="button" id="open-reports" class="text-button" onClick={() => openPapers('reports')}>
          {counted(reports.length, 'report')}
          <span class="unseen">: open all</span>
        </button>
      </header>
      <ul>
        {PLANS.map(plan => (
          <Reading key={plan} plan={plan} reports={reports.filter(report => report.plan === plan)} />
        ))}
      </ul>
      <p class="readings-key" aria-hidden="true">
        <i class="is-secret" /> secret <i /> open source
      </p>
    </section>
  );
}

function Reading({ plan, reports }: { plan: Plan; reports: readonly Report[] }) {
  const { game } = useSeat();
  const secret = reports.filter(report => report.channel !== 'open').length;
  const marks = [...reports].sort((a, b) => Number(a.channel === 'open') - Number(b.channel === 'open'));
  const more = marks.length - ROOM;
  return (
    <li>
      <span>{planName(game.scenario, plan)}</span>
      <span class="marks" aria-hidden="true">
        {more > 0 ? <small>+{more}</small> : null}
        {marks.slice(0, ROOM).map((report, i) => (
          <i key={i} class={report.channel === 'open' ? '' : 'is-secret'} />
        ))}
        {marks.length === 0 ? <small>none</small> : null}
      </span>
      <span class="unseen">
        {secret} secret, {reports.length - secret} open
      </span>
    </li>
  );
}
