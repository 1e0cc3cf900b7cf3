// The ten gates of a scenario: for each the band that is wanted, and a dot for what was measured.
import { type Clause, type Gate, offBy, type Verdict } from '../../forecast/lab/gate.ts';
import { gateName, isDifference, sayFigure, sayFinding, verdictName } from '../../words/lab.ts';
import { counted } from '../../words/number.ts';
import './gates.css';

/** How a gate stands: as measured, or excepted by the author, who says why. */
export type Standing = Verdict | 'excepted';

export const standingOf = ({ verdict, excepted }: Gate): Standing =>
  excepted !== undefined && verdict !== 'held' ? 'excepted' : verdict;

const standingName = (standing: Standing): string =>
  standing === 'excepted' ? 'excepted' : verdictName(standing).toLowerCase();

const MARKS: Readonly<Record<Standing, string>> = {
  held: '✓',
  missed: '×',
  unsettled: '?',
  unmeasured: '–',
  excepted: '–',
};

/** "4 gates hold, 2 are missed, 4 are open" */
export function sayGates(gates: readonly Gate[]): string {
  const count = (...wanted: Standing[]) => gates.filter(gate => wanted.includes(standingOf(gate))).length;
  const [held, missed, excepted] = [count('held'), count('missed'), count('excepted')];
  const parts = [`${counted(held, 'gate')} ${held === 1 ? 'holds' : 'hold'}`, `${missed} missed`];
  if (excepted > 0) parts.push(`${excepted} excepted`);
  return `${parts.join(', ')}, ${count('unsettled', 'unmeasured')} open`;
}

export function Gates({ gates, turns }: { readonly gates: readonly Gate[]; readonly turns: number }) {
  return (
    <section class="bench-gates">
      <h3>Ten gates: the band that is wanted, the dot that was measured</h3>
      <ol>
        {gates.map(gate => (
          <Row key={gate.number} gate={gate} turns={turns} />
        ))}
      </ol>
    </section>
  );
}

function Row({ gate, turns }: { readonly gate: Gate; readonly turns: number }) {
  const standing = standingOf(gate);
  const telling = tellingOf(gate);
  return (
    <li data-gate={standing}>
      <details>
        <summary>
          <span class="gate-name">
            <b aria-hidden="true">{MARKS[standing]}</b> {gateName(gate.number)}
            <span class="unseen">: {standingName(standing)}.</span>
          </span>
          {telling ? <Band clause={telling} turns={turns} /> : <span class="gate-band" />}
          <span class="gate-figure">{telling ? sayFigure(telling) : 'not measured'}</span>
        </summary>
        {gate.excepted === undefined ? null : <p>Excepted by the author: {gate.excepted}</p>}
        <ul>
          {gate.clauses.map((clause, i) => (
            <li key={i}>
              <b>{verdictName(clause.verdict).toLowerCase()}</b> {sayFinding(clause)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const WORST: readonly Verdict[] = ['missed', 'unsettled', 'held'];

/** The measured clause that decides: the worst verdict, and of these the one furthest off. */
export function tellingOf({ clauses }: Gate): Clause | undefined {
  const rank = ({ verdict }: Clause) => WORST.indexOf(verdict);
  return clauses
    .filter(clause => clause.verdict !== 'unmeasured')
    .sort((a, b) => rank(a) - rank(b) || offBy(b) - offBy(a))[0];
}

/** Half the width of the scale of differences, as a share. */
const REACH = 0.4;

/** Where a value stands on the scale of its kind, in percent of the width. */
function spotOf(kind: Clause['subject']['kind'], value: number, turns: number): number {
  const share =
    kind === 'length' ? value / turns : isDifference(kind) ? (value + REACH) / (2 * REACH) : value;
  return 100 * Math.min(1, Math.max(0, share));
}

function Band({ clause, turns }: { readonly clause: Clause; readonly turns: number }) {
  const { subject, measured, least, most, verdict } = clause;
  const at = (value: number) => spotOf(subject.kind, value, turns);
  const span = (from: number, to: number) => ({ left: `${from}%`, width: `${Math.max(1, to - from)}%` });
  return (
    <span class="gate-band" aria-hidden="true">
      <i class="gate-wanted" style={span(least === null ? 0 : at(least), most === null ? 100 : at(most))} />
      <i class="gate-doubt" style={span(at(measured.low), at(measured.high))} />
      <i class="gate-dot" data-verdict={verdict} style={{ left: `${at(measured.value)}%` }} />
    </span>
  );
}

/** Ten small bars: tall where the gate holds. */
export function Badge({ gates, old }: { readonly gates: readonly Gate[]; readonly old: boolean }) {
  const said = `${sayGates(gates)}${old ? ', measured before the last change' : ''}`;
  return (
    <span class="gate-badge" role="img" aria-label={said} title={said} data-old={old || undefined}>
      {gates.map(gate => (
        <i key={gate.number} data-gate={standingOf(gate)} />
      ))}
      <span>
        {gates.filter(gate => standingOf(gate) === 'held').length} of {gates.length}
      </span>
    </span>
  );
}
