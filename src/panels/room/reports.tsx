// Every report so far, newest first, with a switch by reading: the evidence behind the three live readings. The same
// reports lie on a board, each against each reading.
import { useSignal } from '@preact/signals';
import { PLANS, type Plan } from '../../sim/slots.ts';
import { planName } from '../../words/names.ts';
import { counted } from '../../words/number.ts';
import { Board } from './forecast/board.tsx';
import { allReports } from './readings.tsx';
import { ReportSlip } from './report-slip.tsx';
import { useSeat } from './seat.ts';
import { TablePage } from './table-page.tsx';

export function ReportsTable({ onClose }: { onClose: () => void }) {
  const { game } = useSeat();
  const board = useSignal(false);
  const count = allReports(game).length;
  const views = [
    ['The papers', false],
    ['Against the readings', true],
  ] as const;
  return (
    <TablePage title={`${counted(count, 'report')} so far`} onClose={onClose}>
      <fieldset class="filters">
        <legend class="unseen">How the reports lie</legend>
        {views.map(([name, asBoard]) => (
          <label key={name}>
            <input
              type="radio"
              name="report-view"
              checked={board.value === asBoard}
              onChange={() => {
                board.value = asBoard;
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {board.value ? <Board /> : <Slips />}
    </TablePage>
  );
}

/** The reports as they came in. */
function Slips() {
  const { game } = useSeat();
  const only = useSignal<Plan | null>(null);
  const reports = allReports(game).reverse();
  const shown = only.value === null ? reports : reports.filter(report => report.plan === only.value);
  const filters: readonly (readonly [Plan | null, string])[] = [
    [null, 'All'],
    ...PLANS.map(plan => [plan, planName(game.scenario, plan)] as const),
  ];
  return (
    <>
      <p class="table-lead">
        Cheap signs appear whatever Beijing plans, and in feints. Signs that are hard to stage weigh more. A
        report can be wrong, and one can be planted: those are too good.
      </p>
      <fieldset class="filters">
        <legend class="unseen">Reports that speak for</legend>
        {filters.map(([plan, name]) => (
          <label key={name}>
            <input
              type="radio"
              name="report-filter"
              checked={only.value === plan}
              onChange={() => {
                only.value = plan;
              }}
            />
            <span>
              {name} {plan === null ? reports.length : reports.filter(report => report.plan === plan).length}
            </span>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? <p class="empty">No report speaks for this reading so far.</p> : null}
      <ul class="report-list">
        {shown.map((report, i) => (
          <li key={i}>
            <ReportSlip report={report} dated />
          </li>
        ))}
      </ul>
    </>
  );
}
