// What a ledger line came from, in a few words: a rule, a card, a move, an actor.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { RULE_SENTENCES } from './rule-sentences.ts';

const isRule = (origin: string): origin is keyof typeof RULE_SENTENCES =>
  Object.hasOwn(RULE_SENTENCES, origin);

const UNSEEN = 'No report explains this';

/** "Match the pay (The closed design bureau)" or the news headline. */
function sayEvent(scenario: Scenario, id: string, answer: string | undefined): string {
  const event = scenario.events.find(card => card.id === id);
  const choice = event?.choices.find(card => card.id === answer);
  if (!event) return id;
  return choice ? `${choice.title} (${event.title})` : event.title;
}

function sayMove(scenario: Scenario, id: string, revealed: boolean): string {
  const move = scenario.moves.find(card => card.id === id);
  if (!move) return id;
  return move.visible || revealed ? move.title : UNSEEN;
}

function sayActor(scenario: Scenario, id: string, rule: string | undefined): string {
  const actor = scenario.actors.find(card => card.id === id);
  return actor?.rules.find(card => card.id === rule)?.title ?? actor?.name ?? id;
}

/** "The ice thickens", or "Ice, by itself" where the author left it at that. */
function sayOwnDial(scenario: Scenario, id: string, rule: string | undefined): string {
  const dial = scenario.dials.find(card => card.id === id);
  if (!dial) return id;
  const own = rule === undefined ? undefined : dial.rules?.[Number(rule)]?.text;
  return own ?? `${dial.name}, by itself`;
}

/**
 * The words for a ledger origin. Beijing's unseen moves stay unnamed unless `revealed` (debrief).
 * An origin nobody knows is returned as it is, so that it can be found.
 */
export function sayOrigin(scenario: Scenario, origin: string, revealed = false): string {
  if (isRule(origin)) return scenario.names?.rules?.[origin] ?? RULE_SENTENCES[origin];
  const [kind, id = '', detail] = origin.split(':');
  switch (kind) {
    case 'event':
      return sayEvent(scenario, id, detail);
    case 'directive':
      return scenario.directives.find(card => card.id === id)?.title ?? id;
    case 'move':
      return sayMove(scenario, id, revealed);
    case 'faction': {
      const faction = scenario.factions.find(card => card.id === id);
      return faction ? `Not heard: ${faction.name}` : id;
    }
    case 'dial':
      return sayOwnDial(scenario, id, detail);
    case 'actor':
      return sayActor(scenario, id, detail);
    default:
      return origin;
  }
}
