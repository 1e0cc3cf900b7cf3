// Every card that happens or is reached by a condition, with what must hold for it and what it can bring about.
import { CORE_FLAGS, type Stage } from '../../sim/slots.ts';
import { comesWhen } from '../certain.ts';
import type { ConditionSource, EffectSource } from '../schema/common.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Path } from '../tree.ts';
import { Box } from './box.ts';
import { type Wanted, whyNever } from './can-hold.ts';
import { type Facts, factsOf } from './facts.ts';

export interface Conditional {
  readonly path: Path;
  readonly wanted: readonly Wanted[];
  /** Effects that happen with it. */
  readonly effects: readonly EffectSource[];
  /** Turns (from 1) at which it can happen. */
  readonly turns: readonly number[];
  readonly stages?: readonly Stage[];
  readonly types?: readonly string[];
  readonly event?: string;
  readonly answers?: readonly string[];
  readonly directive?: string;
}

const holds = (condition: ConditionSource): Wanted => ({ condition, holds: true });
const fails = (condition: ConditionSource): Wanted => ({ condition, holds: false });

/** Turns from `first` to `last`, both included. */
export function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** The room in which a card's condition is judged. */
export function boxOf(card: Conditional, facts: Facts): Box {
  const types = card.types ? card.types.filter(type => facts.types.has(type)) : [...facts.types];
  const stages = card.stages ?? [...facts.stages];
  return new Box(facts, card.turns, stages, types);
}

/** All cards whose happening hangs on a condition. Endings and priorities bring nothing about and are not here. */
export function conditionals(scenario: Scenario): Conditional[] {
  const last = scenario.turns;
  return [
    ...scenario.events.map(
      ({ id, on, when, unless, effects, choices }, i): Conditional => ({
        path: ['events', i],
        wanted: [holds(comesWhen({ on, when })), ...(unless ? [fails(unless)] : [])],
        effects: [...effects, ...choices.flatMap(choice => choice.effects)],
        turns: span(1, choices.length > 0 ? last : last + 1),
        event: id,
        answers: choices.map(choice => choice.id),
      }),
    ),
    ...scenario.directives.map(
      ({ id, when, effects }, i): Conditional => ({
        path: ['directives', i],
        wanted: [holds(when)],
        effects,
        turns: span(1, last),
        directive: id,
      }),
    ),
    ...scenario.moves.map(
      ({ stage, types, when, effects }, i): Conditional => ({
        path: ['moves', i],
        wanted: [holds({ stage }), holds(when)],
        effects,
        turns: span(1, last),
        ...(types.length > 0 ? { types } : {}),
      }),
    ),
    ...scenario.actors.flatMap((actor, i) =>
      actor.rules.map(
        ({ when, effects }, j): Conditional => ({
          path: ['actors', i, 'rules', j],
          wanted: [holds(when)],
          effects,
          turns: span(2, last + 1),
        }),
      ),
    ),
  ];
}

export interface Possible {
  readonly facts: Facts;
  /** Those that can never happen, with the reason. */
  readonly never: readonly { readonly card: Conditional; readonly reason: string }[];
}

/**
 * Finds out what can happen, from nothing upwards: a card can when its condition can hold with what other cards
 * that can happen bring about. So a chain without a beginning is found, too.
 */
export function whatCanHappen(scenario: Scenario): Possible {
  const facts = factsOf(scenario);
  for (const flag of CORE_FLAGS) facts.flags.add(flag);
  for (const faction of scenario.factions) bring(faction.effects, facts);
  let waiting = conditionals(scenario);
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(card => {
      if (whyNever(card.wanted, boxOf(card, facts)) !== null) return true;
      happen(card, facts);
      return false;
    });
  }
  const never = waiting.map(card => ({ card, reason: whyNever(card.wanted, boxOf(card, facts)) ?? '' }));
  return { facts, never };
}

function happen({ event, answers, directive, effects }: Conditional, facts: Facts): void {
  if (event !== undefined) facts.events.add(event);
  for (const answer of answers ?? []) facts.answers.add(`${event} ${answer}`);
  if (directive !== undefined) facts.directives.add(directive);
  bring(effects, facts);
}

function bring(effects: readonly EffectSource[], facts: Facts): void {
  for (const effect of effects) if ('flag' in effect) facts.flags.add(effect.flag);
}
