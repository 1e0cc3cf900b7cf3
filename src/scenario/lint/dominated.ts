// An answer that is nowhere better and somewhere worse than another is no choice; so it is with directives.
// Judged only where that is certain: on dials with a known good direction, and when all else is the same.
import type { Findings } from '../findings.ts';
import type { EffectSource } from '../schema/common.ts';
import type { Scenario } from '../schema/scenario.ts';
import { conditionsOf, leavesOf } from '../visit.ts';

/** +1: more is better for the player. Dials that cut both ways, like trade with China, are not here. */
const GOOD: Readonly<Record<string, 1 | -1>> = {
  ...{ front: 1, east: 1, secrets: 1, treasury: 1, cohesion: 1, support: 1, trust: 1 },
  ...{ works: 1, guard: 1, resilience: 1, sovereignty: 1, manpower: 1, equipment: 1, science: 1 },
  ...{ centralAsia: 1, arctic: 1, leverage: -1, lives: -1, exposure: -1, pressure: -1, claims: -1 },
  ...{ netScience: -1, netMilitary: -1, netOfficials: -1, boldness: -1, optimism: -1 },
};

interface Weighed {
  /** Gain for the player by dial. */
  readonly gains: ReadonlyMap<string, number>;
  /** What cannot be weighed, as text: it must be the same on both sides. */
  readonly rest: string;
}

function weigh(effects: readonly EffectSource[], costs: Readonly<Record<string, number>>): Weighed {
  const gains = new Map(Object.entries(costs).map(([name, cost]) => [name, -cost]));
  const rest: string[] = [];
  for (const effect of effects) {
    const plain = 'by' in effect && !effect.when && effect.in === undefined && effect.chance === undefined;
    const good = plain ? GOOD[effect.dial] : undefined;
    if (!plain || good === undefined) rest.push(JSON.stringify(effect));
    else gains.set(effect.dial, (gains.get(effect.dial) ?? 0) + good * effect.by * (effect.for ?? 1));
  }
  return { gains, rest: rest.sort().join() };
}

/** Is `a` nowhere better than `b`, and somewhere worse? */
function isWorse(a: Weighed, b: Weighed): boolean {
  if (a.rest !== b.rest) return false;
  const dials = [...new Set([...a.gains.keys(), ...b.gains.keys()])];
  const gaps = dials.map(dial => (a.gains.get(dial) ?? 0) - (b.gains.get(dial) ?? 0));
  return gaps.every(gap => gap <= 0) && gaps.some(gap => gap < 0);
}

/** Answers read by another condition are worth more than their effects. */
export function lintDominated(scenario: Scenario, findings: Findings): void {
  const asked = askedFor(scenario);
  scenario.events.forEach(({ id, choices }, i) => {
    const weighed = choices.map(({ effects, noise }) => weigh(effects, { noise }));
    choices.forEach((choice, j) => {
      if (choice.effects.length === 0 || asked.has(`${id} ${choice.id}`)) return;
      const better = weighed.findIndex((other, k) => k !== j && isWorse(weighed[j] as Weighed, other));
      if (better < 0) return;
      const found = `"${choice.id}" is nowhere better than "${choices[better]?.id}"`;
      findings.warning('dominated', ['events', i, 'choices', j], 'something that speaks for it', found);
    });
  });
  const weighed = scenario.directives.map(({ effects, noise, price, rising, cooldown, once }) =>
    weigh(effects, { noise, price, rising, cooldown, once: once ? 1 : 0 }),
  );
  scenario.directives.forEach(({ id, when }, i) => {
    const better = scenario.directives.findIndex(
      (other, k) =>
        k !== i &&
        ('always' in other.when || JSON.stringify(other.when) === JSON.stringify(when)) &&
        isWorse(weighed[i] as Weighed, weighed[k] as Weighed),
    );
    if (better < 0) return;
    const found = `"${id}" is nowhere better than "${scenario.directives[better]?.id}"`;
    findings.note('dominated', ['directives', i], 'something that speaks for it', found);
  });
}

/** "E06 A" for each answer that some condition asks for. */
function askedFor(scenario: Scenario): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { condition } of conditionsOf(scenario).flatMap(leavesOf)) {
    if ('event' in condition && condition.answer !== undefined)
      asked.add(`${condition.event} ${condition.answer}`);
  }
  return asked;
}
