// What can be at all in a game of this scenario: which turns there are, how far each dial can go, which flags can
// be set, which events happen. Conditions are judged against these.
import { highest, lowest } from '../../sim/range.ts';
import { DIALS, STAGES, STEP_MONTHS, type Stage } from '../../sim/slots.ts';
import { SLOT } from '../../sim/state.ts';
import type { Scenario } from '../schema/scenario.ts';
import { flagsAtStart } from '../start.ts';
import { effectsOf } from '../visit.ts';

/** Lowest and highest value a dial can have, both included. */
export type Range = readonly [low: number, high: number];

export interface Facts {
  readonly turns: number;
  readonly calendar: Scenario['calendar'];
  /** Quarter of the year (1-4) in which a turn (from 1) begins. */
  quarterOf(turn: number): number;
  readonly dials: ReadonlyMap<string, Range>;
  readonly types: ReadonlySet<string>;
  readonly stages: ReadonlySet<Stage>;
  /** Grow while `possible.ts` finds out what can happen. */
  readonly flags: Set<string>;
  readonly events: Set<string>;
  /** "E06 A": answers that can be given. */
  readonly answers: Set<string>;
  readonly directives: Set<string>;
}

/** The facts that do not depend on conditions. Nothing has happened yet. */
export function factsOf(scenario: Scenario): Facts {
  const { calendar, turns, types } = scenario;
  const drawn = types.filter(type => type.prior > 0);
  return {
    turns,
    calendar,
    quarterOf: turn => {
      const months = calendar.month - 1 + (turn - 1) * STEP_MONTHS[calendar.step];
      return Math.floor((months % 12) / 3) + 1;
    },
    dials: rangesOf(scenario),
    types: new Set(drawn.map(type => type.id)),
    stages: stagesOf(Math.max(...types.map(type => type.prepare))),
    flags: new Set(flagsAtStart(scenario).map(({ flag }) => flag)),
    events: new Set(),
    answers: new Set(),
    directives: new Set(),
  };
}

/** A type that prepares for one turn is never seen probing; "prepare" takes three. */
function stagesOf(longest: number): ReadonlySet<Stage> {
  return new Set(
    STAGES.filter(stage => (stage === 'probe' ? longest > 1 : stage === 'prepare' ? longest > 2 : true)),
  );
}

function rangesOf(scenario: Scenario): ReadonlyMap<string, Range> {
  const core = DIALS.map(name => [name, [lowest(SLOT[name]), highest(SLOT[name])]] as const);
  const own = scenario.dials.map(({ id, start }) => [id, ownRange(scenario, id, start)] as const);
  return new Map<string, Range>([...core, ...own]);
}

/** No rule of the game moves an author's own dial: it goes only where effects and its own moves take it. */
function ownRange(scenario: Scenario, id: string, start: number): Range {
  const options = scenario.assumptions.flatMap(assumption => assumption.options);
  const values = [start, ...options.flatMap(option => option.start?.[id] ?? [])];
  let low = Math.min(...values);
  let high = Math.max(...values);
  for (const { effect } of effectsOf(scenario)) {
    if (!('dial' in effect) || effect.dial !== id) continue;
    if ('to' in effect) {
      low = Math.min(low, effect.to);
      high = Math.max(high, effect.to);
      continue;
    }
    const amounts = 'by' in effect ? [effect.by] : Object.values(effect.byTempo);
    if (amounts.some(amount => amount < 0)) low = 0;
    if (amounts.some(amount => amount > 0)) high = 100;
  }
  const { drift = 0, rules = [] } = scenario.dials.find(dial => dial.id === id) ?? {};
  const moves = [drift, ...rules.map(rule => rule.by)];
  if (moves.some(move => move < 0)) low = 0;
  if (moves.some(move => move > 0)) high = 100;
  return [Math.max(0, low), Math.min(100, high)];
}
