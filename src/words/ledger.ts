// Why a number changed. The lines shown add up exactly to the change shown: parts are rounded together, not one by one.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { LedgerLine } from '../sim/record.ts';
import { CAUSES, type Cause, HIDDEN } from '../sim/slots.ts';
import type { World } from '../sim/world.ts';
import { logFamily } from './log-families.ts';
import { causeName, dialAt, dialName } from './names.ts';
import { plain, shareOut, tenths } from './number.ts';
import { sayOrigin } from './origin.ts';

export interface WhyRow {
  readonly cause: Cause;
  readonly causeName: string;
  readonly text: string;
  /** In tenths; the rows of one dial add up to its `sum`. */
  readonly amount: number;
}

export interface WhyDial {
  /** "Why did Trust fall by 6?" */
  readonly title: string;
  readonly rows: readonly WhyRow[];
  /** `to - from`, in tenths. */
  readonly sum: number;
  readonly from: number;
  readonly to: number;
}

interface Merged {
  readonly cause: Cause;
  readonly origin: string;
  readonly text: string;
  by: number;
  readonly first: number;
}

const HIDDEN_DIALS: readonly string[] = HIDDEN;

/** Lines of one slot, those with the same cause and the same words merged, in order of first appearance. */
function merge(scenario: Scenario, ledger: readonly LedgerLine[], slot: number, revealed: boolean): Merged[] {
  const merged = new Map<string, Merged>();
  for (const [first, line] of ledger.entries()) {
    if (line.slot !== slot) continue;
    const text = sayOrigin(scenario, line.origin, revealed);
    const key = `${line.cause} ${text}`;
    const row = merged.get(key) ?? { cause: line.cause, origin: line.origin, text, by: 0, first };
    row.by += line.after - line.before;
    merged.set(key, row);
  }
  return [...merged.values()];
}

function explain(
  scenario: Scenario,
  ledger: readonly LedgerLine[],
  slot: number,
  value: number,
  revealed: boolean,
) {
  const lines = ledger.filter(line => line.slot === slot);
  const from = tenths(lines[0]?.before ?? value);
  const to = tenths(lines[lines.length - 1]?.after ?? value);
  const sum = tenths(to - from);
  const merged = merge(scenario, ledger, slot, revealed);
  const amounts = shareOut(
    merged.map(row => row.by),
    sum,
  );
  const rows = merged.map((row, i) => ({ ...row, amount: amounts[i]! })).filter(row => row.amount !== 0);
  return { rows, sum, from, to };
}

/**
 * Why the dial in `slot` changed over the turn of this ledger: rows in the fixed order of the causes, yours first.
 * `value` is what the dial shows now: it stands in where nothing changed it.
 */
export function whyDial(
  scenario: Scenario,
  world: World,
  ledger: readonly LedgerLine[],
  slot: number,
  value = 0,
): WhyDial {
  const { rows, sum, from, to } = explain(scenario, ledger, slot, value, false);
  const name = dialName(scenario, dialAt(scenario, world, slot) ?? '');
  rows.sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
  return {
    title:
      sum === 0
        ? `Why did ${name} stay at ${plain(to)}?`
        : `Why did ${name} ${sum > 0 ? 'rise' : 'fall'} by ${plain(Math.abs(sum))}?`,
    rows: rows.map(({ cause, text, amount }) => ({
      cause,
      causeName: causeName(scenario, cause),
      text,
      amount,
    })),
    sum,
    from,
    to,
  };
}

export interface LedgerEntry {
  readonly cause: Cause;
  readonly causeName: string;
  readonly text: string;
  readonly effects: readonly { readonly dial: string; readonly name: string; readonly amount: number }[];
}

interface Gathered {
  readonly cause: Cause;
  readonly text: string;
  readonly first: number;
  readonly amounts: Map<string, number>;
}

/**
 * The whole turn for the log: one entry for each thing that happened, with every dial it changed. Amounts
 * are the same as in `whyDial`. `revealed` adds the hidden dials and names Beijing's unseen moves: debrief only.
 */
export function sayLedger(
  scenario: Scenario,
  world: World,
  ledger: readonly LedgerLine[],
  revealed = false,
): LedgerEntry[] {
  const entries = new Map<string, Gathered>();
  // In the order of the dials on screen, so that every entry reads the same way.
  for (const slot of [...new Set(ledger.map(line => line.slot))].sort((a, b) => a - b)) {
    const dial = dialAt(scenario, world, slot);
    if (dial === null || (!revealed && HIDDEN_DIALS.includes(dial))) continue;
    for (const row of explain(scenario, ledger, slot, 0, revealed).rows) {
      const text = logFamily(row.origin, scenario) ?? row.text;
      const key = `${row.cause} ${text}`;
      const entry = entries.get(key) ?? { cause: row.cause, text, first: row.first, amounts: new Map() };
      entry.amounts.set(dial, tenths((entry.amounts.get(dial) ?? 0) + row.amount));
      entries.set(key, { ...entry, first: Math.min(entry.first, row.first) });
    }
  }
  return [...entries.values()]
    .sort((a, b) => a.first - b.first)
    .map(({ cause, text, amounts }) => ({
      cause,
      causeName: causeName(scenario, cause),
      text,
      effects: [...amounts]
        .filter(([, amount]) => amount !== 0)
        .map(([dial, amount]) => ({ dial, name: dialName(scenario, dial), amount })),
    }))
    .filter(({ effects }) => effects.length > 0);
}
