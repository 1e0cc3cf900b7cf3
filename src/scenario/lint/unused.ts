// Names that nothing refers to: flags, dials of the scenario's own, sources.
import { CORE_FLAGS } from '../../sim/slots.ts';
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';
import { sequelOf } from '../sequel.ts';
import { flagsAtStart } from '../start.ts';
import { placeOf, type Tree } from '../tree.ts';
import { conditionsOf, effectsOf, leavesOf } from '../visit.ts';

export function lintUnused(scenario: Scenario, tree: Tree, own: string, findings: Findings): void {
  lintFlags(scenario, findings);
  lintDials(scenario, findings);
  const cited = new Set(sourcesCited(scenario));
  for (const id of Object.keys(scenario.sources)) {
    const path = ['sources', id];
    // A deck brings sources for many scenarios; only those of the scenario's own file are judged here.
    if (cited.has(id) || placeOf(tree, path).file !== own) continue;
    findings.note('never-used', path, 'a card that cites it', `The source "${id}"`);
  }
}

function lintFlags(scenario: Scenario, findings: Findings): void {
  const core: readonly string[] = CORE_FLAGS;
  const leaves = conditionsOf(scenario).flatMap(leavesOf);
  const read = new Set(leaves.flatMap(({ condition }) => ('flag' in condition ? [condition.flag] : [])));
  for (const flag of sequelOf(scenario)?.flags ?? []) read.add(flag);
  const told = new Set<string>();
  for (const { effect, path } of effectsOf(scenario)) {
    if (!('flag' in effect) || read.has(effect.flag) || core.includes(effect.flag) || told.has(effect.flag))
      continue;
    told.add(effect.flag);
    findings.note('flag-never-read', [...path, 'flag'], 'a condition that asks for it', `"${effect.flag}"`);
  }
  flagsAtStart(scenario).forEach(({ flag }, i) => {
    if (read.has(flag) || core.includes(flag) || told.has(flag)) return;
    findings.note('flag-never-read', ['start', 'flags', i], 'a condition that asks for it', `"${flag}"`);
  });
}

/** The rules know nothing of an author's dial: it matters only when effects move it. */
function lintDials(scenario: Scenario, findings: Findings): void {
  const moved = new Set(effectsOf(scenario).flatMap(({ effect }) => ('dial' in effect ? [effect.dial] : [])));
  scenario.dials.forEach(({ id, drift, rules = [] }, i) => {
    if (moved.has(id) || drift !== undefined || rules.length > 0) return;
    findings.note('never-used', ['dials', i], 'an effect that moves it', `The dial "${id}"`);
  });
}

function sourcesCited(scenario: Scenario): (string | undefined)[] {
  const { events, directives, signals, moves, actors, endings, humanCost } = scenario;
  const rules = actors.flatMap(actor => actor.rules);
  const cards = [...events, ...directives, ...signals, ...moves, ...endings, ...rules];
  return [...cards, ...(humanCost ? [humanCost] : [])].flatMap(card =>
    card.provenance.map(line => line.source),
  );
}
