// Finds every condition and every effect of a deck, with the path it stands at and the card it belongs to.
// Checks and the compiler ask here, so that neither can overlook a place where they may stand.
import type { ConditionSource, EffectSource } from './schema/common.ts';
import type { Deck } from './schema/deck.ts';
import type { Path } from './tree.ts';

/** Who a condition or an effect belongs to. */
export type Kind =
  | 'event'
  | 'choice'
  | 'directive'
  | 'move'
  | 'faction'
  | 'adviser'
  | 'actor'
  | 'ending'
  | 'priority'
  | 'dial';

export interface ConditionAt {
  readonly kind: Kind;
  readonly path: Path;
  readonly condition: ConditionSource;
}

export interface EffectAt {
  readonly kind: Kind;
  readonly path: Path;
  readonly effect: EffectSource;
}

/** Every effect of a deck, in the order of the compiler. */
export function effectsOf(deck: Deck): EffectAt[] {
  const found: EffectAt[] = [];
  const add = (kind: Kind, path: Path, effects: readonly EffectSource[]) => {
    effects.forEach((effect, i) => void found.push({ kind, path: [...path, 'effects', i], effect }));
  };
  deck.events?.forEach((event, i) => {
    add('event', ['events', i], event.effects);
    event.choices.forEach((choice, j) => void add('choice', ['events', i, 'choices', j], choice.effects));
  });
  deck.directives?.forEach((card, i) => void add('directive', ['directives', i], card.effects));
  deck.moves?.forEach((card, i) => void add('move', ['moves', i], card.effects));
  deck.factions?.forEach((card, i) => void add('faction', ['factions', i], card.effects));
  deck.actors?.forEach((actor, i) => {
    actor.rules.forEach((rule, j) => void add('actor', ['actors', i, 'rules', j], rule.effects));
  });
  return found;
}

/** Every whole condition of a deck: of cards, of effects, of what advisers say. */
export function conditionsOf(deck: Deck): ConditionAt[] {
  const found: ConditionAt[] = [];
  const add = (kind: Kind, path: Path, condition: ConditionSource) =>
    void found.push({ kind, path, condition });
  deck.events?.forEach((card, i) => {
    add('event', ['events', i, 'when'], card.when);
    if (card.unless) add('event', ['events', i, 'unless'], card.unless);
  });
  deck.directives?.forEach((card, i) => void add('directive', ['directives', i, 'when'], card.when));
  deck.moves?.forEach((card, i) => void add('move', ['moves', i, 'when'], card.when));
  deck.factions?.forEach((faction, i) => {
    faction.says.forEach((line, j) => void add('adviser', ['factions', i, 'says', j, 'when'], line.when));
  });
  deck.actors?.forEach((actor, i) => {
    actor.rules.forEach((rule, j) => void add('actor', ['actors', i, 'rules', j, 'when'], rule.when));
  });
  deck.dials?.forEach((dial, i) => {
    dial.rules?.forEach((rule, j) => void add('dial', ['dials', i, 'rules', j, 'when'], rule.when));
  });
  deck.endings?.forEach((card, i) => void add('ending', ['endings', i, 'when'], card.when));
  deck.priorities?.forEach((card, i) => void add('priority', ['priorities', i, 'met'], card.met));
  for (const { kind, path, effect } of effectsOf(deck)) {
    if ('when' in effect && effect.when) add(kind, [...path, 'when'], effect.when);
  }
  return found;
}

/** The parts of a condition that are not made of conditions, each with its path. */
export function leavesOf({ kind, path, condition }: ConditionAt): ConditionAt[] {
  const below = (inner: ConditionSource, ...steps: (string | number)[]) =>
    leavesOf({ kind, path: [...path, ...steps], condition: inner });
  if ('all' in condition) return condition.all.flatMap((inner, i) => below(inner, 'all', i));
  if ('any' in condition) return condition.any.flatMap((inner, i) => below(inner, 'any', i));
  if ('not' in condition) return below(condition.not, 'not');
  return [{ kind, path, condition }];
}
