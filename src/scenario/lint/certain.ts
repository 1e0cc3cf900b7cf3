// Cards that come for certain: one document at most lies on the desk, and what only drawn cards need is not asked of them.
import { certainTurns } from '../certain.ts';
import type { Findings } from '../findings.ts';
import type { Scenario } from '../schema/scenario.ts';
import { at, type Path, type Tree } from '../tree.ts';
import { whyNever } from './can-hold.ts';
import { boxOf, type Conditional, conditionals, whatCanHappen } from './cards.ts';
import type { Facts } from './facts.ts';

type Event = Scenario['events'][number];

/** Fields that decide about cards which are drawn. */
const OF_DRAWN_CARDS = ['weight', 'once', 'cooldown'];

/** Two documents for one turn are an error unless their conditions exclude each other. */
export function lintCertain(
  scenario: Scenario,
  tree: Tree,
  isOwn: (path: Path) => boolean,
  findings: Findings,
): void {
  const cards = new Map(conditionals(scenario).map(card => [card.event, card]));
  const certain = scenario.events.flatMap((event, i) => {
    const card = cards.get(event.id);
    return card && event.on !== undefined ? [{ event, path: ['events', i], card }] : [];
  });
  for (const { path } of certain) lintIgnored(tree, path, isOwn, findings);
  const asking = certain.filter(({ event }) => event.choices.length > 0);
  if (asking.length < 2) return;
  const { facts } = whatCanHappen(scenario);
  asking.forEach(({ event, path, card }, i) => {
    const rival = asking
      .slice(0, i)
      .find(other => sharedTurn(event, other.event) !== undefined && canBoth(card, other.card, facts));
    if (!rival) return;
    const found = `"${rival.event.id}" and "${event.id}" in turn ${sharedTurn(event, rival.event)}`;
    const mend = 'Move one, or give them conditions that cannot hold together';
    findings.error('two-at-once', [...path, 'on'], 'one document a turn', found, { mend });
  });
}

function canBoth(one: Conditional, other: Conditional, facts: Facts): boolean {
  return whyNever([...one.wanted, ...other.wanted], boxOf(one, facts)) === null;
}

function sharedTurn(a: Event, b: Event): number | undefined {
  return certainTurns(a).find(turn => certainTurns(b).includes(turn));
}

/** A field written beside "on" that only drawn cards need; in an inherited card it may well stand. */
function lintIgnored(tree: Tree, path: Path, isOwn: (path: Path) => boolean, findings: Findings): void {
  for (const field of OF_DRAWN_CARDS) {
    const here = [...path, field];
    if (!at(tree, here) || !isOwn(here)) continue;
    findings.note('never-used', here, 'a card that is drawn', `The "${field}" of a card with "on"`);
  }
}
