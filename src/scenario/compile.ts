// A checked scenario to the World that the rules play: names become slots, conditions and effects functions.
import { FOR_GOOD } from '../sim/flags.ts';
import { blankState } from '../sim/layout.ts';
import { BASES, DIALS } from '../sim/slots.ts';
import { SLOT, type State } from '../sim/state.ts';
import type { Drift, World } from '../sim/world.ts';
import { assume, type Choice, isAsWritten, wholeChoice } from './assume.ts';
import { certainTurns } from './certain.ts';
import { compileCondition } from './compile-condition.ts';
import { EffectCompiler } from './compile-effect.ts';
import { gateOf } from './compile-gate.ts';
import { compileMargin } from './compile-margin.ts';
import { asWritten, gameOf, hashOf, writtenHash } from './hash.ts';
import { Names } from './names.ts';
import type { Scenario } from './schema/scenario.ts';
import { flagsAtStart } from './start.ts';

/** The playable world of a scenario that references.ts has let through, under the assumptions chosen. */
export function compileWorld(written: Scenario, choice: Choice = {}): World {
  const scenario = assume(written, choice);
  const names = new Names(scenario);
  const effects = new EffectCompiler(names);
  return {
    id: scenario.id,
    hash: isAsWritten(written, choice)
      ? writtenHash(written)
      : hashOf({ written: gameOf(asWritten(written)), choice: wholeChoice(written, choice) }),
    layout: names.layout,
    start: startOf(scenario, names),
    turns: scenario.turns,
    calendar: scenario.calendar,
    assumptions: wholeChoice(written, choice),
    tuning: scenario.tuning,
    ownDials: scenario.dials.map(dial => dial.id),
    drifts: compileDrifts(scenario, names),
    brigades: scenario.brigades,
    types: scenario.types.map(({ turnsInto, ...type }) => ({ ...type, turnsInto: turnsInto ?? null })),
    signals: scenario.signals.map(signal => ({
      id: signal.id,
      plan: signal.plan,
      costly: signal.cost === 'costly',
      place: signal.place,
      variants: signal.texts.length,
      stages: signal.stages,
      weights: scenario.types.map(type => signal.weights[type.id] ?? 1),
    })),
    ...compileCards(scenario, names, effects),
    lasting: effects.lasting,
    delayed: effects.delayed,
  };
}

type Cards = Pick<
  World,
  'events' | 'directives' | 'moves' | 'factions' | 'actors' | 'endings' | 'priorities'
>;

function compileCards(scenario: Scenario, names: Names, effects: EffectCompiler): Cards {
  return {
    events: scenario.events.map(
      ({ id, on, when, unless, weight, once, cooldown, cause, effects: own, choices }) => ({
        id,
        ...(on === undefined ? {} : { on: certainTurns({ on }) }),
        when: compileCondition(unless ? { all: [when, { not: unless }] } : when, names),
        gate: gateOf(when, names),
        weight,
        once,
        cooldown,
        cause,
        effects: effects.compile(own, { cause, origin: `event:${id}` }),
        choices: choices.map(choice => ({
          id: choice.id,
          noise: choice.noise,
          effects: effects.compile(choice.effects, { cause: 'you', origin: `event:${id}:${choice.id}` }),
        })),
      }),
    ),
    directives: scenario.directives.map(
      ({ id, when, once, cooldown, noise, price, rising, effects: own }) => ({
        id,
        when: compileCondition(when, names),
        once,
        cooldown,
        noise,
        price,
        rising,
        effects: effects.compile(own, { cause: 'you', origin: `directive:${id}` }),
      }),
    ),
    moves: scenario.moves.map(
      ({ id, stage, plan, types, when, weight, cooldown, visible, effects: own }) => ({
        id,
        stage,
        plan: plan ?? null,
        types: types.flatMap(type => names.type(type) ?? []),
        when: compileCondition(when, names),
        weight,
        cooldown,
        visible,
        effects: effects.compile(own, { cause: 'china', origin: `move:${id}` }),
      }),
    ),
    factions: scenario.factions.map(({ id, lines, patience, effects: own }) => ({
      id,
      lines,
      patience,
      effects: effects.compile(own, { cause: 'home', origin: `faction:${id}` }),
    })),
    actors: scenario.actors.map(actor => ({
      id: actor.id,
      rules: actor.rules.map(({ id, when, chance, cooldown, effects: own }) => ({
        id,
        when: compileCondition(when, names),
        chance,
        cooldown,
        effects: effects.compile(own, { cause: 'world', origin: `actor:${actor.id}:${id}` }),
      })),
    })),
    endings: scenario.endings.map(({ id, at, when, survives }) => ({
      id,
      at,
      when: compileCondition(when, names),
      survives,
      margin: compileMargin(when, names),
    })),
    priorities: scenario.priorities.map(({ id, met }) => ({
      id,
      met: compileCondition(met, names),
      margin: compileMargin(met, names),
    })),
  };
}

/** Every dial first drifts, then follows its rules, in the order of the file. */
function compileDrifts({ dials }: Scenario, names: Names): Drift[] {
  return dials.flatMap(({ id, drift, rules = [] }): Drift[] => {
    const own = { slot: names.dial(id), origin: `dial:${id}` };
    const steady: Drift[] = drift === undefined ? [] : [{ ...own, by: drift, when: null, cause: 'world' }];
    const ruled = rules.map(({ when, by, cause = 'world' }, i): Drift => {
      return { ...own, by, when: compileCondition(when, names), cause, origin: `dial:${id}:${i}` };
    });
    return [...steady, ...ruled];
  });
}

/** The position before anything is drawn by seed. East is not set here: it is made of works and brigades. */
function startOf(scenario: Scenario, names: Names): State {
  const { layout } = names;
  const state = blankState(layout);
  for (const dial of DIALS) {
    if (dial !== 'east') state[SLOT[dial]] = scenario.start[dial];
  }
  scenario.dials.forEach((dial, i) => {
    state[layout.ownDials + i] = dial.start;
  });
  scenario.brigades.forEach((brigade, i) => {
    state[layout.brigadeBase + i] = BASES.indexOf(brigade.base);
  });
  for (const { brigade, to, arrives } of scenario.start.rails ?? []) {
    const index = scenario.brigades.findIndex(({ id }) => id === brigade);
    state[layout.brigadeBase + index] = BASES.indexOf(to);
    state[layout.brigadeArrives + index] = arrives - 1;
  }
  for (const { flag, turns } of flagsAtStart(scenario)) state[names.flag(flag)] = turns ?? FOR_GOOD;
  return state;
}
