// Beijing's odds, and whether each plan can be noticed and carried out by those who have a taste for it.
import { PLANS } from '../../sim/slots.ts';
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';
import { whyNever } from './can-hold.ts';
import { boxOf, conditionals, whatCanHappen } from './cards.ts';

export function lintBeijing(scenario: Scenario, findings: Findings): void {
  const { types } = scenario;
  const sum = types.reduce((total, type) => total + type.prior, 0);
  if (Math.abs(sum - 1) > 0.001)
    findings.warning('priors', ['types'], 'a sum of 1', `${Math.round(sum * 1000) / 1000}`);
  lintPlans(scenario, findings);
  lintSignals(scenario, findings);
  lintTypes(scenario, findings);
}

function lintPlans({ moves, signals }: Scenario, findings: Findings): void {
  for (const plan of PLANS) {
    const strike = moves.some(move => move.stage === 'move' && (move.plan ?? plan) === plan);
    if (!strike)
      findings.warning('plan-incomplete', ['moves'], `a move of stage "move" for the plan "${plan}"`, 'none');
    for (const cost of ['cheap', 'costly']) {
      const seen = signals.some(signal => signal.plan === plan && signal.cost === cost);
      if (!seen)
        findings.warning('plan-incomplete', ['signals'], `a ${cost} signal of the plan "${plan}"`, 'none');
    }
  }
}

/** A signal is sent by weight for the type at hand. */
function lintSignals({ signals, types }: Scenario, findings: Findings): void {
  const drawn = types.filter(type => type.prior > 0);
  signals.forEach(({ weights }, i) => {
    if (drawn.some(type => (weights[type.id] ?? 1) > 0)) return;
    findings.warning('never-sent', ['signals', i], 'a weight above 0 for some type', 'none');
  });
}

/** A type strikes with a card of its own only if one of stage "move" is open to it and can ever be played. */
function lintTypes(scenario: Scenario, findings: Findings): void {
  const { facts } = whatCanHappen(scenario);
  const strikes = conditionals(scenario).filter(({ path }) => {
    const [kind, index] = path;
    return kind === 'moves' && scenario.moves[Number(index)]?.stage === 'move';
  });
  scenario.types.forEach(({ id, tastes, prior }, i) => {
    if (prior <= 0) return;
    for (const plan of PLANS) {
      if (tastes[plan] <= 0) continue;
      const open = strikes.filter(({ path, types }) => {
        const card = scenario.moves[Number(path[1])];
        return (card?.plan ?? plan) === plan && (types ?? [id]).includes(id);
      });
      const played = open.some(
        card => whyNever(card.wanted, boxOf({ ...card, types: [id] }, facts)) === null,
      );
      if (played) continue;
      const expected = `a move of stage "move" for the plan "${plan}" that it can make`;
      findings.warning(
        'type-without-move',
        ['types', i],
        expected,
        open.length === 0 ? 'none' : 'none that can hold',
      );
    }
  });
}
