// Where the game holds a claim, in words: the kind of thing, and its title where the scenario gives one.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { dialName } from '../../../words/names.ts';
import { RULE_SENTENCES } from '../../../words/rule-sentences.ts';
import type { Claim } from './kinds.ts';

type Held = Claim['held'][number];

const KIND_WORDS: Record<Held['in'], string> = {
  rule: 'rule',
  event: 'event',
  directive: 'directive',
  move: 'Beijing’s move',
  signal: 'sign',
  type: 'kind of Beijing',
  faction: 'faction',
  actor: 'outside actor',
  ending: 'ending',
  priority: 'priority',
  dial: 'dial',
  question: 'question',
  reading: 'reading',
  screen: 'screen',
};

const SCREEN_WORDS: Record<string, string> = {
  review: 'ending and review',
  timeline: 'timeline',
  reports: 'reports and their grades',
  advisers: 'advisers',
  estimate: 'your estimate',
  'first-screen': 'first screen',
  introduction: 'introduction',
};

const rules: Readonly<Record<string, string>> = RULE_SENTENCES;

function titleOf(held: Held, scenario: Scenario | undefined): string {
  const id = String(held.id);
  if (held.in === 'rule') return rules[id] ?? id;
  if (held.in === 'dial') return dialName(scenario ?? { dials: [] }, id);
  if (held.in === 'question') return `question ${id}`;
  if (held.in === 'reading') return scenario?.readings[Number(id) - 1]?.title ?? id;
  if (held.in === 'screen') return SCREEN_WORDS[id] ?? id;
  if (!scenario) return '';
  switch (held.in) {
    case 'event':
      return scenario.events.find(card => card.id === id)?.title ?? '';
    case 'directive':
      return scenario.directives.find(card => card.id === id)?.title ?? '';
    case 'move':
      return scenario.moves.find(card => card.id === id)?.title ?? '';
    case 'type':
      return scenario.types.find(card => card.id === id)?.name ?? '';
    case 'faction':
      return scenario.factions.find(card => card.id === id)?.name ?? '';
    case 'actor':
      return scenario.actors.find(card => card.id === id)?.name ?? '';
    case 'ending':
      return scenario.endings.find(card => card.id === id)?.title ?? '';
    case 'priority':
      return scenario.priorities.find(card => card.id === id)?.title ?? '';
    case 'signal':
      return '';
  }
}

/** Kind and title; the title is empty where only the scenario's file could tell it. */
export function heldName(held: Held, scenario: Scenario | undefined): { kind: string; name: string } {
  return { kind: KIND_WORDS[held.in], name: titleOf(held, scenario) };
}
