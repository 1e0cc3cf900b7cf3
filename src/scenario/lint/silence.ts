// Warnings that the author means to be so, each with a reason written in the file, are left out.
import { Findings } from '../findings.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario.ts';
import { placeOf, type Tree } from '../tree.ts';

/** The problems that are not silenced, and a note for each silence of the file `own` that silences nothing. */
export function silence(
  { silence: silenced }: Pick<Scenario, 'silence'>,
  problems: readonly Problem[],
  tree: Tree,
  own: string,
): Problem[] {
  const used = new Set<number>();
  const left = problems.filter(problem => {
    const index = silenced.findIndex(
      ({ code, card }) => code === problem.code && (card === undefined || names(problem, card)),
    );
    if (index < 0 || problem.severity === 'error') return true;
    used.add(index);
    return false;
  });
  const findings = new Findings(tree);
  silenced.forEach(({ code, card }, i) => {
    const path = ['silence', i];
    // What a scenario inherits may be about cards it does not keep; and measured codes are judged by playing.
    if (used.has(i) || placeOf(tree, path).file !== own || MEASURED.includes(code)) return;
    const what = `"${code}"${card === undefined ? '' : ` of "${card}"`}`;
    findings.note('silence-unused', path, what, 'nothing to silence');
  });
  return [...left, ...findings.problems];
}

/** Codes that "check --play" also gives, for cards that can happen but did not in many games. */
const MEASURED: readonly string[] = ['never-fires', 'never-reached'];

/** Is the problem about this card? A card is named by its id or, outside of cards, by the key. */
function names({ path }: Problem, card: string): boolean {
  return path.split(/[.[\]]/).includes(card);
}
