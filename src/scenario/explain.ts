// The event debugger: why a card's condition holds or does not hold at a position, clause by clause with the values,
// and where in a game it came nearest. The sentences are in words/explain.ts.
import { STAGES, STANCES, STEP_MONTHS, TEMPOS } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import { certainTurns, comesWhen } from './certain.ts';
import { compileCondition } from './compile-condition.ts';
import { Names } from './names.ts';
import type { ConditionSource } from './schema/common.ts';
import type { Scenario } from './schema/scenario.ts';

/** Lists whose cards have one condition of their own. */
export const EXPLAINED = ['events', 'directives', 'moves', 'rules', 'endings', 'priorities'] as const;
export type ExplainedKind = (typeof EXPLAINED)[number];

/** A condition at a position. */
export interface Clause {
  readonly kind: 'all' | 'any' | 'not' | 'plain';
  readonly holds: boolean;
  /** As written; of 'plain' clauses it is what the sentence is about. */
  readonly source: ConditionSource;
  /** What is the case: the dial's value, the turn, the name of the stance ...; null where only yes or no is known. */
  readonly value: number | string | null;
  /** Plain clauses that would have to change for it to hold; 0 when it holds. */
  readonly missing: number;
  /** How far the dials are from where they would have to be, in points. */
  readonly distance: number;
  readonly parts: readonly Clause[];
}

/** Whether a card can come up at a position, and why. */
export interface Explanation {
  readonly holds: boolean;
  readonly when: Clause;
  /** What keeps it away while it holds, if the card has that. */
  readonly unless: Clause | null;
  /** It has come up before: for good, or for a while. */
  readonly rests: 'spent' | 'cooling' | null;
  readonly missing: number;
  readonly distance: number;
}

/** A card that can be explained. */
export interface ExplainedCard {
  readonly kind: ExplainedKind;
  readonly id: string;
  readonly title: string;
  readonly when: ConditionSource;
  readonly unless: ConditionSource | null;
  /** Turns (from 1) in which it comes for certain, if it holds then; none: by weight, chance or choice. */
  readonly on: readonly number[];
}

/** The card of this id; where several kinds share it, the first in the order of EXPLAINED, or the one of `kind`. */
export function findCard(scenario: Scenario, id: string, kind?: ExplainedKind): ExplainedCard | null {
  return explainable(scenario).find(card => card.id === id && (kind ?? card.kind) === card.kind) ?? null;
}

/** Every card that can be explained. */
export function explainable(scenario: Scenario): ExplainedCard[] {
  const { events, directives, moves, actors, endings, priorities } = scenario;
  const rules = actors.flatMap(actor => actor.rules);
  return [
    ...events.map(card => {
      return { ...asCard('events', card, comesWhen(card), card.unless), on: certainTurns(card) };
    }),
    ...directives.map(card => asCard('directives', card, card.when)),
    ...moves.map(card => asCard('moves', card, card.when)),
    ...rules.map(card => asCard('rules', card, card.when)),
    ...endings.map(card => asCard('endings', card, card.when)),
    ...priorities.map(card => asCard('priorities', card, card.met)),
  ];
}

function asCard(
  kind: ExplainedKind,
  { id, title }: { readonly id: string; readonly title: string },
  when: ConditionSource,
  unless: ConditionSource | null = null,
): ExplainedCard {
  return { kind, id, title, when, unless, on: [] };
}

/** Explains cards of one scenario. Positions must be of its world. */
export class Explainer {
  private readonly names: Names;

  constructor(private readonly scenario: Scenario) {
    this.names = new Names(scenario);
  }

  /** The card at a position. */
  explain(card: ExplainedCard, state: State): Explanation {
    const when = this.clause(card.when, state);
    const unless = card.unless ? this.clause({ not: card.unless }, state) : null;
    const rests = this.rests(card, state);
    return {
      holds: when.holds && (unless?.holds ?? true) && rests === null,
      when,
      unless,
      rests,
      missing: when.missing + (unless?.missing ?? 0) + (rests === null ? 0 : 1),
      distance: when.distance + (unless?.distance ?? 0),
    };
  }

  /** The position at which the card came nearest: fewest clauses missing, then the shortest distance. Null: no positions. */
  nearest(
    card: ExplainedCard,
    positions: readonly State[],
  ): { readonly index: number; readonly explanation: Explanation } | null {
    let best: { readonly index: number; readonly explanation: Explanation } | null = null;
    positions.forEach((state, index) => {
      const explanation = this.explain(card, state);
      if (best === null || isNearer(explanation, best.explanation)) best = { index, explanation };
    });
    return best;
  }

  /** One condition at a position, with all its parts. */
  clause(source: ConditionSource, state: State): Clause {
    if ('all' in source) {
      const parts = source.all.map(part => this.clause(part, state));
      const sum = (of: (part: Clause) => number) => parts.reduce((total, part) => total + of(part), 0);
      return whole('all', source, parts, sum(missing), sum(distance));
    }
    if ('any' in source) {
      const parts = source.any.map(part => this.clause(part, state));
      const near = parts.reduce((best, part) => (isNearer(part, best) ? part : best), parts[0] as Clause);
      return whole('any', source, parts, near.missing, near.distance);
    }
    if ('not' in source) {
      const part = this.clause(source.not, state);
      const off = part.holds ? 1 : 0;
      return { ...whole('not', source, [part], off, off * overshoot(part)), holds: !part.holds };
    }
    const holds = compileCondition(source, this.names)(state);
    const value = this.valueOf(source, state);
    const gap = holds || typeof value !== 'number' ? 0 : gapOf(source, value);
    return { kind: 'plain', holds, source, value, missing: holds ? 0 : 1, distance: gap, parts: [] };
  }

  private valueOf(source: ConditionSource, state: State): number | string | null {
    if ('dial' in source) return state[this.names.dial(source.dial)] as number;
    if ('turn' in source) return (state[SLOT.turn] as number) + 1;
    if ('date' in source) return (state[SLOT.turn] as number) + 1;
    if ('quarter' in source) {
      const { month, step } = this.scenario.calendar;
      return Math.floor(((month - 1 + (state[SLOT.turn] as number) * STEP_MONTHS[step]) % 12) / 3) + 1;
    }
    if ('stance' in source) return STANCES[state[SLOT.stance] as number] ?? null;
    if ('tempo' in source) return TEMPOS[state[SLOT.tempo] as number] ?? null;
    if ('stage' in source) return STAGES[state[SLOT.stage] as number] ?? null;
    if ('type' in source) return this.scenario.types[state[SLOT.type] as number]?.id ?? null;
    if ('moves' in source) return state[SLOT.moves] as number;
    if ('event' in source) return this.answerOf(source.event, state);
    return null;
  }

  /** The answer last given to an event that happened; null when it has not happened or not been answered. */
  private answerOf(event: string, state: State): string | null {
    const answered = this.names.event(event)?.answered;
    const index = answered === undefined ? -1 : (state[answered] as number);
    return this.scenario.events.find(({ id }) => id === event)?.choices[index]?.id ?? null;
  }

  /** What comes for certain does not rest. */
  private rests({ kind, id, on }: ExplainedCard, state: State): Explanation['rests'] {
    if (on.length > 0) return null;
    const { layout } = this.names;
    const cards = { events: this.scenario.events, directives: this.scenario.directives };
    if (kind !== 'events' && kind !== 'directives') return null;
    const index = cards[kind].findIndex(card => card.id === id);
    const card = cards[kind][index];
    const first = kind === 'events' ? layout.eventLast : layout.directiveLast;
    const last = state[first + index] ?? -1;
    if (!card || last < 0) return null;
    if (card.once) return 'spent';
    return (state[SLOT.turn] as number) <= last + card.cooldown ? 'cooling' : null;
  }
}

const missing = (part: Clause) => part.missing;
const distance = (part: Clause) => part.distance;

function whole(
  kind: 'all' | 'any' | 'not',
  source: ConditionSource,
  parts: readonly Clause[],
  missingParts: number,
  gap: number,
): Clause {
  return {
    ...{ kind, source, parts, value: null },
    ...{ holds: missingParts === 0, missing: missingParts, distance: gap },
  };
}

interface Near {
  readonly missing: number;
  readonly distance: number;
}

function isNearer(a: Near, b: Near): boolean {
  return a.missing < b.missing || (a.missing === b.missing && a.distance < b.distance);
}

/** Points between a value and where the condition would hold. */
function gapOf(source: ConditionSource, value: number): number {
  if ('below' in source) return Math.max(0, value - source.below);
  if ('atLeast' in source) return Math.max(0, source.atLeast - value);
  return 0;
}

/** Points by which a plain clause holds that should not. */
function overshoot({ kind, source, value }: Clause): number {
  if (kind !== 'plain' || typeof value !== 'number' || !('dial' in source)) return 0;
  return 'below' in source ? source.below - value : value - source.atLeast;
}
