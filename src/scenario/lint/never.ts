// Cards that can never happen, endings that can never be reached, and words that are never said.
import type { Findings } from '../findings.ts';
import type { ConditionSource } from '../schema/common.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Path } from '../tree.ts';
import { effectsOf } from '../visit.ts';
import { Box } from './box.ts';
import { whyNever } from './can-hold.ts';
import { span, whatCanHappen } from './cards.ts';
import type { Facts } from './facts.ts';

/**
 * Everything whose condition can never hold. Lines and effects of a shared deck may be made for other scenarios:
 * where they are not this file's own, they are worth no more than a note.
 */
export function lintNever(scenario: Scenario, isOwn: (path: Path) => boolean, findings: Findings): void {
  const { facts, never } = whatCanHappen(scenario);
  for (const { card, reason } of never) {
    findings.warning('never-fires', card.path, 'a condition that can hold', reason);
  }
  lintEndings(scenario, facts, findings);
  lintSpoken(scenario, facts, isOwn, findings);
  const box = new Box(facts, span(1, scenario.turns + 1));
  scenario.dials.forEach(({ rules }, i) => {
    rules?.forEach(({ when }, j) => {
      const path = ['dials', i, 'rules', j, 'when'];
      told(when, new Box(facts, span(2, scenario.turns + 1)), path, isOwn(path), findings);
    });
  });
  scenario.priorities.forEach(({ met }, i) => {
    told(met, box, ['priorities', i, 'met'], true, findings);
  });
  for (const { effect, path } of effectsOf(scenario)) {
    if ('when' in effect && effect.when) told(effect.when, box, [...path, 'when'], isOwn(path), findings);
  }
}

function told(condition: ConditionSource, box: Box, path: Path, own: boolean, findings: Findings): void {
  const reason = whyNever([{ condition, holds: true }], box);
  if (reason === null) return;
  findings[own ? 'warning' : 'note']('never-holds', path, 'a condition that can hold', reason);
}

/** The first ending that holds is reached; after the last turn those "at": "any" are asked again. */
function lintEndings({ endings, turns }: Scenario, facts: Facts, findings: Findings): void {
  endings.forEach(({ at, when }, i) => {
    const box = new Box(facts, at === 'any' ? span(2, turns + 1) : [turns + 1]);
    const earlier = endings.slice(0, i).filter(ending => at === 'last' || ending.at === 'any');
    const alone = whyNever([{ condition: when, holds: true }], box);
    if (alone !== null) {
      findings.warning('never-reached', ['endings', i], 'a condition that can hold', alone);
      return;
    }
    const passed = earlier.map(ending => ({ condition: ending.when, holds: false }));
    if (whyNever([...passed, { condition: when, holds: true }], box) === null) return;
    const mask = earlier.find(
      ending =>
        whyNever(
          [
            { condition: ending.when, holds: false },
            { condition: when, holds: true },
          ],
          box,
        ) !== null,
    );
    const found = mask ? `"${mask.id}" stands before it` : 'those before it leave nothing';
    const mend = mask && `Give it "before": "${mask.id}"`;
    findings.warning('never-reached', ['endings', i], 'a case that no earlier ending takes', found, { mend });
  });
}

/** The first line of an adviser whose condition holds is said. */
function lintSpoken(
  { factions, turns }: Scenario,
  facts: Facts,
  isOwn: (path: Path) => boolean,
  findings: Findings,
): void {
  const box = new Box(facts, span(1, turns));
  factions.forEach(({ says }, i) => {
    says.forEach(({ when }, j) => {
      const passed = says.slice(0, j).map(line => ({ condition: line.when, holds: false }));
      const reason = whyNever([...passed, { condition: when, holds: true }], box);
      if (reason === null) return;
      const alone = whyNever([{ condition: when, holds: true }], box);
      const found = alone ?? 'an earlier line, which is always said then';
      const path = ['factions', i, 'says', j];
      findings[isOwn(path) ? 'warning' : 'note']('never-said', path, 'a line that can come up', found);
    });
  });
}
