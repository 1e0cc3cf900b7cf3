// What many played games say about a scenario: cards that never came up, endings that were never reached.
import { mergeFiles } from './extends.ts';
import { Findings } from './findings.ts';
import type { Files } from './gather.ts';
import { silence } from './lint/silence.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Scenario } from './schema/scenario.ts';

export interface Measured {
  /** Games played to their end. */
  readonly games: number;
  /** In how many of them each card came up: "event:E01", "directive:leak", "move:...", "ending:...". */
  readonly cards: ReadonlyMap<string, number>;
}

/** Warnings about what was never seen, at its place in the files; without those that the author has silenced. */
export function judgeMeasured(files: Files, path: string, scenario: Scenario, measured: Measured): Problem[] {
  const { tree } = mergeFiles(files, path);
  if (!tree || measured.games === 0) return [];
  const findings = new Findings(tree);
  const found = `not once in ${measured.games} games`;
  const unseen = (prefix: string, id: string) => !measured.cards.has(`${prefix}:${id}`);
  const lists = { events: 'event', directives: 'directive', moves: 'move' } as const;
  for (const [key, prefix] of Object.entries(lists)) {
    scenario[key as keyof typeof lists].forEach(({ id }, i) => {
      if (unseen(prefix, id)) findings.warning('never-fires', [key, i], 'a card that comes up', found);
    });
  }
  scenario.endings.forEach(({ id }, i) => {
    if (unseen('ending', id)) findings.warning('never-reached', ['endings', i], 'an ending', found);
  });
  const left = silence(scenario, findings.problems, tree, path);
  return sortProblems(left.filter(problem => problem.code !== 'silence-unused'));
}
