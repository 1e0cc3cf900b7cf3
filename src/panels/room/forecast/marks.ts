// What the player reads into a report for each reading, marked by hand. Kept in this browser beside the games: a mark
// belongs to a briefing (its fingerprint), so games that share a past share its marks, and none is ever lost.
import { signal } from '@preact/signals';
import type { Moment } from '../../../session/game.ts';
import { recallData, remember } from '../../../session/small-store.ts';
import type { Reading, Speaks } from '../../../words/belief.ts';

const KEY = 'no-limits.readings';

type Marks = Readonly<Record<string, Speaks>>;

/** Only what marks can be. */
function remembered(): Marks {
  const entries = Object.entries(recallData(KEY) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Speaks] => ORDER.some(speaks => speaks === entry[1])),
  );
}

/** A press goes from one to the next, and after the last back to no mark. */
const ORDER: readonly Speaks[] = ['for', 'against', 'neither'];

const marks = signal<Marks>(remembered());

const keyOf = ({ fingerprint }: Moment, report: number, reading: Reading): string =>
  `${fingerprint}/${report}/${reading}`;

/** The player's mark for report number `report` (from 0) of a briefing on a reading; null = none. */
export function markOf(moment: Moment, report: number, reading: Reading): Speaks | null {
  return marks.value[keyOf(moment, report, reading)] ?? null;
}

/** The next mark: supports, against, neither, none. Returns it. */
export function markNext(moment: Moment, report: number, reading: Reading): Speaks | null {
  const now = markOf(moment, report, reading);
  const next = now === null ? ORDER[0]! : (ORDER[ORDER.indexOf(now) + 1] ?? null);
  const { [keyOf(moment, report, reading)]: _, ...others } = marks.value;
  marks.value = next === null ? others : { ...others, [keyOf(moment, report, reading)]: next };
  remember(KEY, JSON.stringify(marks.value));
  return next;
}
