// Kinds of plan against every Beijing: what the orders of a kind's teams would have come to.
import type { Study } from '../study.ts';
import { middle } from './numbers.ts';

export interface Against {
  /** Id of the kind of Beijing, and whether it is the one of the games. */
  readonly type: string;
  readonly real: boolean;
  /** Median worth, 0-100, of the members' orders against it. */
  readonly worth: number;
  /** Id of the ending that most of them come to, and how many do. */
  readonly ending: string;
  readonly reach: number;
}

/** One row for each kind of Beijing; null while a member has not been studied, or there are none. */
export function againstOf(
  studies: readonly (Study | null)[],
  members: readonly number[],
): readonly Against[] | null {
  const own = members.map(i => studies[i] ?? null);
  const first = own[0];
  if (!first || own.some(one => one === null)) return null;
  return first.beijings.map(({ type }, row) => {
    const rows = own.map(one => one!.beijings[row]!);
    const counts = new Map<string, number>();
    for (const { ending } of rows) counts.set(ending, (counts.get(ending) ?? 0) + 1);
    const [ending = '', reach = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return {
      type,
      real: rows.some(({ real }) => real),
      worth: middle(rows.map(({ worth }) => worth)),
      ending,
      reach,
    };
  });
}
