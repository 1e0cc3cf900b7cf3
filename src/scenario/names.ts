// Which slot of a position each name of a scenario stands for.
import { type Counts, makeLayout } from '../sim/layout.ts';
import { DIALS } from '../sim/slots.ts';
import { type Layout, SLOT } from '../sim/state.ts';
import type { Scenario } from './schema/scenario.ts';
import { flagsAtStart } from './start.ts';
import { conditionsOf, effectsOf, leavesOf } from './visit.ts';

/** Names to slots. Asking for a name that the checks have not let through is a mistake of the program and throws. */
export class Names {
  readonly layout: Layout;
  readonly calendar: Scenario['calendar'];
  private readonly dials: ReadonlyMap<string, number>;
  private readonly flags: ReadonlyMap<string, number>;
  private readonly events: ReadonlyMap<string, number>;
  private readonly choices: ReadonlyMap<string, readonly string[]>;
  private readonly directives: ReadonlyMap<string, number>;
  private readonly types: ReadonlyMap<string, number>;

  constructor(scenario: Scenario) {
    this.layout = makeLayout(countsOf(scenario));
    this.calendar = scenario.calendar;
    const { ownDials, flags, flagNames } = this.layout;
    const core = DIALS.map(name => [name, SLOT[name]] as const);
    const own = scenario.dials.map((dial, i) => [dial.id, ownDials + i] as const);
    this.dials = new Map([...core, ...own]);
    this.flags = new Map(flagNames.map((name, i) => [name, flags + i]));
    this.events = indexes(scenario.events);
    this.choices = new Map(scenario.events.map(event => [event.id, event.choices.map(choice => choice.id)]));
    this.directives = indexes(scenario.directives);
    this.types = indexes(scenario.types);
  }

  dial(name: string): number {
    return known(this.dials, name);
  }

  /** Slot that holds the turn until which the flag is set. */
  flag(name: string): number {
    return known(this.flags, name);
  }

  /** Index into Layout.flagNames. */
  flagIndex(name: string): number {
    return this.flag(name) - this.layout.flags;
  }

  /** Slots of how often and when an event was drawn and how it was last answered; null when it was taken away. */
  event(id: string): { readonly count: number; readonly last: number; readonly answered: number } | null {
    const index = this.events.get(id);
    if (index === undefined) return null;
    const { eventCount, eventLast, eventAnswer } = this.layout;
    return { count: eventCount + index, last: eventLast + index, answered: eventAnswer + index };
  }

  /** Index of a choice within its event. */
  choice(event: string, choice: string): number {
    const index = known(this.choices, event).indexOf(choice);
    if (index < 0) throw new Error(`no choice "${choice}" in event "${event}"`);
    return index;
  }

  /** Slot of how often a directive was used; null when it was taken away. */
  directive(id: string): number | null {
    const index = this.directives.get(id);
    return index === undefined ? null : this.layout.directiveCount + index;
  }

  /** Index into World.types; null when it was taken away. */
  type(id: string): number | null {
    return this.types.get(id) ?? null;
  }
}

function known<T>(names: ReadonlyMap<string, T>, name: string): T {
  const found = names.get(name);
  if (found === undefined) throw new Error(`no such name: "${name}"`);
  return found;
}

function indexes(cards: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(cards.map((card, i) => [card.id, i]));
}

function countsOf(scenario: Scenario): Counts {
  const effects = effectsOf(scenario);
  return {
    ownDials: scenario.dials.length,
    flags: flagsOf(scenario),
    events: scenario.events.length,
    directives: scenario.directives.length,
    moves: scenario.moves.length,
    actorRules: scenario.actors.reduce((sum, actor) => sum + actor.rules.length, 0),
    factions: scenario.factions.length,
    brigades: scenario.brigades.length,
    lasting: effects.filter(({ effect }) => 'by' in effect && effect.for !== undefined).length,
    delayed: effects.filter(({ effect }) => 'in' in effect && effect.in !== undefined).length,
  };
}

/** Every flag that is set, also at the start, taken away or asked for, once, in order of appearance. */
function flagsOf(scenario: Scenario): string[] {
  const set = effectsOf(scenario).flatMap(({ effect }) =>
    'flag' in effect ? [effect.flag] : 'clear' in effect ? [effect.clear] : [],
  );
  const start = flagsAtStart(scenario).map(({ flag }) => flag);
  const read = conditionsOf(scenario)
    .flatMap(leavesOf)
    .flatMap(({ condition }) => ('flag' in condition ? [condition.flag] : []));
  return [...new Set([...set, ...start, ...read])];
}
