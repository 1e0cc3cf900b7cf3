// What a scenario may do, but hardly means. Each file beside this one looks for one kind of it.
// Runs on scenarios without errors only.
import { Findings } from '../findings.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario.ts';
import { placeOf, type Tree } from '../tree.ts';
import { lintBeijing } from './beijing.ts';
import { lintCertain } from './certain.ts';
import { lintDominated } from './dominated.ts';
import { lintEndings } from './endings.ts';
import { lintEvents } from './events.ts';
import { lintNever } from './never.ts';
import { lintPlaces } from './places.ts';
import { lintTimes } from './times.ts';
import { lintTranslations } from './translations.ts';
import { lintUnused } from './unused.ts';

/** Warnings and notes, and errors that only show when it is known what can happen, in no particular order. `own` is the path of the scenario's file. */
export function lint(scenario: Scenario, tree: Tree, own: string): Problem[] {
  const findings = new Findings(tree);
  lintEvents(scenario, findings);
  lintDominated(scenario, findings);
  lintCertain(scenario, tree, path => placeOf(tree, path).file === own, findings);
  lintBeijing(scenario, findings);
  lintEndings(scenario, findings);
  lintNever(scenario, path => placeOf(tree, path).file === own, findings);
  lintTimes(scenario, findings);
  lintUnused(scenario, tree, own, findings);
  lintPlaces(scenario, tree, own, findings);
  lintTranslations(scenario, tree, own, findings);
  return findings.problems;
}
