// What a scenario may do, but hardly means: cards without effect, odds that do not add up, endings that leave gaps.
// Runs on scenarios without errors only.
import { CORE_FLAGS, PLANS } from '../sim/slots.ts';
import { Findings } from './findings.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Tree } from './tree.ts';
import { conditionsOf, effectsOf, leavesOf } from './visit.ts';

/** A class must be able to dispute "all outcomes are bleak". */
const TOLERABLE_ENDINGS = 3;
const ADVISERS = 2;

/** Warnings and notes, in no particular order. */
export function lint(scenario: Scenario, tree: Tree): Problem[] {
  const findings = new Findings(tree);
  lintEvents(scenario, findings);
  lintBeijing(scenario, findings);
  lintEndings(scenario, findings);
  lintUnused(scenario, findings);
  return findings.problems;
}

function lintEvents({ events }: Scenario, findings: Findings): void {
  events.forEach((event, i) => {
    const path = ['events', i];
    const consequences = event.choices.map(({ noise, effects }) => JSON.stringify({ noise, effects }));
    if (event.choices.length === 0 && event.effects.length === 0) {
      findings.warning('no-effect', path, 'news that changes something', 'no effects');
    }
    event.choices.forEach((choice, j) => {
      if (choice.effects.length === 0 && choice.noise === 0) {
        findings.warning('no-consequence', [...path, 'choices', j], 'an effect or noise', 'neither');
      }
      const same = consequences.indexOf(consequences[j] ?? '');
      if (same < j) {
        const found = `"${event.choices[same]?.id}" and "${choice.id}"`;
        findings.warning('same-choices', [...path, 'choices', j], 'answers that differ', found);
      }
    });
    if (event.choices.length > 0 && event.advice.length < ADVISERS) {
      const found = `${event.advice.length}`;
      findings.warning('too-few', [...path, 'advice'], `advice of at least ${ADVISERS} factions`, found);
    }
  });
}

function lintBeijing({ types, moves, signals }: Scenario, findings: Findings): void {
  const sum = types.reduce((total, type) => total + type.prior, 0);
  if (Math.abs(sum - 1) > 0.001)
    findings.warning('priors', ['types'], 'a sum of 1', `${Math.round(sum * 1000) / 1000}`);
  for (const plan of PLANS) {
    const strike = moves.some(move => move.stage === 'move' && (move.plan ?? plan) === plan);
    if (!strike)
      findings.warning('plan-missing', ['moves'], `a move of stage "move" for the plan "${plan}"`, 'none');
    for (const cost of ['cheap', 'costly']) {
      const seen = signals.some(signal => signal.plan === plan && signal.cost === cost);
      if (!seen)
        findings.warning('plan-missing', ['signals'], `a ${cost} signal of the plan "${plan}"`, 'none');
    }
  }
}

function lintEndings({ endings }: Scenario, findings: Findings): void {
  const last = endings.at(-1);
  if (last?.at !== 'last' || !('always' in last.when)) {
    const expected = 'a last ending "at": "last" with "when": { "always": true }';
    const found = last?.at === 'last' ? 'a condition' : '"at": "any"';
    findings.warning('last-ending', ['endings', endings.length - 1], expected, found);
  }
  const tolerable = endings.filter(ending => ending.tolerable).length;
  if (tolerable < TOLERABLE_ENDINGS) {
    findings.warning('few-tolerable', ['endings'], `at least ${TOLERABLE_ENDINGS}`, `${tolerable}`);
  }
}

function lintUnused(scenario: Scenario, findings: Findings): void {
  const core: readonly string[] = CORE_FLAGS;
  const read = new Set(
    conditionsOf(scenario)
      .flatMap(leavesOf)
      .flatMap(({ condition }) => ('flag' in condition ? [condition.flag] : [])),
  );
  const told = new Set<string>();
  for (const { effect, path } of effectsOf(scenario)) {
    if (!('flag' in effect) || read.has(effect.flag) || core.includes(effect.flag) || told.has(effect.flag))
      continue;
    told.add(effect.flag);
    findings.note('flag-never-read', [...path, 'flag'], 'a condition that asks for it', `"${effect.flag}"`);
  }
  const cited = new Set(sourcesCited(scenario));
  for (const id of Object.keys(scenario.sources)) {
    if (!cited.has(id))
      findings.note('never-used', ['sources', id], 'a card that cites it', `The source "${id}"`);
  }
}

function sourcesCited({
  events,
  directives,
  signals,
  moves,
  actors,
  endings,
}: Scenario): (string | undefined)[] {
  const cards = [
    ...events,
    ...directives,
    ...signals,
    ...moves,
    ...endings,
    ...actors.flatMap(actor => actor.rules),
  ];
  return cards.flatMap(card => card.provenance.map(line => line.source));
}
